/// Reads strict JSON into the flat tree, without recursion, and goes on behind each fault.
struct JSONParser {
  /// What may come next.
  enum Expected {
    case value, firstElement, element, firstKey, key, separator, end
  }

  let bytes: [UInt8]
  let vocabulary: Vocabulary
  var index = 0
  var nodes: [Node] = []
  var faults: [Fault] = []
  /// The nodes of the containers that are open, outermost first.
  var open: [Int] = []
  /// Whether the innermost of them is an object.
  var isInObject = false
  /// Where the last comma stands.
  var comma = 0
  /// Where the last value or key ended.
  var lastEnd = 0
  /// Whether a fault left the text behind it in doubt, so that a missing comma or bracket says nothing new.
  var isForgiving = false
  /// Whether going on would only repeat what has been said.
  var isStopped = false
  /// Whether bytes that are no UTF-8 were named; once a file is enough.
  var sawInvalidUTF8 = false
  /// Whether an invisible character between values was named; once a file is enough.
  var sawInvisible = false
  /// Whether a bracket closed nothing, so that another is likely to be missing.
  var sawStrayBracket = false

  /// Starts at the first byte; the nodes go where others were that are no longer needed.
  init(_ bytes: [UInt8], _ vocabulary: Vocabulary, in memory: inout [Node]) {
    self.bytes = bytes
    self.vocabulary = vocabulary
    swap(&nodes, &memory)
    nodes.removeAll(keepingCapacity: true)
    nodes.reserveCapacity(bytes.count / 8 + 2)
    open.reserveCapacity(8)
  }

  /// Reads the whole text.
  mutating func parse() {
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) {
      report(.byteOrderMark)
      index = 3
    }
    var expected = Expected.value
    while skipBlanks(), !isStopped {
      let byte = bytes[index]
      switch expected {
      case .firstElement where byte == UInt8(ascii: "]"), .firstKey where byte == UInt8(ascii: "}"):
        close()
        expected = afterValue
      case .element where byte == UInt8(ascii: "]"), .key where byte == UInt8(ascii: "}"):
        if !isForgiving { report(.trailingComma(comma)) }
        close()
        expected = afterValue
      case .value, .firstElement, .element:
        expected = readValue(byte)
      case .firstKey, .key:
        expected = passMembers() ?? readKey(byte)
      case .separator:
        expected = readSeparator(byte)
      case .end:
        report(.textAfterEnd(ByteRange(index, endOfLine(from: index))))
        isStopped = true
      }
    }
    finish()
  }

  private var afterValue: Expected { open.isEmpty ? .end : .separator }

  /// What may come behind a comma.
  private var nextMember: Expected { isInObject ? .key : .element }

  private mutating func readValue(_ byte: UInt8) -> Expected {
    isForgiving = false
    switch byte {
    case UInt8(ascii: "\""): readString(as: .string)
    case UInt8(ascii: "{"): return push(.object) ? .firstKey : .end
    case UInt8(ascii: "["): return push(.array) ? .firstElement : .end
    case UInt8(ascii: ","), UInt8(ascii: "]"), UInt8(ascii: "}"), UInt8(ascii: ":"):
      if open.isEmpty {
        report(.unexpected(ByteRange(index, index + 1)))
      } else if isInObject {
        report(.missingValue(keyRange))
        finishScalar(.null, .bare, .none, ByteRange(lastEnd, lastEnd))
        isForgiving = true
      } else if byte == UInt8(ascii: ",") {
        skipDoubledComma()
        return .element
      } else if byte == UInt8(ascii: ":") {
        report(.unexpected(ByteRange(index, index + 1)))
        isForgiving = true
      }
    default: readBare()
    }
    // A text that does not even start as JSON is no JSON at all.
    if open.isEmpty, !faults.isEmpty { isStopped = true }
    return afterValue
  }

  private mutating func readKey(_ byte: UInt8) -> Expected {
    isForgiving = false
    switch byte {
    case UInt8(ascii: "\""): readString(as: .key)
    case UInt8(ascii: ","):
      skipDoubledComma()
      return .key
    case UInt8(ascii: "{"), UInt8(ascii: "["), UInt8(ascii: "]"), UInt8(ascii: ":"):
      report(.unexpectedInObject(ByteRange(index, index + 1)))
      isForgiving = true
      return .separator
    default: readBareKey()
    }
    return readColon() ? .value : .separator
  }

  private mutating func skipDoubledComma() {
    report(.doubledComma(index))
    index += 1
    isForgiving = true
  }

  /// Reads what stands between a key and its value; `false` when there is no value.
  private mutating func readColon() -> Bool {
    guard skipBlanks() else { return true }
    switch bytes[index] {
    case UInt8(ascii: ":"): index += 1
    case UInt8(ascii: "="):
      report(.equalsSign(index))
      index += 1
    case UInt8(ascii: ","), UInt8(ascii: "}"), UInt8(ascii: "]"):
      if !isForgiving { report(.missingValue(keyRange)) }
      finishScalar(.null, .bare, .none, ByteRange(lastEnd, lastEnd))
      return false
    default:
      if isForgiving {
        // The key was not closed and took its value along.
        finishScalar(.null, .bare, .none, ByteRange(lastEnd, lastEnd))
        return false
      }
      if keyEndsInColon {
        // Its own quote is missing, and the first of the value was taken for it; the value goes on to the second.
        report(.unquotedEndOfKey(keyRange))
        finishScalar(.null, .bare, .none, ByteRange(lastEnd, lastEnd))
        let end = endOfLine(from: index)
        index = bytes[index..<end].firstIndex(of: UInt8(ascii: "\"")).map { $0 + 1 } ?? end
        return false
      }
      report(.missingColon(lastEnd))
    }
    isForgiving = false
    return true
  }

  /// Whether the last thing between the quotes of the key is a colon, as in `"kind: "regular"`.
  private var keyEndsInColon: Bool {
    bytes[keyRange.indices].dropLast().last { $0 != UInt8(ascii: " ") } == UInt8(ascii: ":")
  }

  private mutating func readSeparator(_ byte: UInt8) -> Expected {
    switch byte {
    case UInt8(ascii: ","):
      isForgiving = false
      comma = index
      index += 1
      return nextMember
    case UInt8(ascii: "}"), UInt8(ascii: "]"):
      if (byte == UInt8(ascii: "}")) == isInObject {
        isForgiving = false
        close()
      } else {
        closeMismatched(byte)
      }
      return afterValue
    case UInt8(ascii: "\""):
      if !isForgiving { report(.missingComma(lastEnd)) }
      isForgiving = false
      return nextMember
    case UInt8(ascii: "{"), UInt8(ascii: "["):
      if !isInObject, !isForgiving {
        report(.missingComma(lastEnd))
        return .element
      }
    default:
      if !isInObject, !isForgiving, startsValue(byte) {
        report(.missingComma(lastEnd))
        return .element
      }
    }
    let start = index
    skipToSeparator()
    if !isForgiving { report(.textBehindValue(ByteRange(start, index))) }
    isForgiving = true
    return .separator
  }

  /// Whether a number or one of the three words starts here.
  private func startsValue(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: "-") || byte &- 0x30 < 10 || literal(at: index) != nil
  }

  /// Ends the text: names what is still open, and closes it so that the tree is whole.
  private mutating func finish() {
    if nodes.isEmpty, faults.isEmpty { report(.emptyFile) }
    if !isStopped, !isForgiving, !sawStrayBracket, let innermost = open.last {
      report(.unclosed(nodes[innermost].range, nodes[innermost].kind))
    }
    if let last = nodes.indices.last, nodes[last].kind == .key {
      finishScalar(.null, .bare, .none, ByteRange(lastEnd, lastEnd))
    }
    while !open.isEmpty { close(with: bytes.count) }
  }
}
