import CoachPool
import CoachPoolFiles
import RecordSyntax
import TestSupport
import Testing

@testable import CoachPoolCLI

/// Mending in memory and the writing of what came of it.
struct MendingTests {
  /// A pool with a slip in two files, mended in memory.
  private func mended(_ pool: borrowing ExampleFolder) throws -> Mending {
    try pool.edit(ExamplePool.event, .set(["on"], "14-11-2023"))
    try pool.edit(ExamplePool.trajectory, .set(["sessions", 0, "minutes"], "60"))
    let folder = try PoolFolder(pool.folder.path(of: "pool"))
    var mending = Mending(folder)
    var rounds = 0
    while try mending.mend(found(folder, mending.texts)) { rounds += 1 }
    // One round reads the files, the other mends them.
    #expect(rounds == 2)
    #expect(mending.mended.map(\.file.path) == [ExamplePool.event, ExamplePool.trajectory])
    #expect(mending.mended.map(\.count) == [1, 1])
    return mending
  }

  private func found(_ folder: PoolFolder, _ texts: [String: [UInt8]]) throws -> [Diagnostic] {
    let loaded = try PoolLoader.load(folder, replacing: texts)
    return Checker(
      RuleContext(pool: loaded.pool, surroundings: Surroundings(asOf: ExamplePool.asOf)) { _ in nil }
    )
    .findings()
  }

  @Test func `nothing is written when one of the files was changed meanwhile`() throws {
    let pool = try ExampleFolder()
    let mending = try mended(pool)
    let event = try pool.folder.text(of: "pool/" + ExamplePool.event)
    let theirs = try pool.folder.text(of: "pool/" + ExamplePool.trajectory) + " "
    try pool.folder.write(theirs, to: "pool/" + ExamplePool.trajectory)
    #expect(throws: FileError(pool.folder.path(of: "pool/" + ExamplePool.trajectory), .changed)) {
      try mending.write()
    }
    #expect(try pool.folder.text(of: "pool/" + ExamplePool.event) == event)
    #expect(try pool.folder.text(of: "pool/" + ExamplePool.trajectory) == theirs)
    #expect(try pool.folder.names(in: "pool/events/2023") == ["generatieleren.md"])
  }

  @Test func `nothing is written through a folder that became a link meanwhile`() throws {
    let pool = try ExampleFolder()
    let mending = try mended(pool)
    let text = try pool.folder.text(of: "pool/" + ExamplePool.event)
    try pool.folder.write(text, to: "elsewhere/2023/generatieleren.md")
    try pool.folder.remove("pool/events")
    try pool.folder.link("pool/events", to: "../elsewhere")
    #expect(throws: FileError(pool.folder.path(of: "pool/events/2023"), .link)) { try mending.write() }
    #expect(try pool.folder.text(of: "elsewhere/2023/generatieleren.md") == text)
  }

  @Test func `fixes that undo one another end`() throws {
    let pool = try ExampleFolder()
    let folder = try PoolFolder(pool.folder.path(of: "pool"))
    var mending = Mending(folder)
    var rounds = 0
    while rounds < 2000, try mending.mend([finding(.set(["minutes"], .number(Decimal(rounds % 2))))]) {
      rounds += 1
    }
    #expect(rounds < 2000)
  }

  @Test func `exceptions that are not needed go together, the last one with the list`() throws {
    let pool = try ExampleFolder()
    let rules = RuleRegistry.all.filter { ![.structure, .privacy, .history].contains($0.family) }.prefix(50)
    #expect(rules.count == 50)
    let text = try pool.folder.text(of: "pool/" + ExamplePool.trajectory)
    try pool.edit(
      ExamplePool.trajectory,
      .set(["allow"], .object(rules.map { Value.Member($0.name, ["reason": "Zo besloten."]) })))
    let folder = try PoolFolder(pool.folder.path(of: "pool"))
    var mending = Mending(folder)
    var rounds = 0
    while try mending.mend(found(folder, mending.texts)) { rounds += 1 }
    // One round reads the file, one removes all but the last, and one that with the list.
    #expect(rounds == 3)
    #expect(mending.mended.map(\.count) == [50])
    #expect(mending.texts[ExamplePool.trajectory].map { String(decoding: $0, as: UTF8.self) } == text)
  }

  @Test func `a fix that cannot be made is said, and the others are made`() throws {
    let pool = try ExampleFolder()
    let folder = try PoolFolder(pool.folder.path(of: "pool"))
    var mending = Mending(folder)
    let found = [finding(.remove(["nothing"])), finding(.set(["minutes"], 90))]
    // Read, and then both.
    for _ in 0..<2 { #expect(try mending.mend(found)) }
    #expect(
      mending.refusals.map { $0.reason.text(.english) } == ["there is nothing at /nothing; check the place"])
    #expect(mending.mended.map(\.count) == [1])
    #expect(try !mending.mend([found[0]]))
  }

  @Test func `what cannot be made is said in the order of the paths`() throws {
    let pool = try ExampleFolder()
    var mending = Mending(try PoolFolder(pool.folder.path(of: "pool")))
    let paths = [
      ExamplePool.trajectory, ExamplePool.event, ExamplePool.running, ExamplePool.coach, ExamplePool.external,
      ExamplePool.evaluation, ExamplePool.programme,
    ]
    let found = paths.map { finding(.remove(["nothing"]), in: $0) }
    while try mending.mend(found) {}
    #expect(mending.refusals.map(\.finding.location.path) == paths.sorted())
  }

  private func finding(_ edit: Edit, in path: String = ExamplePool.event) -> Diagnostic {
    Diagnostic(
      rule: "schema", severity: .error, at: .init(path, .value(edit.pointer)),
      Phrase(nl: "x", en: "x"), fix: .edit(edit))
  }
}
