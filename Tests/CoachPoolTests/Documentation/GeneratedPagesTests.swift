import CoachPool
import Foundation
import Testing

struct GeneratedPagesTests {
  /// A page that is made, and checked in.
  enum Page: String, CaseIterable {
    case rules = "Rules"
    case fields = "Fields"

    /// What belongs in it.
    var markdown: String {
      switch self {
      case .rules: RulesPage.markdown
      case .fields: FieldsPage.markdown
      }
    }
  }

  /// `RECORD=1 swift test` rewrites the page, and that run fails.
  @Test(arguments: Page.allCases)
  func `a page of the documentation that is made is up to date`(_ page: Page) throws {
    let markdown = page.markdown
    if ProcessInfo.processInfo.environment["RECORD"] == "1" {
      try markdown.write(to: Catalogue.file(of: page.rawValue), atomically: true, encoding: .utf8)
      Issue.record("rewrote the page \(page.rawValue); run the tests again without RECORD")
      return
    }
    let isSame = try Catalogue.text(of: page.rawValue) == markdown
    #expect(isSame, "run with RECORD=1")
  }
}
