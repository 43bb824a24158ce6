package import RecordSyntax

/// Writes YAML as people do, with comments wherever one may stand; each comment names what it is about by its pointer.
package struct CommentedWriting: Sendable {
  private var hand: HandWriting
  /// The number of comments written, which makes each a different one.
  private var count = 0

  /// Chooses the habits of one file.
  package init(_ values: RandomValues) { hand = HandWriting(values) }

  /// The source of chance, to go on with.
  package var values: RandomValues { hand.values }

  /// A record with a body, at times with a byte-order mark; without a given body it may have one all the same.
  package mutating func frontMatter(_ value: Value, body: String? = nil) -> String {
    guard case .object(let members) = value else { return "" }
    var text = (hand.values.chance(10) ? "\u{FEFF}" : "") + "---" + newline
    let isFlow = hand.values.chance(15) && !members.isEmpty
    text +=
      isFlow ? flow(value, 0, Pointer()) + lineEnd(Pointer()) : block(members, 0, Pointer(), isCompact: false)
    text += linesAbove(0, Pointer())
    let other = hand.values.chance(50) ? "Body  \ntext\n" : ""
    return text + "---" + newline + (body ?? other).replacing("\n", with: newline)
  }

  private var newline: String { hand.newline }

  // MARK: - Blocks

  private mutating func block(_ members: [Value.Member], _ column: Int, _ path: Pointer, isCompact: Bool)
    -> String
  {
    var text = ""
    for (index, member) in members.enumerated() {
      let inner = path.appending(.key(member.key))
      // What a blank line sets apart above the first field is about the file.
      if !(isCompact && index == 0) {
        text += linesAbove(column, inner, apart: index == 0 && path.steps.isEmpty ? path : inner)
      }
      text += indent(column) + hand.scalar(.string(member.key), inFlow: false) + ":"
      text += behind(member.value, column, inner, isElement: false)
    }
    return text
  }

  private mutating func block(_ elements: [Value], _ column: Int, _ path: Pointer, isCompact: Bool) -> String
  {
    var text = ""
    for (index, element) in elements.enumerated() {
      let inner = path.appending(.index(index))
      if !(isCompact && index == 0) { text += linesAbove(column, inner, apart: inner) }
      text += indent(column) + "-" + behind(element, column, inner, isElement: true)
    }
    return text
  }

  /// What stands behind a colon or dash, and the lines below that are indented deeper.
  private mutating func behind(_ value: Value, _ column: Int, _ path: Pointer, isElement: Bool) -> String {
    let isCompact = isElement && hand.values.chance(60)
    let inner = column + (isCompact ? 2 : Int.random(in: 1...4, using: &hand.values.random))
    switch value {
    case .object(let members) where !members.isEmpty && hand.values.chance(60):
      let lines = block(members, inner, path, isCompact: isCompact)
      return (isCompact ? " " + lines.dropFirst(inner) : lineEnd(path) + lines) + linesBelow(column, path)
    case .array(let elements) where !elements.isEmpty && hand.values.chance(60):
      let zero = !isElement && hand.values.chance(40)
      let lines = block(elements, zero ? column : inner, path, isCompact: isCompact)
      return (isCompact ? " " + lines.dropFirst(inner) : lineEnd(path) + lines)
        + (zero ? "" : linesBelow(column, path))
    case .null where hand.values.chance(50):
      return lineEnd(path) + linesBelow(column, path)
    case .string("two\nlines\n") where hand.values.chance(70):
      let isFolded = hand.values.chance(40)
      let lines = ["two", isFolded ? "" : nil, "lines"].compactMap { $0 }.map { indent(inner) + $0 + newline }
      return (isFolded ? " >" : " |") + lineEnd(path) + lines.joined()
    default:
      let gap = hand.values.chance(15) ? lineEnd(path) + indent(column + 2) : " "
      return gap + flow(value, column, path) + lineEnd(path) + linesBelow(column, path)
    }
  }

  // MARK: - Flow collections

  private mutating func flow(_ value: Value, _ column: Int, _ path: Pointer) -> String {
    var entries: [(path: Pointer, key: String, value: Value)] = []
    let brackets: (String, String)
    switch value {
    case .object(let members) where !members.isEmpty:
      brackets = ("{", "}")
      for member in members {
        let key = hand.scalar(.string(member.key), inFlow: true) + ": "
        entries.append((path.appending(.key(member.key)), key, member.value))
      }
    case .array(let elements) where !elements.isEmpty:
      brackets = ("[", "]")
      for (index, element) in elements.enumerated() {
        entries.append((path.appending(.index(index)), "", element))
      }
    case .array where hand.values.chance(20):
      return "[" + lineEnd(path) + linesAbove(column + 2, path) + indent(column + 2) + "]"
    default: return hand.scalar(value, inFlow: true)
    }
    let isOpen = hand.values.chance(40)
    var text = brackets.0 + (isOpen ? lineEnd(path) : "")
    for (index, entry) in entries.enumerated() {
      if isOpen { text += linesAbove(column + 2, entry.path) + indent(column + 2) }
      text += entry.key + flow(entry.value, column + 2, entry.path)
      if index + 1 < entries.count || hand.values.chance(10) {
        // The comma may stand on a line of its own, below the comment behind the entry.
        if isOpen, hand.values.chance(10) { text += lineEnd(entry.path) + indent(column + 3) }
        text += ","
      }
      text += isOpen ? lineEnd(entry.path) : " "
    }
    return text + (isOpen ? linesAbove(column + 2, path) + indent(column + 1) : "") + brackets.1
  }

  // MARK: - Comments

  private mutating func comment(_ path: Pointer) -> String {
    count += 1
    return "# \(count) \(path)" + (hand.values.chance(20) ? " \t" : "")
  }

  private mutating func lineEnd(_ path: Pointer) -> String {
    (hand.values.chance(15) ? " " + comment(path) : "") + newline
  }

  private mutating func linesAbove(_ column: Int, _ path: Pointer, apart: Pointer? = nil) -> String {
    var text = hand.values.chance(10) ? newline : ""
    if let apart, hand.values.chance(8) { text += indent(column) + comment(apart) + newline + newline }
    while hand.values.chance(12) { text += indent(column) + comment(path) + newline }
    return text
  }

  private mutating func linesBelow(_ column: Int, _ path: Pointer) -> String {
    var text = ""
    while hand.values.chance(8) { text += indent(column + 1) + comment(path) + newline }
    return text
  }

  private func indent(_ column: Int) -> String { String(repeating: " ", count: column) }
}
