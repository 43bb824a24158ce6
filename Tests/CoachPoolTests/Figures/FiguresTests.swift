import RecordSyntax
import Testing

@testable import CoachPool

struct FiguresTests {
  /// Two carried over (one closed in the year, one running), two started and closed, one started and running,
  /// one closed before the year, one signed after it, one never signed, one of a kind that does not count.
  private static var pool: SmallPool {
    var pool = SmallPool()
    pool.add(
      "t-1", requested: "2022-10-01", signed: "2022-11-01", closed: "2023-02-01",
      sessions: ["2022-11-10", "2022-12-10", "2023-01-10"], referrals: ["bmw", "leidinggevende"])
    pool.add("t-2", requested: "2022-10-01", signed: "2022-12-31")
    pool.add(
      "t-3", signed: "2023-01-01", closed: "2023-06-01", reason: "referred", sessions: ["2023-01-10"],
      referrals: ["loopbaan", "loopbaan", "testbureau"], themes: ["leiderschap", "balans"])
    pool.add(
      "t-4", signed: "2023-03-01", closed: "2023-12-31", reason: "left", sessions: ["2023-03-10"],
      more: [("costs", [["on": "2023-04-01", "cents": 25000]]), ("delivery", "external")])
    pool.add("t-5", signed: "2023-12-31", themes: [])
    pool.add("t-6", requested: "2022-01-01", signed: "2022-02-01", closed: "2022-12-31")
    pool.add("t-7", requested: "2023-12-30", signed: "2024-01-01")
    pool.add(
      "t-8", requested: "2023-05-01", closed: "2023-05-09", reason: "withdrawn", referrals: ["centrum"])
    pool.add("t-9", kind: "scan", signed: "2023-02-02", closed: "2023-03-03")
    return pool
  }

  @Test(arguments: [
    ("total", 5), ("carriedOver", 2), ("started", 3), ("closed", 3), ("completed", 1), ("stopped", 1),
    ("referredOn", 1), ("running", 2), ("sessionsMean", 17), ("referrals", 3), ("referrals.bmw", 1),
    ("referrals.loopbaan", 2), ("referrals.centrum", 0), ("referralsBack", 1), ("referralsOutside", 1),
    ("referralsUnsigned", 1), ("themes.leiderschap", 4), ("themes.balans", 1), ("themes", 5),
    ("delivery.external", 1), ("delivery.unknown", 4), ("choice.unknown", 5), ("funnel.requested", 5),
    ("funnel.signed", 4), ("funnel.withdrawn", 1), ("costs.external", 25000), ("costs.budgetLeft", 75000),
    ("time.internal", 120), ("costs.internal", 15600), ("evaluation.toInvite", 3),
  ])
  func `a pool counted by hand has the figures of the hand`(name: String, value: Int) throws {
    #expect(try Self.pool.figures()[name]?.value == value)
  }

  @Test func `a figure knows its records`() throws {
    let figures = try Self.pool.figures()
    #expect(
      figures["closed"]?.records == [
        "trajectories/2022/t-1.json", "trajectories/2023/t-3.json", "trajectories/2023/t-4.json",
      ])
    #expect(figures["referrals.loopbaan"]?.records == ["trajectories/2023/t-3.json"])
  }

  @Test func `the next year carries over what ran at the end`() throws {
    let figures = try Self.pool.figures(2024)
    #expect(figures["carriedOver"]?.value == 2)
    #expect(figures["started"]?.value == 1)
    #expect(figures.isProvisional)
  }

  @Test func `a year judged before its end is cut off there`() throws {
    let figures = try Self.pool.figures(asOf: "2023-03-01")
    #expect(figures.isProvisional)
    #expect(figures["closed"]?.value == 1)
    #expect(figures["total"]?.value == 4)
    #expect(figures["running"]?.value == 3)
  }

  @Test func `a year that has not begun has no figures`() throws {
    let day = try SmallPool.day("2023-01-01")
    #expect(throws: FiguresRefusal.notBegun(year: 2024, asOf: day)) {
      try Figures(pool: Self.pool.pool, year: 2024, asOf: day, findings: [])
    }
    #expect(throws: FiguresRefusal.notBegun(year: .max, asOf: day)) {
      try Figures(pool: Self.pool.pool, year: .max, asOf: day, findings: [])
    }
  }

  @Test func `sessions missed or planned are not counted`() throws {
    var pool = SmallPool()
    pool.add(
      "t-1", signed: "2023-02-01", closed: "2023-06-01",
      more: [
        (
          "sessions",
          [
            ["on": "2023-02-02", "minutes": 60], ["on": "2023-03-02", "minutes": 60, "missed": true],
            ["on": "2023-04-02", "minutes": 60, "planned": true],
          ]
        )
      ])
    #expect(try pool.figures()["sessionsMean"]?.value == 10)
  }

  @Test func `an unreadable trajectory that may count is refused, and left out on request`() throws {
    var pool = Self.pool
    pool.files["trajectories/2023/t-3.json"]? += "}"
    let error = #expect(throws: FiguresRefusal.self) { try pool.figures() }
    guard case .faulty(2023, let blockers) = error else {
      Issue.record("another refusal: \(String(describing: error))")
      return
    }
    #expect(blockers.map(\.path) == ["trajectories/2023/t-3.json"])
    let figures = try pool.figures(despiteErrors: true)
    #expect(figures["total"]?.value == 4)
    #expect(figures.leftOut.map(\.path) == ["trajectories/2023/t-3.json"])
  }

  @Test func `a mistyped date in a counted trajectory is refused, not counted otherwise`() throws {
    var pool = Self.pool
    pool.add("t-1", requested: "2022-10-01", signed: "2022-11-01", closed: "01-02-2023")
    #expect(throws: FiguresRefusal.self) { try pool.figures() }
    pool.add("t-6", requested: "2022-01-01", signed: "2022-13-01", closed: "2022-12-31")
    pool.add("t-1", requested: "2022-10-01", signed: "2022-11-01", closed: "2023-02-01")
    #expect(
      try pool.figures()["total"]?.value == 5, "t-6 ended before the year, whatever else is wrong with it")
  }

  @Test func `an evaluation whose trajectory is gone stands in nobody's way, and is named`() throws {
    var pool = Self.pool
    pool.evaluate("t-3", on: "2023-12-12", score: 4)
    #expect(try pool.figures()["evaluation.answered"]?.value == 1)
    pool.files["trajectories/2023/t-3.json"] = nil
    let findings = try Checker(
      RuleContext(pool: pool.pool, surroundings: Surroundings(asOf: SmallPool.day("2024-06-30"))) { _ in nil }
    ).findings()
    #expect(findings.contains { $0.rule == "dangling-reference" })
    let figures = try Figures(
      pool: pool.pool, year: 2023, asOf: SmallPool.day("2024-06-30"), findings: findings)
    #expect(figures["closed"]?.value == 2)
    #expect(figures["evaluation.answered"]?.value == 0)
    #expect(figures.unattached == ["evaluations/2023/e-t-3.json"])
  }

  @Test func `an unreadable trajectory of a later year is not missed`() throws {
    var pool = Self.pool
    pool.files["trajectories/2024/t-10.json"] = "{"
    #expect(try pool.figures()["total"]?.value == 5)
  }

  @Test func `a kind the contract does not have may count`() throws {
    var pool = Self.pool
    pool.add("t-10", kind: "reguler", signed: "2023-02-02")
    #expect(throws: FiguresRefusal.self) { try pool.figures() }
  }

  @Test func `without a contract no one knows what counts`() {
    var pool = Self.pool
    pool.files[Contract.path] = nil
    #expect(throws: FiguresRefusal.noContract) { try pool.figures(despiteErrors: true) }
  }

  @Test func `a signed trajectory closed as withdrawn breaks the sum of the closed ones`() throws {
    var pool = Self.pool
    pool.add("t-10", signed: "2023-02-02", closed: "2023-03-03", reason: "withdrawn")
    let error = #expect(throws: FiguresRefusal.self) { try pool.figures() }
    guard case .identities(2023, let violations) = error, let violation = violations.first else {
      Issue.record("another refusal: \(String(describing: error))")
      return
    }
    #expect(violations.count == 1)
    #expect(violation.total == "closed" && violation.counted == 4 && violation.sum == 3)
    #expect(violation.records == ["trajectories/2023/t-10.json"])
    #expect(
      violation.message.text(.english) == "closed is 4, but completed + stopped + referredOn add up to 3")
  }

  @Test func `the year before is compared with what it published`() throws {
    var pool = Self.pool
    pool.files["annual/2022.md"] = "---\nasOf: 2022-12-31\nfigures: { running: 3 }\n---\n"
    let violation = try #require(try pool.figures().violations.first)
    #expect(violation.isAcrossYears && violation.counted == 2 && violation.sum == 3)
    pool.files["annual/2022.md"] = "---\nasOf: 2022-12-31\nfigures: { running: 2 }\n---\n"
    #expect(try pool.figures().violations.isEmpty)
  }

  @Test func `a published year stands as it was published`() throws {
    var pool = Self.pool
    pool.files["annual/2023.md"] =
      """
      ---\nasOf: 2023-12-31\npublished: 2024-01-31\nfigures: { total: 6, closed: 3, running: 3, \
      sessionsMean: 1.5 }\n---\n
      """
    let figures = try pool.figures()
    #expect(figures.isPublished)
    #expect(figures["total"]?.value == 6)
    #expect(figures["sessionsMean"]?.value == 15)
    #expect(figures.differences.map(\.published.name) == ["total", "running", "sessionsMean"])
    #expect(figures["started"]?.value == nil, "it would not add up with a total of 6")
    #expect(figures["completed"]?.value == 1)
  }

  /// A published year of which three trajectories were signed and two are left; one of those has been thinned.
  private static func cleared(_ removed: String, ledger: Int, figures: String) throws -> Figures {
    var pool = SmallPool()
    pool.add("t-1", signed: "2023-02-01", closed: "2023-05-01")
    pool.add("t-2", signed: "2023-02-01", more: removed.isEmpty ? [] : [("removed", [note(removed)])])
    pool.files["annual/2023.md"] =
      "---\nasOf: 2023-12-31\npublished: 2024-01-31\nfigures: { \(figures) }\n---\n"
    // One from before the count as well, which explains nothing.
    pool.files[ErasureLedger.path] = (0...ledger).map { number in
      ErasureLedger.line(
        on: number == 0 ? Day.last(of: 2022) : Day.last(of: 2026), id: "t-2023-\(number)", .retention) + "\n"
    }.joined()
    return try pool.figures()
  }

  private static func note(_ removed: String) -> Value {
    ["on": "2026-08-01", "class": .string(removed), "ground": "objection"]
  }

  @Test(arguments: [
    // Nothing was removed: somebody edited, or added, or deleted.
    ("", 0, "total: 3, closed: 1", ["total"]), ("", 0, "referrals: 1", ["referrals"]),
    // As many as the ledger says are gone.
    ("", 1, "total: 3, closed: 1, running: 2, sessionsMean: 2.5, referrals: 1", []),
    ("", 2, "total: 4, closed: 3, running: 1", []),
    // More are gone than that, or there are more than were published.
    ("", 1, "total: 4, closed: 1", ["total"]), ("", 1, "total: 2, closed: 0, running: 2", ["closed"]),
    // Content says nothing of when somebody was signed or closed; facts may.
    ("content", 0, "total: 3, referrals: 1", ["total"]), ("identifying", 0, "total: 3", ["total"]),
    ("facts", 0, "total: 3, running: 0", []),
  ])
  func `what removal explains is told apart from an edit`(
    removed: String, ledger: Int, figures: String, edited: [String]
  ) throws {
    let figures = try Self.cleared(removed, ledger: ledger, figures: figures)
    #expect(!figures.differences.isEmpty)
    #expect(figures.differences.filter { !$0.isByRemoval }.map(\.published.name) == edited)
  }

  @Test func `what was not published is not counted from what removal left`() throws {
    let before = try Self.cleared("", ledger: 0, figures: "total: 2")
    #expect(before["closed"]?.value == 1 && before["themes.leiderschap"]?.value == 2 && !before.hasDropped)
    for (removed, ledger) in [("", 1), ("content", 0)] {
      let after = try Self.cleared(removed, ledger: ledger, figures: "total: 2, referrals.loket: 3")
      #expect(after["total"]?.value == 2 && after["referrals.loket"]?.value == 3)
      #expect(after.all.filter { $0.value != nil }.map(\.name) == ["total", "referrals.loket"])
      #expect(after.hasDropped)
    }
  }

  @Test func `what was carried over is not missed when it was removed after its year was published`() throws {
    for (ledger, isPublished, isTold) in [(true, true, false), (true, false, true), (false, true, true)] {
      var pool = SmallPool()
      pool.add("t-1", signed: "2022-02-01", closed: "2023-05-01")
      pool.files["annual/2022.md"] = "---\nasOf: 2022-12-31\nfigures: { running: 2 }\n---\n"
      if isPublished {
        pool.files["annual/2023.md"] =
          "---\nasOf: 2023-12-31\npublished: 2024-01-31\nfigures: { total: 2 }\n---\n"
      }
      if ledger {
        pool.files[ErasureLedger.path] =
          ErasureLedger.line(on: Day.last(of: 2026), id: "t-2", .retention) + "\n"
      }
      #expect(try pool.figures().violations.isEmpty != isTold)
    }
  }

  /// What was published of a year before the tool: no record is left, or ever was.
  private static func typedIn(_ figures: String) -> SmallPool {
    var pool = SmallPool()
    pool.files["annual/2023.md"] =
      "---\nasOf: 2023-12-31\npublished: 2024-01-31\nfigures: { \(figures) }\n---\n"
    return pool
  }

  @Test func `what was published and is not counted any more is a figure of its own, in its sum`() throws {
    let figures = try Self.typedIn(
      """
      "referrals.loket": 10, referrals: 28, referrals.bmw: 2, referrals.loopbaan: 16, referrals.centrum: 0, \
      programmes.requested.kompas.mdieu: 30, programmes.requested.anker.mdieu: 21, programmes.requested: 51
      """
    ).figures()
    #expect(figures["referrals.loket"]?.value == 10)
    #expect(figures["referrals.loket"]?.records == [])
    #expect(
      figures.parts(of: "referrals").map(\.name)
        == ["referrals.bmw", "referrals.loopbaan", "referrals.centrum", "referrals.loket"])
    #expect(figures["programmes.requested"]?.value == 51)
    #expect(figures.parts(of: "programmes.requested").map(\.value) == [30, 21])
    #expect(figures.unknownNames.isEmpty)
  }

  @Test(.timeLimit(.minutes(1))) func `a record with more names than there can be keys is still read`() throws
  {
    let names = (0..<10_000).map { "referrals.k\($0): 1" }.joined(separator: ", ")
    let pool = Self.typedIn("referrals: 10000, \(names)")
    let figures = try pool.figures()
    #expect(figures.unknownNames.count == 9900)
    let disclosure = Disclosure(figures, pool.pool.contract.publication, smallestCell: 5)
    let report = AnnualReport(figures, disclosure, pool: pool.pool, language: .english) { _ in nil }
    #expect(!disclosure.prints("referrals.k1"))
    #expect(
      report.notices.last?.text(.english) == "annual/2023.md: and 9880 more names that no figure has")
  }

  @Test func `a part published without its sum does not leave the sum as counted`() throws {
    var pool = Self.pool
    pool.files["annual/2023.md"] =
      "---\nasOf: 2023-12-31\npublished: 2024-01-31\nfigures: { referrals.loket: 3 }\n---\n"
    #expect(try pool.figures()["referrals"]?.value == nil)
    #expect(try pool.figures()["referrals.loket"]?.value == 3)
    #expect(try pool.figures()["closed"]?.value == 3)
  }

  @Test(arguments: [
    "totaal", "programmes.sessions", "themes.balans.x: 0, closd", "programmes.requested.x.y",
  ])
  func `a published name that no figure has is told`(_ name: String) throws {
    let figures = try Self.typedIn("total: 5, \(name): 2").figures()
    #expect(figures.unknownNames == [name.split(separator: " ").last.map(String.init)])
    #expect(try Self.typedIn("referrals.loket: 1.5").figures().unknownNames == ["referrals.loket"])
  }

  @Test(arguments: [
    ("2023-12-31", "2024-03-01", false), ("2024-02-29", "2024-03-01", false),
    ("2024-03-01", "2024-03-01", true),
    ("2023-06-30", "2023-06-15", false), ("2024-06-30", "2024-03-01", true),
  ])
  func `a year stands as published from the day it was, and never before its end`(
    asOf: String, published: String, isFixed: Bool
  ) throws {
    var pool = Self.pool
    pool.files["annual/2023.md"] =
      "---\nasOf: 2023-12-31\npublished: \(published)\nfigures: { total: 99 }\n---\n"
    let figures = try pool.figures(asOf: asOf)
    #expect(figures.isPublished == isFixed)
    #expect((figures["total"]?.value == 99) == isFixed)
  }

  @Test func `referrals that retention removed are not counted as none`() throws {
    let removed: [(String, Value)] = [
      ("removed", [["on": "2024-06-01", "class": "content", "ground": "retention"]])
    ]
    var pool = SmallPool()
    pool.add("t-1", signed: "2023-02-01", closed: "2023-05-01", more: removed)
    #expect(try pool.figures()["referrals"]?.value == nil)
    #expect(try pool.figures()["referralsRemoved"]?.value == 1)
    pool.add("t-2", signed: "2023-02-01", closed: "2023-05-01", referrals: ["bmw"])
    #expect(try pool.figures()["referrals"]?.value == 1)
  }

  @Test func `an annual record that is not published fixes nothing`() throws {
    var pool = Self.pool
    pool.files["annual/2023.md"] = "---\nasOf: 2023-12-31\nfigures: { total: 6 }\n---\n"
    #expect(try pool.figures()["total"]?.value == 5)
  }
}
