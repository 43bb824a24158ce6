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
    guard !isPair(object) else {
      // `[a: 1]` holds a pair without braces, which two members need.
      let text = yaml.key(member.key, inFlow: true) + ": " + yaml.line(member.value, inFlow: true)
      splices.append(Splice(last.lowerBound..<last.lowerBound, "{" + style.padding))
      splices.append(Splice(last.upperBound..<last.upperBound, style.comma + text + style.padding + "}"))
      return true
    }
    return appendFlow(entries, last) { editor, indent in
      if editor.document.syntax == .json {
        let value =
          indent.map { editor.json.text(member.value, indent: $0, isElement: false) }
          ?? editor.json.line(member.value)
        return [editor.json.member(key: member.key) + value]
      }
      return [editor.yaml.key(member.key, inFlow: true) + ": " + editor.yaml.line(member.value, inFlow: true)]
    }
  }

  /// Whether an object is a pair that stands in a list without braces.
  private func isPair(_ object: Int) -> Bool {
    nodes[object].kind == .object && bytes[Int(nodes[object].range.start)] != UInt8(ascii: "{")
  }

  /// Inserts elements before one, or behind the last.
  mutating func insertFlowElements(_ values: [Value], at position: Int, of array: Int) -> Bool {
    let entries = flowEntries(of: array)
    guard let last = entries.last else { return false }
    // An object goes over several lines where its neighbour does.
    let asRow = sibling(of: position, among: document.elements(of: array)).map(isLine) ?? true
    func texts(_ editor: TextEditor, _ indent: String?) -> [String] {
      guard editor.document.syntax == .json else { return values.map { editor.yaml.line($0, inFlow: true) } }
      return values.map { value in
        indent.map { editor.json.text(value, indent: $0, isElement: asRow) } ?? editor.json.line(value)
      }
    }
    guard position < entries.count else { return appendFlow(entries, last, texts) }
    let start = entries[position].lowerBound
    if lines.startsLine(start) {
      let indent = lines.indentation(at: start)
      let line = lines.startWithComments(start)
      let text = texts(self, indent).map { indent + $0 + "," + style.newline }.joined()
      splices.append(Splice(line..<line, text))
    } else {
      let separator = separator(entries)
      splices.append(Splice(start..<start, texts(self, nil).map { $0 + separator }.joined()))
    }
    return true
  }

  /// Adds entries behind the last one, on lines of their own when that has one.
  private mutating func appendFlow(
    _ entries: [Range<Int>], _ last: Range<Int>, _ texts: (TextEditor, _ indent: String?) -> [String]
  ) -> Bool {
    let behind = lines.skipToContent(last.upperBound)
    let hasComma = behind < bytes.count && bytes[behind] == UInt8(ascii: ",")
    var end = hasComma ? behind + 1 : last.upperBound
    guard lines.startsLine(last.lowerBound) else {
      let separator = separator(entries)
      let text = texts(self, nil).joined(separator: separator)
      let lead = hasComma ? String(separator.dropFirst()) : separator
      splices.append(Splice(end..<end, lead + text + (hasComma ? "," : "")))
      return true
    }
    let indent = lines.indentation(at: last.lowerBound)
    let entry = texts(self, indent).map { style.newline + indent + $0 }.joined(separator: ",")
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
      if isPair(container) {
        splices.append(Splice(range, "{}"))
      } else {
        splices.append(Splice(range.lowerBound + 1..<range.upperBound - 1, ""))
      }
    } else if hasComma {
      let start = entry.lowerBound
      let end = lines.comment(behind: behind + 1)?.indices.upperBound ?? lines.skipBlanks(behind + 1)
      if lines.startsLine(start), lines.lineEnd(of: end) == end {
        splices.append(Splice(lines.startWithComments(start)..<lines.behindBreak(end), ""))
      } else if position + 1 < entries.count {
        let next = entries[position + 1].lowerBound
        let isSameLine = lines.isOnOneLine(behind..<next)
        // What stands behind it on its line may belong to the entries before.
        splices.append(Splice(isSameLine ? start..<next : lines.skipBlanksBack(start)..<behind + 1, ""))
      } else {
        let before = entries[position - 1].upperBound
        let comma = lines.skipToContent(before)
        splices.append(Splice((lines.isOnOneLine(before..<comma) ? before : comma)..<entry.upperBound, ""))
      }
    } else {
      guard position > 0 else { return false }
      let comma = lines.skipToContent(entries[position - 1].upperBound)
      var end = lines.comment(behind: entry.upperBound)?.indices.upperBound ?? entry.upperBound
      if lines.skipBlanks(end) == lines.lineEnd(of: end) { end = lines.lineEnd(of: end) }
      if lines.startsLine(entry.lowerBound), bytes[comma] == UInt8(ascii: ",") {
        // A comma on a line of its own goes with its line.
        let commaEnd = lines.skipBlanks(comma + 1)
        let isAlone = lines.startsLine(comma) && lines.lineEnd(of: comma) == commaEnd
        let commaStart = isAlone ? lines.endOfLine(before: lines.lineStart(of: comma)) : comma
        splices.append(Splice(commaStart..<(isAlone ? commaEnd : comma + 1), ""))
        let start = lines.endOfLine(before: lines.startWithComments(entry.lowerBound))
        splices.append(Splice(max(start, isAlone ? commaEnd : comma + 1)..<end, ""))
      } else {
        splices.append(Splice(entries[position - 1].upperBound..<entry.upperBound, ""))
      }
    }
    return true
  }
}
