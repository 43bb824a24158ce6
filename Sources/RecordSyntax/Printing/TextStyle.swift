/// How what an edit writes is laid out: as the file has it.
struct TextStyle: Sendable {
  /// One level of indentation.
  var unit = "  "
  /// What ends a line.
  var newline = "\n"
  /// What stands inside the braces of an object on one line.
  var padding = " "
  /// What stands between a key and its value on one line.
  var colon = ": "
  /// What stands between two members or elements on one line.
  var comma = ", "
  /// Whether a YAML list under a key starts in the key's own column.
  var hasZeroIndentedLists = false
  /// Whether a YAML text that needs quotes gets single ones where they will do.
  var prefersSingleQuotes = false
}

extension Value {
  /// Whether it is written on one line anywhere: a scalar, `{}` or `[]`.
  var isAtom: Bool {
    switch self {
    case .null, .bool, .number, .string: true
    case .array(let elements): elements.isEmpty
    case .object(let members): members.isEmpty
    }
  }

  /// Whether it is an object of nothing but atoms, which as an element of a list takes one line.
  var isRow: Bool {
    guard case .object(let members) = self else { return false }
    return members.allSatisfy { $0.value.isAtom }
  }
}
