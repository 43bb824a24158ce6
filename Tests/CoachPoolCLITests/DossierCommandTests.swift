import CoachPool
import RecordSyntax
import TestSupport
import Testing

/// `dossier`: all there is on one person.
struct DossierCommandTests {
  private static let schema = OutputSchema(name: "dossier")
  private static let code = "p-4c8mvt"

  /// The small pool in git, and a private folder outside the repository.
  private struct Place: ~Copyable {
    let repository: ExampleRepository
    let privateFolder: TemporaryFolder
  }

  private func makePool() throws -> Place {
    let repository = try ExampleRepository()
    try repository.edit(ExamplePool.trajectory, .set(["coachee"], .string(Self.code)))
    try repository.commit()
    let people = try TemporaryFolder()
    try people.write(
      "---\nname: Iris van Dongen\nemail: i.vandongen@example.org\n---\n", to: "people/\(Self.code).md")
    try people.write("Belde over een nieuwe afspraak.\n", to: "notes/\(Self.code).md")
    return Place(repository: repository, privateFolder: people)
  }

  @Test func `a coachee's dossier has every field of every record, in words, and what article 15 asks`()
    throws
  {
    let pool = try makePool()
    let run = try pool.repository.run(
      "dossier", Self.code, "--private", pool.privateFolder.path, "--lang", "en")
    #expect(run.code == 0)
    let text = run.output.replacing(#/\.\./coachpool-[0-9A-F-]+/#, with: "PRIVATE").replacing(
      #/[0-9a-f]{12} \(\d{4}-\d\d-\d\d\)/#, with: "COMMIT")
    #expect(Golden.difference(text, "dossier.md", #filePath) == nil)
    #expect(text.contains("Iris van Dongen") && text.contains("Belde over"))
    // Nothing of the other coachees.
    #expect(!text.contains("t-2023-m3xd") && !text.contains("t-2023-w5hb"))
  }

  @Test func `the JSON is valid by the published schema, and holds each field with its place`() throws {
    let pool = try makePool()
    let outputs = try [[Self.code, "--private", pool.privateFolder.path], ["noor-veldhuis"]].map {
      try pool.repository.run(["dossier", "--format", "json"] + $0).output
    }
    try Self.schema.expectValid(outputs)
    if OutputSchema.judge.isPresent { try Self.schema.expectJudgedValid(outputs) }
    #expect(outputs[0].contains(#""pointer":"/coachee","line":3,"class":"identifying""#))
    #expect(outputs[0].contains(#""history":["# + "\n{\"commit\""))
    #expect(outputs[1].contains(#""mentions":["# + "\n{\"path\":\"pool/trajectories/2023/t-2023-k7qm.md\""))
    #expect(!outputs[1].contains(Self.code))
  }

  @Test func `what history alone still holds is found`() throws {
    let pool = try makePool()
    try pool.repository.edit(ExamplePool.trajectory, .remove(["coachee"]))
    try pool.repository.commit()
    let run = try pool.repository.run("dossier", Self.code, "--lang", "en")
    #expect(run.code == 0 && run.output.contains("In git's history, even where it no longer stands above: "))
    #expect(!run.output.contains("t-2023-k7qm"))
    #expect(run.errors.hasPrefix("the private folder was not read; name it with --private\n"))
  }

  @Test func `a dossier is refused where others keep output, and where it would be committed`() throws {
    let pool = try makePool()
    for (options, environment) in [(["--redact"], [:]), ([], ["CI": "true"])] {
      let run = try pool.repository.run(["dossier", Self.code] + options, environment: environment)
      #expect(run.code == 2 && run.output == "")
    }
    for output in ["dossier.md", "pool/dossier.md"] {
      let run = try pool.repository.run("dossier", Self.code, "--output", output, "--lang", "en")
      #expect(run.code == 2 && run.errors.contains("\(output) lies in the repository"))
    }
    let path = pool.privateFolder.path(of: "dossier.md")
    #expect(try pool.repository.run("dossier", Self.code, "--output", path).code == 0)
    #expect(try pool.privateFolder.text(of: "dossier.md").contains(Self.code))
  }

  @Test func `of whom there is nothing is said, and so is what cannot be read`() throws {
    let pool = try ExampleFolder()
    let nobody = try pool.run("dossier", "p-000000", "--lang", "en")
    #expect(nobody.code == 2 && nobody.errors.contains("there is nothing on 'p-000000'"))
    let somebody = try pool.run("dossier", "p-7k3m9x", "--lang", "en")
    // Nearly the code of somebody else.
    #expect(somebody.code == 2 && !somebody.errors.contains("p-7k3m9q"))
    #expect(try pool.run("dossier").code == 2)
    try pool.folder.write("---\nkind: [\n---\n", to: "pool/" + ExamplePool.external)
    let run = try pool.run("dossier", "noor-veldhuis", "--lang", "en")
    #expect(run.code == 0 && run.errors.contains("pool/\(ExamplePool.external): cannot be read"))
    #expect(run.output.contains("Git's history was not looked at"))
  }
}
