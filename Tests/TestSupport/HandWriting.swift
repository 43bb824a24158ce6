package import RecordSyntax

/// Writes values as people do: every container in a style of its own, with comments and blank lines between.
package struct HandWriting: Sendable {
  /// The source of chance.
  package var values: RandomValues
  /// What ends a line in this file.
  package let newline: String
  private let unit: String
  private let hasZeroIndentedLists: Bool
  /// What stands behind a colon and a comma in JSON.
  private let gap: String

  /// Chooses the habits of one file.
  package init(_ values: RandomValues) {
    self.values = values
    newline = self.values.chance(20) ? "\r\n" : "\n"
    unit = self.values.chance(30) ? "    " : "  "
    hasZeroIndentedLists = self.values.chance(50)
    gap = self.values.chance(70) ? " " : ""
  }

  // MARK: - JSON

  /// A value as JSON, its containers on one line or over several.
  package mutating func json(_ value: Value, indent: String = "", onLine: Bool = false) -> String {
    let onLine = onLine || values.chance(40)
    let inner = onLine ? "" : newline + indent + unit
    let outer = onLine ? "" : newline + indent
    switch value {
    case .object(let members) where !members.isEmpty:
      var parts: [String] = []
      for member in members {
        parts.append(
          Value.string(member.key).json + ":" + gap
            + json(member.value, indent: indent + unit, onLine: onLine))
      }
      return "{" + inner + parts.joined(separator: "," + (onLine ? gap : inner)) + outer + "}"
    case .array(let elements) where !elements.isEmpty:
      var parts: [String] = []
      for element in elements { parts.append(json(element, indent: indent + unit, onLine: onLine)) }
      return "[" + inner + parts.joined(separator: "," + (onLine ? gap : inner)) + outer + "]"
    default: return value.json
    }
  }

  // MARK: - YAML

  /// A record with a body, in block style for the most part.
  package mutating func frontMatter(_ value: Value) -> String {
    guard case .object(let members) = value else { return "" }
    return "---" + newline + block(members, column: 0) + "---" + newline + "# Body" + newline
  }

  private mutating func block(_ members: [Value.Member], column: Int) -> String {
    var text = ""
    for member in members {
      text += linesAbove(column) + indent(column) + scalar(.string(member.key), inFlow: false) + ":"
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

  private mutating func behind(_ value: Value, column: Int, isElement: Bool) -> String {
    let isCompact = isElement && values.chance(60)
    let inner = isCompact ? column + 2 : column + unit.utf8.count
    switch value {
    case .object(let members) where !members.isEmpty && values.chance(60):
      let lines = block(members, column: inner)
      return isCompact ? " " + afterComments(lines, inner) : lineEnd() + lines
    case .array(let elements) where !elements.isEmpty && values.chance(60):
      let zero = hasZeroIndentedLists && !isElement
      let lines = block(elements, column: zero ? column : inner)
      return isCompact ? " " + afterComments(lines, inner) : lineEnd() + lines
    case .null where values.chance(50):
      return lineEnd()
    case .string(let text) where text.hasSuffix("s\n") && values.chance(70):
      let lines = text.split(separator: "\n").map { indent(column + 2) + $0 + newline }
      return " |" + newline + lines.joined()
    default:
      return " " + flow(value, column: column) + lineEnd()
    }
  }

  /// Lines without the comments and blanks that cannot stand behind a dash.
  private func afterComments(_ lines: String, _ column: Int) -> String {
    let parts = lines.split(separator: newline, omittingEmptySubsequences: false)
    let rest = parts.drop { line in line.allSatisfy { $0 == " " } || line.drop { $0 == " " }.hasPrefix("# ") }
    return String(rest.joined(separator: newline).dropFirst(column))
  }

  /// A flow collection, at times on lines of its own with comments behind the commas.
  private mutating func flow(_ value: Value, column: Int) -> String {
    var parts: [String] = []
    let brackets: (String, String)
    switch value {
    case .object(let members) where !members.isEmpty:
      brackets = ("{", "}")
      for member in members {
        parts.append(
          scalar(.string(member.key), inFlow: true) + ": " + flow(member.value, column: column + 2))
      }
    case .array(let elements) where !elements.isEmpty:
      brackets = ("[", "]")
      for element in elements { parts.append(flow(element, column: column + 2)) }
    default: return scalar(value, inFlow: true)
    }
    if values.chance(15) { parts[parts.count - 1] += "," }
    guard values.chance(25) else {
      let pad = values.chance(50) ? " " : ""
      return brackets.0 + pad + parts.joined(separator: ", ") + pad + brackets.1
    }
    var text = brackets.0 + lineEnd()
    for (index, part) in parts.enumerated() {
      text += linesAbove(column + 2) + indent(column + 2) + part + (index + 1 < parts.count ? "," : "")
      text += lineEnd()
    }
    return text + indent(column + 1) + brackets.1
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

  private mutating func lineEnd() -> String {
    (values.chance(20) ? " # \(values.chance(50) ? "note" : "è: {[")" : "") + newline
  }

  private mutating func linesAbove(_ column: Int) -> String {
    var text = ""
    if values.chance(10) { text += newline }
    if values.chance(15) { text += indent(column) + "# above" + newline }
    return text
  }

  private func indent(_ column: Int) -> String { String(repeating: " ", count: column) }
}
