internal import RecordSyntax

extension Command {
  static let diff = Command(
    "diff", operands: "[REV]", mostOperands: 1,
    summary: Phrase(
      nl: "zegt in feiten wat er aan de pool is gewijzigd", en: "says in facts what changed in the pool"),
    details: Phrase(
      nl: """
        Vergelijkt de pool met wat die was bij een commit, anders de laatste: per record wat erbij kwam of anders werd, \
        in de woorden van de velden, ook van bestanden die git nog niet kent. Met twee commits, main..els, worden die \
        vergeleken. Wat weg is staat er alleen als aantal, per soort record en soort gegevens. Waarden die iets van een \
        persoon prijsgeven blijven weg als CI gezet is of met --redact. De afsluitcode is 0, of er iets is gewijzigd of \
        niet.
        """,
      en: """
        Compares the pool with what it was at a commit, else the last one: for each record what came or changed, in the \
        words of its fields, also of files that git does not know yet. With two commits, main..els, those are compared. \
        Of what is gone only counts are given, per kind of record and class of data. Values that give away something of \
        a person stay out when CI is set or with --redact. The exit code is 0, whether anything changed or not.
        """),
    examples: [
      Example(
        "coachpool diff",
        Phrase(nl: "wat is er sinds de laatste commit gewijzigd?", en: "what changed since the last commit?")),
      Example(
        "coachpool diff main..HEAD --format markdown --redact",
        Phrase(
          nl: "voor bij een pull request, zonder waarden van personen",
          en: "for a pull request, without values of persons")),
    ],
    options: [
      CommandOption(
        "format", value: "text|markdown",
        Phrase(
          nl: "voor mensen, of in Markdown van hooguit 65.536 tekens, wat GitHub in een reactie toelaat",
          en: "for people, or in Markdown of at most 65,536 characters, which GitHub admits in a comment")),
      .output,
    ]
  ) { run throws(CommandFailure) in try DiffRun(run).perform() }
}
