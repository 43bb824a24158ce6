import CoachPool
import RecordSyntax
import TestSupport
import Testing

/// The pictures of `report annual`: beside the file that it writes, compared by `--check`, fixed by `--publish`.
struct ReportPicturesTests {
  /// The small pool, of which every number is printed, on a day after its year has ended.
  private static func makePool() throws -> ExampleFolder {
    let pool = try ExampleFolder()
    try pool.edit(Contract.path, .set(["asOf"], "2024-02-01"))
    try show(all: true, pool)
    return pool
  }

  private static func show(all: Bool, _ pool: borrowing ExampleFolder) throws {
    let least = Value.number(Decimal(all ? 1 : 5))
    try pool.edit(Contract.path, .set(["publication"], ["smallestCell": least, "smallestGroup": least]))
  }

  private static let report = "pool/reports/2023.md"
  private static let picture = "pool/reports/2023-funnel.svg"

  private static func write(_ pool: borrowing ExampleFolder, _ options: String...) throws -> BuiltTool.Outcome
  {
    try pool.run(["report", "annual", "2023"] + options)
  }

  @Test func `pictures are written beside a file, and standard output has none`() throws {
    let pool = try Self.makePool()
    #expect(try Self.write(pool, "--output", Self.report).code == 0)
    let text = try pool.folder.text(of: Self.report)
    let linked = text.matches(of: /\]\((2023-[a-z]+\.svg)\)\n/).map { String($0.1) }
    #expect(linked.contains("2023-funnel.svg"))
    #expect(try pool.folder.names(in: "pool/reports").sorted() == (linked + ["2023.md"]).sorted())
    for arguments in [[], ["--output", "-"], ["--output", "/dev/stdout"]] {
      let printed = try pool.run(["report", "annual", "2023"] + arguments)
      #expect(printed.output.hasPrefix("# Jaarverslag 2023") && !printed.output.contains("!["))
    }
    #expect(try pool.run("check").code == 0)
  }

  @Test func `a picture that differs is found and drawn again`() throws {
    let pool = try Self.makePool()
    #expect(try Self.write(pool, "--output", Self.report).code == 0)
    let picture = try pool.folder.text(of: Self.picture)
    try pool.folder.write(picture.replacing("<text ", with: "<text  "), to: Self.picture)
    let check = try Self.write(pool, "--check")
    #expect(check.code == 1)
    #expect(
      check.output
        == "\(Self.picture): klopt niet met de records; doe: coachpool report annual 2023 --output \(Self.report)\n"
    )
    #expect(try Self.write(pool, "--output", Self.report).code == 0)
    #expect(try pool.folder.text(of: Self.picture) == picture)
    #expect(try Self.write(pool, "--check").code == 0)
    try pool.folder.remove(Self.picture)
    #expect(try Self.write(pool, "--check").output.hasPrefix("\(Self.picture): "))
  }

  @Test func `a picture that no longer belongs goes, and no one else's does`() throws {
    let pool = try Self.makePool()
    #expect(try Self.write(pool, "--output", Self.report).code == 0)
    let strangers = [
      "pool/reports/2023-referrals.svg", "pool/reports/2023-notes.svg", "pool/reports/2022-funnel.svg",
    ]
    for path in strangers { try pool.folder.write("<svg/>\n", to: path) }
    try Self.show(all: false, pool)
    #expect(try Self.write(pool, "--check").output.contains("\(Self.picture): "))
    #expect(try Self.write(pool, "--output", Self.report).code == 0)
    #expect(
      try pool.folder.names(in: "pool/reports").sorted() == [
        "2022-funnel.svg", "2023-notes.svg", "2023-referrals.svg", "2023.md",
      ])
    #expect(try Self.write(pool, "--check").code == 0)
  }

  @Test func `where another's picture lies in the way nothing is written`() throws {
    let pool = try Self.makePool()
    try pool.folder.write("<svg/>\n", to: "verslag-funnel.svg")
    let run = try Self.write(pool, "--output", "verslag.md", "--lang", "en")
    #expect(run.code == 2)
    #expect(
      run.errors.contains("verslag-funnel.svg lies where a picture of the report will, and is none of those"))
    #expect(try pool.folder.names().sorted() == ["pool", "verslag-funnel.svg"])
  }

  @Test func `nothing is published over another's picture`() throws {
    let pool = try Self.makePool()
    try pool.folder.write("<svg/>\n", to: Self.picture)
    let run = try Self.write(pool, "--publish", "--lang", "en")
    #expect(run.code == 2)
    #expect(run.errors.contains("\(Self.picture) lies where a picture of the report will"))
    #expect(try pool.folder.names(in: "pool/reports") == ["2023-funnel.svg"])
    #expect(try pool.folder.text(of: Self.picture) == "<svg/>\n")
  }

  @Test func `two reports in one folder do not show each other's pictures`() throws {
    let pool = try Self.makePool()
    #expect(try Self.write(pool, "--output", "all.md").code == 0)
    let before = try pool.folder.text(of: "all-funnel.svg")
    #expect(try Self.write(pool, "--output", "few.md", "--smallest-cell", "5").code == 0)
    #expect(try !pool.folder.text(of: "few.md").contains("!["))
    #expect(try pool.folder.text(of: "all-funnel.svg") == before)
    #expect(try pool.folder.names().allSatisfy { !$0.hasPrefix("few-") })
  }

  @Test func `publishing fixes them with the report, takes a fuller draft's away, and has git keep them`()
    throws
  {
    let pool = try Self.makePool()
    try pool.folder.write("/*\n!/.gitignore\n", to: "pool/reports/.gitignore")
    #expect(try Self.write(pool, "--publish").code == 0)
    let published = try pool.folder.text(of: Self.picture)
    let report = try pool.folder.text(of: Self.report)
    #expect(report.contains("](2023-funnel.svg)\n"))
    let kept = try pool.folder.text(of: "pool/reports/.gitignore").split(separator: "\n").map(String.init)
    #expect(
      kept.contains("!/2023.*") && kept.contains("!/2023-funnel.svg")
        && !kept.contains("!/2023-referrals.svg"))
    #expect(try pool.run("check").code == 0)
    // Whatever becomes of the records, it is drawn as it was.
    try pool.folder.remove("pool/" + ExamplePool.external)
    try pool.folder.remove(Self.picture)
    #expect(try Self.write(pool, "--check").code == 1)
    #expect(try Self.write(pool, "--output", Self.report).code == 0)
    #expect(try pool.folder.text(of: Self.picture) == published)
    #expect(try pool.folder.text(of: Self.report) == report)
    // Under another name too.
    #expect(try Self.write(pool, "--output", "kopie.md").code == 0)
    #expect(try pool.folder.text(of: "kopie-funnel.svg") == published)
    #expect(try pool.folder.text(of: "kopie.md") == report.replacing("](2023-", with: "](kopie-"))
  }

  @Test func `a draft's pictures go when the year is published without them`() throws {
    let pool = try Self.makePool()
    #expect(try Self.write(pool, "--output", Self.report).code == 0)
    try Self.show(all: false, pool)
    #expect(try Self.write(pool, "--publish").code == 0)
    #expect(try pool.folder.names(in: "pool/reports").sorted() == ["2023.json", "2023.md"])
  }

  @Test func `a published picture that was changed or added by hand is found`() throws {
    let pool = try Self.makePool()
    #expect(try Self.write(pool, "--publish").code == 0)
    let published = try pool.folder.text(of: Self.picture)
    try pool.folder.write(published.replacing("</svg>", with: "<text>4</text></svg>"), to: Self.picture)
    try pool.folder.write("<svg/>\n", to: "pool/reports/2023-referrals.svg")
    let check = try pool.run("check", "--format", "short", "--lang", "en", "--only", "published-year-changed")
    #expect(check.code == 1)
    let lines = check.output.split(separator: "\n")
    #expect(
      lines.contains {
        $0.hasPrefix("\(Self.picture):") && $0.contains("the report is not what was published")
      })
    #expect(
      lines.contains { $0.hasPrefix("pool/reports/2023-referrals.svg:") && $0.contains("this picture") })
    #expect(lines.count == 2)
  }
}
