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

  /// - Parameters:
  ///   - line: The line, as it stands in the file.
  ///   - columns: The 1-based columns that are meant, in scalars.
  init(_ line: String, _ columns: Range<Int>) {
    // A character that is not there by itself is spelled out, so that every one has its own text and width.
    let cells = line.unicodeScalars.map { $0 == "\t" ? "    " : TerminalText.visible($0) }
    let start = min(columns.lowerBound - 1, cells.count)
    let end = max(start, min(columns.upperBound - 1, cells.count))
    var first = 0
    if cells.count > Self.mostColumns {
      first = max(0, min(start - Self.mostColumns / 3, cells.count - Self.mostColumns))
    }
    let last = min(cells.count, first + Self.mostColumns)
    let lead = first > 0 ? "…" : ""
    text = lead + cells[first..<last].joined() + (last < cells.count ? "…" : "")
    let before = TerminalText.width(lead + cells[first..<min(start, last)].joined())
    blanks = String(repeating: " ", count: before)
    let width = TerminalText.width(cells[min(start, last)..<min(end, last)].joined())
    marks = String(repeating: "^", count: max(1, width))
  }
}
