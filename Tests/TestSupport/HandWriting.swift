package import RecordSyntax

/// Writes values as people do: every file with habits of its own, every container in a style of its own, with
/// comments and blank lines between.
package struct HandWriting: Sendable {
  /// The source of chance.
  package var values: RandomValues
  /// What ends a line in this file.
  package let newline: String
  let unit: String
  let hasZeroIndentedLists: Bool
  /// Whether the last written text ends in line breaks that a blank line below would add to.
  var isKept = false
  /// Whether a comment in a deeper column would be a line of the last written text.
  var isBehindText = false
  /// What stands before and behind a colon in JSON.
  private let colon: String
  /// What stands behind a comma in JSON.
  private let comma: String
  /// What stands inside the brackets of a JSON container on one line.
  private let padding: String
  private let isOneLine: Bool

  /// Chooses the habits of one file.
  package init(_ values: RandomValues) {
    self.values = values
    newline = self.values.chance(20) ? "\r\n" : "\n"
    unit = self.values.chance(30) ? "    " : self.values.chance(10) ? "   " : "  "
    hasZeroIndentedLists = self.values.chance(50)
    let gap = self.values.chance(70) ? " " : ""
    colon = (self.values.chance(15) ? " " : "") + ":" + gap
    comma = "," + gap
    padding = self.values.chance(40) ? " " : ""
    isOneLine = self.values.chance(15)
  }

  // MARK: - JSON

  /// A whole JSON file.
  package mutating func json(_ value: Value) -> String {
    let indentation = values.chance(25) ? "\t" : unit
    let text = json(value, indent: "", unit: indentation, onLine: isOneLine)
    return (values.chance(5) ? newline : "") + text + (values.chance(70) ? newline : "")
  }

  private mutating func json(_ value: Value, indent: String, unit: String, onLine: Bool) -> String {
    let onLine = onLine || values.chance(40)
    func part(_ key: String?, _ value: Value, _ hand: inout HandWriting) -> String {
      (key.map { Value.string($0).json + hand.colon } ?? "")
        + hand.json(value, indent: indent + unit, unit: unit, onLine: onLine)
    }
    var parts: [String] = []
    let brackets: (String, String)
    switch value {
    case .object(let members) where !members.isEmpty:
      brackets = ("{", "}")
      for member in members { parts.append(part(member.key, member.value, &self)) }
    case .array(let elements) where !elements.isEmpty:
      brackets = ("[", "]")
      for element in elements { parts.append(part(nil, element, &self)) }
    default: return value.json
    }
    guard !onLine else {
      return brackets.0 + padding + parts.joined(separator: comma) + padding + brackets.1
    }
    let lines = parts.map { (values.chance(5) ? newline : "") + newline + indent + unit + $0 }
    return brackets.0 + lines.joined(separator: ",") + newline + indent + brackets.1
  }

  // MARK: - Lines of YAML

  mutating func lineEnd() -> String {
    let blanks = values.chance(5) ? "\t" : values.chance(10) ? "  " : " "
    return (values.chance(20) ? blanks + "# \(values.chance(50) ? "note" : "è: {[")" : "") + newline
  }

  mutating func linesAbove(_ column: Int) -> String {
    var text = ""
    if values.chance(10), !isKept { text += (values.chance(20) ? indent(column) : "") + newline }
    if values.chance(15) {
      let place =
        values.chance(85) || isBehindText ? column : Int.random(in: 0...column + 3, using: &values.random)
      text += indent(place) + "# above" + newline
      if values.chance(20) { text += indent(place) + "# and more" + newline }
    }
    if !text.isEmpty { isKept = false }
    return text
  }

  func indent(_ column: Int) -> String { String(repeating: " ", count: column) }
}
