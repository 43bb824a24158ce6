internal import RecordSyntax

extension Rule {
  static let commentInRecord = Rule(
    "comment-in-record", .structure, .warning,
    summary: Phrase(
      nl: "in een traject of evaluatie staat commentaar", en: "a trajectory or evaluation has a comment"),
    explanation: Phrase(
      nl: """
        Commentaar is vrije tekst die buiten het schema valt: het wordt niet verwijderd als een termijn verloopt, \
        en blijft in git staan. Over een coachee hoort daar niets te staan.
        """,
      en: """
        A comment is free text outside the schema: it is not removed when a term ends, and stays in \
        git. Nothing about a coachee belongs there.
        """),
    source: "facts",
    examples: [
      .fails(
        Phrase(nl: "een opmerking achter een veld", en: "a remark behind a field"),
        [
          .file(
            "trajectories/2023/t-2023-p4cz.md",
            "---\nkind: regulier # belt volgende week\nrequested:\n  on: 2023-12-20\n---\n")
        ], at: .init("trajectories/2023/t-2023-p4cz.md", .bytes(ByteRange(19, 39))))
    ],
    check: .pool { context, findings in
      for record in context.pool.trajectories where !record.header.comments.isEmpty {
        report(record.header, context, &findings)
      }
      for record in context.pool.evaluations where !record.header.comments.isEmpty {
        report(record.header, context, &findings)
      }
    })

  private static func report(_ header: RecordHeader, _ context: RuleContext, _ findings: inout Findings) {
    let forbidden = context.pool.forbiddenWords[header.path] ?? []
    for comment in header.comments {
      findings.report(
        header.path, .bytes(comment),
        Phrase(
          nl: "achter # staat een losse aantekening, en die valt buiten de bewaartermijn",
          en: "behind # stands a loose note, which no retention term reaches"),
        help: CommittedData.help(
          forbidden.contains { $0.indices.overlaps(comment.indices) } ? removal : moving))
    }
  }

  private static let moving = Phrase(
    nl: "haal alles vanaf # weg; een aantekening over een coachee hoort in de besloten map",
    en: "remove everything from # on; a note about a coachee belongs in the private folder")

  private static let removal = Phrase(
    nl: """
      haal alles vanaf # weg; een BSN of iets over iemands gezondheid mag nergens staan, ook niet in de besloten map
      """,
    en: """
      remove everything from # on; a BSN or something of anyone's health may stand nowhere, not in the private folder \
      either
      """)
}
