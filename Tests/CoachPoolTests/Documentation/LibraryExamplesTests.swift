import CoachPool
import Foundation
import RecordSyntax
import Testing

/// The examples of the page for Swift developers.
struct LibraryExamplesTests {
  private static let files = ExamplePool.files.mapValues { Array($0.utf8) }

  @Test func `the page has the examples that are run here, word for word`() throws {
    let file = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "LibraryExamples.swift")
    let source = try String(contentsOf: file, encoding: .utf8)
    let examples = source.split(separator: "// On the page:\n\n").dropFirst().map {
      $0.trimmingCharacters(in: .newlines)
    }
    let page = try Catalogue.text(of: "SwiftLibrary")
    let blocks = page.matches(of: /(?s)```swift\n(.*?)\n```/).map { String($0.1) }
    #expect(examples.count == 5)
    #expect(blocks == examples)
  }

  @Test func `a pool in memory is checked, and a finding has its place`() throws {
    #expect(findings(in: Self.files, on: ExamplePool.asOf) == [])
    var files = Self.files
    files[ExamplePool.trajectory] = try #require(ExamplePool.files[ExamplePool.trajectory]).utf8
      .map(\.self).replacing(Array("on: 2023-07-18".utf8), with: Array("on: 2023-05-18".utf8))
    let found = findings(in: files, on: ExamplePool.asOf)
    #expect(
      found.contains {
        $0.hasPrefix("trajectories/2023/t-2023-k7qm.md:51:7: error: ") && $0.hasSuffix("[out-of-order]")
      }, "\(found)")
  }

  @Test func `one record is read with the lines of its values`() throws {
    let bytes = try #require(Self.files[ExamplePool.trajectory])
    #expect(minutes(of: bytes).first == "line 40: 60")
    #expect(minutes(of: bytes).count == 7)
  }

  @Test func `a record that cannot be read says where`() {
    let faults = minutes(of: Array("---\nkind: regulier\nsessions: [\n---\n".utf8))
    #expect(!faults.isEmpty && faults.allSatisfy { $0.hasPrefix("line ") }, "\(faults)")
  }

  @Test func `a session is added, and every other byte stays`() throws {
    let before = """
      ---
      kind:   "regulier"  # as agreed
      sessions:
        - {on: 2023-02-21, minutes: 60}   # the first
      ---
      Text.
      """
    let after = try addingSession(on: Day.first(of: 2024), minutes: 45, to: Array(before.utf8))
    let text = String(decoding: after, as: UTF8.self)
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    let added = lines.filter { $0.contains("2024-01-01") }
    #expect(added.count == 1 && added[0].contains("45"))
    #expect(lines.filter { !added.contains($0) }.joined(separator: "\n") == before)
  }

  @Test func `a report is written, and a number says its records`() throws {
    let report = try report(of: 2023, in: Self.files, on: ExamplePool.asOf)
    #expect(report.markdown.hasPrefix("# "))
    #expect(report.closed == [ExamplePool.trajectory, ExamplePool.external])
  }

  @Test func `what a coach wrote becomes HTML in which no script runs`() {
    #expect(
      page(of: "# Hi\n\n*Walk* <script>alert(1)</script> [x](javascript:alert(2))")
        == """
        <h2>Hi</h2>
        <p><em>Walk</em> &lt;script&gt;alert(1)&lt;/script&gt; x (javascript:alert(2))</p>

        """)
  }
}
