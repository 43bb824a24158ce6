/// Edits inside braces and brackets: all of JSON, and YAML's flow collections.
extension TextEditor {
  /// Where each member or element of a flow collection starts and ends, keys included.
  private func flowEntries(of container: Int) -> [Range<Int>] {
    if nodes[container].kind == .array {
      return document.elements(of: container).map { nodes[$0].range.indices }
    }
    return document.keys(of: container).map { key in
      let (range, value) = (nodes[key].range.indices, nodes[key + 1].range.indices)
      return range.lowerBound..<max(range.upperBound, value.upperBound)
    }
  }

  /// Puts another value in the place of one.
  mutating func replaceFlowValue(_ node: Int, in container: Int, with value: Value) -> Bool {
    let range = nodes[node].range.indices
    if range.isEmpty {
      // `{ a: }` or `{ a }`: the value goes behind the colon, which may not be there yet.
      let hasColon = range.lowerBound > 0 && bytes[range.lowerBound - 1] == UInt8(ascii: ":")
      splices.append(Splice(range, (hasColon ? " " : ": ") + yaml.line(value, inFlow: true)))
      return true
    }
    splices.append(Splice(range, flowText(value, like: node, in: container)))
    return true
  }

  /// A value that takes the place of a node: on one line where the old one or all around it is.
  private func flowText(_ value: Value, like node: Int, in container: Int) -> String {
    let staysOnLine = value.isRow && isLine(node)
    if value.isAtom || staysOnLine || document.syntax != .json || isLine(container) {
      return text(value, like: node, inFlow: true)
    }
    let indent = lines.indentation(at: Int(nodes[node].range.start))
    return json.text(value, indent: indent, isElement: nodes[container].kind == .array)
  }

  /// Adds a member behind the last.
  mutating func addFlowMember(_ member: Value.Member, to object: Int) -> Bool {
    let entries = flowEntries(of: object)
    guard let last = entries.last else { return false }
    return appendFlow(entries, last) { editor, indent in
      if editor.document.syntax == .json {
        let value =
          indent.map { editor.json.text(member.value, indent: $0, isElement: false) }
          ?? editor.json.line(member.value)
        return editor.json.member(key: member.key) + value
      }
      return editor.yaml.key(member.key, inFlow: true) + ": " + editor.yaml.line(member.value, inFlow: true)
    }
  }

  /// Inserts an element before one, or behind the last.
  mutating func insertFlowElement(_ value: Value, at position: Int, of array: Int) -> Bool {
    let entries = flowEntries(of: array)
    guard let last = entries.last else { return false }
    let sibling = document.elements(of: array)[min(position, entries.count - 1)]
    // An object goes over several lines where its neighbour does.
    let asRow = nodes[sibling].kind != .object || isLine(sibling)
    func text(_ editor: TextEditor, _ indent: String?) -> String {
      guard editor.document.syntax == .json else { return editor.yaml.line(value, inFlow: true) }
      return indent.map { editor.json.text(value, indent: $0, isElement: asRow) } ?? editor.json.line(value)
    }
    guard position < entries.count else { return appendFlow(entries, last, text) }
    let start = entries[position].lowerBound
    if lines.startsLine(start) {
      let indent = lines.indentation(at: start)
      let line = lines.startWithComments(start)
      splices.append(Splice(line..<line, indent + text(self, indent) + "," + style.newline))
    } else {
      splices.append(Splice(start..<start, text(self, nil) + separator(entries)))
    }
    return true
  }

  /// Adds an entry behind the last one, on a line of its own when that has one.
  private mutating func appendFlow(
    _ entries: [Range<Int>], _ last: Range<Int>, _ text: (TextEditor, _ indent: String?) -> String
  ) -> Bool {
    let behind = lines.skipToContent(last.upperBound)
    let hasComma = behind < bytes.count && bytes[behind] == UInt8(ascii: ",")
    var end = hasComma ? behind + 1 : last.upperBound
    guard lines.startsLine(last.lowerBound) else {
      let lead = hasComma ? " " : separator(entries)
      splices.append(Splice(end..<end, lead + text(self, nil) + (hasComma ? "," : "")))
      return true
    }
    let indent = lines.indentation(at: last.lowerBound)
    let entry = style.newline + indent + text(self, indent)
    if let comment = lines.comment(behind: end) {
      // The comment belongs to the entry before.
      if !hasComma { splices.append(Splice(end..<end, ",")) }
      end = comment.indices.upperBound
      splices.append(Splice(end..<end, entry + (hasComma ? "," : "")))
    } else {
      splices.append(Splice(end..<end, (hasComma ? "" : ",") + entry + (hasComma ? "," : "")))
    }
    return true
  }

  /// What stands between two entries on one line.
  private func separator(_ entries: [Range<Int>]) -> String {
    guard entries.count > 1 else { return style.comma }
    let gap = bytes[entries[0].upperBound..<entries[1].lowerBound]
    let isPlain = gap.first == UInt8(ascii: ",") && gap.dropFirst().allSatisfy { $0 == 0x20 }
    return isPlain ? String(decoding: gap, as: UTF8.self) : style.comma
  }

  /// Takes out a member or element, with its comma and the comments that belong to it.
  mutating func removeFlowEntry(_ node: Int, from container: Int) -> Bool {
    let entries = flowEntries(of: container)
    let position = entries.firstIndex {
      $0.contains(nodes[node].range.indices.lowerBound)
        || $0.upperBound == nodes[node].range.indices.lowerBound
    }
    guard let position else { return false }
    let entry = entries[position]
    let behind = lines.skipToContent(entry.upperBound)
    guard behind < bytes.count else { return false }
    let hasComma = bytes[behind] == UInt8(ascii: ",")
    if entries.count == 1 {
      let range = nodes[container].range.indices
      splices.append(Splice(range.lowerBound + 1..<range.upperBound - 1, ""))
    } else if hasComma {
      let start = entry.lowerBound
      let end = lines.comment(behind: behind + 1)?.indices.upperBound ?? lines.skipBlanks(behind + 1)
      if lines.startsLine(start), lines.lineEnd(of: end) == end {
        splices.append(Splice(lines.startWithComments(start)..<lines.behindBreak(end), ""))
      } else if position + 1 < entries.count {
        splices.append(Splice(start..<entries[position + 1].lowerBound, ""))
      } else {
        splices.append(Splice(entries[position - 1].upperBound..<entry.upperBound, ""))
      }
    } else {
      guard position > 0 else { return false }
      let comma = lines.skipToContent(entries[position - 1].upperBound)
      let end = lines.comment(behind: entry.upperBound)?.indices.upperBound ?? entry.upperBound
      if lines.startsLine(entry.lowerBound), bytes[comma] == UInt8(ascii: ",") {
        splices.append(Splice(comma..<comma + 1, ""))
        let start = lines.endOfLine(before: lines.startWithComments(entry.lowerBound))
        splices.append(Splice(max(start, comma + 1)..<end, ""))
      } else {
        splices.append(Splice(entries[position - 1].upperBound..<entry.upperBound, ""))
      }
    }
    return true
  }
}
