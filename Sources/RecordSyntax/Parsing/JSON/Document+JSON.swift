extension Document {
  /// Parses strict JSON (RFC 8259).
  init(json bytes: [UInt8], vocabulary: Vocabulary, in memory: inout [Node]) {
    var parser = JSONParser(bytes, vocabulary, in: &memory)
    parser.parse()
    // Equal keys are found when their object closes, so a little late.
    parser.faults.sort { $0.range.start < $1.range.start }
    self.init(bytes: bytes, syntax: .json, nodes: parser.nodes, faults: parser.faults)
  }

  /// Parses strict JSON that is no record, and so may have more bytes than ``mostBytes``.
  package init(largeJSON bytes: [UInt8], vocabulary: Vocabulary) {
    var memory: [Node] = []
    self.init(json: bytes, vocabulary: vocabulary, in: &memory)
  }

  /// Decodes what stands between the quotes of a JSON string; what a fault names is passed over or replaced.
  func decodeJSONString(_ range: Range<Int>, into text: inout DecodedText) {
    var index = range.lowerBound
    while index < range.upperBound {
      let start = index
      while index < range.upperBound, bytes[index] != UInt8(ascii: "\\") { index += 1 }
      text.copy(bytes, start..<index)
      guard index < range.upperBound else { return }
      let escape = JSONEscape(bytes, at: index, end: range.upperBound)
      text.put(String(escape.scalar).utf8, from: index..<index + escape.count)
      index += escape.count
    }
  }
}
