import CoachPool
import RecordSyntax
import TestSupport
import Testing

@testable import CoachPoolCLI

/// `check --format junit`.
struct JUnitFormatTests {
  private static let judge = Judge(of: "junit")

  /// The values of an attribute, in order.
  private func values(of attribute: String, in text: String) -> [String] {
    text.split(separator: "\(attribute)=\"").dropFirst().map { String($0.prefix { $0 != "\"" }) }
  }

  @Test func `the report is as recorded`() throws {
    let run = try ExampleFolder.broken().run("check", "--format", "junit", "--lang", "en")
    #expect(Golden.difference(run.output, "check-junit.xml", #filePath) == nil)
    #expect(run.code == 1)
  }

  @Test func `a pool without faults is a suite with one case that passed`() throws {
    let run = try ExampleFolder().run("check", "--format", "junit")
    #expect(run.output.contains(#" tests="1" failures="0" errors="0" skipped="0""#))
    #expect(run.output.contains("<testcase "))
    #expect(!run.output.contains("<failure"))
    #expect(run.code == 0)
  }

  @Test(.enabled(if: judge.isPresent, "\(judge.absence)"))
  func `the report is valid by the schemas of Jenkins and of Windy Road`() throws {
    let broken = try ExampleFolder.broken()
    for options in [[], ["--fail-on", "info"], ["--redact"]] {
      let report = try broken.run(["check", "--format", "junit"] + options).output
      #expect(try Self.judge.faults(in: report) == "")
    }
    #expect(try Self.judge.faults(in: try ExampleFolder().run("check", "--format", "junit").output) == "")
    #expect(try Self.judge.faults(in: "<testsuites><testsuite/></testsuites>") != "")
  }

  @Test(arguments: [("error", 3), ("warning", 5), ("info", 6)])
  func `the report fails when the command does`(_ level: String, _ failures: Int) throws {
    let run = try ExampleFolder.broken().run("check", "--format", "junit", "--fail-on", level)
    #expect(values(of: " failures", in: run.output) == [String(failures)])
    #expect(run.output.split(separator: "<failure ").count == failures + 1)
    #expect(run.output.split(separator: "<skipped ").count == 6 - failures + 1)
    let pool = try ExampleFolder()
    try pool.folder.write("x", to: "pool/notes.txt")
    let stray = try pool.run("check", "--format", "junit", "--fail-on", level)
    #expect(values(of: " failures", in: stray.output) == [level == "error" ? "0" : "1"])
    #expect(stray.code == (level == "error" ? 0 : 1))
  }

  @Test func `no two cases share class and name`() throws {
    let pool = try ExampleFolder()
    // At one place two findings of one rule; and names that differ only in what XML cannot hold.
    try pool.edit(
      ExamplePool.trajectory, .set(["agreement"], ["signed": "2023-02-20", "sessions": 6, "minutes": 60]))
    for name in ["a\u{1}.txt", "a\u{2}.txt"] { try pool.folder.write("x", to: "pool/" + name) }
    let output = try pool.run("check", "--format", "junit").output
    let names = values(of: " classname", in: output)
    #expect(names.count > 2)
    let pairs = zip(names, values(of: #"" name"#, in: output)).map { $0 + "\n" + $1 }
    #expect(Set(pairs).count == pairs.count)
  }

  @Test func `the same pool gives the same bytes on another day`() throws {
    let pool = try ExampleFolder.broken()
    let once = try pool.run("check", "--format", "junit").output
    #expect(try pool.run("check", "--format", "junit").output == once)
    #expect(once.contains(#"timestamp="2023-12-31T00:00:00""#))
  }

  @Test(arguments: [
    ("a & b < c > \"d\" 'e'", "a &amp; b &lt; c &gt; &quot;d&quot; 'e'", "a &amp; b &lt; c &gt; \"d\" 'e'"),
    ("]]>\u{0}\u{8}\u{1F}\u{FFFE}\u{FFFF}é\u{1F469}", "]]&gt;é\u{1F469}", "]]&gt;é\u{1F469}"),
    ("a\tb\nc\rd", "a&#9;b&#10;c&#13;d", "a&#9;b\nc&#13;d"),
  ])
  func `text is escaped, and what XML does not admit is dropped`(
    _ text: String, _ attribute: String, _ content: String
  ) {
    #expect(JUnitFormat.escaped(text) == attribute)
    #expect(JUnitFormat.escaped(text, isText: true) == content)
  }
}
