import RecordSyntax

extension EditOracle {
  /// Every comment stays, in its order, but for those that belong to what is replaced or removed.
  mutating func checkComments() {
    var left = after.comments.map { String(decoding: after.bytes[$0.indices], as: UTF8.self) }[...]
    for comment in before.comments where !mayGo(comment.indices) {
      let text = String(decoding: before.bytes[comment.indices], as: UTF8.self)
      guard let found = left.firstIndex(of: text) else {
        complain("lost the comment at \(comment.start): \(text)")
        return
      }
      left = left[(found + 1)...]
    }
    switch target {
    case .add, .rename:
      if before.comments.count != after.comments.count { complain("comments came or went") }
    case .replace, .remove: break
    }
  }

  /// Whether a comment belongs to what is replaced or removed.
  private func mayGo(_ comment: Range<Int>) -> Bool {
    switch target {
    case .add, .rename: return false
    case .replace(let node):
      let (kind, style) = (before.nodes[node].kind, before.nodes[node].style)
      let isContainer = kind == .object || kind == .array
      return isContainer && before.nodes[node].range.indices.contains(comment.lowerBound)
        || style == .block && (isDeeperBelow(comment, node) || isAboveFirst(comment, node))
    case .remove(let node, let container):
      let start = entryStart(node, in: container)
      let end = lastByte(of: node)
      if (start..<end).contains(comment.lowerBound) { return true }
      return isBehind(comment, end) || isAbove(comment, start) || isDeeperBelow(comment, node)
    }
  }

  /// Whether a comment stands behind a value on its line, before its comma or behind that.
  private func isBehind(_ comment: Range<Int>, _ end: Int) -> Bool {
    guard comment.lowerBound >= end else { return false }
    if isFree(end..<comment.lowerBound, before), comment.lowerBound < lineEnd(end) { return true }
    var comma = end
    while comma < before.bytes.count, before.bytes[comma] != UInt8(ascii: ",") {
      comma = before.bytes[comma] == UInt8(ascii: "#") ? lineEnd(comma) : comma + 1
    }
    guard comma < before.bytes.count, isFree(end..<comma, before) else { return false }
    return comment.lowerBound < comma
      || comment.lowerBound < lineEnd(comma) && isFree(comma + 1..<comment.lowerBound, before)
  }

  /// Whether a comment stands on a line of its own between a key or dash and a block value that starts below it.
  private func isAboveFirst(_ comment: Range<Int>, _ node: Int) -> Bool {
    guard before.nodes[node].style == .block else { return false }
    let start = Int(before.nodes[node].range.start)
    return comment.lowerBound < start && comment.lowerBound > lineEnd(tokenEnd(before: node))
      && isFree(comment.lowerBound..<start, before)
  }

  /// Whether there is nothing but blanks, line ends and comments.
  private func isFree(_ range: Range<Int>, _ document: Document) -> Bool {
    range.allSatisfy { index in
      [0x20, 0x09, 0x0A, 0x0D].contains(document.bytes[index])
        || document.comments.contains { $0.indices.contains(index) }
    }
  }

  /// Whether a comment is one of the lines directly above an entry, in its column.
  private func isAbove(_ comment: Range<Int>, _ start: Int) -> Bool {
    guard comment.upperBound <= start else { return false }
    var line = lineStart(start)
    // Behind a dash or bracket.
    let column = start - line
    while line > 0 {
      let above = lineStart(line - 1 - (line > 1 && before.bytes[line - 2] == 0x0D ? 1 : 0))
      guard lineStart(comment.lowerBound) <= above else { return false }
      var index = above
      while before.bytes[index] == 0x20 || before.bytes[index] == 0x09 { index += 1 }
      guard index - above == column, before.bytes[index] == UInt8(ascii: "#") else { return false }
      if index == comment.lowerBound { return true }
      line = above
    }
    return false
  }

  /// Whether a comment stands directly below a value, deeper than its key or dash.
  private func isDeeperBelow(_ comment: Range<Int>, _ node: Int) -> Bool {
    guard comment.lowerBound >= lastByte(of: node) else { return false }
    let start = entryStart(node, in: before.pointer(to: node).parent.flatMap(before.node(at:)) ?? 0)
    let column = start - lineStart(start)
    return isFree(lastByte(of: node)..<comment.lowerBound, before)
      && comment.lowerBound - lineStart(comment.lowerBound) > column
  }
}
