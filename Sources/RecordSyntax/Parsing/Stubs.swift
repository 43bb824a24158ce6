extension Document {
  init(frontMatter bytes: [UInt8], vocabulary: Vocabulary) {
    self.init(bytes: bytes, syntax: .frontMatter, nodes: [])
  }
  init(yaml bytes: [UInt8], vocabulary: Vocabulary) {
    self.init(bytes: bytes, syntax: .yaml, nodes: [])
  }
  func decodeYAMLScalar(_ node: Int, into text: inout DecodedText) {}
  func decimalInOtherBase(_ node: Int) -> Decimal? { nil }
}
