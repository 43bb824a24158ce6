import CoachPool
import RecordSyntax
import TestSupport
import Testing

@testable import CoachPoolCLI

/// A pool in which every field that is kept back holds one word, and every command that runs on it.
struct EveryCommandRedactionTests {
  /// What each command is asked, by its name. A new command needs lines here.
  private static let lines: [String: [String]] = [
    "check": [
      "check -v", "check --statistics", "check --fix --dry-run", "check --fix -v", "check --staged -v",
      "check --against HEAD -v", "check --write-baseline known.json", "check coaches/zwaluwstaart.md",
      "check --only zwaluwstaart", "check --output out", "check --pool zwaluwstaart",
    ],
    "explain": ["explain retention-overdue", "explain dangling-reference", "explain zwaluwstaart"],
    "rules": ["rules"],
    "fmt": ["fmt --diff", "fmt --check", "fmt -v", "fmt zwaluwstaart"],
    "new": [
      "new trajectory --kind regulier --coachee zwaluwstaart", "new trajectory --kind zwaluwstaart -n",
      "new evaluation --by zwaluwstaart", "new person --name zwaluwstaart",
      "new coach --name x --kinds zwaluwstaart",
      "new zwaluwstaart",
    ],
    "log": [
      "log t-2023-zzzz session", "log t-2023-m3xd session -n", "log t-2023-m3xd referral --to zwaluwstaart",
      "log zwaluwstaart session", "log t-2023-m3xd zwaluwstaart",
      "log t-2023-m3xd session --place zwaluwstaart",
    ],
    "close": [
      "close t-2023-zzzz --reason left", "close t-2023-m3xd --reason left -n",
      "close t-2023-m3xd --reason zwaluwstaart",
      "close zwaluwstaart --reason left",
    ],
    "agreement": [
      "agreement t-2023-zzzz", "agreement t-2023-k7qm", "agreement zwaluwstaart",
      "agreement t-2023-k7qm --output out",
    ],
    "index": ["index --despite-errors", "index --check", "index"],
    "report": [
      "report annual 2023", "report annual 2023 --despite-errors -v", "report annual 2023 --output out",
      "report annual 2023 --despite-errors --output out", "report annual 2023 --explain total",
      "report annual 2023 --explain zwaluwstaart",
    ],
    "agenda": [
      "agenda", "agenda -v --until 2030-01-01", "agenda --format json --until 2030-01-01",
      "agenda --format ics --until 2030-01-01 --output out", "agenda --format markdown --until 2030-01-01",
      "agenda --as-of 2026-10-01", "agenda --format zwaluwstaart", "agenda --until zwaluwstaart",
    ],
    "show": [
      "show t-2023-zzzz", "show zzzz", "show zzzz --format json", "show t-2023-k7qm --format json",
      "show t-2023-m3xd", "show zwaluwstaart", "show p-7k3m9q", "show zzzz --format zwaluwstaart",
    ],
    "retention": [
      "retention", "retention --until 2030-01-01", "retention --until 2030-01-01 --format json",
      "retention --apply --dry-run --as-of 2026-10-01",
      "retention --apply --despite-errors --as-of 2026-10-01",
      "retention --apply --despite-errors -n --as-of 2026-10-01", "retention --format zwaluwstaart",
      "retention --history -v", "retention --history --format json",
      "retention --history --lists zwaluwstaart",
    ],
    "erase": ["erase zwaluwstaart -n", "erase zwaluwstaart", "erase p-7k3m9q -n", "erase p-7k3m9q", "erase"],
    "dossier": ["dossier zwaluwstaart", "dossier zwaluwstaart --format json --output out", "dossier zzzz"],
    "register": ["register", "register --check", "register --output out"],
    "import": [
      "import zwaluwstaart --as trajectory --suggest", "import pool/contract.json --as coach --suggest",
      "import zwaluwstaart --as zwaluwstaart", "import x --as coach --mapping zwaluwstaart",
      "import x --as coach --mapping y --refused zwaluwstaart",
    ],
    "coaches": [
      "coaches", "coaches --open", "coaches --advice t-2023-zzzz", "coaches --theme zwaluwstaart",
      "coaches --language zwaluwstaart",
    ],
    "site": ["site out", "site zwaluwstaart", "site ../x -v", "site pool", "site"],
    "export": ["export out", "export zwaluwstaart", "export ../x --despite-errors -v", "export"],
    "init": ["init zwaluwstaart -n", "init zwaluwstaart", "init . --private zwaluwstaart", "init pool"],
    "diff": ["diff", "diff HEAD --format markdown", "diff HEAD --output out", "diff zwaluwstaart"],
    "merge": [
      "merge pool/coaches/zzzz.json pool/coaches/noor-veldhuis.md pool/contract.json --dry-run",
      "merge pool/events/2023/zzzz.json pool/coaches/zzzz.json pool/contract.json -n -v",
      "merge zwaluwstaart",
    ],
    "schemas": ["schemas schemas", "schemas --check schemas"],
    "completions": ["completions bash", "completions zsh", "completions fish"],
    "help": ["help", "help check", "help zwaluwstaart"],
  ]

  private static let word = "zwaluwstaart"

  /// The pool, committed, with the planted records added to it and announced to git.
  private static func makePool() throws -> ExampleRepository {
    let repository = try ExampleRepository()
    for (kind, path) in [
      ("trajectory", "trajectories/2023/t-2023-zzzz.json"), ("coach", "coaches/zzzz.json"),
      ("event", "events/2023/zzzz.json"),
    ] {
      try repository.folder.write(
        PlantedValues.record(of: kind, word).json, to: repository.path(of: path))
    }
    if case .object(let members) = try PlantedValues.record(of: "contract", word) {
      for member in members { try repository.edit(Contract.path, .set([.key(member.key)], member.value)) }
    }
    try repository.folder.git("add", "--all")
    return repository
  }

  @Test func `every command is run`() {
    #expect(Set(Self.lines.keys) == Set(Command.all.map(\.name)))
    for (name, lines) in Self.lines { #expect(lines.allSatisfy { $0.hasPrefix(name) }) }
  }

  @Test func `the word is there to be found`() throws {
    let pool = try Self.makePool()
    let run = try BuiltTool.coachpool.run(["check"], in: pool.folder.path)
    #expect(run.output.contains(Self.word))
  }

  @Test(arguments: lines.values.flatMap(\.self).sorted())
  func `no command prints it where values are kept back`(_ line: String) throws {
    let pool = try Self.makePool()
    let people = try TemporaryFolder()
    try people.write("---\nname: \(Self.word) Vos\n---\n", to: "people/p-\(Self.word).md")
    try people.write("Is ziek.\n", to: "notes/p-\(Self.word).md")
    let summary = pool.folder.path(of: "summary.md")
    let arguments = line.split(separator: " ").map(String.init)
    let runs = [
      try BuiltTool.coachpool.run(
        arguments,
        environment: ["CI": "true", "GITHUB_STEP_SUMMARY": summary, "COACHPOOL_PRIVATE": people.path],
        in: pool.folder.path),
      try BuiltTool.coachpool.run(arguments + ["--redact"], in: pool.folder.path),
    ]
    // What stands on the command line is known to whoever wrote it, and is no value of a field.
    let isAsked = line.contains(Self.word)
    var texts = runs.flatMap { [$0.output] + (isAsked ? [] : [$0.errors]) }
    for (file, bytes) in try pool.folder.snapshot() where Self.isMade(file) {
      texts.append(String(decoding: bytes, as: UTF8.self))
    }
    for text in texts {
      let shown = text.split(separator: "\n").first { $0.lowercased().contains(Self.word) }
      #expect(shown == nil)
    }
  }

  /// Command lines on which something stands in the wrong place, with `CODE` for what that is.
  private static let mistaken: [String] = {
    let first = [
      "report": "report annual 2023", "new": "new trajectory", "log": "log t-2023-m3xd session",
      "close": "close t-2023-m3xd", "agreement": "agreement t-2023-m3xd", "explain": "explain bsn",
      "import": "import x --as coach", "help": "help check",
    ]
    return ["CODE", "--CODE"]
      + Command.all.flatMap { command in
        let start = first[command.name] ?? command.name
        // Of the many fields that a record has, those that take the same are read alike.
        var shapes: Set<String> = []
        let values = (command.options + CommandOption.global).filter { option in
          guard let shape = option.value else { return false }
          return shapes.insert(shape).inserted || !["new", "log"].contains(command.name)
        }.map(\.name)
        return ["\(command.name) CODE", "\(command.name) CODE CODE CODE", "\(start) --CODE"]
          + values.map { "\(start) --\($0)=CODE" }
      } + ["check --against over/CODE", "check notities/CODE.md", "erase --pool pool CODE CODE"]
  }()

  @Test(arguments: mistaken.sorted())
  func `no command says back a code that was typed, wherever it stands`(_ line: String) throws {
    let repository = try ExampleRepository()
    for code in ["p-7k3m9q", "P-7K3M9Q"] {
      let run = InProcessRun()
      let arguments = line.replacing("CODE", with: code).split(separator: " ").map(String.init)
      _ = run(arguments + ["--redact"], workingDirectory: repository.folder.path)
      let text = (run.output + run.errors).lowercased()
      #expect(!text.contains("p-7k3m9q"), "\(text)")
    }
  }

  @Test(arguments: [
    "zwaluwstaart", "help zwaluwstaart", "explain zwaluwstaart", "completions zwaluwstaart",
    "report zwaluwstaart", "erase p-7k3m9q zwaluwstaart", "check --zwaluwstaart", "check --only zwaluwstaart",
    "check --skip=zwaluwstaart", "check --format zwaluwstaart", "check --limit zwaluwstaart",
    "check --as-of zwaluwstaart", "check --lang zwaluwstaart",
  ])
  func `what is typed for a word of the tool's own and is none is not said back`(_ line: String) throws {
    let repository = try ExampleRepository()
    let run = InProcessRun()
    let arguments = line.split(separator: " ").map(String.init)
    #expect(run(arguments, workingDirectory: repository.folder.path) == 2)
    #expect(run.errors.contains(Self.word))
    let redacted = InProcessRun()
    #expect(redacted(arguments + ["--redact"], workingDirectory: repository.folder.path) == 2)
    #expect(redacted.errors.contains("[afgeschermd]") && !redacted.errors.contains(Self.word))
  }

  /// Whether a file is none that the pool had.
  private static func isMade(_ file: String) -> Bool {
    ["out", "summary.md", "known.json"].contains(file) || file.hasPrefix("out/")
      || file.hasPrefix("pool/index/") || file.hasPrefix("pool/reports/")
  }
}
