/// Edits in YAML's block style, where lines and columns carry the structure.
extension TextEditor {
  /// A member or element of a block collection.
  private struct Entry {
    /// The offset of its key or dash.
    var start: Int
    /// The offset behind its colon or dash.
    var headEnd: Int
    /// Its value's node.
    var value: Int
  }

  private func blockEntries(of container: Int) -> [Entry] {
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
  private func end(of entry: Entry) -> Int {
    var end = max(entry.headEnd, Int(nodes[entry.value].range.end))
    // A block scalar ends behind its last line.
    while end > entry.headEnd, bytes[end - 1] == 0x0A || bytes[end - 1] == 0x0D { end -= 1 }
    let lineEnd = lines.lineEnd(of: end)
    guard nodes[entry.value].style == .block else { return lineEnd }
    return lines.endWithDeeperComments(lineEnd, column: lines.column(of: entry.start))
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

  /// Inserts an element on a line of its own before one, or behind the last.
  mutating func insertBlockElement(_ value: Value, at position: Int, of array: Int) -> Bool {
    let entries = blockEntries(of: array)
    guard let first = entries.first, let last = entries.last else { return false }
    let column = lines.column(of: first.start)
    // An object goes over several lines where its neighbour does.
    let sibling = nodes[entries[min(position, entries.count - 1)].value]
    let asRow = !(sibling.kind == .object && sibling.style == .block)
    let text = "-" + yaml.behindDash(value, column: column, asRow: asRow)
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
      let behind = lines.behindBreak(end)
      let isLastLine = behind == end
      splices.append(Splice((isLastLine ? lines.endOfLine(before: start) : start)..<behind, ""))
    } else if position + 1 < entries.count {
      // It stands behind the dash of the list that holds it, where the next one takes its place.
      let next = entries[position + 1].start
      let hasComments = lines.startWithComments(next) < lines.lineStart(of: next)
      splices.append(Splice(entry.start..<(hasComments ? end : next), ""))
    } else {
      return false
    }
    return true
  }

  /// Puts another value in the place of one; a comment behind the key stays there.
  mutating func replaceBlockValue(_ node: Int, in container: Int, with value: Value) -> Bool {
    let entries = blockEntries(of: container)
    guard let entry = entries.first(where: { $0.value == node }) else { return false }
    let old = nodes[node].range.indices
    let new = newText(of: value, for: entry, in: container)
    let headLineEnd = lines.lineEnd(of: entry.headEnd)
    let end = end(of: entry)
    if old.lowerBound > headLineEnd {
      // The old value stands on lines of its own below.
      let isBlock = new.utf8.first != 0x20
      if !isBlock { splices.append(Splice(entry.headEnd..<entry.headEnd, new)) }
      splices.append(Splice(headLineEnd..<end, isBlock ? new : ""))
      return true
    }
    var oldEnd = max(entry.headEnd, old.upperBound)
    while oldEnd > old.lowerBound, bytes[oldEnd - 1] == 0x0A || bytes[oldEnd - 1] == 0x0D { oldEnd -= 1 }
    if new.utf8.first == 0x20 {
      // The blanks behind the colon stay as they are.
      let start = old.isEmpty ? entry.headEnd : old.lowerBound
      splices.append(Splice(start..<oldEnd, old.isEmpty ? new : String(new.dropFirst())))
    } else if lines.comment(behind: oldEnd) == nil {
      splices.append(Splice(entry.headEnd..<lines.lineEnd(of: oldEnd), new))
    } else {
      let lineEnd = lines.lineEnd(of: oldEnd)
      splices.append(Splice(entry.headEnd..<oldEnd, ""))
      splices.append(Splice(lineEnd..<lineEnd, new))
    }
    return true
  }

  /// What comes behind the colon or dash: a blank and a value, or a line ending and lines.
  private func newText(of value: Value, for entry: Entry, in container: Int) -> String {
    let column = lines.column(of: entry.start)
    let old = nodes[entry.value]
    let staysFlow = old.style == .flow && old.next > entry.value + 1 && value.isFlat
    if value.isAtom || staysFlow { return " " + text(value, like: entry.value, inFlow: false) }
    if nodes[container].kind == .object { return yaml.behindKey(value, column: column) }
    let asRow = !(old.kind == .object && old.style == .block)
    return yaml.behindDash(value, column: column, asRow: asRow)
  }
}

extension Value {
  /// Whether it is a list or object of nothing but scalars.
  fileprivate var isFlat: Bool {
    if case .array(let elements) = self { return elements.allSatisfy(\.isAtom) }
    return isRow
  }
}
