import CoachPool
import RecordSyntax
import TestSupport
import Testing

@testable import CoachPoolCLI

/// The private folder on the command line.
struct PrivateFolderCommandTests {
  /// The small pool, with a person beside it whose record has a fault.
  private func makePool() throws -> ExampleFolder {
    let pool = try ExampleFolder()
    try pool.folder.write("---\nname: Piet Jansen\nemail: pietjansen\n---\n", to: "hr/people/p-7k3m9q.md")
    return pool
  }

  @Test func `it is named by the option, else by the environment`() throws {
    let pool = try makePool()
    for run in [
      try pool.run("check", "--private", "hr", "--format", "short", "--lang", "en"),
      try pool.run(
        "check", "--format", "short", "--lang", "en", environment: ["COACHPOOL_PRIVATE": "hr"]),
      try pool.run(
        "check", "--private", "./hr/", "--format", "short", "--lang", "en",
        environment: ["COACHPOOL_PRIVATE": "/nowhere"]),
    ] {
      #expect(run.output.hasPrefix("hr/people/p-7k3m9q.md:3:8: error: "))
      #expect(run.output.hasSuffix("[schema]\n"))
      #expect(run.code == 1)
    }
    #expect(try pool.run("check", environment: ["COACHPOOL_PRIVATE": ""]).code == 0)
  }

  @Test(arguments: ["check", "index", "report annual 2023"])
  func `one that is not there ends every command that reads a pool`(_ command: String) throws {
    let pool = try makePool()
    let words = command.split(separator: " ").map(String.init) + ["--lang", "en"]
    let option = try pool.run(words + ["--private", "hrr"])
    #expect(option.errors == "coachpool: hrr: does not exist; check the name (named by --private)\n")
    let variable = try pool.run(words, environment: ["COACHPOOL_PRIVATE": "/nowhere"])
    #expect(
      variable.errors == "coachpool: /nowhere: does not exist; check the name (named by COACHPOOL_PRIVATE)\n")
    let other = try pool.run(words + ["--private", "pool"])
    #expect(
      other.errors.hasPrefix("coachpool: pool: is no private folder: it holds no folder people or notes"))
    let empty = try pool.run(words + ["--private", ""])
    #expect(empty.errors.hasPrefix("coachpool: --private names no folder\n"))
    for run in [option, variable, other, empty] { #expect(run.code == 2) }
  }

  @Test func `what is not checked without it is said once, of what was asked`() throws {
    let pool = try ExampleFolder()
    #expect(try pool.run("check", "--lang", "en").errors.hasSuffix(UncheckedLine.english))
    #expect(try pool.run("check", "-q").errors == "")
    let some = try pool.run("check", "--only", "privacy", "--lang", "en").errors
    #expect(some.hasSuffix("the private folder (--private): identity-overdue, personal-data (names)\n"))
    for options in [["--only", "agreement"], ["--skip", "line-conflict,personal-data,due"]] {
      #expect(!(try pool.run(["check", "--lang", "en"] + options).errors.contains("not checked")))
    }
    try pool.folder.makeFolder("hr/people")
    let run = try pool.run("check", "--private", "hr", "-v", "--lang", "en")
    #expect(!run.errors.contains("not checked"))
    #expect(run.errors.contains("private folder: hr, people: 0"))
  }

  @Test(arguments: [
    ("reports/2021.json", #"{ "title": "Volgens ‹Zo\u00eb Bront\u00eb› klopt het" }"#),
    ("reports/2021.json", #"{ "title": "‹Zoë Brontë›, en \"Zo\u0065\"" }"#),
    ("reports/2021.json", #"{ "title": "‹Jan\nde Vries› was er" }"#),
    ("events/2023/dag.md", "---\nallow: { schema: { reason: \"‹Zo\\xeb Bront\\xeb› vroeg het\" } }\n---"),
    ("events/2023/dag.md", "---\ntitle: 'Met ‹Kees d''Hondt› erbij'\n---"),
  ])
  func `a name is found where escapes say it, once`(_ path: String, _ marked: String) throws {
    let pool = try ExampleFolder()
    for (number, name) in ["Zoë Brontë", "Jan de Vries", "Kees d'Hondt"].enumerated() {
      try pool.folder.write("---\nname: \(name)\n---\n", to: "hr/people/p-7k3m9\(number).md")
    }
    let text = marked.filter { $0 != "‹" && $0 != "›" } + "\n"
    try pool.folder.write(text, to: "pool/" + path)
    let run = try pool.run(
      "check", "--private", "hr", "--only", "personal-data", "--format", "short", "--lang", "en")
    let line = try #require(marked.split(separator: "\n").enumerated().first { $1.contains("‹") })
    let column = try #require(Array(line.element).firstIndex(of: "‹")) + 1
    let found = run.output.split(separator: "\n")
    #expect(
      found.count == 1 && found[0].hasPrefix("pool/\(path):\(line.offset + 1):\(column): error: "),
      "\(run.output)")
  }

  @Test func `paths on the command line leave it out`() throws {
    let run = try makePool().run("check", "pool/coaches", "--private", "hr")
    #expect(run.code == 0)
    #expect(run.output == "")
  }

  @Test func `its lines are shown to people, and not mended`() throws {
    let pool = try makePool()
    let before = try pool.folder.snapshot()
    let run = try pool.run("check", "--private", "hr", "--fix")
    #expect(run.output.contains("3 | email: pietjansen"))
    #expect(try pool.folder.snapshot() == before)
  }

  @Test(arguments: OutputFormat.allCases)
  func `nothing of it is printed where CI keeps what is printed`(_ format: OutputFormat) throws {
    let word = "Zwaluw Staart"
    let pool = try ExampleFolder()
    let person = try PlantedValues.record(of: "person", word)
    #expect(person.count(of: word) > 5)
    try pool.folder.write(person.json, to: "hr/people/p-7k3m9q.json")
    try pool.folder.write(
      "---\n\(word): x\nname: \(word)\nname: \(word)\n---\n\(word)\n", to: "hr/people/p-2x8w4d.md")
    for (number, misplacement) in PlantedValues.Misplacement.allCases.enumerated() {
      let record = PlantedValues.record(of: "person", word, misplaced: misplacement)
      try pool.folder.write(record.json, to: "hr/people/p-\(number).json")
    }
    try pool.folder.write(Array(word.utf8) + [0xFF], to: "hr/notes/p-7k3m9q.md")
    try pool.folder.write("x", to: "hr/people/zwaluw-staart.md")
    try pool.folder.write("x", to: "hr/\(word).txt")
    let open = try pool.run("check", "--private", "hr", "--format", "text")
    #expect(open.output.contains(word))
    let summary = pool.folder.path(of: "summary.md")
    let run = try pool.run(
      "check", "--private", "hr", "--format", format.rawValue, "-v",
      environment: ["CI": "true", "GITHUB_STEP_SUMMARY": summary])
    #expect(run.code == 1)
    #expect(run.output.contains("hr/people") || format == .github)
    for text in [run.output, run.errors, (try? pool.folder.text(of: "summary.md")) ?? ""] {
      let line = text.split(separator: "\n").first {
        $0.lowercased().contains("zwaluw") || $0.lowercased().contains("staart")
      }
      #expect(line == nil)
    }
    try pool.folder.link("hr/people/zwaluwstaart.md", to: "p-7k3m9q.json")
    let refused = try pool.run("check", "--private", "hr", "--redact", "--lang", "en")
    #expect(refused.code == 2)
    #expect(refused.errors.hasPrefix("coachpool: hr/people: in this folder: [redacted] is a symbolic link"))
  }
}
