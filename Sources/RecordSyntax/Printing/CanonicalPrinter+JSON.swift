extension CanonicalPrinter {
  /// Prints a value as JSON; its further lines are indented from `column` on.
  mutating func json(_ node: Int, level: Int, column: Int, isElement: Bool) {
    guard !sink.isDone else { return }
    switch nodes[node].kind {
    case .object:
      jsonObject(node, level: level, column: column, isRow: isElement && isRow(node))
    case .array:
      sink.put(UInt8(ascii: "["))
      let level = order.elements(level)
      let end = Int(nodes[node].next)
      var element = node + 1
      while element < end {
        if element > node + 1 { sink.put(UInt8(ascii: ",")) }
        jsonLine(column + 2)
        json(element, level: level, column: column + 2, isElement: true)
        element = Int(nodes[element].next)
      }
      if end > node + 1 { jsonLine(column) }
      sink.put(UInt8(ascii: "]"))
    case .string, .key: jsonText(node)
    case .number: number(node)
    case .true, .false, .null: word(node)
    }
  }

  private mutating func jsonObject(_ node: Int, level: Int, column: Int, isRow: Bool) {
    sink.put(UInt8(ascii: "{"))
    var cursor = 0
    var isFirst = true
    var members = members(node, level)
    while let key = members.next(nodes) {
      if !isFirst { sink.put(UInt8(ascii: ",")) }
      isFirst = false
      if isRow { sink.put(UInt8(ascii: " ")) } else { jsonLine(column + 2) }
      jsonText(key)
      sink.put(UInt8(ascii: ":"), UInt8(ascii: " "))
      let inner = isFilled(key + 1) ? self.level(of: key, in: level, &cursor) : FieldOrder.unknown
      json(key + 1, level: inner, column: column + 2, isElement: false)
    }
    if !isFirst {
      if isRow { sink.put(UInt8(ascii: " ")) } else { jsonLine(column) }
    }
    sink.put(UInt8(ascii: "}"))
  }

  private mutating func jsonLine(_ column: Int) {
    newline()
    sink.indent(column)
  }

  /// A text between quotes, with no escape that is not needed.
  private mutating func jsonText(_ node: Int) {
    let range = nodes[node].range.indices
    // DEL and the line separators, whose first byte this is, are escaped.
    if nodes[node].style == .json,
      hasPlainBytes || !document.bytes[range].contains(where: { $0 == 0x7F || $0 == 0xE2 })
    {
      sink.copy(range)
      return
    }
    var writer = JSONWriter()
    writer.write(document.text(of: node))
    sink.put(writer.bytes)
  }
}
