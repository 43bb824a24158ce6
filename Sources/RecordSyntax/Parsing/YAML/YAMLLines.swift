/// The lines that frame a YAML document.
enum YAMLLines {
  /// A line that starts or ends a document.
  enum Marker {
    /// `---`
    case dashes
    /// `...`
    case dots
  }

  /// The marker at the start of a line; it is followed by a blank or the line's end.
  static func marker(_ bytes: [UInt8], at start: Int) -> Marker? {
    guard start + 3 <= bytes.count else { return nil }
    let byte = bytes[start]
    guard byte == UInt8(ascii: "-") || byte == UInt8(ascii: "."), bytes[start + 1] == byte,
      bytes[start + 2] == byte, start + 3 == bytes.count || isGap(bytes[start + 3])
    else { return nil }
    return byte == UInt8(ascii: "-") ? .dashes : .dots
  }

  /// Where the text starts: behind the byte-order mark, if there is one.
  static func textStart(_ bytes: [UInt8]) -> Int { bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0 }

  /// The first line break at or behind an offset.
  static func endOfLine(_ bytes: [UInt8], from start: Int) -> Int {
    var index = start
    while index < bytes.count, bytes[index] != 0x0A, bytes[index] != 0x0D { index += 1 }
    return index
  }

  /// The offset behind the line break at `index`, or the text's end.
  static func behindBreak(_ bytes: [UInt8], _ index: Int) -> Int {
    guard index < bytes.count else { return index }
    return index + (bytes[index] == 0x0D && index + 1 < bytes.count && bytes[index + 1] == 0x0A ? 2 : 1)
  }

  /// Whether nothing but blanks stands from an offset to its line's end.
  static func isBlankLine(_ bytes: [UInt8], from start: Int) -> Bool {
    var index = start
    while index < bytes.count, bytes[index] == 0x20 || bytes[index] == 0x09 { index += 1 }
    return index == bytes.count || bytes[index] == 0x0A || bytes[index] == 0x0D
  }

  /// Whether a byte is a space, a tab or a line break.
  private static func isGap(_ byte: UInt8) -> Bool {
    byte == 0x20 || byte == 0x09 || byte == 0x0A || byte == 0x0D
  }
}
