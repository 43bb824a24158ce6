import RecordSyntax
import Testing

@testable import CoachPool

/// How many coaches met the norms, of which nothing is said where attendance may be missing.
struct DevelopmentFigureTests {
  private static let removed =
    #""removed": [{ "on": "2024-01-01", "class": "staff", "ground": "retention" }]"#

  private static func coach(_ more: String = "") -> String {
    """
    { "name": "Naam", "since": "2021-01-01", "positions": [{ "from": "2021-01-01" }], "kinds": ["regulier"]\(more) }
    """
  }

  /// Two coaches at an intervision in every quarter of 2023, one of them at a supervision too.
  private static func pool(_ more: String = "") -> SmallPool {
    var pool = SmallPool(
      contract: SmallPool.contract.replacing(
        "\"budgetCents\"",
        with: """
          "coaches": { "intervisionMinutesPerQuarter": 60, "supervisionPerYear": 1 }, \(more) "budgetCents"
          """))
    for coach in ["bas", "noor"] { pool.files["coaches/\(coach).json"] = Self.coach() }
    for month in ["02", "05", "08", "11"] {
      pool.files["events/2023/i-\(month).json"] = """
        {"form":"intervision","on":"2023-\(month)-10","minutes":60,"attendees":["bas","noor"]}
        """
    }
    pool.files["events/2023/s.json"] =
      #"{"form":"supervision","on":"2023-03-10","minutes":60,"attendees":["noor"]}"#
    return pool
  }

  @Test func `coaches who met a norm are a share of those who served all year`() throws {
    var pool = Self.pool()
    #expect(try pool.figures()["development.intervision"]?.value == 1000)
    #expect(try pool.figures()["development.supervision"]?.value == 500)
    #expect(try pool.figures()["development.supervision.coaches"]?.records == ["coaches/noor.json"])
    #expect(try pool.figures(asOf: "2023-06-30")["development.supervision"] == nil, "the year goes on")
    pool.files["events/2023/i-08.json"] = nil
    #expect(try pool.figures()["development.intervision"]?.value == 0)
    #expect(try pool.figures(asOf: "2023-06-30")["development.intervision"]?.value == 1000)
    pool.files["coaches/bas.json"] = Self.coach(#", "paused": [{ "from": "2023-12-31" }]"#)
    #expect(try pool.figures()["development.supervision"]?.value == 1000)
    #expect(try pool.figures()["development.coaches"]?.value == 1)
  }

  @Test func `a norm has no number where attendance was removed`() throws {
    var pool = Self.pool()
    pool.files["events/2023/i-08.json"] =
      #"{"form":"intervision","on":"2023-08-10","minutes":60,\#(Self.removed)}"#
    let figures = try pool.figures()
    #expect(figures["development.intervision"]?.value == nil)
    #expect(figures["development.intervision.coaches"]?.value == nil)
    #expect(figures["development.supervision"]?.value == 500)
    #expect(figures.unknownNorms.map(\.name) == ["development.intervision"])
  }

  @Test func `a norm has no number where a meeting cannot be read`() throws {
    var pool = Self.pool()
    pool.files["events/2023/i-08.json"]? += "}"
    let figures = try pool.figures(despiteErrors: true)
    #expect(
      figures.unknownNorms.map(\.name)
        == ["intervision", "supervision", "training"].map { "development.\($0)" })
  }

  @Test(arguments: [("2023-12-31", 1000), ("2024-01-01", nil)])
  func `a norm has no number once meetings of the year may be deleted`(_ asOf: String, _ value: Int?) throws {
    let pool = Self.pool(
      #""retention": { "event": { "staff": { "months": 12, "from": "on", "then": "delete", "ground": "x" } } },"#
    )
    #expect(try pool.figures(asOf: asOf)["development.intervision"]?.value == value)
  }

  @Test func `a coach whose data was removed is in no share`() throws {
    var pool = Self.pool()
    pool.files["coaches/bas.json"] = Self.coach(", \(Self.removed)")
    let figures = try pool.figures()
    #expect(figures["development.coaches"]?.value == 1)
    #expect(figures["development.supervision"]?.value == 1000)
  }

  @Test func `the report prints a dash for it, and tells HR`() throws {
    var pool = Self.pool()
    pool.files["events/2023/i-08.json"] =
      #"{"form":"intervision","on":"2023-08-10","minutes":60,\#(Self.removed)}"#
    let figures = try pool.figures()
    let report = AnnualReport(
      figures, Disclosure(figures, pool.pool.contract.publication), pool: pool.pool, language: .english
    ) { _ in nil }
    #expect(report.markdown.contains("| at least 60 minutes of intervision in every quarter | – | 2 |"))
    #expect(report.markdown.contains("no one can tell any more how many coaches met the norm"))
    #expect(
      report.notices.map { $0.text(.english) } == [
        """
        development.intervision has no number: for part of the year attendance of meetings was removed or cannot be \
        read
        """
      ])
    let published = try pool.figures(publishing: "development.intervision: 87.5")
    #expect(published["development.intervision"]?.value == 875)
    #expect(published.unknownNorms.isEmpty)
  }
}

extension SmallPool {
  /// The figures of 2023, some of which were published.
  fileprivate func figures(publishing figures: String) throws -> Figures {
    var pool = self
    pool.files["annual/2023.md"] =
      "---\nasOf: 2023-12-31\npublished: 2024-02-01\nfigures: { \(figures) }\n---\n"
    return try pool.figures()
  }
}
