extension CanonicalPrinter {
  /// Prints what stands between the fences.
  mutating func root() {
    if hasComments { put(places.head, column: 0, endsApart: true) }
    if isFilled(0) {
      block(0, level: order.root, column: 0, isBehindDash: false)
    } else if nodes[0].kind != .object || syntax == .yaml {
      inline(0, TextPlace())
      newline()
    }
    if hasComments { put(places.tail, column: 0) }
  }

  /// Prints a container that is not empty as lines in a column.
  ///
  /// - Parameter isBehindDash: Whether the first line stands behind a dash, where its blanks are already.
  private mutating func block(_ node: Int, level: Int, column: Int, isBehindDash: Bool) {
    var isBehindDash = isBehindDash
    guard nodes[node].kind == .object else {
      let level = order.elements(level)
      let end = Int(nodes[node].next)
      var element = node + 1
      while element < end, !sink.isDone {
        startLine(element, element, column, isBehindDash: &isBehindDash, isFirstOfAll: false)
        sink.put(UInt8(ascii: "-"))
        value(element, of: element, level: level, column: column, isElement: true)
        element = Int(nodes[element].next)
      }
      return
    }
    var cursor = 0
    var isFirst = node == 0
    var members = members(node, level)
    while let key = members.next(nodes) {
      guard !sink.isDone else { return }
      startLine(key, key + 1, column, isBehindDash: &isBehindDash, isFirstOfAll: isFirst)
      isFirst = false
      text(key, TextPlace(isKey: true))
      sink.put(UInt8(ascii: ":"))
      guard isFilled(key + 1) else {
        value(key + 1, of: key, level: FieldOrder.unknown, column: column, isElement: false)
        continue
      }
      value(
        key + 1, of: key, level: self.level(of: key, in: level, &cursor), column: column,
        isElement: false)
    }
  }

  /// Prints the comments above an entry and the blanks before it.
  @inline(__always)
  private mutating func startLine(
    _ entry: Int, _ value: Int, _ column: Int, isBehindDash: inout Bool, isFirstOfAll: Bool
  ) {
    if hasComments { putAbove(entry, value, column, isFirstOfAll: isFirstOfAll) }
    if isBehindDash { isBehindDash = false } else { sink.indent(column) }
  }

  private mutating func putAbove(_ entry: Int, _ value: Int, _ column: Int, isFirstOfAll: Bool) {
    // A paragraph that is set apart at the top would stay there when this entry is moved.
    if let above = places.above[entry] {
      put(above, column: column, keepsApart: !isFirstOfAll, endsApart: !isFirstOfAll)
    }
    // A line has room for one comment behind it; those before that one stand above.
    put(Array(places.behind[entry, default: []].dropLast()), column: column)
    // Below a block scalar they would become its text.
    if let below = places.below[entry], literal(value) != nil { put(below, column: column) }
  }

  /// Prints what stands behind an entry's colon or dash, up to the end of its last line.
  private mutating func value(_ node: Int, of entry: Int, level: Int, column: Int, isElement: Bool) {
    if isFilled(node), !(isElement && isRow(node)) {
      if isElement, canFollowDash(node, level) {
        sink.put(UInt8(ascii: " "))
        block(node, level: level, column: column + 2, isBehindDash: true)
      } else {
        endLine(entry)
        block(node, level: level, column: column + 2, isBehindDash: false)
      }
    } else if let lines = literal(node) {
      put(literal: lines, entry, column: column + 2)
      return
    } else {
      // A field without a value ends behind its colon.
      if nodes[node].kind != .null || isElement {
        sink.put(UInt8(ascii: " "))
        if isFilled(node) {
          row(node, level: level)
        } else {
          inline(node, TextPlace(keepsQuotes: hasComments && isBeforeTightComment(entry)))
        }
      }
      endLine(entry)
    }
    if hasComments, let below = places.below[entry] { put(below, column: column + 2) }
  }

  /// Whether the first line of a block can stand behind its dash: no comment stands between them.
  private mutating func canFollowDash(_ node: Int, _ level: Int) -> Bool {
    guard hasComments else { return true }
    guard places.behind[node] == nil else { return false }
    guard let first = firstEntry(node, level) else { return true }
    let value = nodes[node].kind == .object ? first + 1 : first
    return places.above[first] == nil && places.behind[first, default: []].count < 2
      && (places.below[first] == nil || literal(value) == nil)
  }

  /// The entry of a block that is printed first.
  private mutating func firstEntry(_ node: Int, _ level: Int) -> Int? {
    guard nodes[node].kind == .object else { return node + 1 }
    var members = self.members(node, level)
    return members.next(nodes)
  }

  /// Prints an object on one line.
  private mutating func row(_ node: Int, level: Int) {
    // What was plain in a block may need quotes here.
    let isMoved = nodes[node].style != .flow
    sink.put(UInt8(ascii: "{"))
    var isFirst = true
    var members = members(node, level)
    while let key = members.next(nodes) {
      if isFirst { isFirst = false } else { sink.put(UInt8(ascii: ",")) }
      sink.put(UInt8(ascii: " "))
      text(key, TextPlace(isKey: true, inFlow: true, isMoved: isMoved))
      sink.put(UInt8(ascii: ":"), UInt8(ascii: " "))
      inline(key + 1, TextPlace(inFlow: true, isMoved: isMoved))
    }
    sink.put(UInt8(ascii: " "), UInt8(ascii: "}"))
  }
}
