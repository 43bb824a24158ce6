import CoachPool
import CoachPoolFiles
import RecordSyntax
import TestSupport
import Testing

@testable import CoachPoolCLI

/// `check --format markdown`.
struct MarkdownFormatTests {
  private static let judge = Judge(of: "markdown")

  @Test(arguments: Language.allCases)
  func `the report is as recorded`(_ language: Language) throws {
    let run = try ExampleFolder.broken().run("check", "--format", "markdown", "--lang", language.rawValue)
    #expect(Golden.difference(run.output, "check-markdown-\(language.rawValue).md", #filePath) == nil)
    #expect(run.code == 1)
  }

  @Test(.enabled(if: judge.isPresent, "\(judge.absence)"))
  func `the report is read as meant, and nothing in it acts`() throws {
    let pool = try ExampleFolder.broken()
    // Names of files and keys that try to be markup.
    for name in [
      "www.example.org", "a@b.nl", "![x](y)", "`c` ~~d~~ $e$", "1. f", "\\*g\\*", "&amp;<h>", "#12",
    ] {
      try pool.folder.write("x", to: "pool/" + name)
    }
    try pool.edit(ExamplePool.running, .set(["@anna | **b** [c](http://example.org) #7"], "x"))
    try pool.edit(ExamplePool.running, .set(["coach"], "</li><script>- x\n\n# y"))
    for options in [[], ["--lang", "en"], ["--redact"]] {
      let count = try pool.run(["check", "--format", "short"] + options).output.split(separator: "\n").count
      try #require(count > 15)
      let report = try pool.run(["check", "--format", "markdown"] + options).output
      #expect(try Self.judge.faults(in: report, String(count)) == "")
    }
    let clean = try ExampleFolder().run("check", "--format", "markdown").output
    #expect(try Self.judge.faults(in: clean, "0") == "")
    for bad in ["[a](http://b.nl)\n", "<b>a</b>\n", "- @anna\n", "| a |\n| - |\n| b |\n\n- x\n"] {
      #expect(try Self.judge.faults(in: bad, bad.contains("- ") ? "1" : "0") != "")
    }
  }

  @Test func `each finding stands under who can mend it`() throws {
    let report = try ExampleFolder.broken().run("check", "--format", "markdown", "--lang", "en").output
    let sections = report.split(separator: "\n### ").dropFirst().map { section in
      (title: section.prefix { $0 != "\n" }, count: section.split(separator: "\n- ").count - 1)
    }
    #expect(
      sections.map(\.title).map(String.init) == [
        "By a coordinator, in the record", "By whoever decides on the agreements",
        "With coachpool check --fix", "With coachpool fmt",
      ])
    #expect(sections.map(\.count) == [3, 1, 1, 1])
    for section in sections { #expect(report.contains("| \(section.title) | \(section.count) | ")) }
  }

  /// A report on a pool with many stray files, short of a number of bytes.
  private func report(_ pool: borrowing ExampleFolder, atMost most: Int) throws -> (
    whole: String, cut: String
  ) {
    let summary = pool.folder.path(of: "summary.md")
    let whole = try pool.run("check", "--format", "markdown").output
    try pool.folder.write(String(repeating: "x", count: (1 << 20) - 2 - most), to: "summary.md")
    let run = try pool.run("check", "--format", "github", environment: ["GITHUB_STEP_SUMMARY": summary])
    #expect(run.code == 1)
    return (whole, String(try pool.folder.text(of: "summary.md").drop { $0 == "x" }.drop { $0 == "\n" }))
  }

  @Test func `the summary of a job gets the report, behind what is there`() throws {
    let pool = try ExampleFolder.broken()
    let summary = pool.folder.path(of: "summary.md")
    let environment = ["GITHUB_STEP_SUMMARY": summary]
    let whole = try pool.run("check", "--format", "markdown").output
    let run = try pool.run("check", "--format", "github", environment: environment)
    #expect(run.output == (try pool.run("check", "--format", "github").output))
    #expect(try pool.folder.text(of: "summary.md") == whole)
    _ = try pool.run("check", "--format", "github", environment: environment)
    #expect(try pool.folder.text(of: "summary.md") == whole + "\n\n" + whole)
    // Other formats leave it alone.
    _ = try pool.run("check", "--format", "sarif", environment: environment)
    #expect(try pool.folder.text(of: "summary.md").utf8.count == 2 * whole.utf8.count + 2)
  }

  @Test func `a summary stays within its bounds, is cut behind a file and says what is left out`() throws {
    let pool = try ExampleFolder()
    try pool.addFaults()
    for number in 10..<40 { try pool.folder.write("x", to: "pool/stray\(number).txt") }
    let all = try pool.run("check", "--format", "short").output.split(separator: "\n").count
    for most in [1_200, 2_000, 2_001, 4_000, 7_500] {
      let (whole, cut) = try report(pool, atMost: most)
      try #require(whole.utf8.count > most)
      #expect(cut.utf8.count <= most)
      let shown = cut.split(separator: "\n- ").count - 1
      #expect(cut.contains("nog \(all - shown) bevindingen in "), "\(cut)")
      let end = try #require(cut.firstRange(of: "\n**Hier past niet meer"))
      #expect(whole.hasPrefix(cut[..<end.lowerBound]))
      // What is shown ends where another file, or another heading, begins.
      #expect(whole.dropFirst(cut[..<end.lowerBound].count).hasPrefix("\n#"))
    }
    let (whole, exact) = try report(
      pool, atMost: try pool.run("check", "--format", "markdown").output.utf8.count)
    #expect(exact == whole)
    #expect(try report(pool, atMost: 100).cut == "")
  }

  @Test func `a full summary is said`() throws {
    let pool = try ExampleFolder.broken()
    try pool.folder.write(String(repeating: "x", count: 1 << 20), to: "full.md")
    let full = ["GITHUB_STEP_SUMMARY": pool.folder.path(of: "full.md")]
    let run = try pool.run("check", "--format", "github", "--lang", "en", environment: full)
    #expect(run.errors.contains("the summary of this step is full"))
    #expect(run.code == 1)
    #expect(try pool.folder.text(of: "full.md").utf8.count == 1 << 20)
  }

  @Test(
    arguments: ["no/such/folder.md", "pipe", "pool", "pool/contract.json", "/dev/full", "/nonexistent/x"]
      .filter(exists))
  func `a summary that cannot be written is said, and the findings decide`(_ name: String) throws {
    for code in [Int32(0), 1] {
      let pool = if code == 0 { try ExampleFolder() } else { try ExampleFolder.broken() }
      try pool.folder.makePipe("pipe")
      let plain = try pool.run("check", "-q", "--format", "github", "--lang", "en")
      let run = try pool.run(
        "check", "-q", "--format", "github", "--lang", "en", environment: ["GITHUB_STEP_SUMMARY": name])
      #expect(run.errors.hasPrefix("\(name): the summary of this step was not written: the file "))
      #expect(run.output == plain.output)
      #expect(run.code == code)
    }
  }

  @Test func `a summary may be thrown away`() throws {
    let pool = try ExampleFolder()
    let run = try pool.run(
      "check", "-q", "--format", "github", environment: ["GITHUB_STEP_SUMMARY": "/dev/null"])
    #expect(run.errors == "")
    #expect(run.code == 0)
  }

  /// A device of one system only is not asked for on another.
  private static func exists(_ name: String) -> Bool { name != "/dev/full" || Paths.kind(of: name) != nil }
}
