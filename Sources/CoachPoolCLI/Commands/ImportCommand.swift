internal import CoachPool
internal import RecordSyntax

extension Command {
  static let `import` = Command(
    "import", operands: "FILE", mostOperands: 1,
    summary: Phrase(
      nl: "neemt coaches, trajecten of evaluaties over uit een spreadsheet (CSV)",
      en: "takes coaches, trajectories or evaluations from a spreadsheet (CSV)"),
    details: Phrase(
      nl: """
        Leest CSV zoals Excel die bewaart: puntkomma's, decimale komma's, dagen als dd-mm-jjjj, in UTF-8 of \
        Windows-1252. Een mapping zegt wat er van elke kolom wordt; --suggest stelt er een voor, die je aanpast. \
        Zonder --apply wordt er in pool en besloten map niets geschreven en staat er per rij wat die wordt. Namen van \
        coachees komen niet in de pool: met --private worden ze codes, en wie nog niet bekend is krijgt een bestand in \
        die map. Daarom mag het bestand zelf in geen enkele repository liggen. Een rij die niet klopt wordt geweigerd, \
        met de plaats en de reden; de andere gaan door, en de afsluitcode is dan 1. Een rij die er al is wordt niet \
        nog eens ingevoerd: een traject is bekend door coachee, soort en aanvraagdag, een evaluatie door traject, \
        invuller, moment en dag, een coach door de naam. Wat een rij meer zegt komt erbij, en wat er staat wordt nooit \
        overschreven. Van wie gewist is weet niemand de code meer: haal die eerst uit het bestand.
        """,
      en: """
        Reads CSV as Excel saves it: semicolons, decimal commas, days as dd-mm-yyyy, in UTF-8 or Windows-1252. A \
        mapping says what becomes of each column; --suggest proposes one, which you edit. Without --apply nothing is \
        written to pool and private folder, and it says what each row becomes. Names of coachees do not get into the \
        pool: with --private they become codes, and who is not known yet gets a file in that folder. That is why the \
        file itself may lie in no repository. A row that is wrong is refused, with the place and the reason; the \
        others go on, and the exit code is 1 then. A row that is there already is not taken in again: a trajectory is \
        known by coachee, kind and day of request, an evaluation by trajectory, who filled it in, moment and day, a \
        coach by name. What a row says more is added, and what is there is never overwritten. Of who was erased nobody \
        knows the code any more: take them out of the file first.
        """),
    examples: [
      Example(
        "coachpool import ../aanvragen.csv --as trajectory --suggest > ../mapping.json",
        Phrase(nl: "stel een mapping voor", en: "propose a mapping")),
      Example(
        "coachpool import ../aanvragen.csv --as trajectory --mapping ../mapping.json --private ../besloten",
        Phrase(nl: "wat zou er van elke rij worden?", en: "what would become of each row?")),
      Example(
        "coachpool import ../aanvragen.csv --as trajectory --mapping ../mapping.json --private ../besloten --apply --refused ../geweigerd.csv",
        Phrase(
          nl: "neem over wat klopt, en zet de andere rijen met hun reden in een bestand",
          en: "take in what is right, and put the other rows with their reasons in a file")),
    ],
    options: [
      CommandOption(
        "as", value: "trajectory|coach|evaluation",
        Phrase(nl: "wat een rij is", en: "what a row is")),
      CommandOption(
        "mapping", value: "FILE",
        Phrase(nl: "wat er van elke kolom wordt", en: "what becomes of each column")),
      CommandOption(
        "suggest",
        Phrase(nl: "stel een mapping voor, om aan te passen", en: "propose a mapping, to be edited")),
      CommandOption("apply", Phrase(nl: "schrijf wat klopt", en: "write what is right")),
      CommandOption(
        "refused", value: "FILE",
        Phrase(
          nl:
            "zet de geweigerde rijen met hun reden in dit bestand, buiten elke repository; ook zonder --apply",
          en:
            "put the refused rows with their reasons in this file, outside any repository; without --apply too"
        )),
    ]
  ) { run throws(CommandFailure) in try ImportRun(run).perform() }
}
