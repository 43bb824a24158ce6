internal import RecordSyntax

extension Command {
  static let erase = Command(
    "erase", operands: "CODE", mostOperands: 1,
    summary: Phrase(
      nl: "wist wat er over een coachee of coach staat (AVG art. 17)",
      en: "erases what stands about a coachee or coach (AVG art. 17)"),
    details: Phrase(
      nl: """
        Van een coachee gaan de code, de inhoud en de citaten weg; data en aantallen blijven, zodat jaarcijfers blijven \
        kloppen, en zijn dan van niemand meer. Van een coach verdwijnt het record en komt overal een code in de plaats. \
        De code komt in erasures.jsonl, en wat de besloten map over de persoon heeft wordt verwijderd. Daarna staat er \
        waar de code nog voorkomt, in bestanden en in git; de afsluitcode is dan 1.
        """,
      en: """
        Of a coachee the code, the content and the quotes go; dates and counts stay, so that the figures of years hold, \
        and are nobody's then. Of a coach the record goes, and a code takes the id's place everywhere. The code is put \
        in erasures.jsonl, and what the private folder has on the person is deleted. Then it says where the code still \
        stands, in files and in git; the exit code is 1 then.
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
