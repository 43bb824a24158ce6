internal import RecordSyntax

extension Command {
  static let export = Command(
    "export", operands: "DIR", mostOperands: 1,
    summary: Phrase(
      nl: "schrijft de pool als tabellen (CSV en JSON Lines), met een beschrijving ervan",
      en: "writes the pool as tables (CSV and JSON Lines), with a description of them"),
    details: Phrase(
      nl: """
        Per soort record een tabel (trajectories.csv), en een voor elke lijst in de records \
        (trajectories-sessions.csv) met het id van het record ervoor; per soort ook een bestand met een regel JSON \
        per record. datapackage.json beschrijft ze voor programma's (Data Package 2.0): wat elke kolom is, wat erin \
        mag staan, en welke kolom naar welke tabel verwijst. Begint een tekst met een teken waarmee een spreadsheet \
        een formule maakt, dan staat er een apostrof voor; import haalt die weer weg. De tabellen hebben alles wat in \
        de records staat, dus persoonsgegevens: de map mag in geen enkele repository liggen, anderen kunnen de \
        bestanden niet lezen, en in CI of met --redact wordt niets geschreven. Een map van een vorige export wordt \
        bijgewerkt; wat export daar niet schreef, of wat daarna is veranderd, wordt nooit overschreven.
        """,
      en: """
        A table for each kind of record (trajectories.csv), and one for each list in the records \
        (trajectories-sessions.csv) with the record's id before it; for each kind also a file with a line of JSON for \
        each record. datapackage.json describes them for programs (Data Package 2.0): what each column is, what may \
        stand in it, and which column refers to which table. Where a text begins with a character of which a \
        spreadsheet makes a formula, an apostrophe stands before it; import takes that away again. The tables have \
        all that is in the records, and so personal data: the folder may lie in no repository, others cannot read the \
        files, and in CI or with --redact nothing is written. The folder of an earlier export is brought up to date; \
        what export did not write there, or what was changed since, is never written over.
        """),
    examples: [
      Example("coachpool export ../export", Phrase(nl: "schrijf alle tabellen", en: "write all tables")),
      Example(
        "coachpool export ../export --excel",
        Phrase(
          nl: "schrijf ze zo dat een Nederlandse Excel ze met dubbelklikken opent",
          en: "write them so that a Dutch Excel opens them with a double click")),
    ],
    options: [
      CommandOption(
        "excel",
        Phrase(
          nl: "puntkomma's tussen de cellen, en een teken vooraan waaraan Excel UTF-8 herkent",
          en: "semicolons between cells, and a mark at the start by which Excel knows UTF-8")),
      CommandOption(
        "csv-raw",
        Phrase(
          nl: "teksten zoals ze zijn, zonder apostrof; niet om in een spreadsheet te openen",
          en: "texts as they are, without an apostrophe; not to be opened in a spreadsheet")),
      .despiteErrors,
    ]
  ) { run throws(CommandFailure) in try ExportRun(run).perform() }
}
