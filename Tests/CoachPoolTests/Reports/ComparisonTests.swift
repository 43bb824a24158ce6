import RecordSyntax
import TestSupport
import Testing

@testable import CoachPool

/// A year's main figures beside those of the years before, as those were published.
struct ComparisonTests {
  private static func annual(_ year: Int, _ figures: String, published: String? = nil) -> String {
    """
    {
      "asOf": "\(year)-12-31", "published": "\(published ?? "\(year + 1)-03-01")", "figures": { \(figures) }
    }
    """
  }

  private static func report(
    _ pool: SmallPool, _ year: Int = 2023, _ language: Language = .dutch, asOf: String = "2024-06-30",
    smallestCell: Int? = nil
  ) throws -> String {
    let figures = try pool.figures(year, asOf: asOf, despiteErrors: true)
    let disclosure = Disclosure(figures, pool.pool.contract.publication, smallestCell: smallestCell)
    return AnnualReport(figures, disclosure, pool: pool.pool, language: language) {
      pool.files[$0].map { Array($0.utf8) }
    }.markdown
  }

  /// The rows of the table, its head first; none where it is not there.
  private static func table(_ markdown: String) -> [[String]] {
    let lines = markdown.split(separator: "\n", omittingEmptySubsequences: false)
    guard
      let head = lines.firstIndex(where: {
        $0.hasPrefix("| Naast eerdere jaren") || $0.hasPrefix("| Beside earlier years")
      })
    else { return [] }
    return lines[head...].prefix { $0.hasPrefix("|") }.filter { !$0.hasPrefix("| ---") }.map { line in
      line.split(separator: "|").map { $0.split(separator: " ").joined(separator: " ") }
    }
  }

  @Test func `the figures of earlier years stand beside the year as they were published`() throws {
    var pool = SmallPool()
    pool.add("t-1", signed: "2023-02-01", closed: "2023-05-01", sessions: ["2023-03-01"])
    pool.files["annual/2022.json"] = Self.annual(
      2022, #""total": 1440, "closed": 82, "running": 62, "sessionsMean": 5.1, "clickRate": 78.3"#)
    pool.files["annual/2020.json"] = Self.annual(
      2020, #""total": 9, "closed": 4, "running": 5, "scores.procedure": 4.2"#)
    #expect(
      Self.table(try Self.report(pool)) == [
        ["Naast eerdere jaren", "2023", "2022", "2020"], ["Coachtrajecten", "1", "1.440", "9"],
        ["– begonnen", "1", "–", "–"], ["– afgerond", "1", "82", "4"],
        ["– lopend aan het einde", "0", "62", "5"],
        ["Gemiddeld aantal gesprekken per afgerond traject", "1,0", "5,1", "–"],
        ["Verwijzingen naar andere onderdelen van de organisatie", "0", "–", "–"],
        ["Klik", "–", "78,3%", "–"], ["Score: Procedure", "–", "–", "4,2"],
      ])
    #expect(
      Self.table(try Self.report(pool, 2023, .english)).prefix(2) == [
        ["Beside earlier years", "2023", "2022", "2020"], ["Coaching trajectories", "1", "1,440", "9"],
      ])
  }

  @Test func `at most the five years before are compared, as far as they were published by the day`() throws {
    var pool = SmallPool()
    for year in 2016...2022 {
      pool.files["annual/\(year).json"] = Self.annual(year, #""total": 9, "closed": 4, "running": 5"#)
    }
    #expect(
      Self.table(try Self.report(pool)).first == [
        "Naast eerdere jaren", "2023", "2022", "2021", "2020", "2019", "2018",
      ])
    pool.files["annual/2022.json"] = Self.annual(
      2022, #""total": 9, "closed": 4, "running": 5"#, published: "2024-07-01")
    #expect(Self.table(try Self.report(pool)).first?[2] == "2021")
    #expect(Self.table(try Self.report(pool, asOf: "2024-07-01")).first?[2] == "2022")
  }

  @Test(arguments: [
    nil, #"{ "asOf": "2022-12-31" }"#, #"{ "asOf": "2022-12-31", "figures": { "total": 9 } }"#,
    #"{ "asOf": "2022-12-31", "published": "2023-03-01" }"#, "{",
  ])
  func `without a year that was published there is no table`(record: String?) throws {
    var pool = SmallPool()
    pool.add("t-1", signed: "2023-02-01")
    pool.files["annual/2022.json"] = record
    #expect(Self.table(try Self.report(pool)) == [])
  }

  @Test func `an annual record that cannot be compared is not passed over in silence`() throws {
    var pool = SmallPool()
    pool.add("t-1", signed: "2023-02-01")
    pool.files["annual/2020.json"] = Self.annual(2020, #""total": "veel""#)
    #expect(throws: FiguresRefusal.self) { try pool.figures() }
    let report = try Self.report(pool)
    #expect(Self.table(report) == [])
    #expect(report.contains("- `annual/2020.json`"))
  }

  @Test(arguments: UInt64(1)...4)
  func `what a year withheld stays withheld in the years after`(seed: UInt64) throws {
    var pool = FigureIdentityTests.randomPool(seed, trajectories: 12 + 4 * Int(seed))
    for number in 0..<6 { pool.evaluate("t-\(number)", on: "2024-06-0\(number + 1)", score: 4) }
    var hidden = 0
    for year in 2022...2024 {
      let asOf = "\(year + 1)-06-30"
      let figures = try pool.figures(year, asOf: asOf)
      let read = { (path: String) in pool.files[path].map { Array($0.utf8) } }
      let sheets = Publications(of: pool.pool, read: read).sheets(pool.pool)
      let disclosure = Disclosure(
        figures, pool.pool.contract.publication, smallestCell: 4, others: sheets)
      for language in Language.allCases {
        let report = AnnualReport(figures, disclosure, pool: pool.pool, language: language, read: read)
        let printed = PrintedNumbers(
          report.markdown, figures, disclosure, pool.pool, language, read: read)
        #expect(printed.undeclared == [], "\(year), \(language)")
        let table = Self.table(report.markdown)
        #expect(table.isEmpty == sheets.isEmpty)
        let withheld = table.flatMap { $0.dropFirst(2) }.filter { ["afgeschermd", "withheld"].contains($0) }
        hidden += withheld.count
      }
      let day = try SmallPool.day(asOf)
      let sheet = FigureSheet(figures, disclosure, language: .dutch).published(
        on: day, .init(language: .dutch, lines: []))
      pool.files["reports/\(year).json"] = sheet.json
    }
    #expect(hidden > 0)
  }
}
