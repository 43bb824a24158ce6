extension JSONParser {
  /// The range of the key whose value is being read.
  var keyRange: ByteRange { nodes[nodes.count - 1].range }

  /// Opens a container; `false`, after a fault, when it lies too deep.
  mutating func push(_ kind: Node.Kind) -> Bool {
    guard open.count < Document.mostDepth else {
      report(.tooDeep(index))
      isStopped = true
      return false
    }
    open.append(nodes.count)
    isInObject = kind == .object
    nodes.append(
      Node(kind: kind, style: .flow, symbol: .none, range: ByteRange(index, index + 1), next: 0))
    index += 1
    return true
  }

  /// Closes the innermost container with the bracket that stands here.
  mutating func close() {
    index += 1
    close(with: index)
  }

  /// Closes the innermost container, which ends at a given offset.
  mutating func close(with end: Int) {
    guard let container = open.popLast() else { return }
    isInObject = open.last.map { nodes[$0].kind == .object } ?? false
    nodes[container].range = ByteRange(Int(nodes[container].range.start), end)
    nodes[container].next = UInt32(nodes.count)
    if container > 0, nodes[container - 1].kind == .key {
      nodes[container - 1].next = UInt32(nodes.count)
    }
    if nodes[container].kind == .object { findDuplicateKeys(of: container) }
    lastEnd = end
  }

  /// Handles a `}` in an array or a `]` in an object.
  mutating func closeMismatched(_ byte: UInt8) {
    let kind: Node.Kind = byte == UInt8(ascii: "}") ? .object : .array
    guard let innermost = open.last, let match = open.lastIndex(where: { nodes[$0].kind == kind }) else {
      report(.strayBracket(index))
      sawStrayBracket = true
      index += 1
      return
    }
    if !isForgiving { report(.mismatched(index, opening: nodes[innermost].range, nodes[innermost].kind)) }
    isForgiving = false
    while open.count > match + 1 { close(with: index) }
    close()
  }

  /// Adds a scalar, or the value of the key before it.
  mutating func finishScalar(
    _ kind: Node.Kind, _ style: Node.Style, _ symbol: Symbol, _ range: ByteRange
  ) {
    let position = nodes.count
    nodes.append(Node(kind: kind, style: style, symbol: symbol, range: range, next: position + 1))
    if position > 0, nodes[position - 1].kind == .key { nodes[position - 1].next = UInt32(position + 1) }
    lastEnd = Int(range.end)
  }

  /// Passes over blanks, and names comments and what else is none of JSON; `false` at the end of the text.
  mutating func skipBlanks() -> Bool {
    var next = index
    let count = bytes.count
    while next < count {
      let byte = bytes[next]
      if byte == 0x20 || byte == 0x0A || byte == 0x0D || byte == 0x09 {
        next += 1
        continue
      }
      index = next
      if byte > 0x20, byte < 0x80, byte != UInt8(ascii: "#"), byte != UInt8(ascii: "/") { return true }
      if !skipForeign(byte) { return true }
      next = index
    }
    index = count
    return false
  }

  /// Names a comment or invisible character and passes over it; `false` when this is neither.
  @inline(never)
  private mutating func skipForeign(_ byte: UInt8) -> Bool {
    if byte == UInt8(ascii: "#") {
      skipComment(endOfLine(from: index))
    } else if byte == UInt8(ascii: "/") {
      guard index + 1 < bytes.count else { return false }
      switch bytes[index + 1] {
      case UInt8(ascii: "/"): skipComment(endOfLine(from: index))
      case UInt8(ascii: "*"): skipComment(endOfBlockComment(from: index + 2))
      default: return false
      }
    } else if let length = lengthOfInvisible(at: index) {
      if !sawInvisible { report(.invisibleCharacter(ByteRange(index, index + length))) }
      sawInvisible = true
      index += length
    } else {
      return false
    }
    return true
  }

  private func endOfBlockComment(from start: Int) -> Int {
    var end = start
    while end + 1 < bytes.count, bytes[end] != UInt8(ascii: "*") || bytes[end + 1] != UInt8(ascii: "/") {
      end += 1
    }
    return min(end + 2, bytes.count)
  }

  /// The number of bytes of a control character or of a blank that only looks like a space.
  private func lengthOfInvisible(at offset: Int) -> Int? {
    guard let length = UTF8Sequence.length(in: bytes, at: offset),
      let scalar = String(decoding: bytes[offset..<offset + length], as: UTF8.self).unicodeScalars.first
    else { return nil }
    switch scalar.properties.generalCategory {
    case .control, .format, .spaceSeparator, .lineSeparator, .paragraphSeparator: return length
    default: return nil
    }
  }

  private mutating func skipComment(_ end: Int) {
    report(.comment(ByteRange(index, end)))
    index = end
  }

  /// Where the line that holds an offset ends, before its line ending.
  func endOfLine(from start: Int) -> Int {
    var end = start
    while end < bytes.count, bytes[end] != 0x0A, bytes[end] != 0x0D { end += 1 }
    return end
  }

  /// Goes to the next comma or closing bracket of the container at hand, or the end of the line.
  mutating func skipToSeparator() {
    var depth = 0
    while index < bytes.count {
      switch bytes[index] {
      case UInt8(ascii: "\""):
        index += 1
        while index < bytes.count, bytes[index] != UInt8(ascii: "\""), bytes[index] != 0x0A {
          index += bytes[index] == UInt8(ascii: "\\") ? 2 : 1
        }
        index = min(index, bytes.count)
        if index == bytes.count || bytes[index] == 0x0A { continue }
      case UInt8(ascii: "{"), UInt8(ascii: "["): depth += 1
      case UInt8(ascii: "}"), UInt8(ascii: "]"):
        if depth == 0 { return }
        depth -= 1
      case UInt8(ascii: ","), 0x0A, 0x0D:
        if depth == 0 { return }
      default: break
      }
      index += 1
    }
  }

  /// Adds a fault; stops the parser at the most there may be.
  mutating func report(_ fault: Fault) {
    guard faults.count < Fault.most else { return }
    faults.append(fault)
    if faults.count >= Fault.most { isStopped = true }
  }
}
