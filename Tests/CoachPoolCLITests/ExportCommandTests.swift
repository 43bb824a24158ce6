import CoachPool
import RecordSyntax
import TestSupport
import Testing

@testable import CoachPoolCLI

/// `export` into folders that may be written, and into those that may not.
struct ExportCommandTests {
  private static let judge = Judge(of: "package")

  private static func export(
    _ options: String..., in folder: borrowing TemporaryFolder, environment: [String: String] = [:]
  ) -> (run: InProcessRun, code: Int32) {
    let run = InProcessRun()
    let arguments = ["export", "uit", "--lang", "en"] + options
    return (run, run(arguments, workingDirectory: folder.path, environment: environment))
  }

  private static func written(_ folder: borrowing TemporaryFolder) throws -> [String: [UInt8]] {
    try folder.snapshot().filter { $0.key.hasPrefix("uit/") }
  }

  // MARK: - What is written

  @Test func `all of it is written, for the owner alone`() throws {
    let pool = try ExampleFolder()
    let before = try pool.folder.snapshot()
    let (run, code) = Self.export(in: pool.folder)
    #expect(code == 0 && run.output.isEmpty)
    #expect(
      run.errors == """
        uit: 8 records in 41 tables; they hold personal data, so delete the folder once it is not needed

        """)
    let names = try pool.folder.names(in: "uit")
    #expect(names.count == 50 && names.contains("datapackage.json"))
    #expect(names.filter { $0.hasSuffix(".jsonl") }.count == 8)
    #expect(try pool.folder.mode(of: "uit") & 0o077 == 0)
    for name in names { #expect(try pool.folder.mode(of: "uit/" + name) & 0o077 == 0) }
    #expect(try pool.folder.snapshot().filter { !$0.key.hasPrefix("uit/") } == before)
  }

  @Test func `a second run finds nothing to do, and a later one what changed`() throws {
    let pool = try ExampleFolder()
    _ = Self.export(in: pool.folder)
    let first = try Self.written(pool.folder)
    #expect(Self.export(in: pool.folder).run.errors == "uit agrees with the records\n")
    #expect(try Self.written(pool.folder) == first)
    try pool.edit(ExamplePool.trajectory, .remove(["sessions", 0]))
    let (run, code) = Self.export("-v", in: pool.folder)
    #expect(code == 0)
    #expect(
      run.errors.split(separator: "\n").dropLast() == [
        "uit/trajectories-sessions.csv: written", "uit/trajectories.jsonl: written",
        "uit/datapackage.json: written",
      ])
    let other = try ExampleFolder()
    try other.edit(ExamplePool.trajectory, .remove(["sessions", 0]))
    _ = Self.export(in: other.folder)
    #expect(try Self.written(other.folder) == Self.written(pool.folder))
  }

  @Test func `another form takes the place of the first`() throws {
    let pool = try ExampleFolder()
    _ = Self.export(in: pool.folder)
    #expect(Self.export("--excel", in: pool.folder).code == 0)
    let mark: [UInt8] = [0xEF, 0xBB, 0xBF]
    #expect(try Self.written(pool.folder)["uit/coaches.csv"]?.starts(with: mark + "id;name;".utf8) == true)
    #expect(Self.export("--csv-raw", in: pool.folder).code == 0)
    #expect(try pool.folder.text(of: "uit/coaches.csv").hasPrefix("id,name,"))
  }

  @Test func `files that are not of an export stay`() throws {
    let pool = try ExampleFolder()
    try pool.folder.write("x", to: "uit/notes.txt")
    #expect(Self.export(in: pool.folder).code == 0)
    #expect(try pool.folder.text(of: "uit/notes.txt") == "x")
  }

  // MARK: - What is not written over

  @Test(arguments: [
    ("coaches.csv", "mine"), ("coaches.jsonl", "\n"), ("datapackage.json", "{}"),
    ("datapackage.json", #"{"id":"urn:coachpool:export:"}"#),
  ])
  func `a file that export did not write is not written over`(_ name: String, _ text: String) throws {
    let pool = try ExampleFolder()
    try pool.folder.write(text, to: "uit/" + name)
    let before = try pool.folder.snapshot()
    let (run, code) = Self.export(in: pool.folder)
    #expect(code == 2)
    #expect(
      run.errors.contains(
        "uit/\(name): export did not write this file, or it was changed since; take it away"))
    #expect(try pool.folder.snapshot() == before)
  }

  @Test(arguments: ["trajectories.csv", "trajectories.jsonl", "datapackage.json"])
  func `a file that was changed since is not written over`(_ name: String) throws {
    let pool = try ExampleFolder()
    _ = Self.export(in: pool.folder)
    let text = try pool.folder.text(of: "uit/" + name)
    try pool.folder.write(
      text.replacing("regulier", with: "anders").replacing("\"Coach\"", with: "\"C\""), to: "uit/" + name)
    try pool.edit(ExamplePool.trajectory, .set(["requested", "route"], "hr"))
    let before = try pool.folder.snapshot()
    let (run, code) = Self.export(in: pool.folder)
    #expect(
      code == 2 && run.errors.hasPrefix("coachpool: uit/\(name): export did not write this file"),
      "\(run.errors)")
    #expect(try pool.folder.snapshot() == before)
  }

  @Test func `what a run that was cut off left is finished`() throws {
    let pool = try ExampleFolder()
    _ = Self.export(in: pool.folder)
    let whole = try Self.written(pool.folder)
    // As if it had ended before the last renames, with what was prepared for them.
    for name in ["datapackage.json", "terms.csv", "terms-removed.csv"] {
      try pool.folder.remove("uit/" + name)
    }
    try pool.folder.write("half", to: "uit/.terms.csv.99999999.coachpool.tmp")
    #expect(Self.export(in: pool.folder).code == 0)
    let again = try Self.written(pool.folder).filter { !$0.key.hasPrefix("uit/.") }
    #expect(again == whole)
  }

  // MARK: - Where it is refused

  @Test(arguments: ["uit", "pool/uit", "pool/coaches"])
  func `nothing is written in a repository, ignored or not`(_ folder: String) throws {
    let repository = try ExampleRepository()
    try repository.folder.write("uit/\n", to: ".gitignore")
    let before = try repository.folder.snapshot()
    let run = InProcessRun()
    #expect(run("export", folder, "--lang", "en", workingDirectory: repository.folder.path) == 2)
    #expect(
      run.errors.contains(
        "\(folder) lies in the repository ., and what is there gets into git; write it elsewhere"))
    #expect(try repository.folder.snapshot() == before)
  }

  @Test func `nothing is written among the records where there is no repository either`() throws {
    let pool = try ExampleFolder()
    let run = InProcessRun()
    #expect(run("export", "pool/uit", workingDirectory: pool.folder.path) == 2)
    #expect(run.errors.contains("pool/uit"))
  }

  @Test func `nothing is written where others keep it`() throws {
    let pool = try ExampleFolder()
    let before = try pool.folder.snapshot()
    for (options, environment) in [(["--redact"], [:]), ([], ["CI": "true"])] {
      let run = InProcessRun()
      let arguments = ["export", "uit", "--lang", "en"] + options
      #expect(run(arguments, workingDirectory: pool.folder.path, environment: environment) == 2)
      #expect(
        run.errors.contains(
          "an export has all personal data of the pool, and so is not made in CI or with --redact"))
    }
    #expect(try pool.folder.snapshot() == before)
  }

  @Test func `a folder is needed, in one that is there, and no file`() throws {
    let pool = try ExampleFolder()
    try pool.folder.write("x", to: "bestand")
    for (folder, message) in [
      ("", "into which folder? coachpool export DIR"), ("weg/uit", "weg"), ("bestand", "bestand"),
    ] {
      let run = InProcessRun()
      let arguments = ["export"] + (folder.isEmpty ? [] : [folder]) + ["--lang", "en"]
      #expect(run(arguments, workingDirectory: pool.folder.path) == 2)
      #expect(run.errors.contains(message), "\(run.errors)")
    }
  }

  // MARK: - Records that are not right

  @Test func `records with errors are named, and left out when that is asked`() throws {
    let pool = try ExampleFolder()
    try pool.folder.write("---\nname: [\n---\n", to: "pool/coaches/kapot.md")
    try pool.edit(ExamplePool.external, .set(["requested", "on"], 7))
    let (run, code) = Self.export(in: pool.folder)
    #expect(code == 2)
    #expect(run.errors.contains("these files have errors; mend them (see: coachpool check)"))
    for path in ["coaches/kapot.md", ExamplePool.external] { #expect(run.errors.contains("  \(path)\n")) }
    #expect(try Self.written(pool.folder).isEmpty)
    let (despite, despiteCode) = Self.export("--despite-errors", in: pool.folder)
    #expect(despiteCode == 0)
    #expect(despite.errors.contains("left out: \(ExamplePool.external)\n"))
    #expect(despite.errors.contains("uit: 7 records in 41 tables"))
    #expect(try !pool.folder.text(of: "uit/trajectories.csv").contains("t-2023-w5hb"))
  }

  @Test func `of a column with ids of nobody it is said that it is no key`() throws {
    let pool = try ExampleFolder()
    try pool.edit(ExamplePool.evaluation, .set(["trajectory"], "t-2021-gone"))
    try pool.folder.write(
      "{\"on\":\"2023-12-01\",\"id\":\"t-2021-gone\",\"ground\":\"retention\"}\n", to: "pool/erasures.jsonl")
    let (run, code) = Self.export(in: pool.folder)
    #expect(code == 0)
    #expect(
      run.errors.hasPrefix(
        "evaluations: the column trajectory has ids of records that are not there (1); so datapackage.json does not say"
      ))
    #expect(try !pool.folder.text(of: "uit/datapackage.json").contains(#""fields": ["trajectory"]"#))
  }

  // MARK: - Judged by others

  /// The rows of each table, by the names of the pool's files.
  private static func counts(_ files: [String]) -> [String] {
    ["coaches", "trajectories", "evaluations", "events", "programmes", "terms", "annual", "privacy-requests"]
      .flatMap {
        kind in
        let count = files.filter { $0.hasPrefix("pool/\(kind)/") }.count
        return ["\(kind)=\(count)"] + (count == 0 ? [] : ["\(kind)-lines=\(count)"])
      }
  }

  @Test(
    .enabled(if: judge.isPresent, "\(judge.absence)"),
    arguments: [[], ["--excel"], ["--csv-raw"]] as [[String]])
  func `frictionless, pandas and DuckDB read it as it is`(_ options: [String]) throws {
    let pool = try ExampleFolder()
    try pool.folder.write(
      "---\nname: \"=1+1 \\\"x\\\", y;z\"\nsince: 2023-01-01\npositions:\n  - { from: 2023-01-01, role: \"-a\" }\n"
        + "kinds: []\n---\n\n@tekst\n\nmet \"meer\"; regels\n",
      to: "pool/coaches/formule.md")
    let run = InProcessRun()
    #expect(run(["export", "uit"] + options, workingDirectory: pool.folder.path) == 0, "\(run.errors)")
    let files = try pool.folder.snapshot().keys.filter { $0.hasPrefix("pool/") }
    let faults = try Self.judge.faults(
      inFolder: pool.folder.path(of: "uit"), Self.counts(Array(files)) + ["trajectories-sessions=13"])
    #expect(faults == "")
  }

  @Test(.enabled(if: judge.isPresent, "\(judge.absence)"))
  func `they find what is wrong`() throws {
    let pool = try ExampleFolder()
    _ = Self.export(in: pool.folder)
    let sessions = try pool.folder.text(of: "uit/trajectories-sessions.csv")
    try pool.folder.write(
      sessions.replacing("t-2023-k7qm,1,", with: "t-2023-none,1,"), to: "uit/trajectories-sessions.csv")
    let faults = try Self.judge.faults(inFolder: pool.folder.path(of: "uit"), ["trajectories=1"])
    for fault in ["hash", "trajectories-sessions: 1 rows whose id leads nowhere", "wanted are 1"] {
      #expect(faults.contains(fault), "\(faults)")
    }
  }

  @Test(arguments: Command.export.examples.map(\.line))
  func `an example of help works`(_ line: String) throws {
    let folder = try TemporaryFolder()
    for (path, text) in ExamplePool.files { try folder.write(text, to: "werk/pool/" + path) }
    let run = InProcessRun()
    let arguments = line.split(separator: " ").map(String.init).dropFirst()
    #expect(run(Array(arguments), workingDirectory: folder.path(of: "werk")) == 0, "\(run.errors)")
    #expect(try folder.names(in: "export").count == 50)
  }
}
