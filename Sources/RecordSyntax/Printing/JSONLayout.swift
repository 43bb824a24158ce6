/// Writes values as JSON that people read, over several lines.
struct JSONLayout {
  let style: TextStyle

  /// The value as text whose further lines are indented from `indent` on; no final newline.
  func text(_ value: Value, indent: String, isElement: Bool) -> String {
    let inner = indent + style.unit
    let separator = "," + style.newline + inner
    switch value {
    case .object(let members) where !members.isEmpty && !(isElement && value.isRow):
      let lines = members.map { member(key: $0.key) + text($0.value, indent: inner, isElement: false) }
      return "{" + style.newline + inner + lines.joined(separator: separator) + style.newline + indent + "}"
    case .array(let elements) where !elements.isEmpty:
      let lines = elements.map { text($0, indent: inner, isElement: true) }
      return "[" + style.newline + inner + lines.joined(separator: separator) + style.newline + indent + "]"
    default:
      return line(value)
    }
  }

  /// The value on one line.
  func line(_ value: Value) -> String {
    switch value {
    case .object(let members) where !members.isEmpty:
      let parts = members.map { member(key: $0.key) + line($0.value) }
      return "{" + style.padding + parts.joined(separator: style.comma) + style.padding + "}"
    case .array(let elements) where !elements.isEmpty:
      return "[" + elements.map(line).joined(separator: style.comma) + "]"
    default:
      return value.json
    }
  }

  /// A key with its colon.
  func member(key: String) -> String { Value.string(key).json + style.colon }
}
