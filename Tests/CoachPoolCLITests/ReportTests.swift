import CoachPool
import RecordSyntax
import TestSupport
import Testing

/// `report annual`, run as the built command.
struct ReportTests {
  @Test func `the report goes to standard output, or to a file that check compares`() throws {
    let pool = try ExampleFolder()
    let printed = try pool.run("report", "annual", "2023")
    #expect(printed.output.hasPrefix("# Jaarverslag 2023"))
    #expect(printed.code == 0)
    #expect(try pool.run("report", "annual", "2023", "--lang", "en").output.hasPrefix("# Annual report 2023"))

    #expect(try pool.run("report", "annual", "2023", "--check").code == 1)
    let written = try pool.run("report", "annual", "2023", "--output", "pool/reports/2023.md")
    #expect(written.output == "")
    #expect(written.code == 0)
    #expect(try pool.folder.text(of: "pool/reports/2023.md") == printed.output)
    #expect(try pool.run("report", "annual", "2023", "--check").code == 0)

    try pool.folder.remove("pool/" + ExamplePool.external)
    let check = try pool.run("report", "annual", "2023", "--check")
    #expect(check.code == 1)
    #expect(
      check.output
        == """
        pool/reports/2023.md: klopt niet met de records; doe: coachpool report annual 2023 --output pool/reports/2023.md

        """)
    #expect(try pool.folder.text(of: "pool/reports/2023.md") == printed.output)
  }

  @Test func `a figure is explained by its records, but not where output is kept`() throws {
    let pool = try ExampleFolder()
    let run = try pool.run("report", "annual", "2023", "--explain", "closed")
    #expect(run.output.hasPrefix("closed = 2\n"))
    #expect(run.output.hasSuffix("\n\(ExamplePool.trajectory)\n\(ExamplePool.external)\n"))
    let unknown = try pool.run("report", "annual", "2023", "--explain", "closd")
    #expect(unknown.errors.contains("'closed'"))
    #expect(unknown.code == 2)
    let kept = try pool.run("report", "annual", "2023", "--explain", "closed", environment: ["CI": "1"])
    #expect(kept.output == "")
    #expect(kept.code == 2)
  }

  @Test func `a mistyped date in a counted record refuses rather than counts one less`() throws {
    let pool = try ExampleFolder()
    try pool.edit(ExamplePool.external, .set(["closed", "on"], "2023-06-31"))
    let refused = try pool.run("report", "annual", "2023")
    #expect(refused.output == "")
    #expect(refused.errors.contains(ExamplePool.external))
    #expect(refused.errors.contains("--despite-errors"))
    #expect(refused.code == 2)
    let despite = try pool.run("report", "annual", "2023", "--despite-errors")
    #expect(despite.output.hasPrefix("# Jaarverslag 2023"))
    #expect(despite.errors.contains("weggelaten: \(ExamplePool.external)"))
    #expect(despite.code == 0)
  }

  @Test func `the smallest cell can be raised and not lowered`() throws {
    let pool = try ExampleFolder()
    try pool.edit(Contract.path, .set(["publication"], ["smallestCell": 1, "smallestGroup": 1]))
    let open = try pool.run("report", "annual", "2023").output
    let hidden = try pool.run("report", "annual", "2023", "--smallest-cell", "5").output
    #expect(!open.contains("afgeschermd"))
    #expect(hidden.contains("afgeschermd"))
    try pool.edit(Contract.path, .set(["publication"], ["smallestCell": 5, "smallestGroup": 1]))
    #expect(try pool.run("report", "annual", "2023").output == hidden)
    #expect(try pool.run("report", "annual", "2023", "--smallest-cell", "2").code == 2)
  }

  @Test(arguments: [
    ["report"], ["report", "anual", "2023"], ["report", "annual"], ["report", "annual", "23x"],
    ["report", "annual", "2023", "2024"], ["report", "annual", "2031"],
    ["report", "annual", "2023", "--smallest-cell", "0"],
    ["report", "annual", "2023", "--output", "nowhere/2023.md"],
  ])
  func `what cannot be reported ends with 2 and says why`(_ arguments: [String]) throws {
    let pool = try ExampleFolder()
    let run = try pool.run(arguments)
    #expect(run.output == "")
    #expect(!run.errors.isEmpty)
    #expect(run.code == 2)
  }
}
