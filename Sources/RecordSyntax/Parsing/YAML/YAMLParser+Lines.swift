extension YAMLParser {
  /// Whether a byte ends a line.
  @inline(__always)
  func isBreak(_ byte: UInt8) -> Bool { byte == UInt8(ascii: "\n") || byte == UInt8(ascii: "\r") }

  /// Whether a byte is a space or a tab.
  @inline(__always)
  func isBlank(_ byte: UInt8) -> Bool { byte == UInt8(ascii: " ") || byte == UInt8(ascii: "\t") }

  /// Whether there is a blank, a line's end or the document's end at an offset.
  @inline(__always)
  func isGap(_ index: Int) -> Bool {
    guard index < end else { return true }
    let byte = bytes[index]
    return byte <= UInt8(ascii: " ") && (isBlank(byte) || isBreak(byte))
  }

  /// Whether the line ends at `at`.
  var isAtLineEnd: Bool { at >= end || isBreak(bytes[at]) }

  /// Whether a comment starts at `at`: a `#` at the start of a line or behind a blank.
  var isAtComment: Bool {
    at < end && bytes[at] == UInt8(ascii: "#") && (at == lineStart || isBlank(bytes[at - 1]))
  }

  /// The first line break at or behind an offset.
  func endOfLine(from offset: Int) -> Int {
    var index = offset
    while index < end, !isBreak(bytes[index]) { index += 1 }
    return index
  }

  /// The offset behind the line break at `offset`, which may be CR LF.
  @inline(__always)
  func behindBreak(_ offset: Int) -> Int {
    let isPair =
      bytes[offset] == UInt8(ascii: "\r") && offset + 1 < end && bytes[offset + 1] == UInt8(ascii: "\n")
    return offset + (isPair ? 2 : 1)
  }

  /// The end of a text without the blanks before it.
  @inline(__always)
  func trimmed(_ offset: Int, notBefore start: Int) -> Int {
    var last = offset
    while last > start, isBlank(bytes[last - 1]) { last -= 1 }
    return last
  }

  /// Moves over blanks.
  @inline(__always)
  mutating func skipBlanks() {
    while at < end, isBlank(bytes[at]) { at += 1 }
  }

  /// Moves to the start of a line and measures its indentation.
  mutating func enterLine(_ start: Int) {
    lineStart = start
    var index = start
    while index < end, bytes[index] == UInt8(ascii: " ") { index += 1 }
    indent = index - start
    at = index
    tab = index < end && bytes[index] == UInt8(ascii: "\t") ? index : -1
  }

  /// Moves over blanks, comments and line ends to the next content, or to the document's end.
  ///
  /// `parent` is the indentation of the innermost open block: a tab may not stand in for more of it.
  mutating func skipToContent(within parent: Int) {
    while at < end {
      let byte = bytes[at]
      if isBreak(byte) {
        enterLine(behindBreak(at))
      } else if isBlank(byte) {
        at += 1
      } else if byte == UInt8(ascii: "#"), isAtComment {
        skipComment()
      } else {
        if tab >= 0, indent <= parent { reportTab() }
        return
      }
    }
  }

  /// Keeps the comment at `at` and moves to the end of its line.
  mutating func skipComment() {
    let start = at
    at = endOfLine(from: at)
    comments.append(ByteRange(start, at))
    checkComment(start)
  }

  /// Names a comment such as the number in `Coach #1`, which was probably meant as part of the value before it; a quote
  /// or bracket before it shows where the value ends.
  ///
  /// It is kept out of line, for the loop over blanks and comments is inlined only while it is short.
  @inline(never)
  private mutating func checkComment(_ start: Int) {
    guard start + 1 < at, Self.isLetterOrDigit(bytes[start + 1]) else { return }
    let before = trimmed(start, notBefore: lineStart)
    guard before > lineStart, !isBracket(bytes[before - 1]), bytes[before - 1] != UInt8(ascii: "\""),
      bytes[before - 1] != UInt8(ascii: "'"),
      // A dash with no value behind it yet.
      bytes[before - 1] != UInt8(ascii: "-") || before - 1 > lineStart && !isBlank(bytes[before - 2])
    else { return }
    report(YAMLFault.commentInValue(ByteRange(start, trimmed(at, notBefore: start))))
  }

  /// Whether a byte is an ASCII letter or digit, or part of a character beyond ASCII.
  static func isLetterOrDigit(_ byte: UInt8) -> Bool {
    byte &- 0x30 < 10 || (byte | 0x20) &- 0x61 < 26 || byte >= 0x80
  }

  /// Names the tab this line is indented with, once a file, and counts it as one column from here on.
  mutating func reportTab() {
    if !sawTab {
      sawTab = true
      report(YAMLFault.tabIndentation(byteRange(tab)))
    }
    indent = at - lineStart
    tab = -1
  }

  /// Moves to the end of the last line that belongs to what starts here: those below that are indented
  /// deeper.
  mutating func skipLines(deeperThan parent: Int) {
    at = endOfLine(from: at)
    while at < end {
      let line = behindBreak(at)
      var index = line
      while index < end, isBlank(bytes[index]) { index += 1 }
      if index < end, !isBreak(bytes[index]), index - line <= parent { return }
      lineStart = line
      at = endOfLine(from: index)
    }
  }

  /// Expects nothing but a comment behind a closed value; what else stands there is named and passed over.
  mutating func expectLineEnd(parent: Int, _ fault: (ByteRange) -> Fault) {
    let start = at
    skipBlanks()
    if isAtLineEnd { return }
    if bytes[at] == UInt8(ascii: "#") {
      if at > start { return }
      report(YAMLFault.commentWithoutBlank(byteRange(at)))
    } else {
      report(fault(restOfLine))
    }
    skipLines(deeperThan: parent)
  }
}
