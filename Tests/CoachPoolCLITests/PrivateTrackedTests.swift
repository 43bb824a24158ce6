import CoachPool
import RecordSyntax
import TestSupport
import Testing

/// The private folder and git: asked of the real one.
struct PrivateTrackedTests {
  private let person = "---\nname: Piet Jansen\n---\n"

  /// What a check finds of the rule, and of files that are not known.
  private func check(
    _ repository: borrowing ExampleRepository, _ options: String..., environment: [String: String] = [:]
  ) throws -> [String] {
    let run = try repository.run(
      ["check", "--format", "short", "--lang", "en"] + options, environment: environment)
    return run.output.split(separator: "\n").filter {
      $0.hasSuffix("[private-tracked]") || $0.hasSuffix("[unknown-file]")
    }.map(String.init)
  }

  @Test(arguments: ["pool/people", "people", "hr/people", "pool/hr/people"])
  func `a folder with codes in the pool or beside it is found, tracked or not`(_ folder: String) throws {
    let repository = try ExampleRepository()
    let path = "\(folder)/p-7k3m9q.md"
    try repository.folder.write(person, to: path)
    let would =
      "\(path):1:1: error: git would keep what belongs in the private folder; in this folder (files: 1)"
    #expect(try check(repository) == [would + " [private-tracked]"])
    try repository.folder.git("add", path)
    let does = "\(path):1:1: error: git keeps what belongs in the private folder; in this folder (files: 1)"
    #expect(try check(repository) == [does + " [private-tracked]"])
    #expect(try check(repository, "--staged") == [does + " [private-tracked]"])
    try repository.commit()
    #expect(try check(repository) == [does + " [private-tracked]"])
  }

  @Test func `one that git ignores is no fault beside the pool, and no record in it`() throws {
    let repository = try ExampleRepository()
    try repository.folder.write("people/\n", to: ".gitignore")
    try repository.folder.write(person, to: "people/p-7k3m9q.md")
    #expect(try check(repository) == [])
    try repository.folder.write(person, to: "pool/people/p-7k3m9q.md")
    #expect(try check(repository).map { $0.hasSuffix("[unknown-file]") } == [true])
  }

  @Test func `a folder of notes of something else is left alone`() throws {
    let repository = try ExampleRepository()
    try repository.folder.write("Wat er in 2023 is uitgebracht.\n", to: "notes/2023.md")
    #expect(try check(repository) == [])
    try repository.folder.write("Belt na vijven.\n", to: "notes/t-2023-k7qm.md")
    try repository.folder.write("x", to: "notes/gesprek met piet.md")
    let found = try check(repository)
    #expect(found.count == 1)
    #expect(found.first?.hasPrefix("notes/t-2023-k7qm.md:1:1: error: git would keep") == true)
    #expect(found.first?.contains("(files: 3)") == true)
  }

  @Test func `all that lies in the named folder is found, whatever it is called`() throws {
    let repository = try ExampleRepository()
    try repository.folder.makeFolder("safe/people")
    try repository.folder.write("Jansen;p-7k3m9q\n", to: "safe/jansen.csv")
    try repository.folder.write("*.md\n", to: "safe/.gitignore")
    try repository.folder.write(person, to: "safe/people/p-7k3m9q.md")
    try repository.folder.write("x", to: "safe/README.md")
    #expect(try check(repository) == [])
    let found = try check(repository, "--private", "safe")
    #expect(
      found.filter { $0.hasSuffix("[private-tracked]") } == [
        "safe:1:1: error: git would keep what belongs in the private folder; in this folder (files: 1) [private-tracked]"
      ])
    #expect(found.allSatisfy { !$0.contains("jansen.csv") || $0.hasSuffix("[unknown-file]") })
    let redacted = try check(repository, "--private", "safe", "--redact")
    #expect(redacted.allSatisfy { !$0.contains("jansen") })
  }

  @Test func `a folder in a repository of its own, or outside this one, is left alone`() throws {
    let repository = try ExampleRepository(place: "repo/pool")
    try repository.folder.remove(".git")
    try repository.folder.git("init", "-q", in: "repo")
    try repository.folder.write(person, to: "hr/people/p-7k3m9q.md")
    try repository.folder.write(person, to: "people/p-7k3m9q.md")
    #expect(try check(repository, "--pool", "repo/pool", "--private", "hr") == [])
    try repository.folder.write(person, to: "repo/safe/people/p-7k3m9q.md")
    try repository.folder.git("init", "-q", in: "repo/safe")
    try repository.folder.git("add", "--all", in: "repo/safe")
    #expect(try check(repository, "--pool", "repo/pool", "--private", "repo/safe") == [])
  }

  @Test func `git is not started where there is no such folder, and missed where there is`() throws {
    let repository = try ExampleRepository()
    let empty = ["PATH": "/nowhere"]
    #expect(try repository.run("check", environment: empty).code == 0)
    try repository.folder.write(person, to: "hr/people/p-7k3m9q.md")
    let run = try repository.run("check", "--lang", "en", environment: empty)
    #expect(run.code == 2)
    #expect(run.errors.hasPrefix("coachpool: git was not found"))
  }

  @Test func `it can be neither switched off nor allowed`() throws {
    let repository = try ExampleRepository()
    try repository.edit(Contract.path, .set(["rules"], ["private-tracked": "off"]))
    try repository.folder.write(
      "---\nname: Piet Jansen\nallow:\n  private-tracked: { reason: Zo besloten, until: 2024-01-31 }\n---\n",
      to: "pool/people/p-7k3m9q.md")
    #expect(try check(repository).count == 1)
  }
}
