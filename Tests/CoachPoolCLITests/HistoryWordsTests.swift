import CoachPool
import Foundation
import RecordSyntax
import TestSupport
import Testing

/// The codes, ids, names and addresses that `retention --history` looks for, in whatever form.
struct HistoryWordsTests {
  private func history(_ repository: borrowing ExampleRepository) throws -> BuiltTool.Outcome {
    try repository.run("retention", "--history", "--lang", "en")
  }

  /// Pastes all steps that are shown, and gives what the last of them said.
  private func clean(_ repository: borrowing ExampleRepository) throws -> BuiltTool.Outcome {
    let shell = try GitFilterRepo()
    let first = try shell.run(commandsIn: history(repository).output, in: "/")
    #expect(first.code == 1, "\(first.errors)")
    return try shell.run(commandsIn: first.output, in: "/")
  }

  /// What the server holds once its owner has cleaned up.
  private func contents(_ work: borrowing RewrittenRepository) throws -> GitContents {
    let run = try BuiltTool(path: "/usr/bin/env").run(
      "git", "-C", work.server, "gc", "-q", "--prune=now", environment: TemporaryFolder.gitEnvironment,
      in: "/")
    try #require(run.code == 0, "\(run.errors)")
    return try GitContents(work.server)
  }

  /// Forms that codes and ids have, beside `p-7k3m9q` and `noor-veldhuis`.
  @Test(
    .enabled(if: GitFilterRepo.isPresent, "\(GitFilterRepo.absence)"),
    arguments: [("c-mv6scs", "noor2"), ("zz5x1q", "coach-noor")])
  func `a code or id of another form leaves texts, messages, refs and authors`(code: String, id: String)
    throws
  {
    let repository = try ExampleRepository()
    let work = try RewrittenRepository(repository.folder)
    for path in ExamplePool.files.keys {
      let text = try repository.folder.text(of: "pool/" + path)
      try repository.folder.remove("pool/" + path)
      try repository.folder.write(
        text.replacing("p-7k3m9q", with: code).replacing("noor-veldhuis", with: id),
        to: "pool/" + path.replacing("noor-veldhuis", with: id))
    }
    try repository.folder.write("Over \(code.uppercased()) en \(id), niet \(id)x.\n", to: "kladje.txt")
    try repository.folder.git("checkout", "-q", "--orphan", "new")
    try repository.folder.git("branch", "-q", "-D", "main")
    try repository.folder.git("add", "--all")
    try repository.folder.git(
      "commit", "-q", "-m", "\(code.uppercased()): met \(id)", "--author", "\(id) <n@x.nl>")
    try repository.folder.git("branch", "-q", "-m", "main")
    try repository.folder.git("branch", "over/\(code.uppercased())")
    try repository.folder.remove("kladje.txt")
    _ = try repository.run("erase", code)
    _ = try repository.run("erase", id)
    try repository.commit()
    try work.serve(repository)
    let run = try clean(repository)
    #expect(run.code == 0, "\(run.errors)\n\(run.output)")
    let after = try contents(work)
    for gone in [code.uppercased(), "\(id),", "\(id)\n", "\(id)\"", "author \(id)", "n@x.nl"] {
      #expect(!after.holds(gone), "\(gone)")
    }
  }

  @Test func `an id that is an ordinary word is left to people, and the search is not called complete`()
    throws
  {
    let repository = try ExampleRepository()
    for path in ExamplePool.files.keys {
      let text = try repository.folder.text(of: "pool/" + path)
      try repository.folder.remove("pool/" + path)
      try repository.folder.write(
        text.replacing("noor-veldhuis", with: "roos"),
        to: "pool/" + path.replacing("noor-veldhuis", with: "roos"))
    }
    try repository.folder.write("Een roos in de vaas.\n", to: "vaas.txt")
    try repository.commit()
    _ = try repository.run("erase", "roos")
    try repository.folder.git("add", "--all")
    try repository.folder.git("commit", "-q", "-m", "Roos is weg")
    let lists = repository.folder.path + "-lijsten"
    defer { try? FileManager.default.removeItem(atPath: lists) }
    let run = try repository.run("retention", "--history", "--lang", "en", "--lists", lists)
    #expect(run.code == 2)
    #expect(
      run.errors.contains("the removed id 'roos' is an ordinary word too, so it is replaced nowhere"),
      "\(run.errors)")
    #expect(run.errors.contains("(messages: 1, authors: 0, names of files: 0, texts: pool/"))
    #expect(run.errors.contains("vaas.txt"))
    #expect(run.output.contains("--replace-text"))
    let codes = try String(contentsOfFile: lists + "/codes.txt", encoding: .utf8)
    #expect(!codes.contains("roos"))
    let hidden = try repository.run("retention", "--history", "--lang", "en", "--redact")
    #expect(hidden.code == 2)
    #expect(!hidden.errors.contains("'roos'"))
    let json = try repository.run("retention", "--history", "--format", "json")
    #expect(json.output.contains(#","ordinary":1,"unexplained""#))
    #expect(json.code == 2)
  }

  @Test(
    .enabled(if: GitFilterRepo.isPresent, "\(GitFilterRepo.absence)"),
    arguments: ["p-7k3m9q", "noor-veldhuis"])
  func `a code or id in a text in UTF-16 goes with the text`(word: String) throws {
    let repository = try ExampleRepository()
    let work = try RewrittenRepository(repository.folder)
    let wide = ([0xFEFF] + Array("over \(word), in UTF-16\r\n".utf16)).flatMap {
      [UInt8($0 & 0xFF), UInt8($0 >> 8)]
    }
    try repository.folder.write(wide, to: "log.txt")
    try repository.folder.write("niets, in UTF-8\n", to: "ander.txt")
    try repository.commit()
    try repository.folder.remove("log.txt")
    _ = try repository.run("erase", word)
    try repository.commit()
    try work.serve(repository)
    let run = try clean(repository)
    #expect(run.code == 0, "\(run.errors)\n\(run.output)")
    let after = try contents(work)
    #expect(!after.holds("over \(word)".map { "\($0)\u{0}" }.joined()) && after.holds("niets, in UTF-8"))
  }

  @Test(.enabled(if: GitFilterRepo.isPresent, "\(GitFilterRepo.absence)"))
  func `ids of removed records leave texts, messages and names of branches`() throws {
    let repository = try ExampleRepository()
    let work = try RewrittenRepository(repository.folder)
    try repository.folder.write("e-2023-9f3x loopt vast\n", to: "x.txt")
    try repository.folder.git("add", "--all")
    try repository.folder.git("commit", "-q", "-m", "e-2023-9f3x: gesprek met leidinggevende")
    try repository.folder.git("branch", "zaak/e-2023-9f3x")
    try repository.folder.remove("x.txt")
    try repository.folder.remove("pool/" + ExamplePool.evaluation)
    try repository.folder.write(
      ErasureLedger.line(on: ExamplePool.asOf, id: "e-2023-9f3x", .erasure) + "\n",
      to: "pool/" + ErasureLedger.path)
    try repository.commit()
    try work.serve(repository)
    let run = try clean(repository)
    #expect(run.code == 0, "\(run.errors)\n\(run.output)")
    let after = try contents(work)
    for gone in ["9f3x loopt", "9f3x: gesprek", "zaak/e-2023-9f3x"] { #expect(!after.holds(gone), "\(gone)") }
  }

  @Test(.enabled(if: GitFilterRepo.isPresent, "\(GitFilterRepo.absence)"))
  func `copies beside a record that begin with its id go with its older texts`() throws {
    let repository = try ExampleRepository()
    let work = try RewrittenRepository(repository.folder)
    let path = "pool/" + ExamplePool.trajectory
    let stem = String(path.dropLast(3))
    let text = try repository.folder.text(of: path).split(separator: "\n").filter {
      !$0.hasPrefix("coachee:")
    }
    .joined(separator: "\n")
    let names = [path + "~", stem + ".bak", stem + " (2).md", stem + " kopie.md", stem + ".md.orig"]
    for (number, name) in names.enumerated() {
      try repository.folder.write(text + String(repeating: "\n", count: number), to: name)
    }
    // Another record's.
    try repository.folder.write(text + "\nx", to: stem + "z.bak")
    try repository.commit()
    for name in names + [stem + "z.bak"] { try repository.folder.remove(name) }
    try repository.thinTrajectory()
    let found = try repository.run("retention", "--history", "--lang", "en", "-v")
    #expect(found.output.contains("trajectories/: 'content': 1 record, 6 texts, from "), "\(found.output)")
    #expect(found.output.contains("  \(ExamplePool.trajectory): "))
    try work.serve(repository)
    let run = try clean(repository)
    #expect(run.code == 0, "\(run.errors)\n\(run.output)")
    let after = try contents(work)
    let left = after.texts.values.filter { $0.hasPrefix(text) }
    #expect(left == [text + "\nx"])
  }

  @Test(.enabled(if: GitFilterRepo.isPresent, "\(GitFilterRepo.absence)"))
  func `the address of a coach goes wherever it stands, and that of who is there still stays`() throws {
    let repository = try ExampleRepository()
    let work = try RewrittenRepository(repository.folder)
    func commit(_ message: String, by author: String) throws {
      try repository.folder.git("commit", "-q", "--allow-empty", "-m", message, "--author", author)
    }
    try commit("Een", by: "Noor Veldhuis <N.Veldhuis@Voorbeeldstad.nl>")
    try commit("Twee", by: "Beheer <n.veldhuis@voorbeeldstad.nl>")
    try commit(
      "Drie\n\nCo-authored-by: Iemand <n.veldhuis@voorbeeldstad.nl>", by: "Beheer <beheer@voorbeeldstad.nl>")
    try commit("Vier", by: "Noor Veldhuis <coaching@voorbeeldstad.nl>")
    let coordinator = "Ans de Boer"
    try commit("Vijf", by: "\(coordinator) <coaching@voorbeeldstad.nl>")
    _ = try repository.run("erase", "noor-veldhuis")
    try repository.commit()
    try work.serve(repository)
    let run = try clean(repository)
    #expect(run.code == 0, "\(run.errors)\n\(run.output)")
    let after = try contents(work)
    for gone in ["n.veldhuis@", "N.Veldhuis@", "author Noor"] { #expect(!after.holds(gone), "\(gone)") }
    for kept in ["beheer@voorbeeldstad.nl", "author \(coordinator) <coaching@voorbeeldstad.nl>"] {
      #expect(after.holds(kept), "\(kept)")
    }
  }

  @Test(.timeLimit(.minutes(2)))
  func `a ledger of many codes is no reason to wait`() throws {
    let repository = try ExampleRepository()
    let lines = (0..<20_000).map { number in
      let digits = String(number, radix: 32)
      let id = "p-" + String(repeating: "0", count: 6 - digits.count) + digits
      return ErasureLedger.line(on: ExamplePool.asOf, id: id, .erasure) + "\n"
    }
    try repository.folder.write(lines.joined(), to: "pool/" + ErasureLedger.path)
    try repository.folder.write("Over p-00000z en p-00000a-oud.\n", to: "x.txt")
    try repository.commit()
    try repository.folder.remove("x.txt")
    try repository.commit()
    let run = try history(repository)
    #expect(run.output.contains("addresses of coaches: 1, in other texts (1), "), "\(run.output)")
    #expect(run.code == 1)
  }

  @Test func `a ledger in the folder that the pool lay in before is there to name codes`() throws {
    let repository = try ExampleRepository()
    try repository.folder.git("mv", "pool", "hr")
    let line = ErasureLedger.line(on: ExamplePool.asOf, id: "p-9s8d7f", .erasure) + "\n"
    try repository.folder.write(line, to: "hr/" + ErasureLedger.path)
    try repository.commit()
    try repository.folder.git("mv", "hr", "pool")
    try repository.commit()
    let run = try history(repository)
    #expect(run.code == 0 && run.output == "", "\(run.output)")
    // Beside the pool it is a text as any other.
    try repository.folder.write(line, to: "kopie/" + ErasureLedger.path)
    try repository.commit()
    #expect(try history(repository).code == 1)
  }

  @Test func `a report in the folder that the pool lay in before was published too`() throws {
    func texts(_ file: String) throws -> Int {
      let repository = try ExampleRepository()
      try repository.folder.git("mv", "pool", "hr")
      try repository.folder.write("Met dank aan Noor Veldhuis.\n", to: file)
      try repository.commit()
      try repository.folder.git("rm", "-q", file)
      try repository.folder.git("mv", "hr", "pool")
      _ = try repository.run("erase", "noor-veldhuis")
      try repository.commit()
      let json = try repository.run("retention", "--history", "--format", "json").output
      let match = try #require(json.firstMatch(of: /"codes":\{"count":\d+,"texts":(\d+)/))
      return try #require(Int(match.1))
    }
    let other = try texts("hr/kladje.txt")
    #expect(try texts("hr/reports/2019.md") == other - 1)
    #expect(try texts("reports/2019.md") == other)
  }

  @Test func `nobody else may look into the lists`() throws {
    let repository = try ExampleRepository()
    try repository.thinTrajectory()
    let lists = repository.folder.path + "-lijsten"
    defer { try? FileManager.default.removeItem(atPath: lists) }
    _ = try repository.run("retention", "--history", "--lists", lists)
    func mode(_ path: String) throws -> Int? {
      try FileManager.default.attributesOfItem(atPath: path)[.posixPermissions] as? Int
    }
    #expect(try mode(lists) == 0o700)
    #expect(try mode(lists + "/texts.txt") == 0o600)
  }

  @Test(arguments: [false, true])
  func `a code in capitals is told to be the one in small letters`(isErased: Bool) throws {
    let repository = try ExampleRepository()
    try repository.folder.write("Gesprek met P-7K3M9Q\n", to: "a.txt")
    try repository.commit()
    if isErased { #expect(try repository.run("erase", "p-7k3m9q").output.contains("a.txt:1: ")) }
    let run = try repository.run("erase", "P-7K3M9Q", "--lang", "en")
    #expect(
      run.errors.contains("codes are in small letters; this one is there as 'p-7k3m9q'"), "\(run.errors)")
    #expect(run.code == 2)
    let redacted = try repository.run("erase", "P-7K3M9Q", "--lang", "en", environment: ["CI": "1"])
    #expect(!redacted.errors.lowercased().contains("p-7k3m9q"))
  }
}
