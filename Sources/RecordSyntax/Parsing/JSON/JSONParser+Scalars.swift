extension JSONParser {
  /// Reads a string or key whose opening quote stands here.
  mutating func readString(as kind: Node.Kind) {
    let start = index
    let quote = bytes[start]
    if let end = Self.endOfPlainString(bytes.span, start) {
      finishText(kind, .json, ByteRange(start, end))
      index = end
      return
    }
    var isClosed = true
    var style = Node.Style.json
    var end = start + 1
    let count = bytes.count
    scan: while true {
      guard end < count else {
        isClosed = false
        break
      }
      let byte = bytes[end]
      if byte == quote {
        end += 1
        break
      }
      if byte >= 0x20, byte < 0x80, byte != UInt8(ascii: "\\") {
        end += 1
        continue
      }
      switch byte {
      case UInt8(ascii: "\\"):
        style = .jsonEscaped
        let escape = JSONEscape(bytes, at: end, end: count)
        if let problem = escape.problem, quote == UInt8(ascii: "\"") {
          report(.badEscape(ByteRange(end, end + escape.count), problem))
        }
        end += escape.count
      case 0x0A, 0x0D:
        isClosed = false
        break scan
      case 0..<0x20:
        report(.controlCharacter(end, byte))
        end += 1
      default:
        if let length = UTF8Sequence.length(in: bytes, at: end) {
          end += length
        } else {
          reportInvalidUTF8(end)
          end += 1
        }
      }
    }
    if !isClosed {
      report(.unclosedString(ByteRange(start, end)))
      isForgiving = true
    }
    // A string that is not closed lacks the quote that its style promises.
    finishText(kind, isClosed ? style : .bare, ByteRange(start, end))
    index = end
  }

  /// The end of a string that opens at an offset, where nothing in it needs a second look; `nil` where something does.
  static func endOfPlainString(_ text: Span<UInt8>, _ start: Int) -> Int? {
    guard text[start] == UInt8(ascii: "\"") else { return nil }
    var index = start + 1
    while let eight = EightBytes(text, at: index) {
      let count = EightBytes.count(before: eight.ofNoPlainString)
      index += count
      if count < 8 { return text[index] == UInt8(ascii: "\"") ? index + 1 : nil }
    }
    while index < text.count {
      let byte = text[index]
      index += 1
      if byte == UInt8(ascii: "\"") { return index }
      if byte < 0x20 || byte >= 0x80 || byte == UInt8(ascii: "\\") { return nil }
    }
    return nil
  }

  /// Names bytes that are no UTF-8, once a file.
  mutating func reportInvalidUTF8(_ offset: Int) {
    guard !sawInvalidUTF8 else { return }
    sawInvalidUTF8 = true
    report(.invalidUTF8(offset))
  }

  /// Adds a string, or a key that waits for its value.
  private mutating func finishText(_ kind: Node.Kind, _ style: Node.Style, _ range: ByteRange) {
    let symbol: Symbol
    switch style {
    case .json where range.count <= Vocabulary.longestWord + 2:
      symbol = vocabulary.symbol(of: bytes, Int(range.start) + 1..<Int(range.end) - 1)
    case .jsonEscaped where range.count <= 12 * Vocabulary.longestWord + 2:
      symbol = vocabulary.symbol(of: decodedText(range))
    default: symbol = .none
    }
    finishScalar(kind, style, symbol, range)
  }

  private func decodedText(_ range: ByteRange) -> String {
    var text = DecodedText()
    Document(bytes: bytes, syntax: .json, nodes: [])
      .decodeJSONString(Int(range.start) + 1..<Int(range.end) - 1, into: &text)
    return text.string
  }

  /// Reads a number or word, or names what stands here instead.
  mutating func readBare() {
    let start = index
    if let end = endOfNumber(from: start), isDelimiter(end) {
      finishScalar(.number, .bare, .none, ByteRange(start, end))
      index = end
    } else if let (kind, end) = literal(at: start) {
      finishScalar(kind, .bare, .none, ByteRange(start, end))
      index = end
    } else if bytes[start] == UInt8(ascii: "'") {
      readSingleQuoted(as: .string)
    } else {
      skipToSeparator()
      var end = max(index, start + 1)
      while end > start + 1, bytes[end - 1] == 0x20 || bytes[end - 1] == 0x09 { end -= 1 }
      index = max(index, end)
      reportWord(ByteRange(start, end))
      finishScalar(.string, .bare, .none, ByteRange(start, end))
      isForgiving = false
    }
  }

  private mutating func reportWord(_ range: ByteRange) {
    var offset = range.indices.lowerBound
    while offset < range.indices.upperBound {
      guard let length = UTF8Sequence.length(in: bytes, at: offset) else {
        reportInvalidUTF8(offset)
        return
      }
      offset += length
    }
    report(Fault.curlyQuotes(range, bytes) ?? .badValue(range, bytes))
  }

  /// Reads a key that stands there without double quotes.
  mutating func readBareKey() {
    let start = index
    if bytes[start] == UInt8(ascii: "'") {
      readSingleQuoted(as: .key)
      return
    }
    while index < bytes.count, !isDelimiter(index) || bytes[index] == 0x20, bytes[index] != UInt8(ascii: ":")
    {
      index += 1
    }
    if index == start { index += 1 }
    var end = index
    while end > start + 1, bytes[end - 1] == 0x20 { end -= 1 }
    let range = ByteRange(start, end)
    report(Fault.curlyQuotes(range, bytes) ?? .unquotedKey(range, bytes))
    finishScalar(.key, .bare, vocabulary.symbol(of: bytes, start..<end), ByteRange(start, end))
    // Without a colon it was no key.
    isForgiving = true
  }

  private mutating func readSingleQuoted(as kind: Node.Kind) {
    let start = index
    let faultsBefore = faults.count
    readString(as: kind)
    if faults.count == faultsBefore { report(.singleQuotes(ByteRange(start, index))) }
  }

  /// The literal that starts at an offset and is followed by a delimiter.
  func literal(at start: Int) -> (Node.Kind, Int)? {
    guard start + 4 <= bytes.count else { return nil }
    let rest = (bytes[start + 1], bytes[start + 2], bytes[start + 3])
    let kind: Node.Kind
    var end = start + 4
    switch bytes[start] {
    case UInt8(ascii: "t"):
      guard rest == (UInt8(ascii: "r"), UInt8(ascii: "u"), UInt8(ascii: "e")) else { return nil }
      kind = .true
    case UInt8(ascii: "f"):
      guard rest == (UInt8(ascii: "a"), UInt8(ascii: "l"), UInt8(ascii: "s")), end < bytes.count,
        bytes[end] == UInt8(ascii: "e")
      else { return nil }
      end += 1
      kind = .false
    case UInt8(ascii: "n"):
      guard rest == (UInt8(ascii: "u"), UInt8(ascii: "l"), UInt8(ascii: "l")) else { return nil }
      kind = .null
    default: return nil
    }
    return isDelimiter(end) ? (kind, end) : nil
  }

  /// Where the number that starts at an offset ends; `nil` where none starts.
  private func endOfNumber(from start: Int) -> Int? {
    var end = start
    func skipDigits() -> Bool {
      let first = end
      while end < bytes.count, bytes[end] &- 0x30 < 10 { end += 1 }
      return end > first
    }
    if bytes[end] == UInt8(ascii: "-") { end += 1 }
    if end < bytes.count, bytes[end] == UInt8(ascii: "0") {
      end += 1
    } else if !skipDigits() {
      return nil
    }
    if end < bytes.count, bytes[end] == UInt8(ascii: ".") {
      end += 1
      guard skipDigits() else { return nil }
    }
    if end < bytes.count, bytes[end] | 0x20 == UInt8(ascii: "e") {
      end += 1
      if end < bytes.count, bytes[end] == UInt8(ascii: "+") || bytes[end] == UInt8(ascii: "-") { end += 1 }
      guard skipDigits() else { return nil }
    }
    return end
  }

  /// Whether a value may end at an offset.
  private func isDelimiter(_ offset: Int) -> Bool {
    guard offset < bytes.count else { return true }
    switch bytes[offset] {
    case 0x20, 0x0A, 0x0D, 0x09, UInt8(ascii: ","), UInt8(ascii: "]"), UInt8(ascii: "}"), UInt8(ascii: ":"),
      UInt8(ascii: "#"), UInt8(ascii: "/"):
      return true
    default: return false
    }
  }
}
