/// Values put in the place of others in YAML's block style.
extension TextEditor {
  /// Puts another value in the place of one; a comment behind the key or the old value stays there.
  mutating func replaceBlockValue(_ node: Int, in container: Int, with value: Value) -> Bool {
    guard let entry = blockEntries(of: container).first(where: { $0.value == node }) else { return false }
    let new = newText(of: value, for: entry, in: container)
    if isBelow(entry), nodes[node].style == .block {
      replaceLines(of: entry, with: new)
    } else if let comment = headerComment(of: node) {
      // A text over several lines starts with a comment, and so does what takes its place.
      let lineEnd = comment.indices.upperBound
      let (first, rest) = firstLine(of: new)
      splices.append(Splice(entry.headEnd..<lines.skipBlanksBack(Int(comment.start)), String(first)))
      splices.append(Splice(lineEnd..<max(lineEnd, valueEnd(of: entry)), String(rest)))
    } else if firstLine(of: new).rest.isEmpty {
      // The blanks behind the colon stay as they are.
      let old = nodes[node].range.indices
      let start = old.isEmpty ? entry.headEnd : old.lowerBound
      splices.append(Splice(start..<valueEnd(of: entry), old.isEmpty ? new : String(new.dropFirst())))
    } else {
      replaceText(of: entry, with: new)
    }
    return true
  }

  /// Whether a value starts on a line of its own below its key or dash.
  private func isBelow(_ entry: Entry) -> Bool {
    Int(nodes[entry.value].range.start) > lines.lineEnd(of: entry.headEnd)
  }

  /// The comment behind the indicator of a block scalar.
  private func headerComment(of node: Int) -> ByteRange? {
    guard nodes[node].style == .literal || nodes[node].style == .folded else { return nil }
    let start = Int(nodes[node].range.start)
    return lines.comment(behind: YAMLBlockHeader(bytes, at: start, end: bytes.count).end)
  }

  private func firstLine(of text: String) -> (first: Substring, rest: Substring) {
    let end = text.utf8.firstIndex { $0 == 0x0A || $0 == 0x0D } ?? text.endIndex
    return (text[..<end], text[end...])
  }

  /// Puts a value in the place of the lines below a key or dash.
  private mutating func replaceLines(of entry: Entry, with new: String) {
    let isBlock = new.utf8.first != 0x20
    if !isBlock { splices.append(Splice(entry.headEnd..<entry.headEnd, new)) }
    splices.append(Splice(lines.lineEnd(of: entry.headEnd)..<end(of: entry), isBlock ? new : ""))
  }

  /// Puts lines in the place of a value that is no block; a comment behind it stays on the first of them.
  private mutating func replaceText(of entry: Entry, with new: String) {
    var (start, (first, rest)) = (entry.headEnd, firstLine(of: new))
    let old = nodes[entry.value].range.indices
    if isBelow(entry), first.isEmpty {
      // The lines take the place of the one that the old value stands on.
      start = lines.lineStart(of: old.lowerBound)
      (first, rest) = firstLine(of: String(rest.dropFirst()))
    } else if isBelow(entry) {
      start = old.lowerBound
      first = first.dropFirst()
    }
    let oldEnd = valueEnd(of: entry)
    let lineEnd = lines.lineEnd(of: oldEnd)
    let hasComment = lines.comment(behind: oldEnd) != nil
    splices.append(Splice(start..<(hasComment ? oldEnd : lineEnd), String(first)))
    splices.append(Splice(lineEnd..<lineEnd, String(rest)))
  }

  /// What comes behind the colon or dash: a blank and a value, or a line ending and lines.
  private func newText(of value: Value, for entry: Entry, in container: Int) -> String {
    let old = nodes[entry.value]
    let column = lines.column(of: entry.start)
    if case .string(let text) = value, old.style == .literal || old.style == .folded {
      // The symbol of such a text is the column of its lines.
      let own = Int(old.symbol.rawValue)
      let inner = own > column ? own : column + style.unit.utf8.count
      if let lines = literal(text, column: inner) { return " " + lines }
    }
    let staysFlow = old.style == .flow && old.next > entry.value + 1 && value.isFlat
    if value.isAtom || staysFlow { return " " + text(value, like: entry.value, inFlow: false) }
    if nodes[container].kind == .object { return yaml.behindKey(value, column: column) }
    let asRow = !(old.kind == .object && old.style == .block)
    // What stands on a line of its own below the dash keeps its column.
    let isKept = isBelow(entry) && old.style != .block
    let inner = isKept ? lines.column(of: Int(old.range.start)) - 2 : column
    return yaml.behindDash(value, column: inner, asRow: asRow)
  }

  /// A text of several lines as a literal block scalar, its lines in a column; `nil` when ``YAMLLiteral`` admits none.
  private func literal(_ text: String, column: Int) -> String? {
    guard YAMLLiteral.admits(Array(text.utf8)) else { return nil }
    var lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    let endsLine = lines.last?.isEmpty == true
    if endsLine { lines.removeLast() }
    let indent = style.newline + String(repeating: " ", count: column)
    return (endsLine ? "|" : "|-") + lines.map { $0.isEmpty ? style.newline : indent + $0 }.joined()
  }
}

extension Value {
  /// Whether it is a list or object of nothing but scalars.
  fileprivate var isFlat: Bool {
    if case .array(let elements) = self { return elements.allSatisfy(\.isAtom) }
    return isRow
  }
}
