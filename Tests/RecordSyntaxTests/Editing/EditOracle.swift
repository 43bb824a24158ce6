import RecordSyntax

/// Holds an edited text against the text before, by the places of the tree and not by how edits are made.
///
/// Bytes change only between the neighbours of what the edit is about, nothing is written twice, every comment stays
/// that does not belong to what went, and what is new looks like its neighbours.
struct EditOracle {
  let before: Document
  let after: Document
  private let edit: Edit
  let target: Target
  /// How many bytes at the start and at the end are the same.
  private let prefix: Int
  private let suffix: Int
  private(set) var complaints: [String] = []

  /// What an edit does to the text.
  enum Target {
    /// Another value in the place of a node.
    case replace(Int)
    /// A new child of a container that has some, before the one with this number.
    case add(Int, Int)
    /// A value and its key taken out of a container that has others.
    case remove(Int, Int)
    /// Another key.
    case rename(Int)
  }

  init(_ before: Document, _ after: Document, _ edit: Edit) {
    (self.before, self.after, self.edit) = (before, after, edit)
    target = Self.target(edit, before)
    let (old, new) = (before.bytes, after.bytes)
    var start = 0
    while start < min(old.count, new.count), old[start] == new[start] { start += 1 }
    var end = 0
    while end < min(old.count, new.count), old[old.count - 1 - end] == new[new.count - 1 - end] { end += 1 }
    (prefix, suffix) = (start, end)
    checkPlace()
    checkExtent()
    checkComments()
    checkLines()
    checkLikeness()
  }

  private static func target(_ edit: Edit, _ before: Document) -> Target {
    let pointer = edit.pointer
    guard let nearest = before.nearestNode(to: pointer) else { return .replace(0) }
    let isThere = before.node(at: pointer) != nil
    let isFilled = before.nodes[nearest].next > nearest + 1
    switch edit {
    case .rename: return .rename(nearest - 1)
    case .remove, .erase:
      let parent = pointer.parent.flatMap(before.node(at:)) ?? 0
      let count = before.keys(of: parent).count + before.elements(of: parent).count
      return count == 1 && (parent > 0 || before.nodes[parent].style == .flow)
        ? .replace(parent) : .remove(nearest, parent)
    case .append where isThere && isFilled: return .add(nearest, before.elements(of: nearest).count)
    case .append: return !isThere && isFilled ? .add(nearest, .max) : .replace(nearest)
    case .insert:
      let parent = pointer.parent.flatMap(before.node(at:))
      guard let parent, before.nodes[parent].next > parent + 1 else {
        return !isThere && isFilled ? .add(nearest, .max) : .replace(nearest)
      }
      guard case .index(let index) = pointer.steps.last else { return .add(parent, .max) }
      return .add(parent, index)
    case .set: return isThere || !isFilled ? .replace(nearest) : .add(nearest, .max)
    }
  }

  // MARK: - Where it changed

  /// The bytes of the text before between which everything changes.
  private var allowed: Range<Int> {
    let nodes = before.nodes
    switch target {
    case .rename(let key): return nodes[key].range.indices
    case .replace(let node):
      let start = tokenEnd(before: node)
      let isBlock = nodes[node].style == .block
      return start..<(isBlock ? tokenStart(behind: node) : lineEnd(max(lastByte(of: node), start)))
    case .remove(let node, let container):
      return tokenEnd(before: before.key(of: node) ?? node, in: container)..<tokenStart(behind: node)
    case .add(let container, let position):
      let children = before.keys(of: container) + before.elements(of: container)
      let isLast = position >= children.count
      let next =
        isLast ? nil : children[position]
      // A pair in a list gets braces.
      let isPair = isFlow(container) && !"{[".utf8.contains(before.bytes[Int(nodes[container].range.start)])
      let low =
        position == 0 || isPair
        ? tokenEnd(before: container)
        : lastByte(of: children[(isLast ? children.count : position) - 1])
      let high =
        next.map { Int(nodes[$0].range.start) }
        ?? (isFlow(container)
          ? Int(nodes[container].range.end) : tokenStart(behind: container))
      return low..<max(low, high)
    }
  }

  private mutating func checkPlace() {
    let allowed = allowed
    // A byte that the change happens to share with what follows may count for either side.
    if prefix < allowed.lowerBound || before.bytes.count - suffix > allowed.upperBound {
      complain("changed \(prefix)..<\(before.bytes.count - suffix), allowed \(allowed)")
    }
  }

  /// What is added leaves the rest as it is, and what is removed adds nothing, but for a comma.
  private mutating func checkExtent() {
    switch target {
    case .add: checkIsInsertion(before.bytes, after.bytes)
    case .remove: checkIsInsertion(after.bytes, before.bytes)
    case .replace, .rename: break
    }
  }

  private mutating func checkIsInsertion(_ short: [UInt8], _ long: [UInt8]) {
    guard prefix + suffix < short.count else { return }
    let middle = Array(short[prefix..<short.count - suffix])
    let wide = Array(long[prefix..<long.count - suffix])
    // `x # one` becomes `x, # one` and a line, and `[a: 1]` becomes `[{ a: 1, b: 2 }]`.
    func text(_ bytes: [UInt8]) -> [UInt8] { Array(bytes.drop { " \t\r\n".utf8.contains($0) }) }
    let (less, more) = (text(middle), text(wide))
    guard let first = more.first, ",{".utf8.contains(first), text(Array(more.dropFirst())).starts(with: less)
    else { return complain("more changed than was added or removed") }
  }

  // MARK: - How it looks

  private mutating func checkLines() {
    let (old, new) = (lineFaults(before.bytes), lineFaults(after.bytes))
    if new.trailing > old.trailing { complain("a line ends in a blank") }
    let hasBoth = old.pairs > 0 && old.single > 0
    if !hasBoth, old.pairs > 0 ? new.single > 0 : old.single > 0 && new.pairs > 0 {
      complain("another line ending")
    }
  }

  private func lineFaults(_ bytes: [UInt8]) -> (trailing: Int, pairs: Int, single: Int) {
    var (trailing, pairs, single) = (0, 0, 0)
    for index in bytes.indices where bytes[index] == 0x0A {
      let isPair = index > 0 && bytes[index - 1] == 0x0D
      if isPair { pairs += 1 } else { single += 1 }
      let last = index - (isPair ? 2 : 1)
      if last >= 0, bytes[last] == 0x20 || bytes[last] == 0x09 { trailing += 1 }
    }
    return (trailing, pairs, single)
  }

  /// A new element or member starts where its neighbours do, and is a block or a row as they are.
  private mutating func checkLikeness() {
    guard case .add(let container, let position) = target else { return }
    let path = before.pointer(to: container)
    guard let now = after.node(at: path) else { return }
    let old = before.keys(of: container) + before.elements(of: container)
    let new = after.keys(of: now) + after.elements(of: now)
    let added = new[min(position, new.count - 1)]
    let starts = Set(old.map { column(before, $0) })
    if starts.count == 1, isFlow(container), old.count > 1, old.allSatisfy({ startsLine(before, $0) }),
      !starts.contains(column(after, added)) || !startsLine(after, added)
    {
      complain("a new entry in another column than its neighbours")
    }
    let siblings = before.elements(of: container).filter {
      before.nodes[$0].kind == .object && before.nodes[$0].next > $0 + 1
    }
    let node = after.nodes[added]
    guard !siblings.isEmpty, node.kind == .object, Int(node.next) > added + 1 else { return }
    if siblings.allSatisfy({ before.nodes[$0].style == .block }), node.style != .block {
      complain("a row among blocks")
    }
    let isFlat = siblings.allSatisfy { before.nodes[$0].style == .flow }
    if before.nodes[container].style == .block, isFlat, node.style != .flow {
      let isDeep = after.keys(of: added).contains { after.nodes[$0 + 1].next > $0 + 2 }
      if !isDeep { complain("a block among rows") }
    }
  }

  private func startsLine(_ document: Document, _ node: Int) -> Bool {
    var index = Int(document.nodes[node].range.start)
    while index > 0, document.bytes[index - 1] == 0x20 || document.bytes[index - 1] == 0x09 { index -= 1 }
    return index == 0 || document.bytes[index - 1] == 0x0A || document.bytes[index - 1] == 0x0D
  }

  private func column(_ document: Document, _ node: Int) -> Int {
    let start = Int(document.nodes[node].range.start)
    var line = start
    while line > 0, document.bytes[line - 1] != 0x0A, document.bytes[line - 1] != 0x0D { line -= 1 }
    return start - line
  }

  // MARK: - Places

  mutating func complain(_ text: String) { complaints.append(text) }

  private func isFlow(_ node: Int) -> Bool { before.nodes[node].style == .flow }

  /// Behind the last byte of anything in a node's subtree.
  func lastByte(of node: Int) -> Int {
    before.nodes[node..<Int(before.nodes[node].next)].map { Int($0.range.end) }.max() ?? 0
  }

  /// The key, dash or flow element that an entry starts with.
  func entryStart(_ node: Int, in container: Int) -> Int {
    let first = before.key(of: node) ?? node
    guard before.nodes[container].kind == .array, before.nodes[container].style == .block else {
      return Int(before.nodes[first].range.start)
    }
    var index = max(tokenEnd(before: node), Int(before.nodes[container].range.start))
    while before.bytes[index] != UInt8(ascii: "-") {
      index = before.bytes[index] == UInt8(ascii: "#") ? lineEnd(index) : index + 1
    }
    return index
  }

  /// Behind the last thing that was written before a node.
  func tokenEnd(before node: Int, in container: Int? = nil) -> Int {
    var end =
      container.map { before.nodes[$0].style == .flow ? Int(before.nodes[$0].range.start) + 1 : 0 } ?? 0
    let start = Int(before.nodes[node].range.start)
    for other in before.nodes[..<node] where other.style != .block {
      let isWhole = Int(other.range.end) <= start
      end = max(end, isWhole ? Int(other.range.end) : other.style == .flow ? Int(other.range.start) + 1 : 0)
    }
    return end
  }

  /// Where the first thing starts that was written behind a node's subtree.
  private func tokenStart(behind node: Int) -> Int {
    let next = Int(before.nodes[node].next)
    if next < before.nodes.count, before.nodes[next].range.count > 0 || next + 1 >= before.nodes.count {
      return Int(before.nodes[next].range.start)
    }
    return before.body.map { Int($0.start) } ?? before.bytes.count
  }

  func lineStart(_ offset: Int) -> Int {
    var index = offset
    while index > 0, before.bytes[index - 1] != 0x0A, before.bytes[index - 1] != 0x0D { index -= 1 }
    return index
  }

  func lineEnd(_ offset: Int) -> Int {
    var index = offset
    while index < before.bytes.count, before.bytes[index] != 0x0A, before.bytes[index] != 0x0D { index += 1 }
    return index
  }
}
