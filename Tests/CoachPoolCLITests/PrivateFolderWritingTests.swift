import CoachPool
import TestSupport
import Testing

/// What is written with the private folder at hand: nothing of it gets into the pool or into git, and none of it is lost.
struct PrivateFolderWritingTests {
  private static let person = "hr/people/p-7k3m9q.md"

  private func makePool() throws -> ExampleFolder {
    let pool = try ExampleFolder()
    try pool.folder.write("---\nname: Anna Vos\n---\n", to: Self.person)
    return pool
  }

  private func run(_ pool: borrowing ExampleFolder, _ arguments: String...) -> (errors: String, code: Int32) {
    let run = InProcessRun()
    let code = run(arguments + ["--private", "hr", "--lang", "en"], workingDirectory: pool.folder.path)
    return (run.errors, code)
  }

  @Test func `no result is written over what says who somebody is`() throws {
    let pool = try makePool()
    let before = try pool.folder.snapshot()
    for arguments in [["agreement", "t-2023-k7qm"], ["agenda"]] {
      let run = InProcessRun()
      let code = run(
        arguments + ["--output", Self.person, "--private", "hr", "--lang", "en"],
        workingDirectory: pool.folder.path)
      #expect(code == 2 && run.errors.contains("among the files of the private folder"), "\(run.errors)")
    }
    #expect(try pool.folder.snapshot() == before)
  }

  @Test func `a name that the private folder knows is not written into the pool`() throws {
    let pool = try makePool()
    let before = try pool.folder.snapshot()
    let run = run(
      pool, "new", "event", "--form", "inspiration", "--theme", "Anna Vos over stress", "--minutes", "60")
    #expect(run.code == 2 && run.errors.contains("[personal-data]"), "\(run.errors)")
    #expect(try pool.folder.snapshot() == before)
  }

  @Test(arguments: [("p-7k3m9q", false), ("p-7k3m9r", true)])
  func `a coachee whom the private folder does not know may be mistyped`(_ code: String, _ isSaid: Bool)
    throws
  {
    let pool = try makePool()
    let run = run(pool, "new", "trajectory", "--kind", "regulier", "--coachee", code)
    #expect(run.code == 0)
    #expect(run.errors.contains("the private folder does not know '\(code)'") == isSaid, "\(run.errors)")
  }

  @Test func `the code of a person is not chosen`() throws {
    let pool = try makePool()
    let run = run(pool, "new", "person", "p-2x8w4d", "--name", "Jan Bos")
    #expect(run.code == 2 && run.errors.contains("is drawn and not chosen"), "\(run.errors)")
  }

  @Test func `nobody is written down where git would take it`() throws {
    let repository = try ExampleRepository()
    try repository.folder.makeFolder("hr/people")
    func run() -> (errors: String, code: Int32) {
      let run = InProcessRun()
      let code = run(
        "new", "person", "--name", "Anna Vos", "--private", "hr", "--lang", "en",
        workingDirectory: repository.folder.path)
      return (run.errors, code)
    }
    let before = try repository.folder.snapshot()
    let refused = run()
    #expect(refused.code == 2 && refused.errors.contains("gets into git with all names"), "\(refused.errors)")
    #expect(try repository.folder.snapshot() == before)
    // Where git is told to ignore it, it is as good as elsewhere.
    try repository.folder.write("/hr/\n", to: ".gitignore")
    let allowed = run()
    #expect(allowed.code == 0, "\(allowed.errors)")
  }
}
