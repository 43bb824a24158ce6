extension Document {
  /// Reads Markdown with YAML front matter; an empty one is an empty object.
  init(frontMatter bytes: [UInt8], vocabulary: Vocabulary, in memory: inout [Node]) {
    let frontMatter = FrontMatter(bytes)
    guard let body = frontMatter.body else {
      self.init(bytes: bytes, syntax: .frontMatter, nodes: [], faults: frontMatter.faults)
      return
    }
    let content = frontMatter.content
    var parser = YAMLParser(
      bytes, vocabulary, from: content.lowerBound, lineStart: content.lowerBound, to: content.upperBound,
      in: &memory)
    parser.parse()
    if parser.nodes.isEmpty { parser.appendEmptyObject(at: content.lowerBound) }
    let range = ByteRange(body.lowerBound, body.upperBound)
    self.init(parser, .frontMatter, body: range, earlier: frontMatter.faults)
  }

  /// Reads a text that is one YAML document; no node when it holds nothing.
  init(yaml bytes: [UInt8], vocabulary: Vocabulary) {
    var parser = YAMLParser.afterPreamble(bytes, vocabulary)
    parser.parse()
    parser.checkEnd()
    self.init(parser, .yaml, body: nil, earlier: [])
  }

  private init(_ parser: YAMLParser, _ syntax: Syntax, body: ByteRange?, earlier: [Fault]) {
    var faults = earlier + TextCheck(parser.bytes).faults + parser.faults
    if faults.count > 1 {
      faults = faults.enumerated().sorted {
        ($0.element.range.start, $0.offset) < ($1.element.range.start, $1.offset)
      }.prefix(Fault.most).map(\.element)
    }
    self.init(
      bytes: parser.bytes, syntax: syntax, nodes: parser.nodes, comments: parser.comments, body: body,
      faults: faults)
  }
}
