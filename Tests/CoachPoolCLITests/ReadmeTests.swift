import Foundation
import TestSupport
import Testing

/// What the README shows of the report and the coach desk, held against the example pool of the repository.
struct ReadmeTests {
  private static let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent()

  /// The first lies behind the heading of a report that is shown.
  @Test(arguments: ["Feiten en cijfers", "The coach desk"])
  func `what the README shows is what the commands print`(heading: String) throws {
    let folder = try TemporaryFolder()
    let pool = URL(filePath: folder.path(of: "repository/pool"))
    try FileManager.default.createDirectory(
      at: pool.deletingLastPathComponent(), withIntermediateDirectories: true)
    try FileManager.default.copyItem(at: Self.root.appending(path: "pool"), to: pool)
    let readme = try String(contentsOf: Self.root.appending(path: "README.md"), encoding: .utf8)
    let section = try #require(readme.split(separator: "\n## ").first { $0.hasPrefix(heading) })
    let shown = section.matches(of: /(?s)\$ \.build\/release\/coachpool ([^\n]*)\n(.*?)(?=\n```|\n\$ )/)
    #expect(shown.count == 2)
    for example in shown {
      let outcome = try BuiltTool.coachpool.run(
        example.1.split(separator: " ").map(String.init), environment: [:],
        in: folder.path(of: "repository"))
      #expect(outcome.code == 0)
      let printed = outcome.output + outcome.errors
      // A line with an ellipsis stands for any number of lines.
      for part in (example.2 + "\n").split(separator: "…\n") {
        #expect(printed.contains(part), "\(printed)")
      }
    }
  }
}
