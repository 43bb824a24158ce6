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
            nl: "achter # staat een losse aantekening, en die valt buiten inzage en bewaartermijn",
            en: "behind # stands a loose note, which access requests and retention do not reach"),
          help: Phrase(
            nl: """
              haal alles vanaf # weg; een aantekening over een coachee hoort in de besloten map van de coördinatoren; is \
              dit bestand al vastgelegd, meld het dan aan wie git beheert, want git bewaart oude versies
              """,
            en: """
              remove everything from # on; a note about a coachee belongs in the coordinators' private folder; if this \
              file was committed already, tell whoever looks after git, for git keeps old versions
              """))
      }
    })
}
