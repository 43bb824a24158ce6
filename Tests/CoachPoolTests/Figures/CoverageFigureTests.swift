import RecordSyntax
import Testing

@testable import CoachPool

/// How many coaches take coachees for each theme, language and department, as their profiles say.
struct CoverageFigureTests {
  private static func coach(
    _ department: String, open: Bool = true, themes: String = #""balans""#, languages: String = #""nl""#,
    _ more: String = ""
  ) -> String {
    """
    {
      "name": "Naam", "since": "2021-01-01", "open": \(open), "kinds": ["regulier"], "themes": [\(themes)],
      "languages": [\(languages)],
      "positions": [{ "from": "2021-01-01", "department": "\(department)" }]\(more)
    }
    """
  }

  /// Three coaches who take coachees, and one who does not.
  private static var pool: SmallPool {
    var pool = SmallPool(
      contract: SmallPool.contract.replacing(
        "\"budgetCents\"",
        with: """
          "departments": { "zorg": "De zorg", "staf": "De staf", "ict": "ICT" }, "budgetCents"
          """))
    pool.files["coaches/anna.json"] = coach("zorg", themes: #""balans", "leiderschap""#)
    pool.files["coaches/bas.json"] = coach("zorg", languages: #""nl", "en""#)
    pool.files["coaches/cor.json"] = coach("staf")
    pool.files["coaches/dana.json"] = coach("ict", open: false, languages: #""nl", "pl""#)
    return pool
  }

  private static func values(_ figures: Figures) -> [String: Int] {
    let counts = figures.all.filter { $0.name.hasPrefix("coverage.") && $0.unit == .count }
    return Dictionary(uniqueKeysWithValues: counts.map { ($0.name, $0.value ?? -1) })
  }

  private static func report(_ pool: SmallPool, smallestCell: Int? = nil) throws -> AnnualReport {
    let figures = try pool.figures()
    let disclosure = Disclosure(figures, pool.pool.contract.publication, smallestCell: smallestCell)
    return AnnualReport(figures, disclosure, pool: pool.pool, language: .dutch) { _ in nil }
  }

  @Test func `coaches who take coachees count for what their profiles say`() throws {
    let figures = try Self.pool.figures()
    #expect(
      Self.values(figures) == [
        "coverage.coaches": 3, "coverage.themes.leiderschap": 1, "coverage.themes.balans": 3,
        "coverage.languages.nl": 3, "coverage.languages.en": 1, "coverage.languages.pl": 0,
        "coverage.departments.zorg": 2, "coverage.departments.staf": 1, "coverage.departments.ict": 0,
      ])
    #expect(figures["coverage.languages.en"]?.records == ["coaches/bas.json"])
  }

  @Test(arguments: [
    #", "paused": [{ "from": "2024-01-01" }]"#,
    #", "paused": [{ "from": "2024-06-30", "to": "2024-06-30" }]"#,
  ])
  func `nobody can tell from the numbers who is away`(pause: String) throws {
    var pool = Self.pool
    let before = Self.values(try pool.figures())
    pool.files["coaches/anna.json"] = Self.coach("zorg", themes: #""balans", "leiderschap""#, pause)
    #expect(Self.values(try pool.figures()) == before)
  }

  @Test func `the pool is counted as it is on the day of the figures`() throws {
    var pool = Self.pool
    pool.files["coaches/anna.json"] = Self.coach("zorg", #", "until": "2024-06-29""#)
    pool.files["coaches/cor.json"] = Self.coach("staf").replacing(
      "}]", with: #"}, { "from": "2024-03-01", "department": "ict" }]"#)
    pool.files["coaches/eva.json"] = Self.coach("zorg").replacing("2021", with: "2024")
    pool.files["coaches/fred.json"] = Self.coach("zorg").replacing("2021-01-01", with: "2024-07-01")
    let figures = try pool.figures()
    #expect(figures["coverage.departments.zorg"]?.value == 2)
    #expect(figures["coverage.departments.staf"]?.value == 0)
    #expect(figures["coverage.departments.ict"]?.value == 1)
    #expect(figures["coverage.coaches"]?.definition.text(.english).contains("on 30 June 2024") == true)
    // Who cannot be read may be one who counts.
    pool.files["coaches/eva.json"]? += "}"
    #expect(throws: FiguresRefusal.self) { try pool.figures() }
  }

  @Test func `small numbers of coaches are printed, and are not taken for a theme's trajectories`() throws {
    var pool = Self.pool
    pool.add("t-1", signed: "2023-02-01", themes: ["leiderschap"])
    for number in 2...20 { pool.add("t-\(number)", signed: "2023-02-01", themes: ["balans"]) }
    let report = try Self.report(pool, smallestCell: 5)
    for row in [
      "| Coaches die nieuwe coachees aannemen | 30 juni 2024 |", "| samen | 3 |",
      "| – voor Leiderschap | 1 |", "| – die Engels spreken | 1 |", "| – uit De zorg | 2 |",
      "| – uit ICT | 0 |",
    ] {
      #expect(report.markdown.contains(row + "\n"), "\(row)")
    }
    let figures = try pool.figures()
    let disclosure = Disclosure(figures, pool.pool.contract.publication, smallestCell: 5)
    #expect(!disclosure.prints("themes.leiderschap"))
    var sheet = FigureSheet(figures, disclosure, language: .dutch)
    sheet.report = .init(language: .dutch, lines: report.markdown.split(separator: "\n").map(String.init))
    #expect(PublishedLeak.written(in: sheet) == [])
    sheet.report = .init(language: .dutch, lines: ["| Leiderschap | 1 |"])
    #expect(PublishedLeak.written(in: sheet).count == 1)
  }

  @Test func `a year that was published does not count the coaches of today`() throws {
    var pool = Self.pool
    func publish(_ more: String) {
      pool.files["annual/2023.json"] = """
        {
          "asOf": "2024-01-31", "published": "2024-03-01",
          "figures": { "total": 9, "closed": 4, "running": 5\(more) }
        }
        """
    }
    publish("")
    #expect(Self.values(try pool.figures()).values.allSatisfy { $0 == -1 })
    #expect(!(try Self.report(pool).markdown.contains("nieuwe coachees")))
    publish(#", "coverage.coaches": 2, "coverage.themes.balans": 1, "coverage.languages.de": 1"#)
    let report = try Self.report(pool, smallestCell: 5)
    #expect(report.notices.filter { $0.text(.english).contains("coverage") }.isEmpty)
    for row in [
      "| Coaches die nieuwe coachees aannemen | 31 januari 2024 |", "| – voor Werk en privé | 1 |",
      "| – de | 1 |",
    ] {
      #expect(report.markdown.contains(row + "\n"), "\(row)")
    }
    #expect(!report.markdown.contains("voor Leiderschap |"))
  }
}
