extension InlineParser {
  /// Reads what stands in angle brackets: an address or HTML.
  mutating func readAngleBracket() {
    if let end = addressEnd() {
      addAddress(position + 1..<end, scheme: "")
    } else if let end = mailAddressEnd() {
      addAddress(position + 1..<end, scheme: "mailto:")
    } else if let end = htmlEnd() {
      tokens.append(.html(position..<end))
      position = end
    } else {
      addText(length: 1)
    }
  }

  private mutating func addAddress(_ range: Range<Int>, scheme: String) {
    tokens.append(.address(range, destination: scheme + bytes.text(range)))
    position = range.upperBound + 1
    // Other readers put this link into another; the specification says that no link holds one, and HTML says so too.
    brackets.spend()
  }

  /// Where the address ends that begins here with its scheme.
  private func addressEnd() -> Int? {
    let start = position + 1
    guard byte(at: start)?.isLetter == true else { return nil }
    let scheme = bytes[start...].prefix { $0.isLetterOrDigit || "+.-".utf8.contains($0) }
    guard 2...32 ~= scheme.count, byte(at: scheme.endIndex) == UInt8(ascii: ":") else { return nil }
    let end = bytes[scheme.endIndex...].firstIndex {
      $0.isSpaceOrControl || $0 == UInt8(ascii: "<") || $0 == UInt8(ascii: ">")
    }
    return end.flatMap { bytes[$0] == UInt8(ascii: ">") ? $0 : nil }
  }

  /// Where the e-mail address ends that begins here.
  private func mailAddressEnd() -> Int? {
    let start = position + 1
    let name = bytes[start...].prefix { $0.isLetterOrDigit || ".!#$%&'*+/=?^_`{|}~-".utf8.contains($0) }
    guard !name.isEmpty, byte(at: name.endIndex) == UInt8(ascii: "@") else { return nil }
    let host = bytes[(name.endIndex + 1)...].prefix {
      $0.isLetterOrDigit || $0 == UInt8(ascii: "-") || $0 == UInt8(ascii: ".")
    }
    guard byte(at: host.endIndex) == UInt8(ascii: ">") else { return nil }
    let labels = host.split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false)
    let areLabels = labels.allSatisfy { label in
      1...63 ~= label.count && label.first != UInt8(ascii: "-") && label.last != UInt8(ascii: "-")
    }
    return areLabels ? host.endIndex : nil
  }

  /// Where the tag, comment or the like ends that begins here.
  private mutating func htmlEnd() -> Int? {
    let (start, end) = (position, bytes.count)
    if bytes.has("<!--", at: start, before: end) {
      // The dashes of the beginning may be those of the end.
      if bytes.has("<!-->", at: start, before: end) { return start + 5 }
      if bytes.has("<!--->", at: start, before: end) { return start + 6 }
      return place(behind: "-->", from: start + 4)
    }
    if bytes.has("<?", at: start, before: end) { return place(behind: "?>", from: start + 2) }
    if bytes.has("<![CDATA[", at: start, before: end) { return place(behind: "]]>", from: start + 9) }
    if bytes.has("<!", at: start, before: end) {
      return byte(at: start + 2)?.isLetter == true ? place(behind: ">", from: start + 3) : nil
    }
    return HTMLTag.end(in: bytes, at: start, before: end)
  }

  /// The place behind the next one of some words; what was not found once is not looked for again.
  private mutating func place(behind words: String, from start: Int) -> Int? {
    guard !missingEnds.contains(words) else { return nil }
    var index = start
    while index < bytes.count {
      if bytes.has(words, at: index, before: bytes.count) { return index + words.utf8.count }
      index += 1
    }
    missingEnds.insert(words)
    return nil
  }
}
