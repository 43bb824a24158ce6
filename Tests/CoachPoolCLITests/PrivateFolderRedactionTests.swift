import CoachPool
import RecordSyntax
import TestSupport
import Testing

@testable import CoachPoolCLI

/// Codes that files of the private folder are called by, and what stands in them: nothing of it is printed where
/// values are kept back.
struct PrivateFolderRedactionTests {
  private static let word = "zwaluwstaart"
  private static let code = "p-" + word
  private static let name = "Zwaluwstaart"

  /// A pool with a coachee of the private folder in it wherever one can be, and the private folder beside it.
  private static func makePool(_ folder: borrowing TemporaryFolder) throws -> ExampleRepository {
    let pool = try ExampleRepository()
    try pool.edit(ExamplePool.running, .set(["coachee"], .string(code)))
    try pool.edit(ExamplePool.external, .set(["coachee"], .string(code)))
    try pool.edit(ExamplePool.external, .remove(["closed"]))
    try pool.edit(
      ExamplePool.evaluation, .set(["quotes", 0, "text"], .string("Ook \(name) Vos, \(code), bleef.")))
    try pool.folder.write(
      "---\nreceived: 2023-12-04 # \(code)\narticle: access\nsubject: coachee\n---\n",
      to: "pool/privacy-requests/2023/v-2023-7h3k.md")
    try pool.folder.write("---\nname: X\n---\n", to: "pool/people/\(code).md")
    try pool.folder.write("Belt.\n", to: "notes/\(code).md")
    try pool.folder.git("add", "--all")
    let person = "name: \(name) Vos\ndepartment: bedrijfsvoering\n"
    try folder.write("---\n\(person)---\n", to: "people/\(code).md")
    try folder.write(
      "---\nname: A B # ziek\nbsn: 123456782\n\(word): \(word)\n---\n", to: "people/\(code)-een.md")
    try folder.write("{}\n", to: "people/\(code)-een.json")
    try folder.write("---\nname: [\(word)\n---\n", to: "people/\(code)-twee.md")
    try folder.write("---\nname: A B\n---\n", to: "people/\(code)-drie.md")
    try folder.write("Is ziek, bsn 123456782.\n", to: "notes/\(code).md")
    try folder.write("x", to: "notes/\(word).txt")
    return pool
  }

  /// What is found because of the folder.
  private static let rules = [
    "bsn", "concurrent-trajectories", "duplicate-id", "health-data", "identity-overdue", "line-conflict",
    "personal-data", "private-tracked", "schema", "syntax", "unknown-file",
  ]

  @Test(arguments: OutputFormat.allCases)
  func `no format prints a code that a file is called by`(_ format: OutputFormat) throws {
    let folder = try TemporaryFolder()
    let pool = try Self.makePool(folder)
    let arguments = ["check", "--format", format.rawValue, "--private", folder.path, "--against", "HEAD"]
    let open = try BuiltTool.coachpool.run(arguments, in: pool.folder.path)
    #expect(open.output.contains("people/\(Self.code).md"))
    // One format takes a few of each severity only.
    let rules = format == .github ? [] : Self.rules
    for rule in rules { #expect(open.output.contains(rule), "\(rule)") }
    let environment = ["CI": "true", "GITHUB_STEP_SUMMARY": pool.folder.path(of: "summary.md")]
    let runs = [
      try BuiltTool.coachpool.run(arguments, environment: environment, in: pool.folder.path),
      try BuiltTool.coachpool.run(arguments + ["--redact", "-v", "--lang", "en"], in: pool.folder.path),
    ]
    var texts = runs.flatMap { [$0.output, $0.errors] }
    if format == .github { texts.append(try pool.folder.text(of: "summary.md")) }
    for text in texts {
      let line = text.split(separator: "\n").first { $0.lowercased().contains(Self.word) }
      #expect(line == nil)
    }
    for run in runs {
      for rule in rules { #expect(run.output.contains(rule), "\(rule)") }
      #expect(run.code == open.code)
    }
  }

  @Test(arguments: OutputFormat.allCases)
  func `a file of the pool that is no record is shown by its folder`(_ format: OutputFormat) throws {
    let folder = try TemporaryFolder()
    let pool = try ExampleRepository()
    try folder.write("---\nname: \(Self.name) Vos\n---\n", to: "people/\(Self.code).md")
    let record = try pool.folder.text(of: "pool/" + ExamplePool.external)
    for path in [
      "trajectories/2023/\(Self.name) Vos.md", "trajectories/2023/\(Self.code) oud.md", "\(Self.code).txt",
      "\(Self.name)/x.md", "reports/2023-\(Self.word).json", "coaches/\(Self.code).md",
    ] {
      try pool.folder.write(record + "mail: bo@vos.nl\n", to: "pool/" + path)
    }
    let arguments = ["check", "--format", format.rawValue, "--private", folder.path]
    let open = try BuiltTool.coachpool.run(arguments, in: pool.folder.path)
    #expect(open.output.contains(Self.word))
    let run = try BuiltTool.coachpool.run(arguments, environment: ["CI": "true"], in: pool.folder.path)
    #expect(run.code == open.code)
    #expect(!(run.output + run.errors).lowercased().contains(Self.word))
    let short = try BuiltTool.coachpool.run(
      ["check", "--format", "short", "--lang", "en", "--only", "unknown-file"], environment: ["CI": "true"],
      in: pool.folder.path)
    for place in ["pool", "pool/trajectories/2023"] {
      #expect(short.output.contains("\(place):1:1: warning: in a file in this folder: "), "\(short.output)")
    }
  }

  @Test func `the folder is said, and that it is about a file in it`() throws {
    let folder = try TemporaryFolder()
    let pool = try Self.makePool(folder)
    let run = try BuiltTool.coachpool.run(
      ["check", "--format", "short", "--redact", "--lang", "en", "--only", "bsn", "--private", folder.path],
      in: pool.folder.path)
    #expect(
      run.output.split(separator: "\n").contains {
        $0.hasSuffix(
          "/notes:1:1: error: in a file in this folder: here is a citizen service number (BSN) [bsn]")
      })
  }

  @Test(arguments: [
    "check --staged -v", "check --statistics", "check --write-baseline known.json", "check --fix -v",
    "check --fix --dry-run", "retention", "retention --until 2030-01-01",
    "retention --until 2030-01-01 --format json",
    "retention --apply --dry-run --despite-errors --as-of 2030-10-01",
    "retention --apply --despite-errors --as-of 2030-10-01", "retention --history -v",
    "retention --history --format json",
    "erase p-zwaluwstaart -n", "erase p-zwaluwstaart", "dossier p-zwaluwstaart",
    "report annual 2023 --despite-errors",
    "index --despite-errors", "export out", "fmt --check", "fmt --diff", "register",
  ])
  func `no command prints one`(_ line: String) throws {
    let folder = try TemporaryFolder()
    let pool = try Self.makePool(folder)
    let run = try BuiltTool.coachpool.run(
      line.split(separator: " ").map(String.init),
      environment: ["CI": "true", "COACHPOOL_PRIVATE": folder.path],
      in: pool.folder.path)
    var texts = [run.output, run.errors]
    for file in ["known.json"] where line.contains(file) { texts.append(try pool.folder.text(of: file)) }
    for text in texts {
      #expect(text.split(separator: "\n").first { $0.lowercased().contains(Self.word) } == nil)
    }
  }

  @Test(arguments: ["check", "retention", "erase p-7k3m9q -n"])
  func `a file that cannot be read is not named by its code`(_ line: String) throws {
    let folder = try TemporaryFolder()
    let pool = try Self.makePool(folder)
    try folder.makePipe("people/\(Self.code)-vier.md")
    try folder.makePipe("notes/\(Self.name) Vos.md")
    let arguments = line.split(separator: " ").map(String.init) + ["--private", folder.path]
    let open = try BuiltTool.coachpool.run(arguments, in: pool.folder.path)
    #expect(open.code == 2)
    #expect(open.errors.contains(Self.word))
    let run = try BuiltTool.coachpool.run(arguments + ["--redact"], in: pool.folder.path)
    #expect(run.code == open.code)
    #expect(!(run.output + run.errors).contains(Self.word))
  }
}
