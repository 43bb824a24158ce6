import Foundation
import RecordSyntax
import TestSupport
import Testing

@testable import CoachPoolCLI

/// The diff is judged by git, which must make the new text of the old one with it.
struct UnifiedDiffTests {
  @Test func `a change is shown with three lines around it`() {
    let diff = UnifiedDiff(
      path: "pool/a.md", old: Array("1\n2\n3\n4\n5\n6\n7\n8\n9\n".utf8),
      new: Array("1\n2\n3\n4\nV\n6\n7\n8\n9\n".utf8))
    #expect(
      diff.text == """
        --- a/pool/a.md
        +++ b/pool/a.md
        @@ -2,7 +2,7 @@
         2
         3
         4
        -5
        +V
         6
         7
         8

        """)
  }

  @Test func `changes far apart are hunks of their own, and close ones share one`() {
    let old = (1...40).map { "\($0)\n" }.joined()
    let far = old.replacing("\n10\n", with: "\nten\n").replacing("\n30\n", with: "\nthirty\n")
    let close = old.replacing("\n10\n", with: "\nten\n").replacing("\n17\n", with: "\nseventeen\n")
    #expect(hunks(old, far) == 2)
    #expect(hunks(old, close) == 1)
  }

  @Test func `a missing newline at the end is said`() {
    let diff = UnifiedDiff(path: "a", old: Array("x".utf8), new: Array("x\n".utf8))
    #expect(diff.text == "--- a/a\n+++ b/a\n@@ -1 +1 @@\n-x\n\\ No newline at end of file\n+x\n")
  }

  @Test func `nothing is said where nothing differs`() {
    #expect(UnifiedDiff(path: "a", old: Array("x\n".utf8), new: Array("x\n".utf8)).text == "")
    #expect(UnifiedDiff(path: "a", old: [], new: []).text == "")
  }

  @Test func `the fewest lines are changed`() {
    let changes = ListDifference.changes(from: lines("abcabba"), to: lines("cbabac"))
    #expect(changes.reduce(0) { $0 + $1.old.count + $1.new.count } == 5)
  }

  @Test func `too many differences are one change, in bounded time`() {
    let old = (0..<60_000).map { "\($0)\n" }.joined()
    let new = "0\n" + (0..<60_000).map { "x\($0)\n" }.joined()
    let diff = UnifiedDiff(path: "a", old: Array(old.utf8), new: Array(new.utf8))
    #expect(hunkCount(diff.text) == 1)
  }

  @Test func `git makes the new text of the old one with it`() throws {
    let folder = try TemporaryFolder()
    let git = BuiltTool(path: "/usr/bin/git")
    var random = SeededGenerator(seed: 7)
    // Two hundred files in one patch: starting git for each would take long.
    var patch = ""
    var expected: [String: String] = [:]
    for number in 0..<200 {
      let old = text(&random)
      let new = changed(old, &random)
      let name = number.isMultiple(of: 9) ? "map/f \(number).txt" : "map/é\(number).txt"
      try folder.write(old, to: name)
      // git has no hunk for a file that becomes empty or was empty without saying so.
      guard !old.isEmpty, !new.isEmpty else { continue }
      patch += UnifiedDiff(path: name, old: Array(old.utf8), new: Array(new.utf8)).text
      expected[name] = new
    }
    try folder.write(patch, to: "all.patch")
    let outcome = try git.run("apply", "all.patch", in: folder.path)
    #expect(outcome.code == 0, "\(outcome.errors)")
    for (name, text) in expected { #expect(try folder.text(of: name) == text, "\(name)") }
    #expect(expected.count > 150)
  }

  private func text(_ random: inout SeededGenerator) -> String {
    let count = Int.random(in: 0...40, using: &random)
    let lines = (0..<count).map { _ in ["a", "b", "", "é", "x\r"].randomElement(using: &random) ?? "a" }
    return lines.joined(separator: "\n") + (Bool.random(using: &random) ? "\n" : "")
  }

  private func changed(_ text: String, _ random: inout SeededGenerator) -> String {
    var lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    for _ in 0..<Int.random(in: 1...6, using: &random) {
      let place = Int.random(in: 0..<lines.count, using: &random)
      switch Int.random(in: 0..<3, using: &random) {
      case 0: lines[place] = "new"
      case 1: lines.insert("more", at: place)
      default: if lines.count > 1 { lines.remove(at: place) }
      }
    }
    return lines.joined(separator: "\n")
  }

  private func lines(_ text: String) -> [ArraySlice<UInt8>] { text.utf8.map { [$0] } }

  private func hunks(_ old: String, _ new: String) -> Int {
    hunkCount(UnifiedDiff(path: "a", old: Array(old.utf8), new: Array(new.utf8)).text)
  }

  private func hunkCount(_ diff: String) -> Int { diff.components(separatedBy: "\n@@ ").count - 1 }
}
