import CoachPool
import RecordSyntax
import TestSupport
import Testing

/// `coaches`: the profiles, and advice.
struct CoachesCommandTests {
  private static func run(
    _ arguments: String..., in folder: borrowing TemporaryFolder, environment: [String: String] = [:]
  ) -> (run: InProcessRun, code: Int32) {
    let run = InProcessRun()
    return (
      run,
      run(["coaches", "--lang", "en"] + arguments, workingDirectory: folder.path, environment: environment)
    )
  }

  @Test func `a profile is shown with all that somebody chooses by`() throws {
    let pool = try ExampleFolder()
    let (run, code) = Self.run(in: pool.folder)
    #expect(code == 0)
    #expect(
      run.output == """
        Noor Veldhuis, noor-veldhuis: takes new coachees
          Works as: adviseur, Bedrijfsvoering
          Themes: Leiderschap; Werk en privé
          Methods: Oplossingsgericht; Wandelcoaching
          Languages: Dutch; English
          Places: Centrum
          Kinds of trajectory: Regulier; Loopbaangesprek
          Experience with: Medewerker; Leidinggevende
          Training: Coachopleiding, Hogeschool, 2020

        """)
    #expect(run.errors == "coaches, by name: 1\n")
  }

  @Test func `those who do not have what is asked for are counted and not shown`() throws {
    let pool = try ExampleFolder()
    let (run, code) = Self.run("--language", "en", "--theme", "werk-prive", "--open", in: pool.folder)
    #expect(code == 0 && run.errors == "coaches, by name: 1\n")
    try pool.edit(ExamplePool.coach, .set(["open"], false))
    let (closed, _) = Self.run("--open", in: pool.folder)
    #expect(closed.output.isEmpty && closed.errors == "coaches, by name: 0 of 1\n")
  }

  @Test(
    arguments: [
      ("--theme", "leiderschp", "'leiderschap'"), ("--language", "nll", "'nl'"),
      ("--location", "centrm", "'centrum'"),
      ("--method", "wandele", "'wandelen'"), ("--kind", "reguler", "'regulier'"),
    ])
  func `what there is not is answered with the nearest there is`(
    option: String, value: String, nearest: String
  )
    throws
  {
    let pool = try ExampleFolder()
    let (run, code) = Self.run(option, value, in: pool.folder)
    #expect(code == 2 && run.output.isEmpty)
    #expect(run.errors.contains("\(option) cannot be '\(value)', but one of: "))
    #expect(run.errors.contains("did you mean \(nearest)?"))
  }

  @Test func `a coach whose record is wrong is left out, and that is said`() throws {
    let pool = try ExampleFolder()
    try pool.folder.write("{ \"name\": 5 }", to: "pool/coaches/bas.json")
    try pool.folder.write("---\nname: [\n---\n", to: "pool/coaches/eva.md")
    let (run, code) = Self.run(in: pool.folder)
    #expect(code == 0 && run.output.hasPrefix("Noor Veldhuis"))
    #expect(
      run.errors == """
        coaches, by name: 1
        pool/coaches/bas.json:1:1: 'since' is missing in this file; this coach was left out: mend the file first (see: \
        coachpool check)
        pool/coaches/eva.md:2:7: this bracket is not closed; this coach was left out: mend the file first (see: coachpool \
        check)

        """)
  }

  // MARK: - Advice

  private static let request = "pool/trajectories/2023/t-2023-h6vb.json"
  private static let asked =
    #"{ "kind": "regulier", "coachee": "p-9r3h7z", "requested": { "on": "2023-12-01", "themes": ["leiderschap"] } }"#

  @Test func `advice names who fits, what they have in common, and why others do not`() throws {
    let pool = try ExampleFolder()
    try pool.folder.write(Self.asked, to: Self.request)
    try pool.folder.write(
      #"{ "name": "Bas Bos", "since": "2020-01-10", "positions": [{ "from": "2020-01-10" }], "kinds": ["regulier"] }"#,
      to: "pool/coaches/bas.json")
    let (run, code) = Self.run("--advice", "t-2023-h6vb", in: pool.folder)
    #expect(code == 0)
    #expect(run.output.hasPrefix("Noor Veldhuis, noor-veldhuis: takes new coachees\n"))
    #expect(run.output.contains("\n  Fits the request: Leiderschap\n"))
    #expect(
      run.errors == """
        drawn by lot from the coaches who fit: 1 of 1
        not, for no new coachees now: Bas Bos
        not looked at, for the private folder (--private) does not say where the coachee works: who works too near

        """)
  }

  @Test func `with the private folder nobody is named who works too near`() throws {
    let pool = try ExampleFolder()
    let people = try TemporaryFolder()
    try pool.folder.write(Self.asked, to: Self.request)
    try people.write("---\nname: Ine Bos\ndepartment: bedrijfsvoering\n---\n", to: "people/p-9r3h7z.md")
    let (run, code) = Self.run("--advice", "t-2023-h6vb", "--private", people.path, in: pool.folder)
    #expect(code == 0 && run.output.isEmpty)
    #expect(
      run.errors == """
        drawn by lot from the coaches who fit: 0 of 0
        not, for too near the coachee: Noor Veldhuis

        """)
  }

  @Test func `there is no advice where values are kept back, nor beside a search`() throws {
    let pool = try ExampleFolder()
    for (run, code) in [
      Self.run("--advice", "t-2023-m3xd", in: pool.folder, environment: ["CI": "true"]),
      Self.run("--advice", "t-2023-m3xd", "--theme", "leiderschap", in: pool.folder),
      Self.run("--advice", "t-2023-zzzz", in: pool.folder),
      Self.run("--advice", "t-2023-k7qm", in: pool.folder),
    ] {
      #expect(code == 2 && run.output.isEmpty && !run.errors.isEmpty)
    }
  }
}
