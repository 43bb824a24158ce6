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
    let text = TextCheck(parser.bytes, body: body.map { Int($0.start) } ?? parser.bytes.count)
    var faults = earlier + text.faults + parser.faults.filter { !text.explains($0, in: parser.bytes) }
    if faults.count > Fault.most {
      // An error is never left out for a warning: the file would count as read.
      faults.sort {
        $0.severity == $1.severity ? $0.range.start < $1.range.start : $0.severity > $1.severity
      }
      faults.removeSubrange(Fault.most...)
    }
    if faults.count > 1 { faults.sort { $0.range.start < $1.range.start } }
    self.init(
      bytes: parser.bytes, syntax: syntax, nodes: parser.nodes, comments: parser.comments, body: body,
      faults: faults)
  }
}
