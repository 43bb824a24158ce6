extension TextStyle {
  /// The style of a file, as far as it shows one; the canonical one for the rest.
  init(of document: Document) {
    let text = TextLines(document)
    self.init()
    if let end = document.bytes.firstIndex(where: { $0 == 0x0A || $0 == 0x0D }) {
      newline = String(decoding: document.bytes[end..<text.behindBreak(end)], as: UTF8.self)
    }
    readJSONSpacing(document)
    readIndentation(document, text)
    readRowPadding(document, text)
    readYAMLHabits(document, text)
  }

  private mutating func readJSONSpacing(_ document: Document) {
    guard document.syntax == .json, let key = document.nodes.firstIndex(where: { $0.kind == .key }) else {
      return
    }
    let gap = document.nodes[key].range.indices.upperBound..<document.nodes[key + 1].range.indices.lowerBound
    let between = String(decoding: document.bytes[gap], as: UTF8.self)
    guard !between.utf8.contains(0x0A), !between.utf8.contains(0x0D) else { return }
    colon = between
    if !between.hasSuffix(" ") { (comma, padding) = (",", "") }
  }

  /// Takes the unit from the first container whose content starts on a line below it.
  private mutating func readIndentation(_ document: Document, _ text: TextLines) {
    for (index, node) in document.nodes.enumerated() where node.next > index + 1 && node.kind != .key {
      let start = Int(node.range.start)
      if node.style == .block {
        // A block starts where its first key or dash does, and lies below its own key.
        guard let key = document.key(of: index) else { continue }
        let depth = text.column(of: start) - text.column(of: Int(document.nodes[key].range.start))
        guard depth > 0 else { continue }
        unit = String(repeating: " ", count: depth)
        return
      }
      let first = Int(document.nodes[index + 1].range.start)
      // Looking for a line's start costs as much as the line is long, and a file may be one line.
      guard !text.isOnOneLine(start..<first) else { continue }
      let outer = text.indentation(at: start)
      let inner = text.indentation(at: first)
      guard inner.utf8.count > outer.utf8.count else { continue }
      unit = String(inner.dropFirst(outer.utf8.count))
      return
    }
  }

  private mutating func readRowPadding(_ document: Document, _ text: TextLines) {
    for node in document.nodes where node.kind == .object && node.style == .flow {
      let range = node.range.indices
      // A pair in a list has no braces.
      let hasBraces = document.bytes[range.lowerBound] == UInt8(ascii: "{")
      guard hasBraces, range.count > 2, text.isOnOneLine(range) else { continue }
      padding = document.bytes[range.lowerBound + 1] == 0x20 ? " " : ""
      return
    }
  }

  private mutating func readYAMLHabits(_ document: Document, _ text: TextLines) {
    var (sawSingle, sawDouble) = (false, false)
    for node in document.nodes {
      sawSingle = sawSingle || node.style == .single || node.style == .singleEscaped
      sawDouble = sawDouble || node.style == .double || node.style == .doubleEscaped
    }
    prefersSingleQuotes = sawSingle && !sawDouble
    for (index, node) in document.nodes.enumerated() where node.kind == .array && node.style == .block {
      guard let key = document.key(of: index) else { continue }
      let column = text.column(of: Int(node.range.start))
      let keyColumn = text.column(of: Int(document.nodes[key].range.start))
      hasZeroIndentedLists = column == keyColumn
      return
    }
  }
}
