/// Reads the parts of links: labels, destinations and titles.
///
/// Each function leaves the place where it was when there is nothing of its kind.
struct LinkScanner {
  /// The text of a paragraph or heading.
  let bytes: [UInt8]
  /// Where to read on.
  var position: Int

  /// Parentheses in each other in a destination, as many as other readers of CommonMark admit; without a limit each of
  /// many openings would be followed to the end of the text.
  private static let deepestParenthesis = 32

  /// The byte that comes next.
  var next: UInt8? { position < bytes.count ? bytes[position] : nil }

  /// Passes over a byte when it comes next.
  mutating func skip(_ byte: UInt8) -> Bool {
    guard next == byte else { return false }
    position += 1
    return true
  }

  /// Passes over spaces, tabs and ends of line; whether there were any.
  mutating func skipBlanks() -> Bool {
    let start = position
    while let byte = next, byte.isBlankOrLineEnd { position += 1 }
    return position > start
  }

  /// Passes over the rest of a line where nothing stands on it; whether that was so.
  mutating func skipBlankLine() -> Bool {
    var end = position
    while end < bytes.count, bytes[end].isBlank { end += 1 }
    guard end == bytes.count || bytes[end] == UInt8(ascii: "\n") else { return false }
    position = min(end + 1, bytes.count)
    return true
  }

  /// A label in square brackets; the range of what stands between them.
  mutating func label() -> Range<Int>? {
    guard next == UInt8(ascii: "[") else { return nil }
    let end = min(bytes.count, position + LinkLabel.longestInBytes + 2)
    var index = position + 1
    while index < end {
      switch bytes[index] {
      case UInt8(ascii: "["): return nil
      case UInt8(ascii: "]"):
        let range = position + 1..<index
        position = index + 1
        return range
      case UInt8(ascii: "\\") where index + 1 < end && bytes[index + 1].isPunctuation: index += 2
      default: index += 1
      }
    }
    return nil
  }

  /// A destination, in angle brackets or not; without them it may be empty.
  mutating func destination() -> Range<Int>? {
    next == UInt8(ascii: "<") ? destinationInBrackets() : bareDestination()
  }

  private mutating func destinationInBrackets() -> Range<Int>? {
    var index = position + 1
    while index < bytes.count {
      switch bytes[index] {
      case UInt8(ascii: "\n"), UInt8(ascii: "<"): return nil
      case UInt8(ascii: ">"):
        let range = position + 1..<index
        position = index + 1
        return range
      case UInt8(ascii: "\\") where index + 1 < bytes.count && bytes[index + 1].isPunctuation: index += 2
      default: index += 1
      }
    }
    return nil
  }

  private mutating func bareDestination() -> Range<Int>? {
    var index = position
    var depth = 0
    scan: while index < bytes.count {
      switch bytes[index] {
      case UInt8(ascii: "\\") where index + 1 < bytes.count && bytes[index + 1].isPunctuation: index += 1
      case UInt8(ascii: "("):
        depth += 1
        if depth > Self.deepestParenthesis { return nil }
      case UInt8(ascii: ")"):
        if depth == 0 { break scan }
        depth -= 1
      case let byte where byte.isSpaceOrControl: break scan
      default: break
      }
      index += 1
    }
    guard depth == 0 else { return nil }
    defer { position = index }
    return position..<index
  }

  /// A title in quotes or parentheses; the range of what stands between them.
  mutating func title() -> Range<Int>? {
    let closer: UInt8
    switch next {
    case UInt8(ascii: "\""): closer = UInt8(ascii: "\"")
    case UInt8(ascii: "'"): closer = UInt8(ascii: "'")
    case UInt8(ascii: "("): closer = UInt8(ascii: ")")
    default: return nil
    }
    var index = position + 1
    while index < bytes.count {
      switch bytes[index] {
      case closer:
        let range = position + 1..<index
        position = index + 1
        return range
      case UInt8(ascii: "(") where closer == UInt8(ascii: ")"): return nil
      case UInt8(ascii: "\\") where index + 1 < bytes.count && bytes[index + 1].isPunctuation: index += 2
      default: index += 1
      }
    }
    return nil
  }
}
