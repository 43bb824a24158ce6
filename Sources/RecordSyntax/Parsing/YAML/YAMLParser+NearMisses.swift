// Faults that say what was probably meant.
extension YAMLParser {
  /// Names the text in `start..<end`, which should be a field and is none.
  mutating func reportMissingColon(_ start: Int, _ end: Int) {
    // It looks like the blank that makes a colon one.
    if let space = (start..<end).first(where: { bytes[$0] == UInt8(ascii: ":") && isHardSpace($0 + 1) }) {
      report(YAMLFault.hardSpace(ByteRange(space + 1, space + 3)))
    } else {
      report(YAMLFault.missingColon(ByteRange(start, end), YAMLNearMiss(bytes, start, end)))
    }
  }

  /// Names the line from `at` on, which should be an element of the list above and is none.
  mutating func reportMissingDash() {
    let line = restOfLine
    if bytes[at] == UInt8(ascii: "-"), isHardSpace(at + 1) {
      report(YAMLFault.hardSpace(ByteRange(at + 1, at + 3)))
    } else {
      report(YAMLFault.missingDash(line, YAMLNearMiss(bytes, at, Int(line.end))))
    }
  }

  /// Names a hard space that stands in for indentation or behind a dash at the start of a line.
  ///
  /// How the lines below were meant to be indented cannot be told, so nothing more is said about the file.
  mutating func checkHardSpace() {
    guard at == lineStart + indent else { return }
    var index = bytes[at] == UInt8(ascii: "-") ? at + 1 : at
    let start = index
    while isHardSpace(index) { index += 2 }
    guard index > start else { return }
    report(YAMLFault.hardSpace(ByteRange(start, index)))
    stop()
  }

  /// Whether U+00A0 stands at an offset.
  private func isHardSpace(_ index: Int) -> Bool {
    index + 1 < end && bytes[index] == 0xC2 && bytes[index + 1] == 0xA0
  }

  /// What a `*` where a value or a field belongs is: an alias, or the mark of a list or of bold text.
  var starFault: Fault {
    if isGap(at + 1) { return YAMLFault.otherBullet(byteRange(at)) }
    return bytes[at + 1] == UInt8(ascii: "*")
      ? YAMLFault.reservedStart(byteRange(at), bytes[at]) : YAMLFault.alias(word)
  }
}
