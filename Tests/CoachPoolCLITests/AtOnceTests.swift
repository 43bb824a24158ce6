import CoachPool
import TestSupport
import Testing

/// Commands that write at once: the second finds what the first has written, and decides on that.
struct AtOnceTests {
  /// Runs a command line several times at once, with `N` in it for each one's number; gives how many ended with 0.
  private func succeeded(_ count: Int, _ line: String, in pool: borrowing ExampleFolder) throws -> Int {
    let script = """
      for n in $(seq \(count)); do
        ( eval "$(printf '%s' "$LINE" | sed "s/N/$n/g")" >/dev/null 2>&1; echo $? ) &
      done
      wait
      """
    let environment = [
      "PATH": "/usr/local/bin:/usr/bin:/bin", "LINE": "'\(BuiltTool.coachpool.path)' \(line)",
    ]
    let outcome = try BuiltTool(path: "/bin/sh").run(
      ["-c", script], environment: environment, in: pool.folder.path)
    let codes = outcome.output.split(separator: "\n")
    try #require(codes.count == count, "\(outcome.errors)")
    return codes.count { $0 == "0" }
  }

  @Test func `of several who begin the same coach one does, and the others are told`() throws {
    let pool = try ExampleFolder()
    #expect(
      try succeeded(4, "new coach --name Zelfde --kinds regulier --capacity N", in: pool) == 1)
    #expect(try pool.folder.text(of: "pool/coaches/zelfde.md").contains("capacity: "))
  }

  @Test func `of several who import the same sheet one makes the records, and the others find them`() throws {
    let sheet = ImportFolder.sheet(
      "Jan Bos;jan@x.nl;;1-12-2023;Regulier;;;", "Kees Vos;;;2-12-2023;Regulier;;;")
    let folder = try ImportFolder(sheet)
    let before = try folder.folder.snapshot()
    let line = "import blad.csv --as trajectory --mapping mapping.json --private hr --apply"
    #expect(try succeeded(3, line, in: folder.pool) == 3)
    let added = try folder.added(since: before)
    #expect(added.count { $0.hasPrefix("pool/trajectories/") } == 2, "\(added)")
    #expect(added.count { $0.hasPrefix("hr/people/") } == 2, "\(added)")
  }

  @Test func `of several who erase the same person the ledger has one line`() throws {
    let pool = try ExampleFolder()
    _ = try succeeded(4, "erase p-7k3m9q", in: pool)
    let lines = try pool.folder.text(of: "pool/" + ErasureLedger.path).split(separator: "\n")
    #expect(lines.count == 1)
  }
}
