extension CanonicalGlance {
  /// Looks at a whole text.
  static func isCanonicalJSON(_ text: Span<UInt8>, _ nodes: Span<Node>) -> Bool {
    guard nodes[0].range.start == 0, let end = value(text, nodes, 0, column: 0, isElement: false)
    else { return false }
    return end + 1 == text.count && text[end] == UInt8(ascii: "\n")
  }

  /// Looks at a value whose further lines are indented from a column on.
  @inline(__always)
  private static func value(
    _ text: Span<UInt8>, _ nodes: Span<Node>, _ index: Int, column: Int, isElement: Bool
  ) -> Int? {
    let node = nodes[index]
    if Int(node.next) > index + 1 {
      return container(text, nodes, index, column: column, isRow: isElement && isRow(nodes, index))
    }
    let isInForm =
      switch node.kind {
      case .string: node.style == .json
      case .null: true
      default: isBareInForm(node, text)
      }
    return isInForm ? Int(node.range.end) : nil
  }

  private static func container(
    _ text: Span<UInt8>, _ nodes: Span<Node>, _ index: Int, column: Int, isRow: Bool
  ) -> Int? {
    let isObject = nodes[index].kind == .object
    let end = Int(nodes[index].next)
    var at = Int(nodes[index].range.start) + 1
    var entry = index + 1
    while entry < end {
      if entry > index + 1 {
        guard has(UInt8(ascii: ","), text, at: at) else { return nil }
        at += 1
      }
      let first = nodes[entry]
      guard let start = isRow ? behindSpace(text, at) : nextLine(text, at, column: column + 2),
        Int(first.range.start) == start
      else { return nil }
      if isObject {
        guard first.style == .json, areParted(first, nodes[entry + 1], text) else { return nil }
      }
      let node = isObject ? entry + 1 : entry
      guard let next = value(text, nodes, node, column: column + 2, isElement: !isObject) else { return nil }
      at = next
      entry = Int(first.next)
    }
    guard let closing = isRow ? behindSpace(text, at) : nextLine(text, at, column: column),
      Int(nodes[index].range.end) == closing + 1
    else { return nil }
    return closing + 1
  }

  @inline(__always)
  private static func behindSpace(_ text: Span<UInt8>, _ at: Int) -> Int? {
    has(UInt8(ascii: " "), text, at: at) ? at + 1 : nil
  }

  /// Whether an object has nothing but scalars and empty containers, and so takes one line as an element.
  private static func isRow(_ nodes: Span<Node>, _ object: Int) -> Bool {
    guard nodes[object].kind == .object else { return false }
    let end = Int(nodes[object].next)
    var key = object + 1
    while key < end {
      guard Int(nodes[key].next) == key + 2 else { return false }
      key += 2
    }
    return true
  }
}
