import RecordSyntax
import TestSupport
import Testing

@testable import CoachPool

struct FigureIdentityTests {
  /// A pool of trajectories with random but ordered dates around 2023.
  static func randomPool(_ seed: UInt64, trajectories: Int) -> SmallPool {
    var random = SeededGenerator(seed: seed)
    var pool = SmallPool()
    let reasons = [
      "completed", "stopped-by-coachee", "stopped-by-coach", "referred", "left", "no-contact", "no-click",
    ]
    let first = Day.first(of: 2022)
    for number in 0..<trajectories {
      let requested = first.adding(days: Int.random(in: 0..<900, using: &random))
      let signed = requested.adding(days: Int.random(in: 1..<60, using: &random))
      let closed = signed.adding(days: Int.random(in: 20..<300, using: &random))
      let isSigned = Int.random(in: 0..<8, using: &random) > 0
      let isClosed = Int.random(in: 0..<3, using: &random) > 0
      var referrals: [String] = []
      for _ in 0..<Int.random(in: 0...2, using: &random) {
        referrals.append(
          ["bmw", "loopbaan", "centrum", "leidinggevende", "testbureau"].randomElement(using: &random)
            ?? "bmw")
      }
      pool.add(
        "t-\(number)", requested: requested.description, signed: isSigned ? signed.description : nil,
        closed: isClosed ? closed.description : nil,
        reason: isSigned ? reasons.randomElement(using: &random) ?? "left" : "withdrawn",
        sessions: isSigned ? [signed.adding(days: 5).description] : [], referrals: referrals,
        themes: Bool.random(using: &random) ? ["leiderschap"] : ["balans", "leiderschap"],
        more: [("intake", ["on": .string(requested.description)])])
    }
    return pool
  }

  @Test(arguments: UInt64(1)...20)
  func `the identities hold, and years fit together`(seed: UInt64) throws {
    let pool = Self.randomPool(seed, trajectories: 60)
    func value(_ figures: Figures, _ name: String) throws -> Int { try #require(figures[name]?.value) }
    var running: Int?
    for year in 2022...2024 {
      let figures = try pool.figures(year, asOf: "2025-12-31")
      let total = try value(figures, "total")
      #expect(try total == value(figures, "closed") + value(figures, "running"))
      #expect(try total == value(figures, "carriedOver") + value(figures, "started"))
      #expect(
        try value(figures, "closed") == value(figures, "completed") + value(figures, "stopped")
          + value(figures, "referredOn"))
      let parts = figures.parts(of: "referrals").compactMap(\.value)
      #expect(parts.count == 3)
      #expect(try value(figures, "referrals") == parts.reduce(0, +))
      if let running { #expect(try value(figures, "carriedOver") == running) }
      running = try value(figures, "running")
      for figure in figures.all where figure.unit == .count && figure.name.hasPrefix("referrals") == false {
        if figure.name != "themes", figure.people != nil { #expect(figure.value == figure.records.count) }
      }
    }
  }

  @Test func `taking a record away changes every figure that counted it`() throws {
    var pool = Self.randomPool(7, trajectories: 60)
    let before = try pool.figures()
    let path = try #require(before["closed"]?.records.first)
    pool.files[path] = nil
    let after = try pool.figures()
    for name in ["total", "closed"] {
      let old = try #require(before[name]?.value)
      #expect(after[name]?.value == old - 1)
    }
    #expect(after["running"]?.value == before["running"]?.value)
  }
}
