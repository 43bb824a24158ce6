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
    #expect(moved.count { $0.value == "schema" } == 1)
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

  /// From FIPS 180-4's examples and the test vectors of NIST's validation programme.
  @Test(arguments: [
    ("", 0, "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"),
    ("abc", 1, "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"),
    (
      "abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq", 1,
      "248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1"
    ),
    ("a", 1_000_000, "cdc76e5c9914fb9281a1c7e284d73e67f1809a48a497200e046d39ccc7112cd0"),
  ])
  func `the hash is SHA-256`(_ text: String, _ count: Int, _ hash: String) {
    #expect(SHA256.hex(String(repeating: text, count: count)) == hash)
  }
}
