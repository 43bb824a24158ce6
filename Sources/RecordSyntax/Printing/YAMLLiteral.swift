/// Texts that a literal block scalar (`|`) shows line by line as they are.
enum YAMLLiteral {
  /// Whether a text of several lines can be one, without indicators and without blanks that an editor would take away.
  static func admits(_ text: [UInt8]) -> Bool {
    guard let first = text.first, first > 0x20, text.contains(0x0A),
      !YAMLPlain.hasUnprintable(text, text.indices, admittingBreaks: true)
    else { return false }
    // One line break at the end, or none.
    guard text.count < 2 || text[text.count - 1] != 0x0A || text[text.count - 2] != 0x0A else { return false }
    // A lone line is better between quotes.
    guard text.dropLast().contains(0x0A) else { return false }
    var previous = UInt8(ascii: "x")
    for byte in text {
      if byte == 0x0A, previous == 0x20 { return false }
      previous = byte
    }
    return previous != 0x20
  }
}
