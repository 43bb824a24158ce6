import CoachPool
import RecordSyntax
import TestSupport
import Testing

@testable import CoachPoolCLI

/// `check --format gitlab`.
struct GitLabFormatTests {
  private static let judge = Judge(of: "gitlab")

  private func findings(_ text: String) throws -> [Value] {
    let document = Document(parsing: Array(text.utf8), as: .json, vocabulary: Vocabulary([]))
    try #require(document.isReadable)
    guard case .array(let findings) = document.value() else {
      Issue.record("no array: \(text)")
      return []
    }
    return findings
  }

  /// What is found, by fingerprint.
  private func found(_ pool: borrowing ExampleFolder, _ options: String...) throws -> [String: String] {
    let findings = try findings(try pool.run(["check", "--format", "gitlab"] + options).output)
    return Dictionary(uniqueKeysWithValues: findings.map { ($0.text("fingerprint"), $0.text("check_name")) })
  }

  @Test func `the report is as recorded`() throws {
    let run = try ExampleFolder.broken().run("check", "--format", "gitlab")
    #expect(Golden.difference(run.output, "check-gitlab.json", #filePath) == nil)
    #expect(run.code == 1)
  }

  @Test func `nothing found is an empty array`() throws {
    let run = try ExampleFolder().run("check", "--format", "gitlab")
    #expect(run.output == "[]\n")
    #expect(run.code == 0)
  }

  @Test(.enabled(if: judge.isPresent, "\(judge.absence)"))
  func `the report is as GitLab's documentation asks`() throws {
    for pool in [[], ["--redact"]] {
      let run = try ExampleFolder.broken().run(["check", "--format", "gitlab"] + pool)
      #expect(try Self.judge.faults(in: run.output) == "")
    }
    #expect(try Self.judge.faults(in: "[]\n") == "")
    #expect(try Self.judge.faults(in: #"[{"description": "x"}]"#) != "")
  }

  @Test func `a finding keeps its fingerprint when lines shift, words change or the file moves`() throws {
    let pool = try ExampleFolder.broken()
    let before = try found(pool)
    let path = "pool/" + ExamplePool.trajectory
    let text = try pool.folder.text(of: path)
    let shifted = text.replacing("\nsessions:", with: "\n\n\nsessions:")
    try #require(shifted != text)
    try pool.folder.write(shifted, to: path)
    #expect(Set(before.keys).isSubset(of: Set(try found(pool, "--lang", "en").keys)))
    try pool.folder.remove(path)
    try pool.folder.write(text, to: path.replacing("/2023/", with: "/2022/"))
    let moved = try found(pool)
    #expect(moved.count { $0.value == "schema" } == 2)
    for (fingerprint, rule) in before where rule == "schema" { #expect(moved[fingerprint] == rule) }
  }

  @Test(arguments: [[], ["--redact"]])
  func `two findings never share a fingerprint`(_ options: [String]) throws {
    let pool = try ExampleFolder()
    // Two faults of syntax, one record in two forms, and two unknown keys, which are told apart by nothing when redacted.
    try pool.folder.write("---\non: 'x\nform: [\nform: {\n---\n", to: "pool/events/2023/a.md")
    try pool.folder.write("{,,\n,}", to: "pool/events/2023/b.json")
    try pool.folder.write("---\n'\n: {\n---\n", to: "pool/events/2023/b.md")
    try pool.edit(ExamplePool.trajectory, .set(["closed", "Jan"], "x"))
    try pool.edit(ExamplePool.trajectory, .set(["closed", "Piet"], "x"))
    let output = try pool.run(["check", "--format", "gitlab"] + options).output
    let fingerprints = try findings(output).map { $0.text("fingerprint") }
    #expect(fingerprints.count > 5)
    #expect(Set(fingerprints).count == fingerprints.count)
  }
}
