import CoachPool
import RecordSyntax
import TestSupport
import Testing

/// `check --fix`, run as the built command on pools on disk.
struct FixTests {
  private static let stray = "pool/coaches/ali.md"

  /// A coach in somebody's own hand, with four slips in one file and comments around them.
  private static let coach = """
    ---
    # Ali: nog niet ingewerkt
    name: Ali Yilmaz
    since: 1-3-2022     # eerste dag
    kinds: regulier
    positions:
    - { from: '2022-03-01', departmnt: zorg }   # nog geen rol
    conduct: { version: 2022, signed: 1 maart 2022 }
    open: nee
    ---
    Coacht wandelend.
    """

  private static let mended = """
    ---
    # Ali: nog niet ingewerkt
    name: Ali Yilmaz
    since: 2022-03-01     # eerste dag
    kinds:
    - regulier
    positions:
    - { from: '2022-03-01', department: zorg }   # nog geen rol
    conduct: { version: '2022', signed: 2022-03-01 }
    open: false
    ---
    Coacht wandelend.
    """

  private func pool() throws -> ExampleFolder {
    let pool = try ExampleFolder()
    try pool.folder.write(Self.coach, to: Self.stray)
    return pool
  }

  @Test func `what is plain is mended, every other byte stays, and a second run changes nothing`() throws {
    let pool = try pool()
    try pool.edit(
      ExamplePool.trajectory, .set(["allow"], ["stalled": ["reason": "Zo."], "overrun": ["reason": "Zo."]]))
    let before = try pool.run("check", "--lang", "en")
    #expect(before.code == 1)
    #expect(before.errors.contains("\n6 of these can be mended with: coachpool check --fix\n"))
    let allowed = try pool.folder.text(of: "pool/" + ExamplePool.trajectory)

    // The file is hand-styled and tells little of the coach: neither is a finding of this test.
    let run = try pool.run("check", "--fix", "--skip", "not-canonical,coaches", "--lang", "en")
    #expect(run.output == "")
    #expect(
      run.errors == """
        pool/coaches/ali.md: 6 mended
        pool/trajectories/2023/t-2023-k7qm.md: 2 mended
        8 mended in 2 files
        nothing found: 10 records, judged on 2023-12-31

        """ + UncheckedLine.english)
    #expect(run.code == 0)
    #expect(try pool.folder.text(of: Self.stray) == Self.mended)
    let left = try pool.folder.text(of: "pool/" + ExamplePool.trajectory)
    #expect(!left.contains("allow"))
    #expect(allowed.hasPrefix(left.dropLast(4)))

    let again = try pool.run("check", "--fix", "--skip", "not-canonical,coaches", "--lang", "en")
    #expect(
      again.errors == "0 mended in 0 files\nnothing found: 10 records, judged on 2023-12-31\n"
        + UncheckedLine.english)
    #expect(try pool.folder.text(of: Self.stray) == Self.mended)
    #expect(try pool.folder.names(in: "pool/coaches") == ["ali.md", "noor-veldhuis.md"])
  }

  @Test func `a dry run shows the difference and writes nothing`() throws {
    let pool = try pool()
    let run = try pool.run("check", "--fix", "--dry-run")
    #expect(Golden.difference(run.output + run.errors, "fix-dry-run.txt", #filePath) == nil)
    #expect(run.code == 1)
    #expect(try pool.folder.text(of: Self.stray) == Self.coach)
    // Whole lines of records are not for others' eyes.
    let kept = try pool.run("check", "--fix", "--dry-run", environment: ["CI": "1"])
    #expect(kept.output == "pool/coaches/ali.md\n")
  }

  @Test func `only what is asked is mended, and the rest is reported`() throws {
    let pool = try pool()
    #expect(try pool.run("check", "--fix", "--skip", "schema,coaches").output == "")
    #expect(try pool.run("check", "--fix", "pool/trajectories").output == "")
    #expect(try pool.folder.text(of: Self.stray) == Self.coach)
    try pool.addFaults()
    let run = try pool.run(
      "check", "--fix", "--format", "json", "--skip", "not-canonical,coaches", "pool/coaches",
      "pool/trajectories")
    let value = Document(parsing: Array(run.output.utf8), as: .json, vocabulary: Vocabulary([])).value()
    #expect(value["mended"] == ["findings": 7, "files": 2])
    #expect(value["counts"] == ["error": 1, "warning": 0, "info": 0])
    #expect(run.code == 1)
    #expect(try pool.folder.text(of: Self.stray) == Self.mended)
    #expect(try pool.folder.text(of: "pool/events/2023/dubbel.md").contains("form: training"))
  }

  @Test func `an exception goes only when no comment could go with it`() throws {
    let pool = try ExampleFolder()
    let text = try pool.folder.text(of: "pool/" + ExamplePool.trajectory)
    let allow = "# tot de verhuizing\nallow:\n  stalled: { reason: Zo. }\n---\n"
    let kept = String(text.dropLast(4)) + allow
    try pool.folder.write(kept, to: "pool/" + ExamplePool.trajectory)
    let run = try pool.run("check", "--fix", "--lang", "en")
    #expect(run.output.contains("[unused-allow]"))
    #expect(run.errors.contains("0 mended in 0 files\n"))
    #expect(try pool.folder.text(of: "pool/" + ExamplePool.trajectory) == kept)
  }

  @Test func `fixes that wait for one another are made in rounds`() throws {
    let pool = try ExampleFolder()
    try pool.edit(
      ExamplePool.trajectory,
      .set(["requested", "themes"], ["werk-prive", "werk-prve", "leiderschap", "werk-prive", "leidershap"]))
    let run = try pool.run("check", "--fix", "--lang", "en")
    #expect(run.errors.contains("5 mended in 1 file\n"))
    #expect(run.code == 0)
    let left = try pool.folder.text(of: "pool/" + ExamplePool.trajectory)
    #expect(left.contains("themes:\n    - werk-prive\n    - leiderschap\n"))
  }

  @Test func `what cannot be mended is left, and --dry-run alone is refused`() throws {
    let pool = try ExampleFolder()
    try pool.addFaults()
    let before = try pool.folder.text(of: "pool/events/2023/dubbel.md")
    let run = try pool.run("check", "--fix", "--lang", "en")
    #expect(run.output.contains("[syntax]"))
    #expect(run.output.contains("[sessions-over-limit]"))
    #expect(!run.output.contains("dangling-reference"))
    #expect(run.errors.contains("1 mended in 1 file\n"))
    #expect(try pool.folder.text(of: "pool/events/2023/dubbel.md") == before)
    #expect(try pool.run("check", "--dry-run", "--lang", "en").errors.contains("--dry-run belongs to --fix"))
    let both = try pool.run("check", "--fix", "--dry-run", "--format", "json", "--lang", "en")
    #expect(both.errors.contains("leave out --format"))
    #expect(both.code == 2)
  }
}
