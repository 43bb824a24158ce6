extension Document {
  /// Decodes a YAML scalar whose text is not simply its bytes.
  func decodeYAMLScalar(_ node: Int, into text: inout DecodedText) {
    let range = nodes[node].range.indices
    switch nodes[node].style {
    case .plainFolded: decodeLines(range, escapes: nil, into: &text)
    case .singleEscaped: decodeLines(contents(of: node), escapes: UInt8(ascii: "'"), into: &text)
    case .doubleEscaped: decodeLines(contents(of: node), escapes: UInt8(ascii: "\\"), into: &text)
    case .literal, .folded: decodeBlock(node, into: &text)
    default: break
    }
  }

  /// The number that a node writes in base eight (`0o17`) or sixteen (`0x1F`).
  func decimalInOtherBase(_ node: Int) -> Decimal? {
    let range = nodes[node].range.indices
    guard range.count > 2, range.count <= YAMLCoreSchema.mostDigitsInOtherBase,
      YAMLCoreSchema.special(bytes, range.lowerBound, range.upperBound) == .otherBase
    else { return nil }
    let base = bytes[range.lowerBound + 1] == UInt8(ascii: "x") ? 16 : 8
    // Least significant first.
    var digits: [UInt8] = []
    for byte in bytes[range.lowerBound + 2..<range.upperBound] {
      var carry = byte &- 0x30 < 10 ? Int(byte & 0x0F) : Int(byte & 0x07) + 9
      for place in digits.indices {
        carry += Int(digits[place]) * base
        digits[place] = UInt8(carry % 10)
        carry /= 10
      }
      while carry > 0 {
        digits.append(UInt8(carry % 10))
        carry /= 10
      }
    }
    return Decimal(isNegative: false, digits: digits.reversed(), exponent: 0)
  }

  // MARK: - Lines that are folded

  /// Decodes plain and quoted text: a line break is a blank, each further one a line break, and blanks around
  /// them go.
  private func decodeLines(_ range: Range<Int>, escapes: UInt8?, into text: inout DecodedText) {
    var index = range.lowerBound
    var start = index
    while index < range.upperBound {
      let byte = bytes[index]
      if byte == 0x0A || byte == 0x0D {
        var end = index
        while end > start, isBlank(end - 1) { end -= 1 }
        text.copy(bytes, start..<end)
        index = fold(from: end, at: index, to: range.upperBound, isJoined: false, into: &text)
        start = index
      } else if byte == escapes {
        text.copy(bytes, start..<index)
        index = decodeEscape(at: index, to: range.upperBound, into: &text)
        start = index
      } else {
        index += 1
      }
    }
    text.copy(bytes, start..<range.upperBound)
  }

  /// Passes over line breaks and the blanks around them, and puts what they stand for; returns where the text
  /// goes on.
  private func fold(from start: Int, at first: Int, to end: Int, isJoined: Bool, into text: inout DecodedText)
    -> Int
  {
    var index = first
    var breaks = 0
    while index < end, bytes[index] == 0x0A || bytes[index] == 0x0D {
      index = behindBreak(index, end)
      breaks += 1
      while index < end, isBlank(index) { index += 1 }
    }
    if breaks > 1 {
      text.put(repeatElement(0x0A, count: breaks - 1), from: start..<index)
    } else if !isJoined {
      text.put(CollectionOfOne(0x20), from: start..<index)
    }
    return index
  }

  private func decodeEscape(at index: Int, to end: Int, into text: inout DecodedText) -> Int {
    guard bytes[index] == UInt8(ascii: "\\") else {
      // A doubled single quote.
      text.put(CollectionOfOne(bytes[index]), from: index..<min(index + 2, end))
      return min(index + 2, end)
    }
    if index + 1 < end, bytes[index + 1] == 0x0A || bytes[index + 1] == 0x0D {
      return fold(from: index, at: index + 1, to: end, isJoined: true, into: &text)
    }
    let escape = YAMLEscape(bytes, at: index, end: end)
    text.put((escape.scalar ?? "\u{FFFD}").utf8, from: index..<index + escape.count)
    return index + escape.count
  }

  // MARK: - Block scalars

  private func decodeBlock(_ node: Int, into text: inout DecodedText) {
    let range = nodes[node].range.indices
    let width = Int(nodes[node].symbol.rawValue)
    let header = YAMLBlockHeader(bytes, at: range.lowerBound, end: range.upperBound)
    let isFolded = nodes[node].style == .folded
    var line = header.end
    while line < range.upperBound, bytes[line] != 0x0A, bytes[line] != 0x0D { line += 1 }
    guard line < range.upperBound else { return }
    line = behindBreak(line, range.upperBound)
    // The line breaks since the last content, from where they stand.
    var breaks = 0
    var breaksStart = line
    var hasContent = false
    var wasIndented = false
    while line < range.upperBound {
      var start = line
      while start < range.upperBound, start - line < width, bytes[start] == 0x20 { start += 1 }
      var end = start
      while end < range.upperBound, bytes[end] != 0x0A, bytes[end] != 0x0D { end += 1 }
      if end > start {
        let isIndented = isBlank(start)
        let isJoined = isFolded && hasContent && !wasIndented && !isIndented
        let count = isJoined ? breaks - 1 : breaks
        putBreaks(count, orBlank: isJoined, from: breaksStart..<start, into: &text)
        text.copy(bytes, start..<end)
        (hasContent, wasIndented, breaks, breaksStart) = (true, isIndented, 0, end)
      }
      // The end of the file ends a line as a break does.
      if end < range.upperBound || end == bytes.count { breaks += 1 }
      guard end < range.upperBound else { break }
      line = behindBreak(end, range.upperBound)
    }
    switch header.chomping {
    case .strip: break
    case .clip:
      guard hasContent else { break }
      let behind = behindBreak(range.upperBound, bytes.count)
      text.put(CollectionOfOne(0x0A), from: range.upperBound..<behind)
    case .keep: putBreaks(breaks, orBlank: false, from: breaksStart..<range.upperBound, into: &text)
    }
  }

  private func putBreaks(_ count: Int, orBlank: Bool, from range: Range<Int>, into text: inout DecodedText) {
    if count > 0 {
      text.put(repeatElement(0x0A, count: count), from: range)
    } else if orBlank {
      text.put(CollectionOfOne(0x20), from: range)
    }
  }

  private func isBlank(_ index: Int) -> Bool { bytes[index] == 0x20 || bytes[index] == 0x09 }

  private func behindBreak(_ index: Int, _ end: Int) -> Int {
    guard index < end else { return index }
    return index + (bytes[index] == 0x0D && index + 1 < end && bytes[index + 1] == 0x0A ? 2 : 1)
  }
}
