internal import RecordSyntax

/// A line of a file with its number and the marks under the place that is meant.
struct Excerpt: Sendable {
  /// The most columns of a line that are shown; of a longer one the part around the place.
  static let mostColumns = 120

  /// The text as shown.
  private(set) var text = ""
  /// What stands before the marks.
  private(set) var blanks = ""
  /// The marks, at least one.
  private(set) var marks = ""

  /// The line that the first of the bytes stands on.
  ///
  /// However long it is, only what is shown of it is looked at: a line can hold thousands of findings.
  ///
  /// - Parameters:
  ///   - range: The bytes that are meant.
  ///   - lines: The lines of the file.
  init(of range: Range<Int>, in lines: LineMap) {
    let position = lines.position(of: range.lowerBound)
    let line = lines.range(ofLine: position.line) ?? 0..<0
    let count = lines.position(of: line.upperBound).column - 1
    let start = min(position.column - 1, count)
    var first = 0
    if count > Self.mostColumns {
      first = max(0, min(start - Self.mostColumns / 3, count - Self.mostColumns))
    }
    let from = lines.offset(range.lowerBound, advancedBy: first - start, within: line)
    let to = lines.offset(from, advancedBy: Self.mostColumns, within: line)
    let meantStart = lines.offset(range.lowerBound, advancedBy: 0, within: from..<to)
    let marked = meantStart..<min(max(range.upperBound, meantStart), to)
    let lead = from > line.lowerBound ? "…" : ""
    let before = lead + Self.shown(lines.text(in: from..<marked.lowerBound))
    let meant = Self.shown(lines.text(in: marked))
    let behind = Self.shown(lines.text(in: marked.upperBound..<to))
    text = before + meant + behind + (to < line.upperBound ? "…" : "")
    blanks = String(repeating: " ", count: TerminalText.width(before))
    marks = String(repeating: "^", count: max(1, TerminalText.width(meant)))
  }

  /// A character that is not there by itself is spelled out, so that every one has its own text and width.
  private static func shown(_ text: String) -> String {
    text.unicodeScalars.map { $0 == "\t" ? "    " : TerminalText.visible($0) }.joined()
  }
}
