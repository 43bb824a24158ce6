import CoachPool
import RecordSyntax
import TestSupport
import Testing

@testable import CoachPoolCLI

/// `check --format github`.
struct GitHubFormatTests {
  /// A workflow command as the runner reads it.
  private struct Annotation: Equatable {
    let level: String
    let properties: [String: String]
    let message: String

    init(_ line: Substring) throws {
      let match = try #require(line.wholeMatch(of: /::(error|warning|notice) ([^\n]*?)::(.*)/))
      level = String(match.1)
      let pairs = match.2.split(separator: ",").map { $0.split(separator: "=", maxSplits: 1) }
      properties = Dictionary(uniqueKeysWithValues: pairs.map { (String($0[0]), Self.read($0[1])) })
      message = Self.read(match.3)
    }

    private static func read(_ text: Substring) -> String {
      [("%3A", ":"), ("%2C", ","), ("%0D", "\r"), ("%0A", "\n"), ("%25", "%")].reduce(String(text)) {
        $0.replacing($1.0, with: $1.1)
      }
    }

    func number(_ name: String) -> Int { properties[name].flatMap { Int($0) } ?? 0 }
  }

  private func annotations(_ output: String) throws -> [Annotation] {
    try output.split(separator: "\n").map { try Annotation($0) }
  }

  @Test func `the commands are as recorded`() throws {
    let run = try ExampleFolder.broken().run("check", "--format", "github", "--lang", "en")
    #expect(Golden.difference(run.output, "check-github.txt", #filePath) == nil)
    #expect(run.code == 1)
  }

  @Test func `nothing found is nothing printed`() throws {
    #expect(try ExampleFolder().run("check", "--format", "github").output == "")
  }

  @Test(arguments: [
    ("100%\r\na: b, c::d", "100%25%0D%0Aa: b, c::d", "100%25%0D%0Aa%3A b%2C c%3A%3Ad"),
    ("%0A", "%250A", "%250A"), ("", "", ""), ("é\u{1F469}", "é\u{1F469}", "é\u{1F469}"),
  ])
  func `what the runner would act on is escaped`(text: String, data: String, property: String) {
    #expect(GitHubFormat.escapedData(text) == data)
    #expect(GitHubFormat.escapedProperty(text) == property)
  }

  @Test func `errors come first, and every finding is there when they are few`() throws {
    let pool = try ExampleFolder.broken()
    let found = try annotations(try pool.run("check", "--format", "github").output)
    let levels = found.map(\.level)
    #expect(
      levels
        == levels.sorted {
          ($0 == "error" ? 0 : $0 == "warning" ? 1 : 2) < ($1 == "error" ? 0 : $1 == "warning" ? 1 : 2)
        })
    #expect(Set(levels) == ["error", "warning", "notice"])
    #expect(found.count == (try pool.run("check", "--format", "short").output.split(separator: "\n").count))
  }

  @Test func `columns stand only on one line, and never end before they begin`() throws {
    let pool = try ExampleFolder.broken()
    // A fault at the end of the file, and one over several lines.
    try pool.folder.write("---\nform: inspiration\nattendees: [a,", to: "pool/events/2023/open.md")
    let found = try annotations(try pool.run("check", "--format", "github").output)
    for annotation in found where annotation.properties["file"] != nil {
      #expect(annotation.number("line") >= 1)
      #expect(annotation.number("endLine") >= annotation.number("line"))
      if annotation.properties["col"] != nil {
        #expect(annotation.number("line") == annotation.number("endLine"))
        #expect(annotation.number("endColumn") >= annotation.number("col"))
      } else {
        #expect(annotation.properties["endColumn"] == nil)
      }
    }
  }

  @Test func `of many, each record has one before any has two, and the last says how many are left out`()
    throws
  {
    let pool = try ExampleFolder()
    for day in 10..<25 {
      try pool.edit(
        ExamplePool.trajectory,
        .append(["sessions"], ["on": .string("\(day)-07-2023"), "minutes": 60, "place": "phone"]))
    }
    try pool.edit(ExamplePool.running, .set(["requested", "themes", 0], "werk-priv"))
    for number in 1...12 { try pool.folder.write("x", to: "pool/stray\(number).txt") }
    let all = try pool.run("check", "--format", "short").output.split(separator: "\n")
    let run = try pool.run("check", "--format", "github", "--lang", "en")
    let found = try annotations(run.output)
    for (level, word) in [("error", "fout:"), ("warning", "waarschuwing:")] {
      let count = all.count { $0.contains(" \(word) ") }
      try #require(count > 10)
      let shown = found.filter { $0.level == level }
      #expect(shown.count == 10)
      #expect(shown.last?.message.contains("\(count - 9) ") == true)
      #expect(shown.last?.properties == ["title": "coachpool"])
    }
    #expect(found.contains { $0.level == "error" && $0.properties["file"] == "pool/" + ExamplePool.running })
    #expect(Set(found.filter { $0.level == "warning" }.compactMap { $0.properties["file"] }).count == 9)
    #expect(run.code == 1)
  }

  @Test func `paths start from the repository, wherever the command runs`() throws {
    let pool = try ExampleFolder()
    try pool.addFaults()
    let tool = BuiltTool.coachpool
    let inPool = pool.folder.path(of: "pool")
    func file() throws -> String? {
      try annotations(try tool.run("check", "--format", "github", in: inPool).output).first?
        .properties["file"]
    }
    #expect(try file() == "events/2023/dubbel.md")
    try pool.folder.makeFolder(".git")
    #expect(try file() == "pool/events/2023/dubbel.md")
    // In a worktree it is a file.
    try pool.folder.remove(".git")
    try pool.folder.write("gitdir: elsewhere\n", to: ".git")
    #expect(try file() == "pool/events/2023/dubbel.md")
  }
}
