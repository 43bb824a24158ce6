package import RecordSyntax

extension HandWriting {
  /// A whole file with front matter, at times with a byte-order mark, without a body or its last line's end.
  package mutating func frontMatter(_ value: Value) -> String {
    guard case .object(let members) = value else { return "" }
    let mark = values.chance(5) ? "\u{FEFF}" : ""
    let bodies = ["", newline, "# Body" + newline, newline + "- a: 1" + newline + "---" + newline, "text"]
    let body = values.pick(bodies, or: "")
    let close = (values.chance(5) ? "..." : "---") + (body.isEmpty && values.chance(50) ? "" : newline)
    var text = ""
    if !members.isEmpty, values.chance(5) {
      text = linesAbove(0) + flow(value, column: 0) + lineEnd()
    } else {
      text = block(members, column: values.chance(3) ? 2 : 0)
    }
    if values.chance(15) { text += "# the end" + newline }
    return mark + "---" + newline + text + close + body
  }

  private mutating func block(_ members: [Value.Member], column: Int) -> String {
    var text = ""
    for member in members {
      text += linesAbove(column) + indent(column) + key(member.key, inFlow: false)
      text += behind(member.value, column: column, isElement: false)
    }
    return text
  }

  private mutating func block(_ elements: [Value], column: Int) -> String {
    var text = ""
    for element in elements {
      text += linesAbove(column) + indent(column) + "-" + behind(element, column: column, isElement: true)
    }
    return text
  }

  /// A key with its colon.
  private mutating func key(_ key: String, inFlow: Bool) -> String {
    scalar(.string(key), inFlow: inFlow) + (values.chance(5) ? " :" : ":")
  }

  private mutating func behind(_ value: Value, column: Int, isElement: Bool) -> String {
    let isCompact = isElement && values.chance(60)
    let inner = isCompact ? column + 2 : column + unit.utf8.count
    (isKept, isBehindText) = (false, false)
    switch value {
    case .object(let members) where !members.isEmpty && values.chance(60):
      return lines(inner, isCompact) { $0.block(members, column: inner) }
    case .array(let elements) where !elements.isEmpty && values.chance(60):
      let column = hasZeroIndentedLists && !isElement ? column : inner
      return lines(column, isCompact) { $0.block(elements, column: column) }
    case .null where values.chance(50):
      return lineEnd()
    case .string(let text) where values.chance(60):
      if let lines = severalLines(text, column: column) { return lines }
    default: break
    }
    if values.chance(5) {
      return lineEnd() + linesAbove(inner) + indent(inner) + flow(value, column: column) + lineEnd()
    }
    return (values.chance(5) ? "   " : " ") + flow(value, column: column) + lineEnd()
  }

  private mutating func lines(
    _ column: Int, _ isCompact: Bool, _ write: (inout HandWriting) -> String
  ) -> String {
    guard isCompact else {
      let head = lineEnd()
      return head + write(&self)
    }
    // Comments and blank lines cannot stand behind a dash.
    let parts = write(&self).split(separator: newline, omittingEmptySubsequences: false)
    let rest = parts.drop { line in line.allSatisfy { $0 == " " } || line.drop { $0 == " " }.hasPrefix("# ") }
    return " " + rest.joined(separator: newline).dropFirst(column)
  }

  // MARK: - Flow collections

  /// A flow collection, at times on lines of its own with comments behind the commas.
  private mutating func flow(_ value: Value, column: Int) -> String {
    var parts: [String] = []
    let brackets: (String, String)
    switch value {
    case .object(let members) where !members.isEmpty:
      brackets = ("{", "}")
      for member in members {
        if member.value == .null, values.chance(40) {
          // A key that is all there is, or one with its colon and nothing behind it.
          parts.append(scalar(.string(member.key), inFlow: true) + (values.chance(50) ? "" : ":"))
        } else {
          parts.append(key(member.key, inFlow: true) + " " + flow(member.value, column: column + 2))
        }
      }
    case .array(let elements) where !elements.isEmpty:
      brackets = ("[", "]")
      for element in elements {
        if case .object(let members) = element, members.count == 1, values.chance(30) {
          // A pair needs no braces in a list.
          parts.append(key(members[0].key, inFlow: true) + " " + flow(members[0].value, column: column + 2))
        } else {
          parts.append(flow(element, column: column + 2))
        }
      }
    default: return scalar(value, inFlow: true)
    }
    if values.chance(15) { parts[parts.count - 1] += "," }
    guard values.chance(25) else {
      let pad = values.chance(50) ? " " : ""
      return brackets.0 + pad + parts.joined(separator: values.chance(80) ? ", " : ",") + pad + brackets.1
    }
    var text = brackets.0 + lineEnd()
    for (index, part) in parts.enumerated() {
      isKept = false
      text += linesAbove(column + 2) + indent(column + 2) + part
      // At times a comma follows on a line of its own.
      if values.chance(3), index + 1 < parts.count { text += lineEnd() + indent(column + 2) }
      text += (index + 1 < parts.count ? "," : "") + (values.chance(10) ? " " : lineEnd())
    }
    return text + (text.hasSuffix(" ") ? newline : "") + indent(column + 1) + brackets.1
  }

  // MARK: - Scalars

  /// A text over several lines below its key or dash: a block scalar or a plain or quoted one that is folded;
  /// `nil` when its characters do not let it.
  private mutating func severalLines(_ text: String, column: Int) -> String? {
    let isPlain = text.unicodeScalars.allSatisfy { $0 == "\n" || ("\u{20}"..."\u{7E}").contains($0) }
    guard isPlain, text.contains(where: { $0 != "\n" && $0 != " " }) else { return nil }
    if text.contains("\n") || values.chance(30) { return literal(text, column: column) }
    let words = text.split(separator: " ", omittingEmptySubsequences: false)
    guard words.count > 1, words.allSatisfy({ !$0.isEmpty }) else { return nil }
    let inner = newline + indent(column + 2)
    switch Int.random(in: 0..<4, using: &values.random) {
    case 0:
      isBehindText = true
      return (values.chance(50) ? " >-" : " >- # folded") + inner + words.joined(separator: inner) + newline
    case 1:
      return " '" + words.joined(separator: inner).replacing("'", with: "''") + "'" + lineEnd()
    case 2 where !text.contains { $0 == "\\" || $0 == "\"" }:
      return " \"" + words.joined(separator: inner) + "\"" + lineEnd()
    case 3 where words.allSatisfy({ $0.utf8.allSatisfy { $0 | 0x20 >= 0x61 && $0 | 0x20 <= 0x7A } }):
      return " " + words.joined(separator: inner) + lineEnd()
    default: return nil
    }
  }

  private mutating func literal(_ text: String, column: Int) -> String {
    var lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    var chomping = "-"
    if lines.last == "" {
      lines.removeLast()
      chomping = lines.last == "" || values.chance(20) ? "+" : ""
    }
    let needsIndent = lines.first { !$0.isEmpty }?.hasPrefix(" ") == true || lines.first == ""
    let width = values.chance(20) ? 4 : 2
    // The indicator counts from the block that holds the text, whose column is the key's or dash's.
    let header = " |" + (needsIndent || values.chance(10) ? "\(width)" : "") + chomping
    (isKept, isBehindText) = (chomping == "+", true)
    let body = lines.map { ($0.isEmpty ? "" : indent(column + width)) + $0 + newline }.joined()
    return header + (values.chance(10) ? " # text" : "") + newline + body
      + (isKept || values.chance(90) ? "" : newline)
  }

  /// A scalar that needs no quotes at times gets them all the same.
  package mutating func scalar(_ value: Value, inFlow: Bool) -> String {
    guard case .string(let text) = value else { return value.json }
    let isWord =
      text.utf8.allSatisfy { $0 | 0x20 >= 0x61 && $0 | 0x20 <= 0x7A || $0 == 0x2D } && !text.isEmpty
    let isSpecial = ["null", "true", "-", "---"].contains(text)
    if isWord, !isSpecial, values.chance(70) { return text }
    let hasEscape = text.unicodeScalars.contains { $0.value < 0x20 || $0.value == 0x7F || $0.value > 0x7F }
    if hasEscape || values.chance(50) {
      return value.json.replacing("\u{85}", with: "\\u0085").replacing("\u{FEFF}", with: "\\ufeff")
    }
    return "'" + text.replacing("'", with: "''") + "'"
  }
}
