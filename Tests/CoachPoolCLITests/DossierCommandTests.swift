import CoachPool
import RecordSyntax
import TestSupport
import Testing

/// `dossier`: all there is on one person.
struct DossierCommandTests {
  private static let schema = OutputSchema(name: "dossier")
  private static let code = "p-4c8mvt"
  private static let manager = "p-8h4f6c"

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
      "---\nname: Iris van Dongen\nemail: i.vandongen@example.org\nmanager: \(Self.manager)\n---\n",
      to: "people/\(Self.code).md")
    try people.write("---\nname: Els Kok\nmanager: p-3v9s5e\n---\n", to: "people/\(Self.manager).md")
    try people.write("Belde over een nieuwe afspraak.\n", to: "notes/\(Self.code).md")
    return Place(repository: repository, privateFolder: people)
  }

  /// A dossier in which what differs from run to run has a name.
  private func text(of id: String, in pool: borrowing Place, _ options: String...) throws -> String {
    let run = try pool.repository.run(
      ["dossier", id, "--private", pool.privateFolder.path] + options)
    #expect(run.code == 0)
    return run.output.replacing(#/\.\./coachpool-[0-9A-F-]+/#, with: "PRIVATE").replacing(
      #/[0-9a-f]{12} \(\d{4}-\d\d-\d\d\)/#, with: "COMMIT")
  }

  @Test(arguments: ["nl", "en"])
  func `a coachee's dossier is a letter with all there is, in words, and what article 15 asks`(
    language: String
  ) throws {
    let pool = try makePool()
    let text = try text(of: Self.code, in: pool, "--lang", language)
    #expect(Golden.difference(text, "dossier-\(language).md", #filePath) == nil)
    #expect(text.contains("Iris van Dongen") && text.contains("Belde over"))
    // Nothing of the other coachees, and of the manager only the name.
    #expect(!text.contains("t-2023-m3xd") && !text.contains("t-2023-w5hb"))
    #expect(text.contains("Els Kok") && !text.contains(Self.manager))
  }

  @Test(arguments: ["nl", "en"])
  func `a coach's dossier says when and as what records of others name the coach`(language: String) throws {
    let pool = try makePool()
    let text = try text(of: "noor-veldhuis", in: pool, "--lang", language)
    #expect(Golden.difference(text, "dossier-coach-\(language).md", #filePath) == nil)
    #expect(!text.contains(Self.code))
  }

  @Test func `a coordinator's dossier has the contract's lines and the intakes`() throws {
    let pool = try makePool()
    let text = try text(of: "ans", in: pool)
    #expect(Golden.difference(text, "dossier-coordinator.md", #filePath) == nil)
  }

  @Test func `a manager is told of how many, and no code of anybody`() throws {
    let pool = try makePool()
    let text = try text(of: Self.manager, in: pool)
    #expect(text.contains("\n- Leidinggevende van personen in de besloten map: 1\n"))
    #expect(text.contains("- Leidinggevende: iemand van wie hier geen naam staat\n"))
    #expect(!text.contains(Self.code) && !text.contains("p-3v9s5e"))
    let json = try pool.repository.run(
      "dossier", Self.manager, "--private", pool.privateFolder.path, "--format", "json"
    ).output
    #expect(json.contains(#""managerOf":1"#) && !json.contains("p-3v9s5e"))
  }

  @Test func `of a code that was erased it says when, why and what is left`() throws {
    let pool = try makePool()
    let erased = try pool.repository.run(
      "erase", Self.code, "--private", pool.privateFolder.path, "--as-of", "2023-12-30")
    #expect(erased.code == 1)
    let text = try text(of: Self.code, in: pool, "--lang", "en")
    #expect(text.contains("\nYour data were erased on request on 30 December 2023. What is left is a line"))
    #expect(text.contains("\n- pool/erasures.jsonl, line 1\n"))
    #expect(!text.contains("## Your data") && !text.contains("## How long"))
    let outputs = [
      try pool.repository.run("dossier", Self.code, "--format", "json").output
    ]
    try Self.schema.expectValid(outputs)
    #expect(outputs[0].contains(#""removed":{"on":"2023-12-30","ground":"erasure"}"#))
  }

  @Test func `indexes and reports that repeat a record or a quote are named`() throws {
    let pool = try makePool()
    try pool.repository.edit(Contract.path, .set(["asOf"], "2024-02-01"))
    // One answer is enough for its quote to be printed.
    let publication: Value = ["smallestCell": .number(Decimal(1)), "smallestGroup": .number(Decimal(1))]
    try pool.repository.edit(Contract.path, .set(["publication"], publication))
    try #expect(pool.repository.run("index").code == 0)
    try #expect(pool.repository.run("report", "annual", "2023", "--publish").code == 0)
    let text = try text(of: Self.code, in: pool)
    for path in [
      "index/trajectories.jsonl, regel 1", "index/evaluations.jsonl, regel 1", "reports/2023.json, regel",
    ] {
      #expect(text.contains("\n- pool/\(path)"), "\(path)")
    }
    #expect(text.firstMatch(of: #/\n- pool/reports/2023.md, regel \d+\n/#) != nil)
  }

  @Test(arguments: [
    ("Toestemming (AVG artikel 6, eerste lid, onder a)", true, false), ("GDPR article 6(1)(b)", true, false),
    ("Gerechtvaardigd belang (AVG artikel 6, eerste lid, onder f)", false, true), (nil, true, true),
  ])
  func `the legal basis says whether data can be carried along and objected to`(
    basis: String?, canCarry: Bool, canObject: Bool
  ) throws {
    let pool = try makePool()
    try pool.repository.edit(Contract.path, .set(["privacy"], basis.map { ["basis": .string($0)] } ?? [:]))
    // No quote, of which the basis is consent.
    try pool.repository.edit(ExamplePool.evaluation, .remove(["quotes"]))
    let text = try text(of: Self.code, in: pool, "--lang", "en")
    #expect(text.contains("in a form for programs (20)") == canCarry)
    #expect(text.contains("object to the use of your data (21)") == canObject)
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
    #expect(outputs[1].contains(#""role":"kennismaking","on":"2023-02-07""#))
    #expect(!outputs[1].contains(Self.code))
  }

  @Test func `what history alone still holds is found`() throws {
    let pool = try makePool()
    try pool.repository.edit(ExamplePool.trajectory, .remove(["coachee"]))
    try pool.repository.commit()
    let run = try pool.repository.run("dossier", Self.code, "--lang", "en")
    #expect(run.code == 0 && run.output.contains("- Git's history, also of what no longer stands above: "))
    #expect(run.output.contains("\n**This letter is not complete**: the private folder"))
    #expect(!run.output.contains("t-2023-k7qm"))
    #expect(run.errors.hasPrefix("the private folder was not read; name it with --private\n"))
  }

  @Test func `where the code stands is said of all the repository, and of all that git holds`() throws {
    let pool = try makePool()
    let before = try pool.repository.run("dossier", Self.code, "--lang", "en").output
    #expect(!before.contains("Names and messages of branches"))
    try pool.repository.folder.write("zie \(Self.code)\n", to: "brief.md")
    try pool.repository.commit()
    try pool.repository.folder.remove("brief.md")
    try pool.repository.commit()
    try pool.repository.folder.git("commit", "-q", "--allow-empty", "-m", "over \(Self.code)")
    try pool.repository.folder.git("branch", "over/\(Self.code)")
    try pool.repository.folder.git("tag", "-a", "v1", "-m", "met \(Self.code)")
    try pool.repository.folder.git("notes", "add", "-m", "noot over \(Self.code)")
    try pool.repository.folder.write("x\n\(Self.code)-oud\n", to: "docs/x.txt")
    try pool.repository.folder.write("x\n", to: "docs/\(Self.code).txt")
    try pool.repository.folder.write("\(Self.code)9\n", to: "docs/y.txt")
    let external = pool.repository.path(of: ExamplePool.external)
    let text = try pool.repository.folder.text(of: external)
    try pool.repository.folder.write(
      text.replacing("kind: regulier\n", with: "kind: regulier # als \(Self.code)\n"), to: external)
    let run = try pool.repository.run("dossier", Self.code, "--lang", "en")
    for line in [
      "- docs/x.txt, line 2", "- docs/\(Self.code).txt", "- \(external), line 2",
      "- Names and messages of branches and tags: refs/heads/over/\(Self.code), refs/tags/v1",
    ] {
      #expect(run.output.contains("\n\(line)\n"), "\(line)")
    }
    #expect(!run.output.contains("docs/y.txt"))
    // Beside those there were: one that brought the letter, one that took it away, the message and the note.
    let count = { (text: String) in text.matches(of: #/[0-9a-f]{12} \(\d{4}-\d\d-\d\d\)/#).count }
    #expect(count(run.output) == count(before) + 4)
    let json = try pool.repository.run("dossier", Self.code, "--format", "json").output
    try Self.schema.expectValid([json])
    #expect(
      json.contains(#"{"path":"docs/x.txt","lines":[2]}"#) && json.contains(#","refs":["refs/heads/over/"#))
  }

  @Test func `what git alone still holds is found in UTF-16 and in capitals too`() throws {
    let pool = try makePool()
    let count = { (text: String) in text.matches(of: #/[0-9a-f]{12} \(\d{4}-\d\d-\d\d\)/#).count }
    let before = try count(pool.repository.run("dossier", Self.code).output)
    for (name, code) in [("brief.txt", Self.code), ("ander.txt", "p-2x8w4d")] {
      let wide = ([0xFEFF] + Array("over \(code.uppercased()), in UTF-16\r\n".utf16)).flatMap {
        [UInt8($0 & 0xFF), UInt8($0 >> 8)]
      }
      try pool.repository.folder.write(wide, to: name)
      try pool.repository.commit()
      try pool.repository.folder.remove(name)
      try pool.repository.commit()
    }
    // One commit that brought it, and one that took it away.
    #expect(try count(pool.repository.run("dossier", Self.code).output) == before + 2)
    try pool.repository.folder.write("over \(Self.code.uppercased())\n", to: "brief.txt")
    try pool.repository.commit()
    try pool.repository.folder.git("commit", "-q", "--allow-empty", "-m", "met \(Self.code.uppercased())")
    try pool.repository.folder.git("branch", "over/\(Self.code.uppercased())")
    let run = try pool.repository.run("dossier", Self.code)
    #expect(count(run.output) == before + 4 && run.output.contains("refs/heads/over/P-4C8MVT\n"))
  }

  @Test func `loose notes in the person's own records stand in the annex, and who hands it over is told`()
    throws
  {
    let pool = try makePool()
    let path = "pool/" + ExamplePool.trajectory
    let text = try pool.repository.folder.text(of: path)
    try pool.repository.folder.write(
      text.replacing("coachee: \(Self.code)\n", with: "coachee: \(Self.code) # ruzie met *haar* baas\n"),
      to: path)
    let other = "pool/" + ExamplePool.external
    let others = try pool.repository.folder.text(of: other)
    try pool.repository.folder.write(
      others.replacing("kind: regulier\n", with: "kind: regulier # van een ander\n"), to: other)
    let run = try pool.repository.run("dossier", Self.code, "--lang", "en")
    #expect(run.code == 0)
    #expect(run.output.contains("- \(path), line 3, a loose note behind #: ruzie met \\*haar\\* baas\n"))
    #expect(!run.output.contains("van een ander"))
    #expect(run.errors.contains("\(path):3: behind # stands a loose note; it stands in the annex\n"))
    #expect(run.errors.contains("notes may hold data of others; make those unreadable (art. 15(4))\n"))
    let json = try pool.repository.run("dossier", Self.code, "--format", "json").output
    #expect(json.contains(#""comments":[{"line":3,"text":"ruzie met *haar* baas"}]"#))
    try Self.schema.expectValid([json])
  }

  @Test func `a dossier is refused where others keep output, and where it would be committed`() throws {
    let pool = try makePool()
    for (options, environment) in [(["--redact"], [:]), ([], ["CI": "true"])] {
      let run = try pool.repository.run(["dossier", Self.code] + options, environment: environment)
      #expect(run.code == 2 && run.output == "")
    }
    let other = try TemporaryFolder()
    try other.git("init", "-q")
    try pool.repository.folder.git("worktree", "add", "-q", other.path(of: "linked"))
    let outputs = ["dossier.md", "pool/dossier.md", other.path(of: "dossier.md")]
    for output in outputs + [other.path(of: "linked/dossier.md")] {
      let run = try pool.repository.run("dossier", Self.code, "--output", output, "--lang", "en")
      #expect(run.code == 2 && run.errors.contains("\(output) lies in the repository"))
    }
    #expect(try other.names(in: "").filter { $0.hasPrefix("dossier") } == [])
  }

  @Test func `a dossier in a file is for who wrote it alone, who is told to be careful`() throws {
    let pool = try makePool()
    let path = pool.privateFolder.path(of: "dossier.md")
    // One that everybody could read is there already.
    try pool.privateFolder.write("", to: "dossier.md")
    for _ in 1...2 {
      try pool.privateFolder.setMode(0o644, of: "dossier.md")
      let run = try pool.repository.run(
        "dossier", Self.code, "--private", pool.privateFolder.path, "--output", path, "--lang", "en")
      #expect(run.code == 0 && run.output == "")
      #expect(run.errors.contains("\nwritten: \(path); hand it over safely, and delete it then\n"))
      #expect(run.errors.contains("\nfirst make sure who is asking (GDPR art. 12(6))"))
      #expect(run.errors.hasSuffix("\nnotes may hold data of others; make those unreadable (art. 15(4))\n"))
      #expect(try pool.privateFolder.text(of: "dossier.md").contains(Self.code))
      #expect(try pool.privateFolder.mode(of: "dossier.md") == 0o600)
    }
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
    #expect(run.code == 2)
    #expect(run.errors.contains("pool/\(ExamplePool.external):2:7: "), "\(run.errors)")
    #expect(run.errors.contains("; cannot be read, so not looked at: mend it first (see: coachpool check)\n"))
    #expect(run.errors.contains("dossier: this is not complete; make it again once the files"))
    #expect(run.output.contains("Git's history was not looked at"))
    #expect(run.output.contains("files that cannot be read, and so were not looked at: 1."))
  }
}
