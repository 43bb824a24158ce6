import CoachPool
import Foundation
import RecordSyntax
import TestSupport
import Testing

/// Hundreds of records as people would type them, in a repository of git.
struct HandStyledPoolTests {
  @Test func `git sees that only the form of five hundred typed records has changed`() throws {
    let folder = try TemporaryFolder()
    try #require(
      try BuiltTool(name: "SamplePool").run("--trajectories", "330", "--seed", "1", "pool", in: folder.path)
        .code == 0)
    #expect(try git("init", "-q", in: folder).code == 0)
    try commit("canonical", in: folder)

    let original = try records(in: folder)
    #expect(original.count > 500)
    var comments: [String: Int] = [:]
    var values = RandomValues(random: SeededGenerator(seed: 2023))
    for (path, bytes) in original {
      let document = parsed(path, bytes)
      let text = typed(document, &values)
      try folder.write(text, to: path)
      comments[path] = parsed(path, Array(text.utf8)).comments.count
    }
    try commit("typed", in: folder)

    let run = try BuiltTool.coachpool.run("fmt", "--lang", "en", in: folder.path)
    #expect(run.code == 0, "\(run.errors)")
    #expect(run.errors == "\(original.count) of \(original.count) records formatted\n")
    let changed = try git("diff", "--stat", in: folder).output
    #expect(changed.contains(" \(original.count) files changed"))
    // Where nobody wrote a comment, nothing at all is left of the typing.
    let left = try git("diff", "--name-only", "HEAD~1", in: folder).output
    #expect(Set(left.split(separator: "\n").map(String.init)) == Set(comments.filter { $0.value > 0 }.keys))
    for (path, bytes) in try records(in: folder) {
      let before = parsed(path, try #require(original[path]))
      let after = parsed(path, bytes)
      #expect(PublicSuite.same(after.value(), before.value()), "\(path)")
      #expect(after.comments.count == comments[path], "\(path)")
      #expect(body(of: after) == body(of: before), "\(path)")
    }
    #expect(try BuiltTool.coachpool.run("fmt", "--check", in: folder.path).code == 0)
  }

  /// A record in a hand of its own, every other one with comments.
  private func typed(_ document: Document, _ values: inout RandomValues) -> String {
    let value = shuffled(document.value(), &values)
    if document.syntax == .json {
      var hand = HandWriting(values)
      defer { values = hand.values }
      return hand.json(value) + hand.newline
    }
    if values.chance(50) {
      var writing = CommentedWriting(values)
      defer { values = writing.values }
      return writing.frontMatter(value, body: body(of: document))
    }
    // The quotes, order and layout alone.
    return "---\n" + value.json + "\n---\n\(body(of: document))\n"
  }

  /// A record with its fields in another order; all other objects keep theirs, for maps with free keys have one.
  private func shuffled(_ value: Value, _ values: inout RandomValues) -> Value {
    guard case .object(let members) = value, value["organisation"] == nil else { return value }
    return .object(members.shuffled(using: &values.random))
  }

  private func parsed(_ path: String, _ bytes: [UInt8]) -> Document {
    Document(parsing: bytes, at: path)
  }

  private func body(of document: Document) -> String {
    document.body.map { String(decoding: document.bytes[$0.indices], as: UTF8.self) } ?? ""
  }

  private func records(in folder: borrowing TemporaryFolder) throws -> [String: [UInt8]] {
    var found: [String: [UInt8]] = [:]
    for path in try git("ls-files", "-z", "pool", in: folder).output.split(separator: "\0").map(String.init)
    where (try? RecordPath(String(path.dropFirst(5)))) != nil {
      found[path] = Array(try Data(contentsOf: URL(filePath: folder.path(of: path))))
    }
    return found
  }

  private func commit(_ message: String, in folder: borrowing TemporaryFolder) throws {
    #expect(try git("add", "-A", in: folder).code == 0)
    let run = try git(
      "-c", "user.name=x", "-c", "user.email=x@example.org", "commit", "-q", "-m", message, in: folder)
    #expect(run.code == 0, "\(run.errors)")
  }

  private func git(_ arguments: String..., in folder: borrowing TemporaryFolder) throws -> BuiltTool.Outcome {
    try BuiltTool(path: "/usr/bin/git").run(
      ["-c", "core.autocrlf=false"] + arguments, environment: ["HOME": folder.path], in: folder.path)
  }
}
