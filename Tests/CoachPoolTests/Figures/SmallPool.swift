import RecordSyntax

@testable import CoachPool

/// A pool put together in a few lines, for figures that are counted by hand.
struct SmallPool {
  var files: [String: String] = [:]

  /// A contract with three destinations in the organisation, one back and one outside, two themes and two kinds,
  /// of which `scan` does not count in the pool.
  static let contract = """
    {
      "format": 1, "organisation": "Voorbeeldstad", "language": "nl",
      "funding": { "pool": "Pool", "budget": "Opleidingsbudget" },
      "providers": { "kompas": "Kompas Coaching", "anker": "Anker Advies" },
      "themes": { "leiderschap": { "label": "Leiderschap" }, "balans": { "label": "Werk en privé" } },
      "kinds": {
        "regulier": { "label": "Regulier", "delivery": ["internal", "external"], "hourlyCents": 6000,
                      "preparationShare": 0.3, "requires": ["evaluation"] },
        "scan": { "label": "Scan", "countsInPool": false }
      },
      "referral": { "destinations": {
        "bmw": { "label": "Bedrijfsmaatschappelijk werk", "where": "organisation" },
        "loopbaan": { "label": "Loopbaanontwikkeling", "where": "organisation" },
        "centrum": { "label": "Leiderschapscentrum", "where": "organisation" },
        "leidinggevende": { "label": "Leidinggevende", "where": "back" },
        "testbureau": { "label": "Testbureau", "where": "outside" }
      } },
      "evaluation": {
        "blocks": { "procedure": "Procedure", "relation": null, "goals": null, "method": null }
      },
      "publication": { "smallestCell": 1, "smallestGroup": 2, "merge": [["bmw", "centrum"]] },
      "budgetCents": { "2023": 100000 }
    }
    """

  init(contract: String = SmallPool.contract) { files[Contract.path] = contract }

  var pool: Pool { Pool(files: files.mapValues { Array($0.utf8) }) }

  /// Adds a trajectory with an agreement.
  mutating func add(
    _ id: String, kind: String = "regulier", requested: String = "2023-01-02", signed: String? = nil,
    closed: String? = nil, reason: String = "completed", sessions: [String] = [], referrals: [String] = [],
    themes: [String] = ["leiderschap"], more: [(String, Value)] = []
  ) {
    var members: [(String, Value)] = [
      ("kind", .string(kind)),
      ("requested", ["on": .string(requested), "themes": .array(themes.map(Value.string))]),
    ]
    if let signed {
      members.append(("agreement", ["signed": .string(signed), "sessions": 6, "minutes": 60]))
    }
    if !sessions.isEmpty {
      members.append(("sessions", .array(sessions.map { ["on": .string($0), "minutes": 60] })))
    }
    if let closed { members.append(("closed", ["on": .string(closed), "reason": .string(reason)])) }
    if !referrals.isEmpty {
      members.append(
        ("referrals", .array(referrals.map { ["on": .string(closed ?? requested), "to": .string($0)] })))
    }
    members += more
    let value = Value.object(members.map { Value.Member($0.0, $0.1) })
    files["trajectories/\(requested.prefix(4))/\(id).json"] = value.json
  }

  mutating func evaluate(_ trajectory: String, on day: String, score: Int, quote: String? = nil) {
    var members: [Value.Member] = [
      .init("trajectory", .string(trajectory)), .init("by", "coachee"), .init("moment", "after"),
      .init("on", .string(day)), .init("scores", ["procedure": .number(Decimal(score))]),
    ]
    if let quote { members.append(.init("quotes", [["text": .string(quote), "consentOn": .string(day)]])) }
    files["evaluations/\(day.prefix(4))/e-\(trajectory).json"] = Value.object(members).json
  }

  func figures(_ year: Int = 2023, asOf: String = "2024-06-30", despiteErrors: Bool = false)
    throws -> Figures
  {
    // What was found while reading; what rules find in so bare a pool is not looked at.
    let pool = pool
    return try Figures(
      pool: pool, year: year, asOf: Self.day(asOf), findings: pool.readingFindings,
      despiteErrors: despiteErrors)
  }

  static func day(_ text: String) throws -> Day {
    guard let day = Day(text) else { throw NotADay(text: text) }
    return day
  }

  struct NotADay: Error { let text: String }
}

extension Value {
  /// A list of short texts.
  static func texts(_ texts: [String]) -> Value { .array(texts.map(Value.string)) }
}
