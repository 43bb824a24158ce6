/// A place in a line, with the column that tabs bring it to.
struct LineCursor {
  /// The whole text.
  let bytes: [UInt8]
  /// Where the line ends.
  let end: Int
  /// The place.
  private(set) var offset: Int
  /// The column of the place, which may lie within a tab.
  private(set) var column = 0
  /// Whether the place lies within a tab.
  private(set) var isInsideTab = false
  /// Where the next byte stands that is neither a space nor a tab; the end of the line where there is none.
  private(set) var content: Int
  private var contentColumn = 0

  private static let tabWidth = 4
  /// As many columns make a line code.
  static let codeIndent = 4

  /// The beginning of the line in a range of the text.
  init(_ bytes: [UInt8], _ range: Range<Int>) {
    self.bytes = bytes
    end = range.upperBound
    offset = range.lowerBound
    content = range.lowerBound
    findContent()
  }

  /// How many columns lie before what stands on the line.
  var indent: Int { contentColumn - column }
  /// Whether what stands on the line is so far to the right that it is code.
  var isIndented: Bool { indent >= Self.codeIndent }
  /// Whether nothing more stands on the line.
  var isBlank: Bool { content == end }
  /// The byte that stands behind the spaces.
  var first: UInt8? { isBlank ? nil : bytes[content] }
  /// What stands behind the spaces.
  var rest: ArraySlice<UInt8> { bytes[content..<end] }
  /// Whether a space or tab comes next.
  var isAtBlank: Bool { offset < end && bytes[offset].isBlank }

  /// Goes to what stands behind the spaces.
  mutating func skipToContent() { (offset, column, isInsideTab) = (content, contentColumn, false) }

  /// Goes on by columns, of which a tab has up to four.
  mutating func advance(columns count: Int) {
    var count = count
    while count > 0, offset < end {
      if bytes[offset] == UInt8(ascii: "\t") {
        let width = Self.tabWidth - column % Self.tabWidth
        isInsideTab = width > count
        column += min(count, width)
        offset += isInsideTab ? 0 : 1
        count -= min(count, width)
      } else {
        isInsideTab = false
        offset += 1
        column += 1
        count -= 1
      }
    }
    if offset > content { findContent() }
  }

  /// Passes over a space or the first column of a tab, if one comes next.
  mutating func skipBlank() { if isAtBlank { advance(columns: 1) } }

  /// What stands on the line from here: for the part of a tab that is left, spaces.
  var remainder: [UInt8] {
    guard isInsideTab else { return Array(bytes[offset..<end]) }
    let width = Self.tabWidth - column % Self.tabWidth
    return [UInt8](repeating: UInt8(ascii: " "), count: width) + bytes[(offset + 1)..<end]
  }

  private mutating func findContent() {
    (content, contentColumn) = (offset, column)
    while content < end, bytes[content].isBlank {
      contentColumn +=
        bytes[content] == UInt8(ascii: "\t") ? Self.tabWidth - contentColumn % Self.tabWidth : 1
      content += 1
    }
  }
}
