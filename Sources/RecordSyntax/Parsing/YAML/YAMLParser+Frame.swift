extension YAMLParser {
  /// A parser that stands behind the directives and the `---` of a document, if it has them.
  static func afterPreamble(_ bytes: [UInt8], _ vocabulary: Vocabulary) -> YAMLParser {
    let start = YAMLLines.textStart(bytes)
    var line = start
    var directives: [ByteRange] = []
    var content = start
    var contentLine = start
    while line < bytes.count {
      let end = YAMLLines.endOfLine(bytes, from: line)
      if bytes[line] == UInt8(ascii: "%") {
        directives.append(ByteRange(line, end))
      } else if bytes[line] != UInt8(ascii: "#"), !YAMLLines.isBlankLine(bytes, from: line) {
        break
      }
      line = YAMLLines.behindBreak(bytes, end)
    }
    if YAMLLines.marker(bytes, at: line) == .dashes {
      (content, contentLine) = (line + 3, line)
    } else if let last = directives.last {
      content = YAMLLines.behindBreak(bytes, Int(last.end))
      contentLine = content
    }
    let next = YAMLLines.behindBreak(bytes, YAMLLines.endOfLine(bytes, from: content))
    let from = content > contentLine ? next : contentLine
    var memory: [Node] = []
    var parser = YAMLParser(
      bytes, vocabulary, from: content, lineStart: contentLine,
      to: YAMLLines.nextMarker(bytes, from: from, to: bytes.count), in: &memory)
    for directive in directives { parser.report(YAMLFault.directive(directive)) }
    return parser
  }

  /// Looks at what stands behind the document: only comments and `...` may.
  mutating func checkEnd() {
    var line = end
    while line < bytes.count {
      let lineEnd = YAMLLines.endOfLine(bytes, from: line)
      let isDots = YAMLLines.marker(bytes, at: line) == .dots
      var index = isDots ? line + 3 : line
      while index < lineEnd, isBlank(bytes[index]) { index += 1 }
      if index < lineEnd, bytes[index] != UInt8(ascii: "#") {
        let range = ByteRange(index, lineEnd)
        report(isDots ? YAMLFault.textBehindMarker(range) : YAMLFault.severalDocuments(range))
        return
      }
      line = YAMLLines.behindBreak(bytes, lineEnd)
    }
  }

  /// Adds what an empty front matter is.
  mutating func appendEmptyObject(at offset: Int) {
    append(.object, .block, .none, offset, offset)
  }
}
