import RecordSyntax
import TestSupport
import Testing

@testable import CoachPool

/// What a chart becomes as SVG.
struct ChartDrawingTests {
  private static func chart(
    _ rows: [(label: String, value: Int?)], title: String = "Titel", scale: Chart.Scale? = nil
  ) throws -> Chart {
    let rows = rows.map { row in
      Chart.Row(label: row.label, text: row.value.map(String.init) ?? "afgeschermd", value: row.value)
    }
    return try #require(Chart(.themes, title, rows, scale: scale, .dutch))
  }

  private static func svg(_ chart: Chart) -> String {
    ChartDrawing(chart).lines.map { $0 + "\n" }.joined()
  }

  /// Bars of all kinds: labels that are long, in words and in one, a number that is hidden, zero.
  private static func everyKind() throws -> Chart {
    try chart([
      (
        "Omgaan met complexe vraagstukken, tegengestelde belangen en grote veranderingen in de organisatie",
        12
      ),
      ("Arbeidsongeschiktheidsverzekeringsmaatschappijmedewerkersbegeleiding", 1_200), ("Kort", nil),
      ("Niets", 0),
      ("WWWWW MMMMM @@@@@ WWWWW MMMMM", 1),
    ])
  }

  @Test func `it is drawn as it was approved`() throws {
    let difference = Golden.difference(try Self.svg(Self.everyKind()), "chart.svg", #filePath)
    #expect(difference == nil, "\(difference ?? "")")
  }

  /// Two bars to a row, and a line across one that is a mean.
  @Test(arguments: ["chart-series.svg", "chart-spread.svg"])
  func `groups of bars and spreads are drawn as they were approved`(file: String) throws {
    var rows = [("januari", 4), ("januari", 13), ("februari", 0), ("februari", 7)].enumerated().map {
      index, row in
      Chart.Row(label: row.0, text: String(row.1), value: row.1, series: index % 2)
    }
    var (series, scale) = (["begonnen", "afgerond"], Chart.Scale?.none)
    if file == "chart-spread.svg" {
      (series, scale) = ([], Chart.Scale(lower: 10, upper: 100, ends: .init(lower: "1", upper: "10")))
      rows = [("a", 79, 70...90), ("b", 10, 10...10), ("c", 55, nil)].map { label, value, spread in
        Chart.Row(label: label, text: String(value), value: value, spread: spread)
      }
    }
    let chart = try #require(Chart(.months, "Titel", rows, series: series, scale: scale, .dutch))
    let difference = Golden.difference(Self.svg(chart), file, #filePath)
    #expect(difference == nil, "\(difference ?? "")")
  }

  /// The widths of the rectangles of a kind.
  private static func widths(_ kind: String, _ chart: Chart) -> [Int] {
    ChartDrawing(chart).lines.filter { $0.contains("<rect class=\"\(kind)\"") }.compactMap { line in
      line.firstMatch(of: /width="([0-9]+)"/).flatMap { Int($0.1) }
    }
  }

  @Test func `bars are as long as their numbers are large, and of zero there is none`() throws {
    #expect(
      try Self.widths("bar", Self.chart([("a", 10), ("b", 5), ("c", 0), ("d", 10)])) == [304, 152, 304])
    #expect(try Self.widths("bar", Self.chart([("a", 1_000_000), ("b", 1)])) == [304, 1])
    let most = Figure.mostValue
    #expect(try Self.widths("bar", Self.chart([("a", most), ("b", most / 2)])) == [304, 152])
  }

  @Test func `on a scale the whole of it is outlined, and the bar begins at its lower end`() throws {
    let scale = Chart.Scale(lower: 10, upper: 100, ends: .init(lower: "1", upper: "10"))
    let chart = try Self.chart([("a", 55), ("b", 10), ("c", 100), ("d", 120)], scale: scale)
    #expect(Self.widths("bar", chart) == [152, 304, 304])
    #expect(Self.widths("track", chart) == [304, 304, 304, 304])
    #expect(Self.svg(chart).contains(">1</text>") && Self.svg(chart).contains(">10</text>"))
  }

  @Test func `a hidden number has an outline of one size, and its word`() throws {
    let chart = try Self.chart([("a", 8), ("b", nil), ("c", 3), ("d", nil)])
    let outlines = Self.widths("withheld", chart)
    #expect(outlines.count == 2 && Set(outlines).count == 1)
    #expect(Self.svg(chart).ranges(of: ">afgeschermd</text>").count == 2)
    #expect(Self.widths("bar", chart).count == 2)
  }

  @Test(
    arguments: [
      [], [("a", 5)], [("a", 5), ("b", nil)], [("a", nil), ("b", nil)], [("a", 0), ("b", 0)],
    ] as [[(String, Int?)]])
  func `fewer than two numbers, or none above zero, are no chart`(_ rows: [(String, Int?)]) {
    let rows = rows.map { Chart.Row(label: $0.0, text: "", value: $0.1) }
    #expect(Chart(.themes, "Titel", rows, .dutch) == nil)
  }

  @Test func `what is markup in a label stands as text, and what no XML may hold is not there`() throws {
    let label = Markdown.visible("<b onload='x'>&amp;\"\u{202E}om\u{0}\u{FFFE}\u{200B}</b>")
    let svg = try Self.svg(Self.chart([(label, 2), ("]]>", 1)], title: "<script>&</script>"))
    #expect(!svg.contains("<b") && !svg.contains("<script") && !svg.contains("onload='"))
    #expect(svg.contains("&lt;script&gt;&amp;&lt;/script&gt;") && svg.contains("&amp;amp;"))
    for scalar in ["\u{202E}", "\u{0}", "\u{FFFE}", "\u{200B}"] as [Unicode.Scalar] {
      #expect(!svg.unicodeScalars.contains(scalar))
    }
  }

  @Test func `drawing twice gives the same bytes`() throws {
    #expect(try Self.svg(Self.everyKind()) == Self.svg(Self.everyKind()))
  }

  @Test(arguments: ["nl", "en"])
  func `the alternative names the largest and the smallest, and what is hidden`(_ language: String) throws {
    let language = try #require(Language(rawValue: language))
    func alternative(_ values: [Int?]) throws -> String {
      let rows = zip("abcd", values).map { label, value in
        Chart.Row(label: String(label), text: value.map(String.init) ?? "-", value: value)
      }
      return try #require(Chart(.themes, "T", rows, language)).alternative
    }
    let isDutch = language == .dutch
    #expect(
      try alternative([3, 9, 3])
        == (isDutch
          ? "T. Staafdiagram. Het meest: b (9); het minst: a, c (3)."
          : "T. Bar chart. Most: b (9); least: a, c (3)."))
    #expect(
      try alternative([3, nil, 9, nil])
        == (isDutch
          ? "T. Staafdiagram. Van wat vermeld is het meest: c (9); het minst: a (3). Afgeschermd: b; d."
          : "T. Bar chart. Of what is printed most: c (9); least: a (3). Withheld: b; d."))
    #expect(
      try alternative([4, 4]) == (isDutch ? "T. Staafdiagram. Overal 4." : "T. Bar chart. All are 4."))
  }

  // MARK: - Read by others

  private static let parser = Judge(of: "svg")
  private static let browser = Judge(of: "charts")

  private static func charts() throws -> [Chart] {
    let scale = Chart.Scale(lower: 10, upper: 100, ends: .init(lower: "1", upper: "10"))
    return [
      try everyKind(),
      try chart([("Procedure", 79), ("Relatie met de coach", 10), ("Doelen", nil)], scale: scale),
      try chart(
        [("a", 1), ("b", 2)], title: String(repeating: "Een lange titel van <veel> woorden ", count: 6)),
      try chart([("Ελληνικά и русский", 3), ("中文中文中文中文中文中文中文", 2), ("e\u{301}👩🏽‍🚀", 12_345_678)]),
    ]
  }

  @Test(.enabled(if: parser.isPresent, "\(parser.absence)"))
  func `a parser of XML reads them, and finds nothing that acts`() throws {
    for chart in try Self.charts() { #expect(try Self.parser.faults(in: Self.svg(chart)) == "") }
  }

  @Test(.enabled(if: browser.isPresent, "\(browser.absence)"))
  func `in a browser no text leaves the picture or runs over another, light, dark and grey`() throws {
    let folder = try TemporaryFolder()
    for (number, chart) in try Self.charts().enumerated() {
      try folder.write(Self.svg(chart), to: "charts/\(number).svg")
    }
    #expect(try Self.browser.faults(inFolder: folder.path(of: "charts"), []) == "")
  }
}
