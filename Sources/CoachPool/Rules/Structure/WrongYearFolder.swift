internal import RecordSyntax

extension Rule {
  static let wrongYearFolder = Rule(
    "wrong-year-folder", .structure, .error,
    summary: Phrase(
      nl: "een record ligt in de map van een ander jaar", en: "a record lies in another year's folder"),
    explanation: Phrase(
      nl: """
        Een traject ligt in de map van het jaar van de aanvraag, een evaluatie of bijeenkomst in die van haar datum, \
        een privacyverzoek in die van de ontvangst. Wie het in het verkeerde jaar zoekt, vindt het niet.
        """,
      en: """
        A trajectory lies in the folder of the year it was requested in, an evaluation or meeting in that of its date, \
        a privacy request in that of its receipt. Who looks in the wrong year does not find it.
        """),
    examples: [
      .fails(
        Phrase(nl: "een bijeenkomst van 2022 in 2023", en: "a meeting of 2022 in 2023"),
        [.edit(ExamplePool.event, .set(["on"], "2022-11-14"))],
        at: .init(ExamplePool.event, .value(["on"]))),
      .fails(
        Phrase(nl: "een aanvraag van 2022 in 2023", en: "a request of 2022 in 2023"),
        [
          .file(
            "trajectories/2023/t-2023-p4cz.md", "---\nkind: regulier\nrequested: { on: 2022-12-20 }\n---\n")
        ], at: .init("trajectories/2023/t-2023-p4cz.md", .value(["requested", "on"]))),
      .fails(
        Phrase(nl: "een privacyverzoek van 2023 in 2022", en: "a privacy request of 2023 in 2022"),
        [
          .file(
            "privacy-requests/2022/v-2022-7h3k.md",
            "---\nreceived: 2023-12-04\narticle: access\nsubject: coachee\n---\n")
        ], at: .init("privacy-requests/2022/v-2022-7h3k.md", .value(["received"]))),
    ],
    check: .trajectory { record, _, findings in
      judge(record.header, record.requested.value?.on.value, ["requested", "on"], &findings)
    },
    .evaluation { record, _, findings in judge(record.header, record.on.value, ["on"], &findings) },
    .event { record, _, findings in judge(record.header, record.on.value, ["on"], &findings) },
    .privacyRequest { record, _, findings in
      judge(record.header, record.received.value, ["received"], &findings)
    })

  private static func judge(
    _ header: RecordHeader, _ day: Day?, _ pointer: @autoclosure () -> Pointer, _ findings: inout Findings
  ) {
    guard let day, let folder = header.folderYear, day.year != folder else { return }
    findings.report(
      header.path, .value(pointer()),
      Phrase(
        nl:
          "de datum \(day) is van \(name: String(day.year)), maar het bestand ligt in de map \(name: String(folder))",
        en:
          "the date \(day) is in \(name: String(day.year)), but the file lies in the folder \(name: String(folder))"
      ),
      help: Phrase(
        nl: "verplaats het bestand naar de map \(name: String(day.year)), of verbeter de datum",
        en: "move the file to the folder \(name: String(day.year)), or correct the date"))
  }
}
