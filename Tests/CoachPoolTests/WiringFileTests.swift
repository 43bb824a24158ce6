import CoachPool
import Foundation
import TestSupport
import Testing

/// The files that have a pool checked in CI and in editors: what they are, and what others say of them.
struct WiringFileTests {
  private static let root = URL(filePath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent()
  private static let workflowJudge = Judge(of: "workflow")
  private static let pipelineJudge = Judge(of: "pipeline")

  /// Places to take the command from, one with characters that YAML would take for its own.
  static let sources: [CommandSource] = [
    .here, .repository("https://example.org/coachpool.git", revision: "v1.0"),
    .repository(#"ssh://git@example.org/"pools": #1/it's.git"#, revision: "0123456789"),
  ]

  private static func file(_ path: String, _ source: CommandSource) throws -> String {
    try #require(Wiring.files(commandFrom: source).first { $0.path == path }).text
  }

  /// `RECORD=1 swift test` rewrites them, and that run fails.
  @Test(arguments: Wiring.files(commandFrom: .here).map(\.path))
  func `this repository's own files are those of every pool`(_ path: String) throws {
    let text = try Self.file(path, .here)
    let url = Self.root.appending(path: path)
    if ProcessInfo.processInfo.environment["RECORD"] == "1" {
      try FileManager.default.createDirectory(
        at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
      try text.write(to: url, atomically: true, encoding: .utf8)
      Issue.record("rewrote \(path); run the tests again without RECORD")
      return
    }
    #expect(try String(contentsOf: url, encoding: .utf8) == text, "run with RECORD=1")
  }

  @Test func `what the page on merging has git told by hand is what init tells it`() throws {
    let url = Self.root.appending(path: "Sources/CoachPool/CoachPool.docc/Merging.md")
    let page = try String(contentsOf: url, encoding: .utf8)
    for setting in Wiring.gitSettings where setting.name.hasPrefix("merge.") {
      let lines = ["\"", "'"].map { "\ngit config \(setting.name) \($0)\(setting.value)\($0)\n" }
      #expect(lines.contains(where: page.contains), "\(setting.name)")
    }
  }

  @Test(.enabled(if: workflowJudge.isPresent, "\(workflowJudge.absence)"), arguments: sources)
  func `the workflow is one for GitHub, and safe`(_ source: CommandSource) throws {
    let text = try Self.file(".github/workflows/coachpool.yml", source)
    #expect(try Self.workflowJudge.faults(in: text) == "")
  }

  @Test(.enabled(if: pipelineJudge.isPresent, "\(pipelineJudge.absence)"), arguments: sources)
  func `the pipeline is one for GitLab`(_ source: CommandSource) throws {
    #expect(try Self.pipelineJudge.faults(in: try Self.file(".gitlab-ci.yml", source)) == "")
  }

  @Test func `an editor holds every record that is JSON against the schema of its kind`() throws {
    let text = try Self.file(".vscode/settings.json", .here)
    let settings = try #require(try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any])
    let entries = try #require(settings["json.schemas"] as? [[String: Any]])
    let pool = Self.root.appending(path: "pool").path(percentEncoded: false)
    let paths = try #require(FileManager.default.enumerator(atPath: pool)).compactMap { $0 as? String }
    var seen: Set<String> = []
    for path in paths where path.hasSuffix(".json") {
      let kind = try RecordPath(path).kind
      let schemas = entries.filter { entry in
        (entry["fileMatch"] as? [String] ?? []).contains { Self.matches("/pool/" + path, $0) }
      }.compactMap { $0["url"] as? String }
      #expect(schemas == ["./schemas/\(kind.rawValue).schema.json"], "\(path)")
      seen.formUnion(schemas)
    }
    #expect(seen.count > 3)
    for schema in entries.compactMap({ $0["url"] as? String }) {
      #expect(FileManager.default.fileExists(atPath: Self.root.appending(path: schema).path), "\(schema)")
    }
  }

  /// Whether a path is one of a pattern's, in which only `**/*` stands for anything.
  private static func matches(_ path: String, _ pattern: String) -> Bool {
    let parts = pattern.split(separator: "**/*").map(String.init)
    guard parts.count == 2 else { return path == pattern }
    return path.hasPrefix(parts[0]) && path.hasSuffix(parts[1])
  }
}
