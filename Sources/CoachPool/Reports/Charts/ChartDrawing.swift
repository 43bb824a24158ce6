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
    for row in chart.rows { add(row) }
    if let ends = chart.scale.ends { add(ends) }
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

  private mutating func add(_ row: Chart.Row) {
    let labels = TextWidth.lines(of: row.label, within: Self.labelWidth * 100 / Self.textSize)
    let height = max(1, labels.count) * Self.lineHeight + 10
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
        body.append(rectangle("track", top, Self.barWidth))
        end = Self.barWidth
      }
      if length > 0 { body.append(rectangle("bar", top, length)) }
      body.append("<text x=\"\(Self.barStart + end + 8)\" y=\"\(base)\">\(row.text)</text>")
    } else {
      let width = TextWidth.of(row.text) * Self.textSize / 100 + 16
      body.append(rectangle("withheld", top, width))
      body.append(
        "<text class=\"inside\" x=\"\(Self.barStart + width / 2)\" y=\"\(base)\">\(row.text)</text>")
    }
    bottom += height
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

  private func rectangle(_ kind: String, _ top: Int, _ width: Int) -> Markup {
    """
    <rect class="\(kind)" x="\(Self.barStart)" y="\(top)" width="\(width)" height="\(Self.barHeight)"/>
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
    ".track { fill: none; stroke: #7a868e }",
    ".withheld { fill: none; stroke: #47525a; stroke-dasharray: 4 3 }",
    "@media (prefers-color-scheme: dark) {",
    "text { fill: #eef2f4 }",
    ".paper { fill: #14181b }",
    ".bar { fill: #9fd3f5; stroke: #eef2f4 }",
    ".track { stroke: #8b979f }",
    ".withheld { stroke: #c3ccd2 }",
    "}",
    "</style>",
  ]
}
