internal import RecordSyntax

extension Rule {
  static let notCanonical = Rule(
    "not-canonical", .structure, .info,
    summary: Phrase(
      nl: "een bestand staat niet in de vaste opmaak",
      en: "a file is not in the canonical form"),
    explanation: Phrase(
      nl: """
        Alle records hebben één opmaak: de velden in de volgorde van het schema, één veld of element per regel, geen \
        overbodige aanhalingstekens. Dan toont een wijziging alleen wat er veranderde, en voegt git haar meestal vanzelf \
        samen. `coachpool fmt` zet bestanden in die opmaak; waarden en commentaar blijven gelijk.
        """,
      en: """
        All records have one form: fields in the order of the schema, one field or element a line, no quotes that are \
        not needed. A change then shows only what changed, and git mostly merges it by itself. `coachpool fmt` brings \
        files into that form; values and comments stay the same.
        """),
    yieldsTo: ["schema", "syntax"],
    examples: [
      .fails(
        Phrase(nl: "een lijst op één regel", en: "a list on one line"),
        [
          .text(
            ExamplePool.event,
            "---\nform: inspiration\non: 2023-11-14\nattendees: [noor-veldhuis]\n---\n")
        ], at: .init(ExamplePool.event, .bytes(ByteRange(37, 63)))),
      .fails(
        Phrase(nl: "velden in een andere volgorde", en: "fields in another order"),
        [
          .text(
            ExamplePool.evaluation,
            """
            {
              "by": "manager",
              "trajectory": "t-2023-k7qm",
              "moment": "after",
              "on": "2023-12-18"
            }

            """)
        ], at: .init(ExamplePool.evaluation, .bytes(ByteRange(2, 20)))),
      .passes(
        Phrase(nl: "commentaar bij een veld", en: "a comment on a field"),
        [
          .text(
            ExamplePool.event,
            "---\n# voor iedereen\nform: inspiration\non: 2023-11-14 # een dinsdag\n---\nEen middag.\n")
        ]),
    ],
    check: .reading)
}
