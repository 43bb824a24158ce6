import CoachPool
import Foundation
import TestSupport
import Testing

/// A pool in which every rule finds something, checked whole by the built command.
struct EveryFaultTests {
  /// What the command says of it, for people and for programs.
  private static let runs = Result {
    let repository = try FaultyRepository()
    return (short: try repository.check("short"), json: try repository.check("json"))
  }

  @Test func `a pool with every fault gives exactly these findings`() throws {
    let run = try Self.runs.get().short
    #expect(Golden.difference(run.output, "every-fault.txt", #filePath) == nil)
    let summary = """
      70 errors, 55 warnings, 19 remarks: 89 records, judged on 2024-06-30; 1 known finding not shown

      """
    #expect(run.errors.hasPrefix(summary))
    #expect(run.code == 1)
  }

  @Test func `every rule finds something in it`() throws {
    let found = try Self.findings().map(\.rule)
    let missing = RuleRegistry.all.map(\.name).filter { !found.contains($0) }
    #expect(missing == [], "put a fault for these rules into Fixtures/every-fault")
  }

  /// The list was written by hand, and no run records it.
  @Test func `every finding points at the words that the list of faults names`() throws {
    let places = try Self.findings().map(\.place)
    let listed = try FaultyRepository.faults()
    #expect(places.filter { !listed.contains($0) } == [])
    #expect(listed.filter { !places.contains($0) } == [])
    #expect(places.count == listed.count)
  }

  private static func findings() throws -> [JSONFindings.Finding] {
    try JSONFindings(runs.get().json.output).findings
  }
}

extension JSONFindings.Finding {
  /// File, rule and line, with the words it points at between ‹ and ›, as the list has them.
  fileprivate var place: String {
    let line = Array(FaultyRepository.line(self.line, of: path).unicodeScalars)
    let start = min(column - 1, line.count)
    let end = min(endLine == self.line ? endColumn - 1 : line.count, line.count)
    var marked = String.UnicodeScalarView(line[..<start])
    marked.append("‹")
    marked.append(contentsOf: line[start..<end])
    marked.append("›")
    marked.append(contentsOf: line[end...])
    return "\(path) | \(rule) | `\(String(marked).trimmingCharacters(in: .whitespaces))`"
  }
}
