/// Writes values as YAML that people read: block style, with rows as flow mappings.
struct YAMLLayout {
  let style: TextStyle

  /// What follows the colon of a key in a column: a blank and a value, or a line ending and indented lines.
  func behindKey(_ value: Value, column: Int) -> String {
    switch value {
    case .object(let members) where !members.isEmpty:
      style.newline + self.members(members, column: column + style.unit.utf8.count)
    case .array(let elements) where !elements.isEmpty:
      style.newline
        + self.elements(
          elements, column: style.hasZeroIndentedLists ? column : column + style.unit.utf8.count)
    default:
      " " + line(value)
    }
  }

  /// What follows the dash of an element in a column; an object that is no row starts on the dash's line.
  func behindDash(_ value: Value, column: Int, asRow: Bool = true) -> String {
    let inner = column + 2
    switch value {
    case .object(let members) where !members.isEmpty && !(asRow && value.isRow):
      return " " + self.members(members, column: inner).dropFirst(inner)
    case .array(let elements) where !elements.isEmpty:
      return " " + self.elements(elements, column: inner).dropFirst(inner)
    default:
      return " " + line(value)
    }
  }

  /// Members as lines in a column; no final newline.
  func members(_ members: [Value.Member], column: Int) -> String {
    members.map { indent(column) + key($0.key) + ":" + behindKey($0.value, column: column) }
      .joined(separator: style.newline)
  }

  /// Elements as lines in a column; no final newline.
  func elements(_ elements: [Value], column: Int) -> String {
    elements.map { indent(column) + "-" + behindDash($0, column: column) }
      .joined(separator: style.newline)
  }

  /// The value on one line; in a flow collection more texts need quotes.
  func line(_ value: Value, inFlow: Bool = false) -> String {
    switch value {
    case .string(let text):
      return scalar(text, inFlow: inFlow)
    case .object(let members) where !members.isEmpty:
      let parts = members.map { key($0.key, inFlow: true) + ": " + line($0.value, inFlow: true) }
      return "{" + style.padding + parts.joined(separator: style.comma) + style.padding + "}"
    case .array(let elements) where !elements.isEmpty:
      return "[" + elements.map { line($0, inFlow: true) }.joined(separator: style.comma) + "]"
    default:
      return value.json
    }
  }

  /// A key without its colon.
  func key(_ key: String, inFlow: Bool = false) -> String { scalar(key, inFlow: inFlow, isKey: true) }

  /// A text, with quotes where it would read as something else.
  private func scalar(_ text: String, inFlow: Bool, isKey: Bool = false) -> String {
    YAMLText(text).written(inFlow: inFlow, isKey: isKey, preferringSingle: style.prefersSingleQuotes)
  }

  private func indent(_ column: Int) -> String { String(repeating: " ", count: column) }
}
