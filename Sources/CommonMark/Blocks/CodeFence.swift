/// The line that opens a block of code.
struct CodeFence {
  /// The character that it is made of.
  let character: UInt8
  /// How many there are; as many must close it.
  let length: Int
  /// How many columns it stands to the right, which its lines do as well.
  let indent: Int
  /// Where what is said of the code stands.
  let info: Range<Int>

  private static let leastLength = 3

  /// Reads the fence that a line is; `nil` where it is none.
  init?(_ line: LineCursor) {
    guard let first = line.first, first == UInt8(ascii: "`") || first == UInt8(ascii: "~") else { return nil }
    length = line.rest.prefix { $0 == first }.count
    guard length >= Self.leastLength else { return nil }
    let rest = line.content + length..<line.end
    // Three backticks that others follow on the line are code within a sentence.
    if first == UInt8(ascii: "`"), line.bytes[rest].contains(first) { return nil }
    character = first
    indent = line.indent
    info = line.bytes.trimmed(rest)
  }

  /// Whether a line closes the block.
  func isClosed(by line: LineCursor) -> Bool {
    guard !line.isIndented else { return false }
    let count = line.rest.prefix { $0 == character }.count
    return count >= length && line.rest.dropFirst(count).allSatisfy(\.isBlank)
  }
}
