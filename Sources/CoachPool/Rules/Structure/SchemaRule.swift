internal import RecordSyntax

extension Rule {
  static let schema = Rule(
    "schema", .structure, .error,
    summary: Phrase(
      nl: "een waarde, een veld of een tekst hoort volgens het schema niet in dit record",
      en: "a value, a field or a text that the schema does not admit in this record"),
    explanation: Phrase(
      nl: """
        Het schema zegt per soort record welke velden er zijn en wat erin mag staan. Zo valt een tikfout op voordat \
        een cijfer niet klopt. Een waarde die niet mag, telt voor de andere regels als niet ingevuld.
        """,
      en: """
        The schema says which fields a kind of record has and what may stand in them, so that a slip is seen before a \
        figure is wrong. A value that is not admitted counts as not filled in for the other rules.
        """),
    examples: [
      .fails(
        Phrase(nl: "een datum als dag-maand-jaar", en: "a date as day-month-year"),
        [.edit(ExamplePool.trajectory, .set(["sessions", 2, "on"], "28-03-2023"))],
        at: .init(ExamplePool.trajectory, .value(["sessions", 2, "on"]))),
      .fails(
        Phrase(nl: "een veld dat niet bestaat", en: "a field that does not exist"),
        [.edit(ExamplePool.trajectory, .set(["closed", "goal"], "reached"))],
        at: .init(ExamplePool.trajectory, .key(["closed", "goal"]))),
      .fails(
        Phrase(nl: "tekst onder de velden van een traject", en: "text below the fields of a trajectory"),
        [
          .file(
            "trajectories/2023/t-2023-p4cz.md",
            "---\nkind: regulier\nrequested:\n  on: 2023-12-20\n---\nWil leren delegeren.\n")
        ], at: .init("trajectories/2023/t-2023-p4cz.md", .bytes(ByteRange(51, 71)))),
      .fails(
        Phrase(nl: "een formaat van een nieuwere coachpool", en: "the format of a newer coachpool"),
        [.edit(Contract.path, .set(["format"], 2))], at: .init(Contract.path, .value(["format"]))),
      .passes(
        Phrase(nl: "een leeg veld telt als niet ingevuld", en: "an empty field counts as not filled in"),
        [.edit(ExamplePool.running, .set(["closed"], nil))]),
    ],
    check: .reading)
}
