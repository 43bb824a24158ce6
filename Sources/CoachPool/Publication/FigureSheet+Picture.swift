extension FigureSheet.Report {
  /// A picture that stands in a report.
  struct Picture: Sendable, Hashable {
    /// What it shows.
    let name: ChartName
    /// What is read where it is not seen, in Markdown.
    let alternative: String
    /// The lines of its file, which is SVG.
    let lines: [String]

    /// Draws a chart.
    init(_ chart: Chart) {
      self.init(
        name: chart.name, alternative: Markdown.inline(chart.alternative), lines: ChartDrawing(chart).lines)
    }

    /// Takes one that was kept.
    init(name: ChartName, alternative: String, lines: [String]) {
      (self.name, self.alternative, self.lines) = (name, alternative, lines)
    }

    /// Where the line that shows it begins.
    private var opening: String { "![\(alternative)](" }

    /// The line that shows it beside a report's file.
    func link(beside stem: String) -> String {
      // What is no letter of a file's name everywhere would end the link, or be taken for another.
      let isPlain = { (byte: UInt8) in
        (0x30...0x39).contains(byte) || (0x61...0x7A).contains(byte | 0x20) || "-._~".utf8.contains(byte)
      }
      let stem = stem.utf8.map { byte in
        let digits = String(byte, radix: 16, uppercase: true)
        return isPlain(byte) ? String(Unicode.Scalar(byte)) : "%" + (byte < 16 ? "0" : "") + digits
      }.joined()
      return "\(opening)\(name.file(beside: stem)))"
    }

    /// Whether a line of a report shows it.
    func isShown(by line: String) -> Bool {
      line.hasPrefix(opening) && line.hasSuffix("\(name.file(beside: "")))")
    }
  }
}
