import CoachPool
import Foundation
import TestSupport
import Testing

/// What GitHub's and the editor's problem matchers make of the output for people.
struct ProblemMatcherTests {
  private struct Pattern: Decodable {
    let regexp: String
    let file: Int
    let line: Int
    let column: Int
    let message: Int
    let code: Int
  }

  /// The matchers of a file: the severity and pattern of each.
  private static func matchers(of path: String) throws -> [(severity: String, pattern: Pattern)] {
    let file = try #require(Wiring.files(commandFrom: .here).first { $0.path == path })
    struct GitHub: Decodable {
      struct Matcher: Decodable {
        let severity: String
        let pattern: [Pattern]
      }
      let problemMatcher: [Matcher]
    }
    struct Editor: Decodable {
      struct Task: Decodable { let problemMatcher: [Matcher] }
      struct Matcher: Decodable {
        let severity: String
        let pattern: Pattern
      }
      let tasks: [Task]
    }
    let data = Data(file.text.utf8)
    if path.hasPrefix(".github") {
      return try JSONDecoder().decode(GitHub.self, from: data).problemMatcher
        .map { ($0.severity, try #require($0.pattern.first)) }
    }
    return try JSONDecoder().decode(Editor.self, from: data).tasks.flatMap(\.problemMatcher)
      .map { ($0.severity, $0.pattern) }
  }

  @Test(
    arguments: [".github/coachpool-matcher.json", ".vscode/tasks.json"],
    [("nl", "short"), ("nl", "text"), ("en", "short"), ("en", "text")])
  func `every finding is recognised once, with its place, words and rule`(
    _ path: String, _ output: (language: String, format: String)
  ) throws {
    let pool = try ExampleFolder.broken()
    let matchers = try Self.matchers(of: path)
    let text = try pool.run("check", "--lang", output.language, "--format", output.format).output
    var found: [String] = []
    for line in text.split(separator: "\n").map(String.init) {
      for (severity, pattern) in matchers {
        let expression = try NSRegularExpression(pattern: pattern.regexp)
        let whole = NSRange(line.startIndex..., in: line)
        guard let match = expression.firstMatch(in: line, range: whole) else { continue }
        func group(_ number: Int) -> Substring {
          Range(match.range(at: number), in: line).map { line[$0] } ?? ""
        }
        found.append(
          "\(group(pattern.file)):\(group(pattern.line)):\(group(pattern.column)) \(severity) "
            + "\(group(pattern.message)) \(group(pattern.code))")
      }
    }
    let json = try pool.run("check", "--lang", output.language, "--format", "json").output
    let names = path.hasPrefix(".github") ? ["info": "notice"] : [:]
    let expected = try JSONFindings(json).findings.map {
      "\($0.path):\($0.line):\($0.column) \(names[$0.severity] ?? $0.severity) \($0.message) \($0.rule)"
    }
    #expect(found == expected)
    #expect(Set(expected.map { $0.split(separator: " ")[1] }).count > 1)
  }
}
