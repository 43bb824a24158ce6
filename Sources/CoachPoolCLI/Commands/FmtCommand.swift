internal import RecordSyntax

extension Command {
  static let fmt = Command(
    "fmt", operands: "[PATH…]", mostOperands: .max, takesPaths: true,
    summary: Phrase(
      nl: "zet records in de vaste opmaak", en: "brings records into the canonical form"),
    details: Phrase(
      nl: """
        De velden in de volgorde van het schema, één veld of element per regel, geen overbodige aanhalingstekens. \
        Waarden blijven gelijk en commentaar blijft waar het bij hoort: dat wordt bewezen voor een bestand wordt \
        geschreven. Een traject, evaluatie of privacyverzoek dat met de hand new-….md is genoemd, krijgt een id en komt in \
        de map van zijn jaar. Een bestand met leesfouten blijft zoals het is en wordt genoemd; de afsluitcode is dan 2. Met - \
        als pad wordt de invoer opgemaakt en naar de uitvoer geschreven.
        """,
      en: """
        Fields in the order of the schema, one field or element a line, no quotes that are not needed. Values stay the \
        same and comments stay with what they are about: that is proved before a file is written. A trajectory, evaluation \
        or privacy request that was called new-….md by hand gets an id, and goes into the folder of its year. A file that cannot \
        be read stays as it is and is named; the exit code is then 2. With - for a path, standard input is formatted \
        and written to standard output.
        """),
    examples: [
      Example("coachpool fmt", Phrase(nl: "maak alle records op", en: "format all records")),
      Example(
        "coachpool fmt --check",
        Phrase(nl: "noem de bestanden die anders zouden worden", en: "name the files that would change")),
      Example(
        "coachpool fmt --diff pool/coaches",
        Phrase(
          nl: "toon wat er bij de coaches zou veranderen", en: "show what would change among the coaches")),
      Example(
        "coachpool fmt --stdin-path pool/coaches/anna.md -",
        Phrase(
          nl: "maak de invoer op als het record van een coach",
          en: "format standard input as a coach's record")),
    ],
    options: [
      CommandOption(
        "check",
        Phrase(
          nl: "schrijf niets; de afsluitcode is 1 als een bestand anders zou worden",
          en: "write nothing; the exit code is 1 when a file would change")),
      CommandOption(
        "diff",
        Phrase(nl: "als --check, en toon de verschillen", en: "as --check, and show the differences")),
      CommandOption(
        "dry-run", letter: "n", Phrase(nl: "hetzelfde als --diff", en: "the same as --diff")),
      CommandOption(
        "stdin-path", value: "PATH",
        Phrase(
          nl: "als welk bestand de invoer wordt opgemaakt; anders blijven de velden in hun volgorde",
          en: "which file standard input is formatted as; else fields keep their order")),
    ]
  ) { run throws(CommandFailure) in
    guard run.arguments.operands.contains("-") else {
      guard !run.arguments.has("stdin-path") else {
        throw .usage(
          Phrase(
            nl: "--stdin-path hoort bij -, dat de invoer leest",
            en: "--stdin-path belongs to -, which reads standard input"), run.arguments.command)
      }
      return try FormatRun(run).formatPool()
    }
    guard run.arguments.operands.count == 1 else {
      throw .usage(
        Phrase(
          nl: "- staat voor de invoer en kan niet samen met andere paden",
          en: "- stands for standard input and cannot be given together with other paths"),
        run.arguments.command)
    }
    return try FormatRun(run).formatInput()
  }
}
