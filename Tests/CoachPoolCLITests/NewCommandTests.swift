import CoachPool
import RecordSyntax
import TestSupport
import Testing

@testable import CoachPoolCLI

/// How records begin: where, with what in them, under which ids, and what is refused.
struct NewCommandTests {
  /// The pool with a private folder beside it.
  private func makePool() throws -> ExampleFolder {
    let pool = try ExampleFolder()
    try pool.folder.makeFolder("private/notes")
    return pool
  }

  /// Runs a command line, of whose words some stand between quotes.
  private func run(_ pool: borrowing ExampleFolder, _ line: String) -> (
    output: String, errors: String, code: Int32
  ) { run(at: pool.folder.path, line) }

  private func run(at place: String, _ line: String) -> (output: String, errors: String, code: Int32) {
    let words = line.split(separator: "'", omittingEmptySubsequences: false).enumerated().flatMap {
      index, part in
      index.isMultiple(of: 2) ? part.split(separator: " ").map(String.init) : [String(part)]
    }
    let run = InProcessRun()
    let code = run(words, workingDirectory: place)
    return (run.output, run.errors, code)
  }

  @Test(arguments: [
    (
      "trajectory --kind regulier --coachee p-3f8k2n --route self --themes leiderschap",
      "trajectories/2023/t-2023-"
    ),
    ("traject --kind regulier --on 2022-12-30", "trajectories/2022/t-2022-"),
    (
      "evaluation --trajectory t-2023-k7qm --by coach --moment end --on 2023-12-19",
      "evaluations/2023/e-2023-"
    ),
    ("coach --name 'Noor el Amrání' --kinds regulier,loopbaan", "coaches/noor-el-amrani.md"),
    (
      "coach zohra --name Zohra --kinds regulier --department bedrijfsvoering --on 2024-02-01",
      "coaches/zohra.md"
    ),
    ("event --form intervision --minutes 90", "events/2023/intervision-2023-12-31.md"),
    ("event --form inspiration --theme 'Ruimte & rust' --on 2022-05-01", "events/2022/ruimte-rust.md"),
    ("programme --provider kompas --kind loopbaan --requested 4", "programmes/2023/loopbaan-kompas.md"),
    ("terms --on 2024-01-01", "terms/standaard-2024.md"), ("annual 2021", "annual/2021.md"),
    ("privacy-request --article access --subject coachee", "privacy-requests/2023/v-2023-"),
  ])
  func `a record begins in its place and form, and a check finds no error`(_ line: String, _ path: String)
    throws
  {
    let pool = try makePool()
    let before = try pool.folder.snapshot()
    let run = run(pool, "new " + line)
    #expect(run.code == 0, "\(run.errors)")
    let made = Set(try pool.folder.snapshot().keys).subtracting(before.keys)
    #expect(made.count == 1 && made.allSatisfy { $0.hasPrefix("pool/" + path) }, "\(made)")
    #expect(run.output.hasPrefix("pool/" + path))
    #expect(self.run(pool, "check --fail-on error").code == 0)
    #expect(self.run(pool, "fmt --check").code == 0)
  }

  @Test func `what is known is filled in, what is not is empty, and its place is said`() throws {
    let pool = try makePool()
    let run = run(pool, "new trajectory --kind regulier --themes leiderschap --lang en")
    let path = try #require(run.output.split(separator: ":").first.map(String.init))
    #expect(
      try pool.folder.text(of: path) == """
        ---
        kind: regulier
        coachee:
        requested:
          on: 2023-12-31
          route:
          themes:
            - leiderschap
          funding:
        ---

        """)
    let id = path.split(separator: "/").last?.dropLast(3) ?? ""
    #expect(
      run.output == """
        \(path):2:1: Trajectory \(id) is begun
        \(path):3:9: fill in: Coachee's code
        \(path):6:9: fill in: Route (one of: self, manager, hr, other)
        \(path):9:11: fill in: Funding

        """)
  }

  @Test func `an evaluation asks for the scores of the contract, as JSON`() throws {
    let pool = try makePool()
    let run = run(pool, "new evaluation --by coachee --moment after")
    let path = try #require(run.output.split(separator: ":").first.map(String.init))
    let text = try pool.folder.text(of: path)
    #expect(text.contains("\"scores\": {\n    \"procedure\": null,\n    \"relation\": null,"))
  }

  @Test func `a standard agreement begins with a place for each topic`() throws {
    let pool = try makePool()
    #expect(run(pool, "new terms kort --covers scope,privacy").code == 0)
    #expect(
      try pool.folder.text(of: "pool/terms/kort.md") == """
        ---
        from: 2023-12-31
        covers:
          - scope
          - privacy
        ---
        # Standaardovereenkomst kort

        1. **Vragen voor deze coach.**
        2. **Privacy.**

        """)
  }

  @Test
  func `a person goes into the private folder under a code that nobody had, which the trajectory then names`()
    throws
  {
    let pool = try makePool()
    let run = run(pool, "new person --name 'Els de Wit' --private private --lang en")
    #expect(run.code == 0, "\(run.errors)")
    let file = try #require(try pool.folder.names(in: "private/people").first)
    let code = file.dropLast(3)
    #expect(run.output.hasPrefix("private/people/\(file):2:1: Person '\(code)' is begun\n"), "\(run.output)")
    #expect(run.errors.contains("coachpool new trajectory --coachee '\(code)'"))
    #expect(try pool.folder.text(of: "private/people/" + file).hasPrefix("---\nname: Els de Wit\nemail:\n"))
    #expect(self.run(pool, "new trajectory --kind regulier --coachee \(code)").code == 0)
    #expect(self.run(pool, "check --private private --fail-on error").code == 0)
    let hidden = self.run(pool, "new person --name 'Ada Vos' --private private --redact")
    #expect(hidden.code == 0)
    #expect(
      hidden.output.hasPrefix("private/people:2:1: Persoon [afgeschermd] is begonnen\n"), "\(hidden.output)")
    #expect(
      !(hidden.output + hidden.errors).contains("p-") && !(hidden.output + hidden.errors).contains("Vos"))
  }

  @Test(arguments: [
    ("new", "wat voor record?"), ("new trajct", "bedoelde je 'traject'?"),
    ("new trajectory", "noem ook --kind (Soort traject), een van: regulier"),
    ("new trajectory t-2023-aaaa --kind regulier", "wordt geloot"),
    ("new trajectory --kind regulier --on 2024-01-02", "nog niet geweest"),
    ("new trajectory --kind reguleer", "[dangling-reference]"),
    ("new trajectory --kind regulier --coachee 'Els de Wit'", "[schema]"),
    ("new evaluation --by coachee", "noem ook --moment (Moment), een van: start, middle, end, after"),
    ("new evaluation --by coachee --moment after --trajectory t-2023-nope", "[dangling-reference]"),
    (
      "new coach --name 'Noor Veldhuis' --kinds regulier",
      "noor-veldhuis-2 vrij: coachpool new coach noor-veldhuis-2, met dezelfde opties"
    ),
    (
      "new coach --name 李小龙 --kinds regulier",
      "geef er zelf een, van kleine letters, cijfers en streepjes: coachpool new coach ID, met dezelfde opties"
    ),
    ("new annual 25", "'25' is geen jaar; schrijf het voluit: coachpool new annual 2023"),
    ("new annual 2021-2", "is geen jaar"), ("new annual 2024", "2024 is nog niet begonnen"),
    ("new event '' --form training", "wat hier moet staan is leeg: coachpool new"),
    ("new coach 'Noor V' --name Noor --kinds regulier", "bedoelde je 'noor-v'?"),
    ("new coach --kinds regulier", "noem ook --name"), ("new annual", "hoe heet het?"),
    ("new person --name Els", "noem die met --private DIR"),
    ("new event --form overleg", "wel een van: inspiration"),
    ("new event --form training --coachee p-7k3m9q", "hoort niet bij event, wel bij: trajectory"),
  ])
  func `what cannot begin is refused with the remedy, and nothing is written`(_ line: String, _ words: String)
    throws
  {
    let pool = try makePool()
    let before = try pool.folder.snapshot()
    let run = run(pool, line)
    #expect(run.code == 2)
    #expect(run.errors.contains(words), "\(run.errors)")
    #expect(try pool.folder.snapshot() == before)
  }

  @Test func `a year is begun once`() throws {
    let pool = try makePool()
    #expect(run(pool, "new annual 2021").code == 0)
    let again = run(pool, "new annual 2021")
    #expect(again.code == 2 && again.errors.hasPrefix("coachpool: 2021 bestaat al\n"), "\(again.errors)")
  }

  @Test(arguments: [
    ("coaches/bo-vos.md", "new coach --name 'Bo Vos' --kinds regulier", "coach", "bo-vos"),
    ("events/2022/rust.md", "new event --form training --theme Rust", "event", "rust"),
    ("terms/kort.json", "new terms kort", "terms", "kort"),
  ])
  func `an id that only another branch has is not given out, and one that this branch removed is`(
    _ path: String, _ line: String, _ kind: String, _ id: String
  ) throws {
    let repository = try ExampleRepository()
    try repository.folder.git("checkout", "-q", "-b", "other")
    for path in [path, path.replacing(id, with: id + "-2")] {
      try repository.folder.write("x", to: repository.path(of: path))
    }
    try repository.commit()
    try repository.folder.git("checkout", "-q", "main")
    let refused = run(at: repository.folder.path, line)
    #expect(refused.code == 2)
    #expect(
      refused.errors.hasPrefix(
        """
        coachpool: \(id) staat al op een andere branch; is het dezelfde, voeg die dan samen met git merge; is dit een \
        ander, dan is \(id)-3 vrij: coachpool new \(kind) \(id)-3, met dezelfde opties

        """), "\(refused.errors)")
    try repository.folder.git("merge", "-q", "other")
    try repository.folder.git("rm", "-q", repository.path(of: path))
    #expect(run(at: repository.folder.path, line + " -n").code == 0)
    try repository.commit()
    #expect(run(at: repository.folder.path, line).code == 0)
  }

  @Test func `an editor that is not there is told of, and the record is there`() throws {
    let pool = try makePool()
    let run = InProcessRun()
    let arguments = ["new", "coach", "--name", "Bo Vos", "--kinds", "regulier", "--edit", "--lang", "en"]
    let ended = run(arguments, workingDirectory: pool.folder.path, environment: ["EDITOR": "/none/editor"])
    let words = "the record was made, but the editor editor cannot be started: does not exist"
    #expect(ended == 2 && run.errors.contains(words), "\(run.errors)")
    #expect(try pool.folder.text(of: "pool/coaches/bo-vos.md").contains("Bo Vos"))
  }

  @Test func `the built command draws an id each time, and a dry run leaves nothing`() throws {
    let pool = try makePool()
    let before = try pool.folder.snapshot()
    let dry = try pool.run("new", "trajectory", "--kind", "regulier", "-n")
    #expect(dry.code == 0 && dry.output.contains("+kind: regulier"))
    #expect(try pool.folder.snapshot() == before)
    for _ in 1...2 { #expect(try pool.run("new", "trajectory", "--kind", "regulier").code == 0) }
    #expect(try pool.folder.snapshot().count == before.count + 2)
  }

  @Test(arguments: [("true", 0), ("false", 2)] as [(String, Int32)])
  func `an editor that fails is told of, and the record is there`(_ editor: String, _ code: Int32) throws {
    let pool = try makePool()
    let run = InProcessRun()
    let arguments = ["new", "coach", "--name", "Bo Vos", "--kinds", "regulier", "--edit", "--lang", "en"]
    let ended = run(arguments, workingDirectory: pool.folder.path, environment: ["EDITOR": editor])
    #expect(ended == code, "\(run.errors)")
    let words = "the record was made, but the editor \(editor) failed (exit code 1)"
    #expect(run.errors.contains(words) == (code != 0), "\(run.errors)")
    #expect(try pool.folder.text(of: "pool/coaches/bo-vos.md").contains("Bo Vos"))
  }
}
