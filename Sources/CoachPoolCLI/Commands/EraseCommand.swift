internal import RecordSyntax

extension Command {
  static let erase = Command(
    "erase", operands: "CODE", mostOperands: 1,
    summary: Phrase(
      nl: "wist wat er over een coachee of coach staat (AVG art. 17)",
      en: "erases what stands about a coachee or coach (GDPR art. 17)"),
    details: Phrase(
      nl: """
        Van een coachee gaan de code, de inhoud (ook verwijzingen) en de citaten weg. Data, aantallen en de coach \
        blijven, want daaruit zijn jaarcijfers geteld: wie erbij was kan daar iemand in herkennen, dus het blijven \
        persoonsgegevens (AVG art. 4 lid 5). Van een jaar dat niet is gepubliceerd worden de verwijzingen minder. Van \
        een coach verdwijnt het record en komt overal een code in de plaats; draag lopende trajecten eerst over. De \
        code komt in erasures.jsonl, en wat de besloten map over de persoon heeft wordt verwijderd, ook wie daarna door \
        niets meer wordt genoemd, zoals een leidinggevende. Zolang daar bestanden zijn die naar de persoon heten en niet \
        worden gelezen, wordt niet gewist. Redenen van uitzonderingen, commentaar en de foto van een coach blijven: waar \
        ze staan wordt gezegd. Daarna staat er waar de code nog voorkomt, in bestanden en in git; de afsluitcode is dan 1. \
        Begin met --dry-run: die zegt wat vooraf moet.
        """,
      en: """
        Of a coachee the code, the content (referrals too) and the quotes go. Dates, counts and the coach stay, for \
        figures of years were counted from them: who was there can recognise someone in those, so they remain personal \
        data (GDPR art. 4(5)). The referrals of a year that is not published become fewer. Of a coach the record goes, \
        and a code takes the id's place everywhere; hand running trajectories over first. The code is put in \
        erasures.jsonl, and what the private folder has on the person is deleted, and also who is named by nothing \
        then, such as a manager. While files are there that are called by the person and are not read, nothing is erased. \
        Reasons of exceptions, comments and a coach's photo stay: where they are is said. Then it says where the code \
        still stands, in files and in git; the exit code is 1 then. Begin with --dry-run: that says what comes first.
        """),
    examples: [
      Example(
        "coachpool erase p-7k3m9q --private ../besloten --dry-run",
        Phrase(nl: "toon wat er zou veranderen", en: "show what would change")),
      Example(
        "coachpool erase p-7k3m9q --private ../besloten",
        Phrase(nl: "wis, en zeg wat er dan nog staat", en: "erase, and say what stands there still")),
    ],
    options: [
      .dryRun
    ]
  ) { run throws(CommandFailure) in try EraseRun(run).perform() }
}
