extension Document {
  init(json bytes: [UInt8], vocabulary: Vocabulary) {
    self.init(bytes: bytes, syntax: .json, nodes: [])
  }
  init(frontMatter bytes: [UInt8], vocabulary: Vocabulary) {
    self.init(bytes: bytes, syntax: .frontMatter, nodes: [])
  }
  init(yaml bytes: [UInt8], vocabulary: Vocabulary) {
    self.init(bytes: bytes, syntax: .yaml, nodes: [])
  }
  func decodeJSONString(_ range: Range<Int>, into text: inout DecodedText) {}
  func decodeYAMLScalar(_ node: Int, into text: inout DecodedText) {}
  func decimalInOtherBase(_ node: Int) -> Decimal? { nil }
}
