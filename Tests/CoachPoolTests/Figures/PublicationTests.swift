import RecordSyntax
import Testing

@testable import CoachPool

/// What a year must not be published with, whoever chose what it prints.
struct PublicationTests {
  /// At the end of 2022 three of twelve were closed and nine are running, so that the nine go with the three.
  private static func pool() throws -> SmallPool {
    var pool = SmallPool()
    for number in 0..<12 {
      pool.add(
        "t-\(number)", requested: "2022-01-10", signed: "2022-02-01", closed: number < 3 ? "2022-09-01" : nil)
    }
    let figures = try pool.figures(2022)
    let disclosure = Disclosure(figures, pool.pool.contract.publication, smallestCell: 5)
    let sheet = FigureSheet(figures, disclosure, language: .english)
      .published(on: Day.last(of: 2024), .init(language: .english, lines: []))
    pool.files[Publications.path(of: 2022)] = sheet.json
    return pool
  }

  @Test func `a year that would give away what another hides is refused, with the figures and the way out`()
    throws
  {
    let small = try Self.pool()
    let pool = small.pool
    func read(_ path: String) -> [UInt8]? { small.files[path].map { Array($0.utf8) } }
    let publications = Publications(of: pool, read: read)
    let figures = try small.figures()
    let policy = pool.contract.publication
    func publish(_ others: [FigureSheet]) throws(Publication.Refusal) -> Publication {
      try Publication(
        figures, Disclosure(figures, policy, smallestCell: 5, others: others), pool: pool, publications,
        on: Day.last(of: 2024), language: .english, read: read)
    }
    let refusal = #expect(throws: Publication.Refusal.self) { try publish([]) }
    let details = refusal?.details.map { $0.text(.english) } ?? []
    #expect(details.contains("2022: Trajectories closed in 2022 (closed)"))
    #expect(details.contains("2022: completed (completed)") && Set(details).count == details.count)
    #expect(refusal?.message.text(.english).contains("the report of 2023") == true)
    #expect(refusal?.help?.text(.english).contains("--smallest-cell 6 or more") == true)
    // Whatever day 2022 was published on.
    #expect(throws: Never.self) { try publish(publications.sheets(pool)) }
  }
}
