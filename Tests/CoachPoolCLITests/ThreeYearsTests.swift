import TestSupport
import Testing

/// The life of a made pool: three years collected, published, and cleared as their terms pass.
struct ThreeYearsTests {
  private static let years = [2021, 2022, 2023]

  @Test func `what was published stays as it was, whatever retention takes away`() throws {
    let folder = try TemporaryFolder()
    func run(_ line: String) throws -> BuiltTool.Outcome {
      try BuiltTool.coachpool.run(
        line.split(separator: " ").map(String.init) + ["--lang", "en"], in: folder.path)
    }
    let made = try BuiltTool(name: "SamplePool").run(
      "--trajectories", "60", "--seed", "5", "pool", in: folder.path)
    #expect(made.code == 0)
    // The made pool has years that were published before the tool; here all are published by it.
    for name in try folder.names(in: "pool/annual") { try folder.remove("pool/annual/\(name)") }
    var reports: [Int: String] = [:]
    for year in Self.years {
      let published = try run("report annual \(year) --publish")
      #expect(published.code == 0, "\(published.errors)")
      reports[year] = try run("report annual \(year)").output
      #expect(reports[year] == (try folder.text(of: "pool/reports/\(year).md")))
    }
    #expect(try run("check").code == 0)
    var count = Int.max
    for day in ["2024-12-31", "2025-08-31", "2026-10-31"] {
      #expect(try run("check --as-of \(day)").output.contains("[retention-overdue]"))
      let cleared = try run("retention --apply --as-of \(day)")
      #expect(cleared.code == 0, "\(cleared.errors)")
      let check = try run("check --as-of \(day) --format short")
      #expect(check.code == 0, "\(check.output)")
      for year in Self.years {
        #expect(try run("report annual \(year) --as-of \(day)").output == reports[year], "\(year) on \(day)")
        #expect(try run("report annual \(year) --check --as-of \(day)").code == 0)
      }
      #expect(try run("retention --as-of \(day)").code == 0)
      let left = try folder.snapshot().keys.filter { $0.hasPrefix("pool/trajectories/") }.count
      #expect(left < count)
      count = left
    }
  }
}
