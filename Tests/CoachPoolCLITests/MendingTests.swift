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
    #expect(mending.mended.map(\.path) == [ExamplePool.event, ExamplePool.trajectory])
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
    while try mending.mend([finding(.set(["minutes"], .number(Decimal(rounds % 2))))]) { rounds += 1 }
    #expect(rounds == 200)
  }

  @Test func `a fix that cannot be made is said, and the others are made`() throws {
    let pool = try ExampleFolder()
    let folder = try PoolFolder(pool.folder.path(of: "pool"))
    var mending = Mending(folder)
    let found = [finding(.remove(["nothing"])), finding(.set(["minutes"], 90))]
    // Read, then the first, which could have moved the second, and then that.
    for _ in 0..<3 { #expect(try mending.mend(found)) }
    #expect(
      mending.refusals.map { $0.reason.text(.english) } == ["there is nothing at /nothing; check the place"])
    #expect(mending.mended.map(\.count) == [1])
    #expect(try !mending.mend([found[0]]))
  }

  private func finding(_ edit: Edit) -> Diagnostic {
    Diagnostic(
      rule: "schema", severity: .error, at: .init(ExamplePool.event, .value(edit.pointer)),
      Phrase(nl: "x", en: "x"), fix: .edit(edit))
  }
}
