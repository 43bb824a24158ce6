import CoachPool
import CoachPoolFiles
import RecordSyntax
import TestSupport
import Testing

@testable import CoachPoolCLI

/// Changes to several files, made in memory and written together.
struct PoolChangesTests {
  private func changes(_ pool: borrowing ExampleFolder) throws -> PoolChanges {
    var changes = PoolChanges(try PoolFolder(pool.folder.path(of: "pool")))
    try changes.edit(ExamplePool.event, [.set(["minutes"], 90)])
    try changes.edit(ExamplePool.event, [.set(["theme"], "Samen leren")])
    try changes.append(line: "{}", to: ErasureLedger.path)
    try changes.append(line: "[]", to: ErasureLedger.path)
    try changes.put("events/1999/eerste.md", Array("---\n---\n".utf8))
    try changes.delete(ExamplePool.evaluation)
    return changes
  }

  @Test func `files are edited, made and deleted, those to be deleted last`() throws {
    let pool = try ExampleFolder()
    let changes = try changes(pool)
    #expect(
      changes.files.map(\.path) == [
        ErasureLedger.path, "events/1999/eerste.md", ExamplePool.event, ExamplePool.evaluation,
      ])
    #expect(try pool.folder.names(in: "pool/events") == ["2023"])
    try changes.write()
    #expect(try pool.folder.text(of: "pool/" + ErasureLedger.path) == "{}\n[]\n")
    #expect(try pool.folder.text(of: "pool/events/1999/eerste.md") == "---\n---\n")
    let event = try pool.folder.text(of: "pool/" + ExamplePool.event)
    #expect(event.contains("minutes: 90\n") && event.contains("theme: Samen leren\n"))
    #expect(try pool.folder.names(in: "pool/evaluations/2023") == [])
  }

  @Test func `nothing is written when one of the files was changed or made meanwhile`() throws {
    for path in [ExamplePool.event, ExamplePool.evaluation, ErasureLedger.path] {
      let pool = try ExampleFolder()
      let changes = try changes(pool)
      try pool.folder.write("theirs", to: "pool/" + path)
      #expect(throws: FileError(pool.folder.path(of: "pool/" + path), .changed)) { try changes.write() }
      #expect(try pool.folder.text(of: "pool/" + path) == "theirs")
      #expect(try pool.folder.names(in: "pool/events/1999") == [])
      #expect(try pool.folder.names(in: "pool/evaluations/2023").count == 1)
    }
  }

  @Test func `nothing is made through a folder that is a link`() throws {
    let pool = try ExampleFolder()
    try pool.folder.makeFolder("elsewhere")
    try pool.folder.link("pool/terms/2023", to: "../../elsewhere")
    var changes = PoolChanges(try PoolFolder(pool.folder.path(of: "pool")))
    try changes.put("terms/2023/x.md", [])
    #expect(throws: FileError(pool.folder.path(of: "pool/terms/2023"), .link)) { try changes.write() }
    #expect(try pool.folder.names(in: "elsewhere") == [])
  }

  @Test func `a change that comes to nothing is none`() throws {
    let pool = try ExampleFolder()
    var changes = PoolChanges(try PoolFolder(pool.folder.path(of: "pool")))
    try changes.put("new.md", [])
    try changes.delete("new.md")
    try changes.delete("missing.md")
    try changes.edit(ExamplePool.event, [.set(["on"], "2023-11-14")])
    #expect(changes.files.isEmpty)
  }
}
