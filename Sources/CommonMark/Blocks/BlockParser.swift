/// Reads the blocks of a text line by line, as the appendix of CommonMark describes it.
struct BlockParser {
  /// The text.
  let bytes: [UInt8]
  /// The blocks so far; the first is the text as a whole.
  var nodes = [BlockNode(kind: .document, parent: 0, depth: 0, firstLine: 1, lastLine: 1)]
  /// The innermost block that is open.
  var tip = 0
  /// The innermost block that the line goes on with, or that it opened.
  var matched = 0
  /// The line that is read.
  var line: LineCursor
  /// Its number, from 1.
  var lineNumber = 0
  /// The definitions of links that were found.
  var references: LinkReferences

  /// Starts on a text.
  init(_ text: String) {
    bytes = Self.withoutNull(Array(text.utf8))
    line = LineCursor(bytes, 0..<0)
    references = LinkReferences(textSize: bytes.count)
  }

  /// CommonMark shows U+0000, which HTML cannot hold, as the replacement character.
  private static func withoutNull(_ bytes: [UInt8]) -> [UInt8] {
    guard bytes.contains(0) else { return bytes }
    return bytes.flatMap { $0 == 0 ? Array("\u{FFFD}".utf8) : [$0] }
  }

  /// The blocks of the text.
  mutating func parse() -> [MarkdownBlock] {
    var start = 0
    while start < bytes.count {
      let end = bytes[start...].firstIndex { $0 == UInt8(ascii: "\n") || $0 == UInt8(ascii: "\r") }
      readLine(start..<(end ?? bytes.count))
      start = (end ?? bytes.count) + 1
      if let end, bytes[end] == UInt8(ascii: "\r"), start < bytes.count, bytes[start] == UInt8(ascii: "\n") {
        start += 1
      }
    }
    while nodes[tip].isOpen { close(tip, at: lineNumber) }
    var tree = BlockTree(nodes: nodes, bytes: bytes, references: references)
    return tree.blocks(in: 0)
  }

  private mutating func readLine(_ range: Range<Int>) {
    line = LineCursor(bytes, range)
    lineNumber += 1
    guard matchOpenBlocks() else { return }
    var isOpening = !nodes[matched].holdsText || nodes[matched].isParagraph
    while isOpening {
      switch openBlock() {
      case .container: break
      case .text: isOpening = false
      case .line: return
      case nil:
        line.skipToContent()
        isOpening = false
      }
    }
    addText()
  }

  /// What stands on the line behind the markers of containers is text.
  private mutating func addText() {
    if matched != tip, !line.isBlank, nodes[tip].isParagraph {
      // A sentence goes on though the markers of its quotation or list are missing.
      addLine()
      return
    }
    closeUnmatched()
    if nodes[matched].holdsText {
      addLine()
      if case .html(let kind) = nodes[matched].kind, kind.ends(with: bytes[line.offset..<line.end]) {
        close(matched, at: lineNumber)
      }
    } else if !line.isBlank {
      add(.paragraph)
      line.skipToContent()
      addLine()
    }
  }

  private mutating func addLine() {
    nodes[tip].text += line.remainder
    nodes[tip].text.append(UInt8(ascii: "\n"))
  }

  /// Adds a block where it can lie, and closes what it cannot lie in.
  mutating func add(_ kind: BlockNode.Kind) {
    while !nodes[tip].canHold(kind) { close(tip, at: lineNumber - 1) }
    let node = nodes.count
    nodes.append(
      BlockNode(
        kind: kind, parent: tip, depth: nodes[tip].depth + 1, firstLine: lineNumber, lastLine: lineNumber))
    nodes[tip].children.append(node)
    tip = node
    matched = node
  }

  /// Closes the blocks that the line does not go on with.
  mutating func closeUnmatched() {
    while tip != matched { close(tip, at: lineNumber - 1) }
  }

  /// Closes the innermost block.
  mutating func close(_ node: Int, at lastLine: Int) {
    nodes[node].isOpen = false
    nodes[node].lastLine = lastLine
    switch nodes[node].kind {
    case .paragraph:
      takeDefinitions(from: node)
      if nodes[node].text.allSatisfy(\.isBlankOrLineEnd) { nodes[node].kind = .definitions }
    case .indentedCode:
      let text = nodes[node].text
      let lines = text.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
      let count = (lines.lastIndex { !$0.allSatisfy(\.isBlank) } ?? 0) + 1
      nodes[node].text = Array(lines[..<count].joined(separator: [UInt8(ascii: "\n")]))
      nodes[node].text.append(UInt8(ascii: "\n"))
      nodes[node].lastLine = nodes[node].firstLine + count - 1
    case .item, .list: closeList(node)
    default: break
    }
    tip = nodes[node].parent
  }

  /// Takes the definitions of links that a paragraph begins with out of it.
  mutating func takeDefinitions(from node: Int) {
    guard nodes[node].text.first == UInt8(ascii: "[") else { return }
    let end = references.takeDefinitions(from: nodes[node].text)
    nodes[node].text.removeFirst(end)
  }

  private mutating func closeList(_ node: Int) {
    nodes[node].lastLine = nodes[node].children.last.map { nodes[$0].lastLine } ?? nodes[node].firstLine
    guard case .list(let marker, _) = nodes[node].kind else { return }
    let items = nodes[node].children
    let isLoose = hasGap(items) || items.contains { hasGap(nodes[$0].children) }
    nodes[node].kind = .list(marker, isTight: !isLoose)
  }

  /// Whether a blank line stands between some neighbours.
  private func hasGap(_ children: [Int]) -> Bool {
    zip(children, children.dropFirst()).contains { nodes[$0].lastLine + 1 != nodes[$1].firstLine }
  }
}
