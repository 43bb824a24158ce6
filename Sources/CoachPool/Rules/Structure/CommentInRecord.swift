internal import RecordSyntax

extension Rule {
  static let commentInRecord = Rule(
    "comment-in-record", .structure, .warning,
    summary: Phrase(
      nl: "in een traject of evaluatie staat commentaar", en: "a trajectory or evaluation has a comment"),
    explanation: Phrase(
      nl: """
        Commentaar is vrije tekst die buiten het schema valt: het komt niet in een inzagedossier, wordt niet verwijderd \
        als een termijn verloopt, en blijft in git staan. Over een coachee hoort daar niets te staan.
        """,
      en: """
        A comment is free text outside the schema: it is in no access dossier, is not removed when a term ends, and \
        stays in git. Nothing about a coachee belongs there.
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
    check: .header { header, _, findings in
      guard header.kind == .trajectory || header.kind == .evaluation else { return }
      for comment in header.comments {
        findings.report(
          header.path, .bytes(comment),
          Phrase(
            nl: "commentaar in dit record ontsnapt aan schema, inzage en bewaartermijn",
            en: "a comment in this record escapes the schema, access requests and retention"),
          help: Phrase(
            nl: "haal het commentaar weg; een aantekening hoort in de private map",
            en: "remove the comment; a note belongs in the private folder"))
      }
    })
}
