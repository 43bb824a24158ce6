import CoachPool
import Foundation
import Testing

struct RulesPageTests {
  /// `RECORD=1 swift test` rewrites the page, and that run fails.
  @Test func `the rules page of the documentation is up to date`() throws {
    let page = URL(filePath: #filePath).deletingLastPathComponent()
      .appending(path: "../../../Sources/CoachPool/CoachPool.docc/Rules.md").standardizedFileURL
    if ProcessInfo.processInfo.environment["RECORD"] == "1" {
      try RulesPage.markdown.write(to: page, atomically: true, encoding: .utf8)
      Issue.record("rewrote the rules page; run the tests again without RECORD")
      return
    }
    #expect(try String(contentsOf: page, encoding: .utf8) == RulesPage.markdown, "run with RECORD=1")
  }
}
