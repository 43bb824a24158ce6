import CoachPool
import Foundation
import RecordSyntax
import TestSupport
import Testing

/// The guide for HR that `init` writes, followed to the letter: from an empty folder to a published report.
struct GuideTests {
  /// A command line of the guide, and how it ended.
  private struct Step {
    let line: String
    let outcome: BuiltTool.Outcome
  }

  /// What was done by the guide.
  private struct Year {
    var steps: [Step] = []
    /// The ids that the guide shows, and those that were drawn.
    var drawn: [(shown: String, real: String)] = []

    /// The year as it was typed and answered, with the ids that the guide shows and without what differs from run to run:
    /// git's names of commits and ids that the guide does not show.
    var transcript: String {
      let text = steps.map { "$ \($0.line)\n\($0.outcome.output)" }.joined(separator: "\n")
      return drawn.reduce(text) { $0.replacing($1.real, with: $1.shown) }
        .replacing(/[0-9a-f]{7}(?=] )/, with: "COMMIT")
        .replacing(/e-2025-[0-9a-z]{4}(?=[. ])/, with: "e-2025-9f3x")
    }
  }

  @Test(arguments: ["nl", "en"]) func `from an empty folder to a published report`(_ language: String) throws
  {
    let folder = try TemporaryFolder()
    let year = try Self.follow(language, in: folder)
    for step in year.steps {
      #expect(step.outcome.code == 0, "\(step.line)\n\(step.outcome.output)")
    }
    #expect(year.steps.count > 25)
    let report = try folder.text(of: "pool1/pool/reports/2025.md")
    #expect(report.contains("2025"))
    #expect(try folder.git("ls-files", "pool/reports", in: "pool1").contains("pool/reports/2025.json"))
    #expect(try folder.git("status", "--short", in: "pool1").isEmpty)
    #expect(try folder.text(of: "overeenkomst.md").contains("Els Voorbeeld"))
    // What the private folder says is nowhere in what git has.
    let committed = try folder.git("log", "--patch", "--all", in: "pool1")
    #expect(committed.contains("agreement:") && !committed.contains("+name: Els"))
    let transcript = year.transcript.replacing(folder.path, with: "")
    #expect(Golden.difference(transcript, "guide-year-\(language).txt", #filePath) == nil)
  }

  /// Does what the guide says: runs its commands in their order, on the days in them, with the ids that are
  /// drawn in the place of those it shows; and puts into the contract what it says to.
  private static func follow(_ language: String, in folder: borrowing TemporaryFolder) throws -> Year {
    let tool = URL(filePath: BuiltTool.coachpool.path).deletingLastPathComponent().path(percentEncoded: false)
    var environment = TemporaryFolder.gitEnvironment
    environment["PATH"] = tool + ":" + (environment["PATH"] ?? "")
    environment["COACHPOOL_PRIVATE"] = "../besloten"
    var year = Year()
    func run(_ line: String, _ place: String) throws {
      let outcome = try BuiltTool(path: "/bin/sh").run(
        "-c", "exec 2>&1; \(line)", environment: environment, in: place)
      year.steps.append(Step(line: line, outcome: outcome))
    }
    try folder.makeFolder("pool1")
    let pool = folder.path(of: "pool1")
    try run("coachpool init --lang \(language) --private ../besloten --as-of 2025-01-06", pool)
    let guide = try folder.text(of: "pool1/\(Guide.path)")
    var day = "2025-01-06"
    for (fence, line) in lines(of: guide) {
      guard fence == "sh" else { continue }
      if line.hasPrefix("coachpool new coach") { try fillIn(guide, folder) }
      if let on = line.firstMatch(of: /--on (2025-\d\d-\d\d)/) { day = String(on.output.1) }
      // The year is over when it is reported on.
      if line.contains("report annual") { day = "2026-01-15" }
      var line = year.drawn.reduce(line) { $0.replacing($1.shown, with: $1.real) }
      if line.hasPrefix("coachpool "), !line.hasPrefix("coachpool init") { line += " --as-of \(day)" }
      try run(line, pool)
      guard let output = year.steps.last?.outcome.output else { continue }
      for (kind, shown) in [("new person", "p-7k3m9q"), ("new trajectory", "t-2025-k7qm")]
      where line.contains(kind) {
        let name = try #require(output.firstMatch(of: /([pt]-[0-9a-z-]+)\.md/)).output.1
        year.drawn.append((shown, String(name)))
      }
    }
    return year
  }

  /// The lines in fenced blocks, each with what the fence calls its block.
  private static func lines(of guide: String) -> [(fence: String, line: String)] {
    var fence: String?
    var lines: [(String, String)] = []
    for line in guide.split(separator: "\n", omittingEmptySubsequences: false) {
      if line.hasPrefix("```") {
        fence = fence == nil ? String(line.dropFirst(3)) : nil
      } else if let fence {
        lines.append((fence, String(line)))
      }
    }
    return lines
  }

  /// Puts what the guide says into the contract, where it says to; and the day that the hook, which takes no option, judges
  /// on, for the year of the guide is over.
  private static func fillIn(_ guide: String, _ folder: borrowing TemporaryFolder) throws {
    let members = lines(of: guide).filter { $0.fence == "json" }.map(\.line).joined(separator: "\n")
    let contract = try folder.text(of: "pool1/pool/contract.json")
    let place = try #require(contract.firstMatch(of: /"language": "..",\n/)).range.upperBound
    try folder.write(
      contract[..<place] + members + "\n\"asOf\": \"2026-01-15\",\n" + contract[place...],
      to: "pool1/pool/contract.json")
  }
}
