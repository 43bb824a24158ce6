extension YAMLParser {
  /// Reads what of a plain scalar stands on this line, and returns its end; `at` is then at what ended it.
  ///
  /// That is a line's end, a comment, a colon that makes it a key, or, in a flow collection, a bracket or
  /// comma.
  mutating func scanPlain(isFlow: Bool) -> Int {
    let start = at
    var index = at
    scan: while index < end {
      let byte = bytes[index]
      if byte > UInt8(ascii: ":") {
        if isFlow, isBracket(byte) { break }
        index += 1
        continue
      }
      switch byte {
      case UInt8(ascii: ":"):
        if isGap(index + 1) || isFlow && isFlowIndicator(index + 1) { break scan }
      case UInt8(ascii: "#"):
        if index > start, isBlank(bytes[index - 1]) { break scan }
      case UInt8(ascii: "\n"), UInt8(ascii: "\r"):
        break scan
      case UInt8(ascii: ","):
        if isFlow { break scan }
      default: break
      }
      index += 1
    }
    at = index
    return trimmed(index, notBefore: start)
  }

  /// Whether a byte opens or closes a flow collection.
  @inline(__always)
  func isBracket(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: "[") || byte == UInt8(ascii: "]") || byte == UInt8(ascii: "{")
      || byte == UInt8(ascii: "}")
  }

  /// Whether a bracket or a comma stands at an offset.
  @inline(__always)
  func isFlowIndicator(_ index: Int) -> Bool {
    index < end && (bytes[index] == UInt8(ascii: ",") || isBracket(bytes[index]))
  }

  /// Names a byte that YAML lets no unquoted text start with; the text is then read all the same.
  mutating func checkFirstByte() {
    switch bytes[at] {
    case UInt8(ascii: "@"), UInt8(ascii: "`"), UInt8(ascii: "%"), UInt8(ascii: ","), UInt8(ascii: "]"),
      UInt8(ascii: "}"), UInt8(ascii: "|"), UInt8(ascii: ">"):
      report(YAMLFault.reservedStart(byteRange(at), bytes[at]))
    case UInt8(ascii: "#"):
      report(YAMLFault.commentWithoutBlank(byteRange(at)))
    case 0xC2, UInt8(ascii: "-"):
      checkHardSpace()
    default: break
    }
  }

  /// Whether an anchor or a tag starts at `at`.
  var isAtProperty: Bool {
    at < end && (bytes[at] == UInt8(ascii: "&") || bytes[at] == UInt8(ascii: "!"))
  }

  /// Names the anchors and tags at `at`, and moves behind them.
  mutating func skipProperties() {
    while isAtProperty {
      let word = word
      report(bytes[at] == UInt8(ascii: "&") ? YAMLFault.anchor(word) : YAMLFault.tag(word))
      at = isStopped ? end : Int(word.end)
      skipBlanks()
    }
  }

  /// From `at` to the next blank, bracket or comma.
  var word: ByteRange {
    var index = at + 1
    while !isGap(index), !isFlowIndicator(index) { index += 1 }
    return ByteRange(at, index)
  }

  /// Whether a key is the one that YAML 1.1 merges mappings with.
  func isMergeKey(_ token: YAMLToken) -> Bool {
    token.style == .bare && token.end - token.start == 2 && bytes[token.start] == UInt8(ascii: "<")
      && bytes[token.start + 1] == UInt8(ascii: "<")
  }
}
