import CoachPool
import Foundation
import TestSupport
import Testing

/// What `retention --history` says where an earlier ledger names what today's does not.
struct ForgottenRemovalsTests {
  private static let ledger = "pool/" + ErasureLedger.path

  private func history(
    _ repository: borrowing ExampleRepository, _ arguments: String...
  ) throws -> BuiltTool.Outcome {
    try repository.run(["retention", "--history", "--lang", "en"] + arguments)
  }

  /// A repository in which a coachee was erased; the pool as it was before is given back.
  private func erase(_ repository: borrowing ExampleRepository) throws -> [String: [UInt8]] {
    let before = try repository.folder.snapshot().filter { $0.key.hasPrefix("pool/") }
    _ = try repository.run("erase", "p-7k3m9q")
    try repository.commit()
    return before
  }

  private func putBack(_ files: [String: [UInt8]], in repository: borrowing ExampleRepository) throws {
    try repository.folder.remove("pool")
    for (path, bytes) in files { try repository.folder.write(bytes, to: path) }
    try repository.commit()
  }

  /// The name of the ledger that was committed with the removal.
  private func ledgerName(_ repository: borrowing ExampleRepository) throws -> String {
    String(try repository.folder.git("rev-parse", "main~1:" + Self.ledger).dropLast())
  }

  @Test(arguments: [true, false])
  func `a whole pool that was put back with its old ledger is noticed`(hadLedger: Bool) throws {
    let repository = try ExampleRepository()
    if hadLedger {
      let line = ErasureLedger.line(on: ExamplePool.asOf, id: "e-2022-1a2b", .mistake)
      try repository.folder.write(line + "\n", to: Self.ledger)
      try repository.commit()
    }
    let before = try erase(repository)
    #expect(try history(repository).output.contains("clone --quiet"))
    try putBack(before, in: repository)
    let run = try history(repository)
    #expect(run.code == 1, "\(run.errors)")
    #expect(
      run.output.hasPrefix(
        "an earlier erasures.jsonl names 1 removal that today's does not: a backup was put back"),
      "\(run.output)")
    #expect(run.output.contains("(git show \(try ledgerName(repository))), see with coachpool check what"))
    #expect(!run.output.contains("clone --quiet"))
    #expect(!run.output.contains("p-7k3m9q"))
    #expect(run.errors.hasPrefix("git still holds something of what was removed"))
    let json = try history(repository, "--format", "json").output
    #expect(json.contains(#""forgotten":{"removals":1,"texts":["\#(try ledgerName(repository))"]},"#))
    let dutch = try repository.run("retention", "--history", "--lang", "nl", environment: ["CI": "1"]).output
    #expect(dutch.hasPrefix("een eerdere erasures.jsonl noemt 1 verwijdering die de huidige niet noemt"))
    #expect(!dutch.contains("p-7k3m9q"))
  }

  @Test func `once the lines are put back what returned is found, and once that is gone too all goes`()
    throws
  {
    let repository = try ExampleRepository()
    try putBack(erase(repository), in: repository)
    let lines = try repository.folder.git("cat-file", "blob", ledgerName(repository))
    try repository.folder.write(lines, to: Self.ledger)
    #expect(try repository.run("check", "--format", "short").output.contains("[erased-returns]"))
    _ = try repository.run("erase", "p-7k3m9q")
    try repository.commit()
    let run = try history(repository)
    #expect(run.output.hasPrefix("trajectories/: 'identifying': "), "\(run.output)")
    #expect(run.output.contains("clone --quiet"))
    #expect(!run.output.contains("an earlier erasures.jsonl"))
  }

  @Test func `texts are judged by what any ledger named`() throws {
    let repository = try ExampleRepository()
    try repository.folder.remove("pool/" + ExamplePool.evaluation)
    let line = ErasureLedger.line(on: ExamplePool.asOf, id: "e-2023-9f3x", .erasure)
    try repository.folder.write(line + "\n", to: Self.ledger)
    try repository.commit()
    try repository.folder.remove(Self.ledger)
    try repository.commit()
    let run = try history(repository)
    #expect(run.output.contains("evaluations/: removed records, 'facts': 1 record, 1 text, from "))
    #expect(run.output.contains("an earlier erasures.jsonl names 1 removal that today's does not"))
    #expect(run.code == 1)
  }

  @Test func `the ledger of a branch that is not merged yet counts`() throws {
    let repository = try ExampleRepository()
    try repository.folder.git("checkout", "-q", "-b", "wissing")
    _ = try erase(repository)
    try repository.folder.git("checkout", "-q", "main")
    #expect(try history(repository).output.contains("or a branch is not merged yet"))
    try repository.folder.git("merge", "-q", "wissing")
    #expect(!(try history(repository).output.contains("an earlier erasures.jsonl")))
  }

  @Test(arguments: [true, false])
  func `the ledger of a pool that lay elsewhere counts, that of another pool does not`(isOwn: Bool) throws {
    let repository = try ExampleRepository()
    let own = ErasureLedger.line(on: ExamplePool.asOf, id: "p-2aaaaa", .erasure)
    let other = ErasureLedger.line(on: ExamplePool.asOf, id: "p-3bbbbb", .erasure)
    try repository.folder.write((isOwn ? own + "\n" : "") + other + "\n", to: "hr/" + ErasureLedger.path)
    try repository.folder.write("{}\n", to: "hr/" + Contract.path)
    try repository.commit()
    try repository.folder.remove("hr")
    try repository.folder.write(own + "\n", to: Self.ledger)
    try repository.commit()
    #expect(try history(repository).output.contains("names 1 removal that today's") == isOwn)
  }
}
