import CoachPool
import RecordSyntax
import TestSupport
import Testing

@testable import CoachPoolCLI

/// Names of the private folder in a repository, found by the built command.
struct NamedPersonTests {
  private static let file = "pool/" + ExamplePool.event

  /// The small pool in git, with a private folder beside the repository.
  private func makePool() throws -> ExampleRepository {
    let repository = try ExampleRepository(place: "repo/pool")
    try repository.folder.write(
      "---\nname: Piet Zwaluw\nemail: zwaluw3@voorbeeld.nl\n---\n", to: "hr/people/p-7k3m9q.md")
    return repository
  }

  private func check(
    _ repository: borrowing ExampleRepository, _ options: String..., environment: [String: String] = [:]
  ) throws -> BuiltTool.Outcome {
    try repository.run(
      ["check", "--private", "../hr", "--only", "personal-data", "--format", "short", "--lang", "en"]
        + options,
      in: "repo", environment: environment)
  }

  @Test func `a name is found in records, in other files and in the contract`() throws {
    let repository = try makePool()
    let path = "repo/" + Self.file
    let text = try repository.folder.text(of: path)
    try repository.folder.write(text + "Met dank aan Zwaluw, Piet.\n", to: path)
    try repository.folder.write("| Piet  Zwaluw | 3 |\n", to: "repo/pool/reports/2023.md")
    try repository.folder.write("piet.zwaluw@voorbeeld.nl\n", to: "repo/pool/notities.txt")
    try repository.folder.write(
      #"{"on":"2023-05-01","id":"piet-zwaluw","ground":"erasure"}"#, to: "repo/pool/erasures.jsonl")
    try repository.edit(Contract.path, .set(["organisation"], "Piet Zwaluw BV"))
    let run = try check(repository)
    let places = run.output.split(separator: "\n").map { $0.prefix { $0 != " " } }
    #expect(
      places == [
        "pool/contract.json:3:20:", "pool/erasures.jsonl:1:26:", "pool/events/2023/generatieleren.md:11:14:",
        "pool/notities.txt:1:1:", "pool/reports/2023.md:1:3:",
      ])
    #expect(
      run.output.contains("this names someone from the private folder, 'p-7k3m9q' [personal-data]"))
    #expect(run.code == 1)
    // What is staged counts then, and the work tree does not.
    #expect(try check(repository, "--staged").output == "")
    try repository.commit()
    #expect(try check(repository, "--staged").output == run.output)
  }

  @Test(arguments: ["pool/.lijst", "pool/events/.oud/verslag.txt", "pool/verslag.csv"])
  func `a name is found in dot files and in other encodings, also when staged`(_ path: String) throws {
    let repository = try makePool()
    let text = "\u{FEFF}Verslag\r\nMet Piet Zwaluw gesproken\n"
    let bytes = text.utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
    try repository.folder.write(path.hasSuffix("csv") ? bytes : Array(text.utf8), to: "repo/" + path)
    let run = try check(repository)
    #expect(run.output.hasPrefix("\(path):2:5: "))
    let shown = try repository.run(
      "check", "--private", "../hr", "--only", "personal-data", "--lang", "en", in: "repo"
    ).output
    #expect(shown.contains("\n2 | Met Piet Zwaluw gesproken\n  |     ^^^^^^^^^^^ "))
    #expect(run.code == 1)
    #expect(try check(repository, "--staged").output == "")
    try repository.folder.git("add", "--all")
    #expect(try check(repository, "--staged").output == run.output)
    try repository.folder.write("", to: "repo/" + path)
    #expect(try check(repository).output == "")
    #expect(try check(repository, "--staged").output == run.output)
  }

  @Test func `a file that is no text is said once, by count, and shown when asked`() throws {
    let repository = try makePool()
    for file in ["lijst.xlsx", "verslagen/zwaluw.pdf"] {
      try repository.folder.write([0x50, 0x4B, 3, 4, 0, 0xFF] as [UInt8], to: "repo/pool/" + file)
    }
    let line =
      "not looked through for names, for they are no text that can be read, such as pdf, docx and xlsx (files: 2)"
    #expect(try check(repository).errors.contains("\(line); look through those yourself\n"))
    #expect(
      try check(repository, "-v").errors.contains("\(line): pool/lijst.xlsx, pool/verslagen/zwaluw.pdf; look")
    )
    #expect(try check(repository, "-v", "--redact").errors.contains("\(line); look"))
    let other = try repository.run(
      "check", "--private", "../hr", "--only", "bsn", "--lang", "en", in: "repo")
    #expect(!other.errors.contains("not looked through"))
    #expect(!(try repository.run("check", "--lang", "en", in: "repo").errors.contains("not looked through")))
  }

  @Test func `a name that cannot be looked for is said once, with its file where values are shown`() throws {
    let repository = try makePool()
    try repository.folder.write("---\nname: Bo\n---\n", to: "hr/people/p-2x8w4d.md")
    let line = "too few letters for the name to be looked for (people: 1)"
    let run = try check(repository)
    #expect(run.errors.contains("\(line): ../hr/people/p-2x8w4d.md; see for yourself"))
    #expect(run.code == 0)
    let redacted = try check(repository, environment: ["CI": "1"])
    #expect(redacted.errors.contains("\(line); see for yourself"))
    #expect(!redacted.errors.contains("p-2x8w4d"))
  }

  @Test func `a name of a file is said of its folder, and shown to people only`() throws {
    let repository = try makePool()
    try repository.folder.write("x", to: "repo/pool/notities/gesprek-piet-zwaluw.txt")
    let open = try check(repository).output
    #expect(open.hasPrefix("pool/notities:1:1: error: the name 'gesprek-piet-zwaluw.txt' names someone"))
    let redacted = try check(repository, environment: ["CI": "true"]).output
    let place = "pool:1:1: error: in a file in this folder: "
    #expect(redacted.hasPrefix(place + "the name [redacted] names someone"))
  }

  @Test(arguments: [
    (ExamplePool.trajectory, "help: remove it, or put the code in its place\n"),
    (ExamplePool.event, "help: remove it, and put no code in its place: a code is personal data too"),
    (ExamplePool.evaluation, "help: leave this quote out, or ask the coachee's consent"),
    ("privacy-requests/2023/v-2023-4k7m.md", "help: remove it, and put no code in its place: whose request"),
  ])
  func `the remedy is one that fits the place`(_ path: String, _ help: String) throws {
    let repository = try makePool()
    let file = "repo/pool/" + path
    switch path {
    case ExamplePool.evaluation:
      try repository.edit(path, .set(["quotes", 0, "text"], "Fijn, zei Piet Zwaluw."))
    case ExamplePool.trajectory, ExamplePool.event:
      let text = try repository.folder.text(of: file)
      try repository.folder.write(
        text.replacing("---\n", with: "---\n# Piet Zwaluw\n", maxReplacements: 1), to: file)
    default: try repository.folder.write("---\nreceived: 2023-12-01\nsubject: Piet Zwaluw\n---\n", to: file)
    }
    let run = try repository.run(
      "check", "--private", "../hr", "--only", "personal-data", "--lang", "en", in: "repo")
    #expect(run.output.contains(help), "\(run.output)")
    #expect(
      run.output.contains("      if git has this already, report it today to the data protection officer"))
  }

  @Test func `of a private folder in git only that is said`() throws {
    let repository = try makePool()
    try repository.folder.write("---\nname: Piet Zwaluw\n---\n", to: "repo/pool/people/p-7k3m9q.md")
    let run = try repository.run("check", "--private", "../hr", "--format", "short", in: "repo")
    #expect(run.output.contains("[private-tracked]") && !run.output.contains("[personal-data]"))
  }

  @Test func `a name in the message of a commit is found since the one that is named`() throws {
    let repository = try makePool()
    try repository.folder.git("commit", "-q", "--allow-empty", "-m", "Traject van Piet Zwaluw afgesloten")
    let name = try repository.folder.git("rev-parse", "HEAD").prefix(10)
    #expect(try check(repository).output == "")
    #expect(try check(repository, "--against", "HEAD").output == "")
    for options in ["HEAD~1"] {
      let run = try check(repository, "--against", options)
      #expect(run.output.hasPrefix("..:1:1: error: the message of commit \(name) names someone"))
      #expect(!run.output.contains("Zwaluw"))
      #expect(run.code == 1)
    }
  }

  @Test func `names of coaches and coordinators are public`() throws {
    let repository = try makePool()
    try repository.folder.write("---\nname: Noor Veldhuis\n---\n", to: "hr/people/p-2x8w4d.md")
    try repository.folder.write("---\nname: Ans de Boer\n---\n", to: "hr/people/p-5v9t2n.md")
    #expect(try check(repository).output == "")
    // Initials can be theirs as well.
    try repository.folder.write("---\nname: N. Veldhuis\n---\n", to: "hr/people/p-2x8w4d.md")
    try repository.folder.write("---\nname: A. de Boer\n---\n", to: "hr/people/p-5v9t2n.md")
    try repository.folder.write("Met Noor Veldhuis en Ans de Boer.\n", to: "repo/pool/.verslag")
    try repository.folder.git("commit", "-q", "--allow-empty", "-m", "Op verzoek van Noor Veldhuis")
    let run = try check(repository, "--against", "HEAD~1")
    #expect(run.output == "")
    try repository.folder.write("Met Nina Veldhuis.\n", to: "repo/pool/.verslag")
    #expect(try check(repository).output.hasPrefix("pool/.verslag:1:5: "))
  }

  @Test(arguments: OutputFormat.allCases)
  func `the line with a name is shown to people, and in CI in no format`(_ format: OutputFormat) throws {
    let repository = try makePool()
    let path = "repo/" + Self.file
    let text = try repository.folder.text(of: path)
    try repository.folder.write(text + "Met dank aan Piet Zwaluw (zwaluw3@voorbeeld.nl).\n", to: path)
    try repository.folder.write("x", to: "repo/pool/piet-zwaluw.txt")
    try repository.folder.git("commit", "-q", "--allow-empty", "-m", "Traject van Piet Zwaluw")
    let people = try repository.run("check", "--private", "../hr", in: "repo").output
    #expect(people.contains("| Met dank aan Piet Zwaluw"))
    let summary = repository.folder.path(of: "summary.md")
    let run = try repository.run(
      [
        "check", "--private", "../hr", "--only", "personal-data", "--against", "HEAD~1", "-v", "--format",
        format.rawValue,
      ],
      in: "repo", environment: ["CI": "true", "GITHUB_STEP_SUMMARY": summary])
    #expect(run.code == 1)
    for text in [run.output, run.errors, (try? repository.folder.text(of: "summary.md")) ?? ""] {
      #expect(!text.lowercased().contains("zwaluw"))
    }
  }
}
