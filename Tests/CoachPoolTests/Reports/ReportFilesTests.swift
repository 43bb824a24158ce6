import RecordSyntax
import Testing

@testable import CoachPool

/// The files of a report: its text, and the pictures beside it.
struct ReportFilesTests {
  private static func report() throws -> FigureSheet.Report {
    let pool = AnnualReportGoldenTests.pool
    let figures = try pool.figures()
    let disclosure = Disclosure(figures, pool.pool.contract.publication)
    return AnnualReport(figures, disclosure, pool: pool.pool, language: .dutch) { _ in nil }.report
  }

  private static func text(_ files: [FigureSheet.Report.File], _ name: String) throws -> String {
    let file = try #require(files.first { $0.name == name })
    return String(decoding: try #require(file.bytes), as: UTF8.self)
  }

  @Test func `each picture stands in the text once, and is in a file called after it`() throws {
    let report = try Self.report()
    let files = report.files(called: "2023.md")
    #expect(
      files.map(\.name) == [
        "2023-months.svg", "2023-sessions.svg", "2023-referrals.svg", "2023-funnel.svg", "2023-themes.svg",
        "2023-scores.svg", "2023-capacity.svg", "2023.md",
      ])
    #expect(files.filter { $0.bytes == nil }.map(\.name) == ["2023-sessions.svg", "2023-capacity.svg"])
    let text = try Self.text(files, "2023.md")
    #expect(text == report.lines.map { $0 + "\n" }.joined())
    for name in ["months", "referrals", "funnel", "themes", "scores"] {
      #expect(text.ranges(of: "](2023-\(name).svg)\n\n").count == 1)
      #expect(try Self.text(files, "2023-\(name).svg").hasPrefix("<svg "))
    }
    #expect(
      text.contains("\n\n![Trajecten per thema, 2023. Staafdiagram. Het meest: Leiderschap (12); het minst: ")
    )
  }

  @Test(arguments: [("extern.md", "extern"), ("Verslag (2).md", "Verslag%20%282%29"), ("é", "%C3%A9")])
  func `under another name it shows the pictures of that name`(name: String, encoded: String) throws {
    let files = try Self.report().files(called: name)
    let text = try Self.text(files, name)
    #expect(text.contains("](\(encoded)-themes.svg)\n") && !text.contains("2023-themes"))
    #expect(files.contains { $0.name == "\(name.replacing(".md", with: ""))-themes.svg" })
  }

  @Test func `without files it has no pictures, and nothing else is missing`() throws {
    let report = try Self.report()
    let text = report.markdown
    #expect(!text.contains("![") && !text.contains("\n\n\n"))
    #expect(text.split(separator: "\n").count == report.lines.count { !$0.isEmpty } - report.pictures.count)
  }

  @Test func `a picture that another has made is left alone`() throws {
    for file in try Self.report().files(called: "2023.md") {
      #expect(file.mayReplace(Array("<svg/>\n".utf8)) == (file.name == "2023.md"))
      if let bytes = file.bytes { #expect(file.mayReplace(bytes)) }
    }
  }
}
