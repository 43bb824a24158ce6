/// Edits in YAML's block style, where lines and columns carry the structure.
extension TextEditor {
  /// A member or element of a block collection.
  struct Entry {
    /// The offset of its key or dash.
    var start: Int
    /// The offset behind its colon or dash.
    var headEnd: Int
    /// Its value's node.
    var value: Int
  }

  func blockEntries(of container: Int) -> [Entry] {
    guard nodes[container].kind == .array else {
      return document.keys(of: container).map { key in
        let range = nodes[key].range.indices
        return Entry(start: range.lowerBound, headEnd: lines.skipBlanks(range.upperBound) + 1, value: key + 1)
      }
    }
    var entries: [Entry] = []
    var offset = Int(nodes[container].range.start)
    for element in document.elements(of: container) {
      let dash = lines.skipToContent(offset)
      entries.append(Entry(start: dash, headEnd: dash + 1, value: element))
      offset = max(dash + 1, Int(nodes[element].range.end))
    }
    return entries
  }

  /// Where the last line of an entry ends, with its comments.
  func end(of entry: Entry) -> Int {
    let lineEnd = lines.lineEnd(of: valueEnd(of: entry))
    guard nodes[entry.value].style == .block else { return lineEnd }
    return lines.endWithDeeperComments(lineEnd, column: lines.column(of: entry.start))
  }

  /// Where the value of an entry ends: before the last line break of a text that keeps its line breaks.
  func valueEnd(of entry: Entry) -> Int {
    let end = max(entry.headEnd, Int(nodes[entry.value].range.end))
    return lines.isBehindBreak(end) ? lines.endOfLine(before: end) : end
  }

  private func indent(of entry: Entry) -> String {
    String(repeating: " ", count: lines.column(of: entry.start))
  }

  /// Adds a member on a line of its own behind the last.
  mutating func addBlockMember(_ member: Value.Member, to object: Int) -> Bool {
    let entries = blockEntries(of: object)
    guard let first = entries.first, let last = entries.last else { return false }
    let column = lines.column(of: first.start)
    let text = yaml.key(member.key) + ":" + yaml.behindKey(member.value, column: column)
    let end = end(of: last)
    splices.append(Splice(end..<end, style.newline + indent(of: first) + text))
    return true
  }

  /// Inserts elements on lines of their own before one, or behind the last.
  mutating func insertBlockElements(_ values: [Value], at position: Int, of array: Int) -> Bool {
    let entries = blockEntries(of: array)
    guard let first = entries.first, let last = entries.last else { return false }
    let column = lines.column(of: first.start)
    // An object goes over several lines where its neighbour does.
    let asRow = sibling(of: position, among: entries.map(\.value)).map { nodes[$0].style != .block } ?? true
    let text = values.map { "-" + yaml.behindDash($0, column: column, asRow: asRow) }
      .joined(separator: style.newline + indent(of: first))
    if position == entries.count {
      let end = end(of: last)
      splices.append(Splice(end..<end, style.newline + indent(of: first) + text))
    } else if lines.startsLine(entries[position].start) {
      let start = lines.startWithComments(entries[position].start)
      splices.append(Splice(start..<start, indent(of: first) + text + style.newline))
    } else {
      let start = entries[position].start
      splices.append(Splice(start..<start, text + style.newline + indent(of: first)))
    }
    return true
  }

  /// Takes out a member or element with the comments that belong to it.
  mutating func removeBlockEntry(_ node: Int, from container: Int, at pointer: Pointer) -> Bool {
    let entries = blockEntries(of: container)
    guard let position = entries.firstIndex(where: { $0.value == node }) else { return false }
    if entries.count == 1, container > 0 {
      return make(.replace(pointer, nodes[container].kind == .object ? .object([]) : .array([])))
    }
    let entry = entries[position]
    let end = end(of: entry)
    if lines.startsLine(entry.start) {
      let start = lines.startWithComments(entry.start)
      var behind = lines.behindBreak(end)
      behind = behindLinesOfText(above: start, from: behind, column: lines.column(of: entry.start))
      let isLastLine = behind == end
      splices.append(Splice((isLastLine ? lines.endOfLine(before: start) : start)..<behind, ""))
    } else if position + 1 < entries.count {
      // It stands behind the dash of the list that holds it, where the next one takes its place.
      let next = entries[position + 1].start
      let isNext = lines.skipBlankLines(lines.behindBreak(end)) == lines.lineStart(of: next)
      // Comments between the two stay, and so does the line they stand on.
      splices.append(Splice(isNext ? entry.start..<next : lines.skipBlanksBack(entry.start)..<end, ""))
    } else {
      return false
    }
    return true
  }

  /// Behind the lines below that would become lines of a block scalar above, once what parts the two is gone: deeper
  /// comments, and blank lines when the text keeps its last line breaks.
  private func behindLinesOfText(above line: Int, from offset: Int, column: Int) -> Int {
    let top = lines.skipBlankLinesBack(line)
    let ends = [line, top, lines.endOfLine(before: top)]
    let text = nodes.last {
      ($0.style == .literal || $0.style == .folded) && ends.contains(Int($0.range.end))
    }
    guard let text else { return offset }
    var behind = Int(text.range.end) == line ? lines.skipBlankLines(offset) : offset
    while true {
      let content = lines.skipBlanks(lines.skipBlankLines(behind))
      guard lines.column(of: content) > column, lines.comment(at: content) != nil else { return behind }
      behind = lines.behindBreak(lines.lineEnd(of: content))
    }
  }
}
