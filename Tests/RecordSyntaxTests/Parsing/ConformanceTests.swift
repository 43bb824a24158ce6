import RecordSyntax
import TestSupport
import Testing

/// The driver of the public suites, as it was built, over a small folder of its own.
struct ConformanceTests {
  @Test func `every line of a front matter suite is answered, whatever its file holds`() throws {
    let folder = try TemporaryFolder()
    let files: [(name: String, text: String)] = [
      ("read", "---\ntitle: é\ntags: [a, b]\n---\n"), ("none", "# Title\n"), ("open", "---\na: 1\n"),
      ("twice", "---\na: 1\na: 2\n---\n"), ("refused", "---\na: 1\nb: @c\n---\n"),
      ("warned", "---\na: \"b\nc\"\n---\n\u{1B}"),
    ]
    for file in files { try folder.write(file.text, to: "frontmatter/\(file.name).md") }
    let names = files.map(\.name) + ["missing"]
    let manifest = names.map { "{\"id\":\"\($0)\",\"file\":\"\($0).md\"}\n" }.joined()
    try folder.write(manifest, to: "frontmatter/manifest.jsonl")
    let outcome = try BuiltTool(name: "Conformance").run(folder.path, "frontmatter", in: folder.path)
    #expect(outcome.code == 0)
    let lines = outcome.output.split(separator: "\n").map { line in
      Document(parsing: Array(line.utf8), as: .json, vocabulary: Vocabulary([])).value()
    }
    #expect(lines.map { $0.text("id") } == names)
    #expect(lines.map { $0["ok"] } == [true, true, false, false, false, true, false])
    #expect(lines.map { $0["none"] } == [false, true, nil, nil, nil, false, nil])
    #expect(lines.map { $0["line"] } == [nil, nil, 1, 3, 3, nil, nil])
    #expect(lines.map { $0["column"] } == [nil, nil, 1, 1, 4, nil, nil])
    #expect(
      lines.first?["pos"] == [
        "/title": [2, 1, 2, 8], "/tags": [3, 1, 3, 7], "/tags/0": [3, 8, 3, 8], "/tags/1": [3, 11, 3, 11],
      ])
  }

  @Test func `every example of a CommonMark suite is answered with its HTML`() throws {
    let folder = try TemporaryFolder()
    let examples = #"{"example":1,"markdown":"*a*\n"}"# + "\n" + #"{"example":2,"markdown":"<b>"}"# + "\n"
    try folder.write(examples, to: "commonmark/index.jsonl")
    let outcome = try BuiltTool(name: "Conformance").run(folder.path, "commonmark", in: folder.path)
    #expect(outcome.code == 0)
    #expect(
      outcome.output == #"""
        {"id":1,"ok":true,"html":"<p><em>a</em></p>\n"}
        {"id":2,"ok":true,"html":"<p>&lt;b&gt;</p>\n"}

        """#)
  }
}
