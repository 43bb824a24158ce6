extension Document {
  /// Reads Markdown with YAML front matter; an empty one is an empty object.
  init(frontMatter bytes: [UInt8], vocabulary: Vocabulary) {
    let frontMatter = FrontMatter(bytes)
    let content = frontMatter.content
    let body = ByteRange(frontMatter.body.lowerBound, frontMatter.body.upperBound)
    guard !frontMatter.faults.contains(where: { $0.severity == .error }) else {
      self.init(bytes: bytes, syntax: .frontMatter, nodes: [], body: body, faults: frontMatter.faults)
      return
    }
    let stop = YAMLParser.firstMarker(bytes, from: content.lowerBound, to: content.upperBound)
    var parser = YAMLParser(
      bytes, vocabulary, from: content.lowerBound, lineStart: content.lowerBound, to: stop)
    parser.parse()
    if stop < content.upperBound {
      parser.report(YAMLFault.severalDocuments(ByteRange(stop, stop + 3)))
    }
    if parser.nodes.isEmpty { parser.appendEmptyObject(at: content.lowerBound) }
    self.init(parser, .frontMatter, body: body, earlier: frontMatter.faults)
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
