import RecordSyntax
import Testing

@testable import CoachPool

/// The days on which terms start and end, beyond what the examples of the rules show.
struct RetentionTests {
  private static let path = "trajectories/2019/t-2019-a1bc.json"

  private func day(_ text: String) throws -> Day { try #require(Day(text)) }

  /// What is due of one file in the small pool by a day, as `class then last day`.
  private func due(
    _ text: String, path: String = path, by day: String, asOf: String? = nil,
    _ more: [RuleExample.Change] = []
  ) throws -> [String] {
    let files = try ExamplePool.files(after: [.file(path, text)] + more)
    let pool = Pool(files: files)
    let retention = Retention(pool) { Publications(of: pool) { files[$0] } }
    let (day, asOf) = (try self.day(day), try self.day(asOf ?? day))
    var found: [RetentionDue] = []
    for record in pool.trajectories { found += retention.due(record, by: day, asOf: asOf) }
    for record in pool.evaluations { found += retention.due(record, by: day, asOf: asOf) }
    for record in pool.coaches { found += retention.due(record, by: day, asOf: asOf) }
    for record in pool.privacyRequests { found += retention.due(record, by: day, asOf: asOf) }
    found = found.filter { $0.header.path == path }
    return found.map {
      "\($0.needsClosing ? "close " : "")\($0.term.dataClass) \($0.term.then) \($0.lastDay)"
    }
  }

  /// Publishes a year, with what it counted.
  private func published(_ year: Int, _ on: String) -> RuleExample.Change {
    .file(
      "annual/\(year).json",
      """
      {
        "asOf": "\(year)-12-31",
        "published": "\(on)",
        "figures": { "total": 3, "closed": 2, "running": 1 }
      }

      """)
  }

  private func trajectory(_ members: String) -> String {
    "{ \"kind\": \"regulier\", \"requested\": { \"on\": \"2019-01-02\" }, \(members) }\n"
  }

  private static func terms(months: Int) -> RuleExample.Change {
    .edit(
      Contract.path,
      .set(
        ["retention"],
        [
          "trajectory": [
            "content": nil, "facts": nil,
            "identifying": [
              "months": .number(Decimal(months)), "from": "ended", "then": "remove", "ground": "nazorg",
            ],
          ]
        ]))
  }

  @Test(arguments: [
    ("2019-01-31", 1, "2019-02-28"), ("2020-01-31", 1, "2020-02-29"), ("2020-02-29", 12, "2021-02-28"),
    ("2019-08-31", 6, "2020-02-29"), ("2019-05-15", 0, "2019-05-15"),
  ])
  func `a term ends on its day, clamped to the month, and is overdue the day after`(
    closed: String, months: Int, end: String
  ) throws {
    let text = trajectory(
      #""coachee": "p-9r3h7z", "closed": { "on": "\#(closed)", "reason": "withdrawn" }"#)
    let after = try day(end).adding(days: 1).description
    #expect(try due(text, by: end, [Self.terms(months: months)]) == [])
    #expect(try due(text, by: after, [Self.terms(months: months)]) == ["identifying remove \(end)"])
  }

  @Test(arguments: [
    // Declined, with a decision; advised elsewhere; the last day plus twelve months; a running one likewise.
    (#""decision": { "on": "2019-01-10", "outcome": "declined" }"#, "2020-01-10"),
    (#""intake": { "on": "2019-01-20", "advice": "none" }"#, "2020-01-20"),
    (#""intake": { "on": "2019-01-20", "advice": "referral" }"#, "2020-01-20"),
    (#""intake": { "on": "2019-01-20", "advice": "internal" }"#, "2021-01-20"),
    (#""decision": { "on": "2019-01-10", "outcome": "deferred", "revisitOn": "2019-03-01" }"#, "2021-03-01"),
    (
      #""agreement": { "signed": "2019-02-01", "sessions": 3, "minutes": 60, "until": "2019-06-30" }, "sessions": [{ "on": "2019-02-08", "minutes": 60 }]"#,
      "2021-06-30"
    ),
    (
      #""intake": { "on": "2019-01-20", "advice": "none" }, "agreement": { "signed": "2019-02-01", "sessions": 3, "minutes": 60 }, "sessions": [{ "on": "2019-09-01", "minutes": 60, "planned": true }]"#,
      "2021-09-01"
    ),
    // The decision is gone with the content, which was removed at the end of its eight months.
    (#""removed": [{ "on": "2019-09-11", "class": "content", "ground": "retention" }]"#, "2020-01-11"),
    // Erasure says nothing of the end.
    (#""removed": [{ "on": "2019-09-11", "class": "content", "ground": "erasure" }]"#, "2021-01-02"),
    // Nor can it have ended before its last day, whatever the contract says by now.
    (#""removed": [{ "on": "2019-02-11", "class": "content", "ground": "retention" }]"#, "2020-01-02"),
  ])
  func `a trajectory ends by closing, refusal, advice or silence`(members: String, end: String) throws {
    let text = trajectory(#""coachee": "p-9r3h7z", \#(members)"#)
    let identifying = try due(text, by: "2030-01-01").filter { $0.hasPrefix("identifying") }
    #expect(identifying == ["identifying remove \(end)"])
  }

  @Test func `a day that cannot be read leaves the end open`() throws {
    for members in [
      #""closed": { "on": "15-06-2019", "reason": "withdrawn" }"#,
      #""intake": { "on": "niet", "advice": "internal" }"#,
    ] {
      #expect(try due(trajectory(#""coachee": "p-9r3h7z", \#(members)"#), by: "2030-01-01") == [])
    }
  }

  @Test func `a record is deleted once its years are published, and then nothing is removed from it`() throws
  {
    let text = trajectory(
      #""coachee": "p-9r3h7z", "closed": { "on": "2020-06-15", "reason": "withdrawn" }"#)
    let removal = "identifying remove 2021-06-15"
    let request = published(2019, "2020-03-01")
    #expect(try due(text, by: "2024-01-01") == [removal])
    #expect(try due(text, by: "2023-06-15", [request, published(2020, "2021-03-01")]) == [removal])
    #expect(
      try due(text, by: "2023-06-16", [request, published(2020, "2021-03-01")])
        == ["facts delete 2023-06-15"])
    // A report that came late puts it off.
    let late = published(2020, "2023-10-01")
    #expect(try due(text, by: "2023-10-01", [request, late]) == [removal])
    #expect(try due(text, by: "2023-10-02", [request, late]) == ["facts delete 2023-10-01"])
    // Both the report of the request's year and that of the closing's count it, and every one between.
    #expect(try due(text, by: "2024-01-01", [request]) == [removal])
    #expect(try due(text, by: "2024-01-01", [published(2020, "2021-03-01")]) == [removal])
    // A follow-up and a cost are of their own year.
    for member in [
      #""followUps": [{ "on": "2021-01-20", "minutes": 30 }]"#,
      #""costs": [{ "on": "2021-02-01", "cents": 90000 }]"#,
    ] {
      let more = trajectory(#""closed": { "on": "2020-12-15", "reason": "completed" }, \#(member)"#)
      let reports = [request, published(2020, "2021-03-01")]
      #expect(try due(more, by: "2025-01-01", reports) == [])
      #expect(
        try due(more, by: "2025-01-01", reports + [published(2021, "2022-03-01")])
          == ["facts delete 2023-12-15"])
    }
    // Looking ahead, what is due sooner is told too.
    #expect(
      try due(text, by: "2023-06-16", asOf: "2021-01-01", [request, published(2020, "2021-03-01")])
        == [removal, "facts delete 2023-06-15"])
  }

  private static let signed = #""agreement": { "signed": "2019-02-01", "sessions": 3, "minutes": 60 }"#

  @Test(arguments: [
    // Signed: the year of closing counts where the coachee was referred to.
    (
      #"\#(Self.signed), "closed": { "on": "2020-01-15", "reason": "referred" }, "referrals": [{ "on": "2020-01-10", "to": "hr" }]"#,
      [2020], "2020-09-15"
    ),
    // No agreement: the year of the request counts how it ended, and that of a referral the referral.
    (
      #""decision": { "on": "2020-01-20", "outcome": "declined" }"#, [2019], "2020-09-20"
    ),
    (
      #""intake": { "on": "2019-01-20", "advice": "referral" }, "referrals": [{ "on": "2020-02-10", "to": "hr" }]"#,
      [2019, 2020], "2019-09-20"
    ),
  ])
  func `what a trajectory tells of a person waits for the reports that count it`(
    members: String, years: [Int], end: String
  ) throws {
    let text = trajectory(members)
    let reports = years.map { published($0, "\($0 + 1)-02-01") }
    let last = max(end, "\((years.last ?? 0) + 1)-02-01")
    for missing in reports.indices {
      let others = reports.enumerated().filter { $0.offset != missing }.map(\.element)
      #expect(try due(text, by: "2022-01-01", others) == [])
    }
    #expect(try due(text, by: "2022-01-01", reports) == ["content remove \(last)"])
  }

  @Test func `content of a kind that counts nowhere waits for no report`() throws {
    let text = trajectory(
      #"\#(Self.signed), "closed": { "on": "2020-01-15", "reason": "referred" }, "referrals": [{ "on": "2020-01-10", "to": "hr" }]"#
    )
    let uncounted = RuleExample.Change.edit(
      Contract.path, .set(["kinds", "regulier", "countsInPool"], false))
    #expect(try due(text, by: "2022-01-01", [uncounted]) == ["content remove 2020-09-15"])
  }

  @Test func `what was signed and never closed is to be closed first, and its code goes all the same`() throws
  {
    let text = trajectory(
      #"\#(Self.signed), "coachee": "p-9r3h7z", "decision": { "on": "2019-01-03", "outcome": "granted" }"#)
    let reports = (2019...2023).map { published($0, "\($0 + 1)-02-01") }
    #expect(
      try due(text, by: "2024-01-01", reports)
        == ["identifying remove 2021-02-01", "close content remove 2020-10-01"])
    let thinned = trajectory(Self.signed)
    #expect(try due(thinned, by: "2023-02-02", reports) == ["close facts delete 2023-02-01"])
    #expect(try due(thinned, by: "2023-02-01", reports) == [])
  }

  @Test(arguments: [
    ("{ }", false), (#"{ "total": 3, "closed": 2 }"#, false),
    (#"{ "total": 3, "closed": 2, "running": 1 }"#, true),
  ])
  func `a year is published when it is fixed how many it counted`(figures: String, isPublished: Bool) throws {
    let text = trajectory(#""closed": { "on": "2019-06-15", "reason": "withdrawn" }"#)
    let annual =
      "{ \"asOf\": \"2019-12-31\", \"published\": \"2020-03-01\", \"figures\": \(figures) }\n"
    let report = RuleExample.Change.file("annual/2019.json", annual)
    #expect(try due(text, by: "2024-01-01", [report]) == (isPublished ? ["facts delete 2022-06-15"] : []))
    func sheet(published: Day?) -> RuleExample.Change {
      let sheet = FigureSheet(
        year: 2019, asOf: Day.last(of: 2019), published: published, isProvisional: false, isInternal: false,
        smallestCell: 5, smallestGroup: 5, hidesZeros: false, figures: [], merged: [], sums: [], report: nil)
      return .file("reports/2019.json", sheet.json)
    }
    let fixed = sheet(published: Day("2020-03-01"))
    #expect(try due(text, by: "2024-01-01", [report, fixed]) == ["facts delete 2022-06-15"])
    let draft = sheet(published: nil)
    #expect(
      try due(text, by: "2024-01-01", [report, draft]) == (isPublished ? ["facts delete 2022-06-15"] : []))
  }

  @Test func `an evaluation waits for the report of the year in which its trajectory was closed`() throws {
    let path = "evaluations/2024/e-2024-1a2b.json"
    let text =
      #"{ "trajectory": "t-2023-k7qm", "by": "coach", "moment": "after", "on": "2024-01-12" }"# + "\n"
    let report = published(2024, "2025-03-01")
    #expect(try due(text, path: path, by: "2027-01-13", [report]) == [])
    #expect(
      try due(text, path: path, by: "2027-01-13", [published(2023, "2024-03-01"), report])
        == ["facts delete 2027-01-12"])
  }

  @Test func `what was removed is not due`() throws {
    let text = trajectory(
      #""closed": { "on": "2019-06-15", "reason": "withdrawn" }, "removed": [{ "on": "2020-06-16", "class": "identifying", "ground": "retention" }]"#
    )
    #expect(try due(text, by: "2024-01-01") == [])
  }

  @Test(arguments: [("", 0), (#""until": "2019-06-30","#, 1), (#""until": "2019-07-01","#, 0)])
  func `a coach is kept while in the pool and two years after`(until: String, count: Int) throws {
    let text = """
      {
        "name": "Bas Hoekstra", "since": "2012-01-10", \(until) "kinds": ["regulier"],
        "positions": [{ "from": "2012-01-10", "department": "zorg" }]
      }
      """
    #expect(try due(text, path: "coaches/bas-hoekstra.json", by: "2021-07-01").count == count)
  }

  @Test(arguments: [
    (#", "answered": "2019-02-11", "outcome": "granted""#, ["facts delete 2021-02-11"]),
    (#", "answered": "2019-02-12", "outcome": "refused""#, []),
    // However old it is.
    ("", []),
  ])
  func `a privacy request is kept until two years after its answer`(fields: String, expected: [String]) throws
  {
    let text = #"{ "received": "2019-01-21", "article": "access", "subject": "coachee"\#(fields) }"#
    #expect(try due(text, path: "privacy-requests/2019/v-2019-7h3k.json", by: "2021-02-12") == expected)
  }

  @Test func `an evaluation can run from the end of its trajectory`() throws {
    let terms: Value = [
      "evaluation": [
        "facts": ["months": 12, "from": "ended", "then": "remove", "ground": "jaarverslag"]
      ]
    ]
    let text = """
      { "trajectory": "t-2023-k7qm", "by": "coach", "moment": "end", "on": "2023-08-01" }
      """
    let path = "evaluations/2023/e-2023-1a2b.json"
    let contract = RuleExample.Change.edit(Contract.path, .set(["retention"], terms))
    #expect(try due(text, path: path, by: "2024-07-19", [contract]) == ["facts remove 2024-07-18"])
  }

  @Test func `a term of thousands of years does no harm`() throws {
    let text = trajectory(
      #""coachee": "p-9r3h7z", "closed": { "on": "2019-06-15", "reason": "withdrawn" }"#)
    #expect(try due(text, by: "2024-01-01", [Self.terms(months: 900_000)]) == [])
  }

  @Test func `a finding says what, since when, on what ground and how to mend it`() throws {
    let path = "trajectories/2022/t-2022-b7rk.json"
    let files = try ExamplePool.files(after: [
      published(2022, "2023-03-01"),
      .file(
        path,
        """
        {
          "kind": "regulier",
          "requested": { "on": "2022-12-01" },
          "decision": { "on": "2022-12-02", "outcome": "granted" },
          "intake": { "on": "2022-12-09", "questionClear": true, "goals": 1, "nature": { "parts": "single" } },
          "closed": { "on": "2022-12-20", "reason": "withdrawn" }
        }

        """),
    ])
    let finding = try #require(ExamplePool.findings(in: files).first)
    #expect(
      finding.message.text(.dutch) == """
        gegevens van de soort 'content' (inhoudelijke gegevens over een persoon) mochten bewaard blijven tot en met \
        2023-08-20 (8 maanden na de afsluiting op 2022-12-20) en staan er nog
        """)
    #expect(finding.label?.text(.english) == "past its term since 2023-08-21")
    #expect(
      finding.help?.text(.english) == """
        do coachpool retention --apply, and first see with --dry-run what changes
        or by hand: remove decision, intake.nature; and record that it was done:
        "removed": [{ "on": "YYYY-MM-DD", "class": "content", "ground": "retention" }]
        """)
    #expect(finding.notes.first?.message.text(.dutch).contains("na de evaluatie niet meer nodig") == true)
  }

  @Test func `before the term is over nothing is to be removed yet`() throws {
    let files = try ExamplePool.files(after: [
      published(2021, "2022-03-01"),
      .file(
        Self.path,
        trajectory(#""closed": { "on": "2021-01-15", "reason": "withdrawn" }"#)
          .replacing("2019-01-02", with: "2021-01-02")),
    ])
    let finding = try #require(ExamplePool.findings(in: files).first { $0.rule == "retention-soon" })
    #expect(
      finding.message.text(.english)
        == "this record may still be kept until 2024-01-15 (36 months after the closing on 2021-01-15)")
    #expect(
      finding.help?.text(.english) == """
        first send the invitation to the evaluation and hold the follow-up, if that is still to be done, and remove \
        nothing yet; from 2024-01-16 on: do coachpool retention --apply, and first see with --dry-run what changes
        or by hand: delete this file, and put its id in erasures.jsonl
        """)
  }

  @Test func `a finding says that a record waited for the report of its year`() throws {
    let files = try ExamplePool.files(after: [
      published(2019, "2023-03-01"),
      .file(Self.path, trajectory(#""closed": { "on": "2019-06-15", "reason": "withdrawn" }"#)),
    ])
    let finding = try #require(
      ExamplePool.findings(in: files).first { $0.rule == "retention-overdue" })
    #expect(
      finding.message.text(.dutch) == """
        dit record mocht bewaard blijven tot en met 2023-03-01 (toen het jaar is gepubliceerd, later dan 36 maanden na \
        de afsluiting op 2019-06-15) en is er nog
        """)
  }
}
