/// Where a YAML text is written, which decides when it needs quotes.
struct TextPlace {
  /// Whether it is a key.
  var isKey = false
  /// Whether it stands in a flow collection.
  var inFlow = false
  /// Whether it stood outside one before.
  var isMoved = false
  /// Whether quotes that are not needed stay all the same.
  var keepsQuotes = false
}

extension CanonicalPrinter {
  /// Prints a scalar or an empty container on the line, as YAML.
  mutating func inline(_ node: Int, _ place: TextPlace) {
    switch nodes[node].kind {
    case .string, .key: text(node, place)
    case .number: number(node)
    case .true, .false, .null: word(node)
    case .object: sink.put("{}".utf8)
    case .array: sink.put("[]".utf8)
    }
  }

  /// Prints a truth value or nothing, which mostly stand in lower case already.
  mutating func word(_ node: Int) {
    let range = nodes[node].range.indices
    let word =
      switch nodes[node].kind {
      case .true: "true"
      case .false: "false"
      default: "null"
      }
    if range.count == word.utf8.count, document.bytes[range.lowerBound + 1] > 0x60,
      document.bytes[range.lowerBound] > 0x60
    {
      sink.copy(range)
    } else {
      sink.put(word.utf8)
    }
  }

  /// Prints a text as YAML: plain where it can be, else in quotes on one line.
  @inline(__always)
  mutating func text(_ node: Int, _ place: TextPlace) {
    let range = nodes[node].range
    if nodes[node].style == .bare, hasPlainBytes, !place.isMoved, syntax == document.syntax,
      YAMLPlain.surelyStays(document.bytes.span, range, isKey: place.isKey)
    {
      sink.copy(range.indices)
    } else {
      textWithCare(node, place)
    }
  }

  private mutating func textWithCare(_ node: Int, _ place: TextPlace) {
    let style = nodes[node].style
    if let range = document.plainBytes(of: node), style == .bare || !place.keepsQuotes {
      let wasPlain = style == .bare && !place.isMoved && syntax == document.syntax
      let isPlain =
        wasPlain
        ? YAMLPlain.stays(document.bytes, range, isKey: place.isKey, isPrintable: hasPlainBytes)
        : YAMLPlain.admits(document.bytes, range, isKey: place.isKey, inFlow: place.inFlow)
      if isPlain {
        sink.copy(range)
        return
      }
    }
    let text = YAMLText(document.text(of: node))
    if place.keepsQuotes, style != .bare, style != .plainFolded {
      sink.put(text.quoted(preferringSingle: false).utf8)
      return
    }
    sink.put(text.written(inFlow: place.inFlow, isKey: place.isKey, preferringSingle: false).utf8)
  }

  /// Prints a number in its shortest form.
  mutating func number(_ node: Int) {
    let range = nodes[node].range.indices
    guard !YAMLPlain.isShortestNumber(document.bytes.span, range.lowerBound, range.upperBound),
      let number = document.decimal(node), abs(number.exponent) < Decimal.mostExactExponent
    else {
      sink.copy(range)
      return
    }
    sink.put(number.description.utf8)
  }

  // MARK: - Texts of several lines

  /// A text of several lines that can stand as it is below its key or dash; `nil` for any other value.
  @inline(__always)
  func literal(_ node: Int) -> [UInt8]? {
    switch nodes[node].style {
    case .plainFolded, .singleEscaped, .doubleEscaped, .literal, .folded, .jsonEscaped: severalLines(node)
    case .bare, .json, .single, .double, .flow, .block: nil
    }
  }

  private func severalLines(_ node: Int) -> [UInt8]? {
    let text = document.decoded(node).utf8
    return YAMLLiteral.admits(text) ? text : nil
  }

  /// Prints a text as a literal block scalar in a column, with the comment of its entry behind the header.
  mutating func put(literal text: [UInt8], _ entry: Int, column: Int) {
    sink.put(" |".utf8)
    // Without a line break at the end, the block must not add one.
    if text.last != 0x0A { sink.put(UInt8(ascii: "-")) }
    endLine(entry)
    var start = 0
    while start < text.count, !sink.isDone {
      let end = text[start...].firstIndex(of: 0x0A) ?? text.count
      if end > start { sink.indent(column) }
      sink.put(text[start..<end])
      newline()
      start = end + 1
    }
  }
}

extension Decimal {
  /// The power of ten from which a number stays as it is written: further ones are not kept exactly.
  static let mostExactExponent = 1_000_000
}
