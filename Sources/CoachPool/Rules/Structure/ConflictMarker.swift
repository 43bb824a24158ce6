internal import RecordSyntax

extension Rule {
  static let conflictMarker = Rule(
    "conflict-marker", .structure, .error,
    summary: Phrase(
      nl: "git heeft twee versies van een bestand niet kunnen samenvoegen",
      en: "git could not merge two versions of a file"),
    explanation: Phrase(
      nl: """
        Als twee mensen dezelfde regels wijzigen, zet git beide versies in het bestand, tussen <<<<<<< en >>>>>>>. \
        Tot iemand kiest is onbekend wat er geldt, en is het bestand onleesbaar.
        """,
      en: """
        When two people change the same lines, git puts both versions into the file, between <<<<<<< and >>>>>>>. \
        Until someone chooses, it is unknown what holds, and the file cannot be read.
        """),
    examples: [
      .fails(
        Phrase(nl: "twee versies van een theme", en: "two versions of a theme"),
        [
          .file(
            ExamplePool.event,
            "---\nform: inspiration\non: 2023-11-14\n<<<<<<< HEAD\ntheme: Generaties\n=======\ntheme: Leren\n>>>>>>> main\n---\n"
          )
        ], at: .init(ExamplePool.event, .bytes(ByteRange(37, 49))))
    ],
    check: .reading)
}
