internal import RecordSyntax

/// A chart as SVG, in lines: bars from left to right, with all words as text.
///
/// Everything is measured in whole numbers, so that the bytes are the same everywhere. A bar has an outline and stands
/// apart by its length alone, so that nothing is lost in black and white.
struct ChartDrawing {
  private let chart: Chart
  private(set) var lines: [String] = []
  private var body: [Markup] = []
  /// How far down it has been drawn.
  private var bottom = 0

  /// Draws a chart.
  init(_ chart: Chart) {
    self.chart = chart
    addTitle()
    addSeries()
    for row in chart.rows { add(row) }
    if let ends = chart.scale.ends { add(ends) }
    if chart.rows.contains(where: { $0.spread != nil }) { addSpreadNote() }
    let height = bottom + Self.margin
    let (title, description) = ("\(chart.name.rawValue)-title", "\(chart.name.rawValue)-description")
    lines =
      ([Self.beginning(of: chart.name)] + [
        """
         lang="\(chart.language.rawValue)" viewBox="0 0 \(Self.width) \(height)" width="\(Self.width)" height="\(height)">
        """,
        "<title id=\"\(title)\">\(chart.title)</title>",
        "<desc id=\"\(description)\">\(chart.description)</desc>",
      ] as [Markup]).map(\.html)
    lines += Self.style
    lines.append("<rect class=\"paper\" width=\"\(Self.width)\" height=\"\(height)\"/>")
    lines += body.map(\.html) + ["</svg>"]
  }

  /// How the drawing of a chart begins, so that it is known for one: what begins otherwise, another has made.
  static func beginning(of name: ChartName) -> Markup {
    """
    <svg xmlns="http://www.w3.org/2000/svg" role="img" aria-labelledby="\(name.rawValue)-title \
    \(name.rawValue)-description"
    """
  }

  // MARK: - Parts

  private mutating func addTitle() {
    bottom = Self.margin
    for line in TextWidth.lines(
      of: chart.title, within: (Self.width - 2 * Self.margin) * 100 / Self.titleSize)
    {
      bottom += 24
      body.append("<text class=\"title\" x=\"\(Self.margin)\" y=\"\(bottom - 6)\">\(line)</text>")
    }
    bottom += 8
  }

  /// What the bars of a group stand for.
  private mutating func addSeries() {
    guard !chart.series.isEmpty else { return }
    var start = Self.barStart
    for (index, name) in chart.series.enumerated() {
      body += [
        """
        <rect class="\(Self.kind(index))" x="\(start)" y="\(bottom)" width="16" height="16"/>
        """,
        "<text x=\"\(start + 24)\" y=\"\(bottom + 13)\">\(name)</text>",
      ]
      start += TextWidth.of(name) * Self.textSize / 100 + 48
    }
    bottom += Self.lineHeight + 4
  }

  private static func kind(_ series: Int) -> String { series == 0 ? "bar" : "second" }

  private mutating func add(_ row: Chart.Row) {
    let isFirst = row.series == 0
    let labels =
      isFirst ? TextWidth.lines(of: row.label, within: Self.labelWidth * 100 / Self.textSize) : []
    // The bars of a group touch one another.
    if !isFirst { bottom -= Self.rowGap }
    let height = max(1, labels.count) * Self.lineHeight + Self.rowGap
    for (index, label) in labels.enumerated() {
      let base = bottom + 5 + index * Self.lineHeight + 15
      body.append("<text x=\"\(Self.margin)\" y=\"\(base)\">\(label)</text>")
    }
    let top = bottom + (height - Self.barHeight) / 2
    let base = top + 15
    if let value = row.value {
      let length = chart.scale.length(of: value, within: Self.barWidth)
      var end = length
      if chart.scale.ends != nil {
        body.append(rectangle("track", top, Self.barWidth, row))
        end = Self.barWidth
      }
      if length > 0 { body.append(rectangle(Self.kind(row.series), top, length, row)) }
      if let spread = row.spread { add(spread, top) }
      body.append("<text x=\"\(Self.barStart + end + 8)\" y=\"\(base)\">\(row.text)</text>")
    } else {
      let width = TextWidth.of(row.text) * Self.textSize / 100 + 16
      body.append(rectangle("withheld", top, width, row))
      body.append(
        "<text class=\"inside\" x=\"\(Self.barStart + width / 2)\" y=\"\(base)\">\(row.text)</text>")
    }
    bottom += height
  }

  /// A line from one number to another below a bar, with a stroke at each end.
  private mutating func add(_ spread: ClosedRange<Int>, _ top: Int) {
    let from = Self.barStart + chart.scale.length(of: spread.lowerBound, within: Self.barWidth)
    let to = Self.barStart + chart.scale.length(of: spread.upperBound, within: Self.barWidth)
    body.append(Self.line(from, to, top + Self.barHeight - 4))
  }

  private static func line(_ from: Int, _ to: Int, _ middle: Int) -> Markup {
    """
    <path class="spread" d="M\(from) \(middle - 5)v10M\(from) \(middle)H\(to)M\(to) \(middle - 5)v10"/>
    """
  }

  /// What the line below a bar stands for.
  private mutating func addSpreadNote() {
    let text =
      chart.language == .dutch
      ? "van het eerste tot het derde kwartiel: de middelste helft"
      : "from the first to the third quartile: the middle half"
    bottom += 10
    body += [
      Self.line(Self.margin, Self.margin + 24, bottom + 8),
      "<text x=\"\(Self.margin + 36)\" y=\"\(bottom + 13)\">\(text)</text>",
    ]
    bottom += Self.lineHeight
  }

  /// Both ends of a scale below the bars.
  private mutating func add(_ ends: Chart.Scale.Ends) {
    let base = bottom + 17
    body += [
      "<text x=\"\(Self.barStart)\" y=\"\(base)\">\(ends.lower)</text>",
      "<text class=\"end\" x=\"\(Self.barStart + Self.barWidth)\" y=\"\(base)\">\(ends.upper)</text>",
    ]
    bottom += Self.lineHeight
  }

  /// A bar, or what stands in its place; above a line it is half as high.
  private func rectangle(_ kind: String, _ top: Int, _ width: Int, _ row: Chart.Row) -> Markup {
    let height = row.spread == nil ? Self.barHeight : Self.barHeight / 2
    return """
      <rect class="\(kind)" x="\(Self.barStart)" y="\(top)" width="\(width)" height="\(height)"/>
      """
  }

  // MARK: - Measures

  private static let width = 720
  private static let margin = 16
  private static let labelWidth = 264
  private static let barStart = 296
  private static let barWidth = 304
  private static let barHeight = 20
  private static let lineHeight = 20
  private static let rowGap = 10
  private static let textSize = 15
  /// A little larger than it is drawn, for bold letters are wider.
  private static let titleSize = 20

  /// Colours have a contrast of 7 and more in light and dark, as those of the site.
  private static let style = [
    "<style>",
    "text { font: 15px sans-serif; fill: #1b1f22 }",
    ".title { font-size: 17px; font-weight: bold }",
    ".end { text-anchor: end }",
    ".inside { text-anchor: middle }",
    ".paper { fill: #ffffff }",
    ".bar { fill: #0a4f78; stroke: #1b1f22 }",
    ".second { fill: #ffffff; stroke: #1b1f22 }",
    ".spread { fill: none; stroke: #1b1f22; stroke-width: 2 }",
    ".track { fill: none; stroke: #7a868e }",
    ".withheld { fill: none; stroke: #47525a; stroke-dasharray: 4 3 }",
    "@media (prefers-color-scheme: dark) {",
    "text { fill: #eef2f4 }",
    ".paper { fill: #14181b }",
    ".bar { fill: #9fd3f5; stroke: #eef2f4 }",
    ".second { fill: #14181b; stroke: #eef2f4 }",
    ".spread { stroke: #eef2f4 }",
    ".track { stroke: #8b979f }",
    ".withheld { stroke: #c3ccd2 }",
    "}",
    "</style>",
  ]
}
