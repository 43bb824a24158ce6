internal import RecordSyntax

extension Rule {
  static let syntax = Rule(
    "syntax", .structure, .error,
    summary: Phrase(
      nl: "een bestand is geen leesbare JSON of YAML", en: "a file is no readable JSON or YAML"),
    explanation: Phrase(
      nl: """
        Een bestand met een leesfout wordt verder niet gecontroleerd en telt nergens mee. Elke fout krijgt een eigen \
        melding met de plaats en wat je eraan doet.
        """,
      en: """
        A file that cannot be read is not checked any further and counts nowhere. Each fault has a finding of its \
        own, with the place and what to do.
        """),
    examples: [
      .fails(
        Phrase(nl: "een haakje dat niet sluit", en: "a bracket that is not closed"),
        [
          .file(
            ExamplePool.programme,
            "---\nprovider: kompas\nkind: regulier\nrequested: 12\nthemes: [werk-prive\n---\n")
        ],
        at: .init(ExamplePool.programme, .bytes(ByteRange(58, 59))))
    ],
    check: .reading)
}
