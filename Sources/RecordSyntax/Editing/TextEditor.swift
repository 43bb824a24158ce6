/// Makes one change in a document's text as splices that leave every other byte alone.
struct TextEditor {
  let document: Document
  let lines: TextLines
  let style: TextStyle
  /// The splices made so far, not in order.
  var splices: [Splice] = []

  /// Starts on a readable document.
  init(_ document: Document) {
    self.document = document
    lines = TextLines(document)
    style = TextStyle(of: document)
  }

  var bytes: [UInt8] { document.bytes }
  var nodes: [Node] { document.nodes }
  var yaml: YAMLLayout { YAMLLayout(style: style) }
  var json: JSONLayout { JSONLayout(style: style) }

  /// Makes a change; `false` when the text gives no place for it.
  mutating func make(_ change: Change) -> Bool {
    switch change {
    case .replace(let pointer, let value):
      guard let node = document.node(at: pointer) else { return false }
      return replace(node, in: pointer.parent.flatMap(document.node(at:)), with: value)
    case .addMember(let pointer, let member):
      guard let object = document.node(at: pointer) else { return false }
      if nodes[object].next == object + 1 {
        return fill(object, at: pointer, with: .object([member]))
      }
      return nodes[object].style == .block
        ? addBlockMember(member, to: object) : addFlowMember(member, to: object)
    case .insert(let pointer, let position, let values):
      guard let array = document.node(at: pointer) else { return false }
      if nodes[array].next == array + 1 { return fill(array, at: pointer, with: .array(values)) }
      return nodes[array].style == .block
        ? insertBlockElements(values, at: position, of: array)
        : insertFlowElements(values, at: position, of: array)
    case .remove(let pointer):
      guard let parent = pointer.parent, let container = document.node(at: parent),
        let node = document.node(at: pointer)
      else { return false }
      return nodes[container].style == .block
        ? removeBlockEntry(node, from: container, at: parent) : removeFlowEntry(node, from: container)
    case .rename(let pointer, let newKey):
      guard let parent = pointer.parent, let object = document.node(at: parent),
        let value = document.node(at: pointer), let key = document.key(of: value)
      else { return false }
      let inFlow = nodes[object].style == .flow
      splices.append(Splice(nodes[key].range.indices, text(.string(newKey), like: key, inFlow: inFlow)))
      return true
    }
  }

  /// Puts the first member or element into an empty container.
  private mutating func fill(_ container: Int, at pointer: Pointer, with value: Value) -> Bool {
    replace(container, in: pointer.parent.flatMap(document.node(at:)), with: value)
  }

  private mutating func replace(_ node: Int, in container: Int?, with value: Value) -> Bool {
    guard let container else { return replaceRoot(with: value) }
    return nodes[container].style == .block
      ? replaceBlockValue(node, in: container, with: value)
      : replaceFlowValue(node, in: container, with: value)
  }

  private mutating func replaceRoot(with value: Value) -> Bool {
    if document.syntax == .json {
      splices.append(Splice(nodes[0].range.indices, json.text(value, indent: "", isElement: false)))
      return true
    }
    switch value {
    case .object(let members) where !members.isEmpty:
      let text = yaml.members(members, column: 0)
      let end = nodes[0].range.indices.upperBound
      if nodes[0].style == .flow, lines.comment(behind: end) != nil {
        // The comment behind the braces stays on the first line.
        let first = text.prefix { !$0.isNewline }
        splices.append(Splice(rootLines.lowerBound..<end, String(first)))
        splices.append(
          Splice(lines.lineEnd(of: end)..<lines.lineEnd(of: end), String(text[first.endIndex...])))
      } else {
        splices.append(Splice(rootLines, text + style.newline))
      }
    case .object:
      splices.append(Splice(rootLines, ""))
    default:
      return false
    }
    return true
  }

  /// The lines that the root takes: none at the end, when it is empty, so that comments stay above.
  private var rootLines: Range<Int> {
    let content = document.syntax == .frontMatter ? FrontMatter(bytes).content : bytes.indices
    let range = nodes[0].range.indices
    if range.isEmpty { return content.upperBound..<content.upperBound }
    let end = lines.behindBreak(lines.lineEnd(of: range.upperBound))
    return lines.lineStart(of: range.lowerBound)..<min(end, content.upperBound)
  }

  /// A value on one line, a text in the quotes of the node whose place it takes.
  func text(_ value: Value, like node: Int, inFlow: Bool) -> String {
    guard document.syntax != .json else { return json.line(value) }
    if case .string(let string) = value {
      let text = YAMLText(string)
      switch nodes[node].style {
      case .single, .singleEscaped: return text.singleQuoted ?? text.doubleQuoted
      case .double, .doubleEscaped: return text.doubleQuoted
      default: break
      }
    }
    return yaml.line(value, inFlow: inFlow)
  }

  /// The element of a list that a new object is laid out like: the nearest object that has something in it.
  func sibling(of position: Int, among elements: [Int]) -> Int? {
    func isModel(_ element: Int) -> Bool {
      nodes[element].kind == .object && nodes[element].next > element + 1
    }
    return elements[..<min(position + 1, elements.count)].last(where: isModel)
      ?? elements.first(where: isModel)
  }

  /// Whether a node is an object or array that has something in it and stands on one line.
  func isLine(_ node: Int) -> Bool {
    nodes[node].style == .flow && nodes[node].next > node + 1 && lines.isOnOneLine(nodes[node].range.indices)
  }
}
