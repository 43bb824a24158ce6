/// Writes values as compact JSON, one value after another, always the same bytes for the same value.
public struct JSONWriter: Sendable {
  /// What was written so far, UTF-8.
  public private(set) var bytes: [UInt8] = []

  /// Starts with nothing written.
  public init() {}

  /// Writes a value without blanks; members stay in their order.
  ///
  /// Values are nested no deeper than ``Document/mostDepth``, so this may recurse.
  public mutating func write(_ value: Value) {
    switch value {
    case .null: bytes += "null".utf8
    case .bool(let truth): bytes += (truth ? "true" : "false").utf8
    case .number(let number): bytes += number.description.utf8
    case .string(let text): write(text)
    case .array(let elements):
      bytes.append(UInt8(ascii: "["))
      for (index, element) in elements.enumerated() {
        if index > 0 { bytes.append(UInt8(ascii: ",")) }
        write(element)
      }
      bytes.append(UInt8(ascii: "]"))
    case .object(let members):
      bytes.append(UInt8(ascii: "{"))
      for (index, member) in members.enumerated() {
        if index > 0 { bytes.append(UInt8(ascii: ",")) }
        write(member.key)
        bytes.append(UInt8(ascii: ":"))
        write(member.value)
      }
      bytes.append(UInt8(ascii: "}"))
    }
  }

  /// Writes a text between quotes.
  ///
  /// The line separators U+2028 and U+2029 and DEL are escaped too, for JavaScript and terminals make lines and
  /// worse of them.
  public mutating func write(_ text: String) {
    bytes.append(UInt8(ascii: "\""))
    defer { bytes.append(UInt8(ascii: "\"")) }
    // As most texts are.
    guard text.utf8.contains(where: Self.mayNeedEscape) else {
      bytes += text.utf8
      return
    }
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"": bytes += #"\""#.utf8
      case "\\": bytes += #"\\"#.utf8
      case "\n": bytes += #"\n"#.utf8
      case "\r": bytes += #"\r"#.utf8
      case "\t": bytes += #"\t"#.utf8
      case "\u{08}": bytes += #"\b"#.utf8
      case "\u{0C}": bytes += #"\f"#.utf8
      case "\u{00}"..."\u{1F}", "\u{7F}", "\u{2028}", "\u{2029}": escape(scalar.value)
      default: bytes += scalar.utf8
      }
    }
  }

  /// Writes a scalar of a document, as its value would be written; most texts are copied as they stand.
  public mutating func write(_ scalar: Int, of document: Document) {
    guard document.nodes[scalar].kind == .string, let range = document.plainBytes(of: scalar),
      !document.bytes[range].contains(where: Self.mayNeedEscape)
    else { return write(document.value(scalar)) }
    bytes.append(UInt8(ascii: "\""))
    bytes += document.bytes[range]
    bytes.append(UInt8(ascii: "\""))
  }

  /// Whether a byte may be one of a character that is escaped; only those of U+2028 and its like begin with 0xE2.
  private static func mayNeedEscape(_ byte: UInt8) -> Bool {
    byte < 0x20 || byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "\\") || byte == 0x7F || byte == 0xE2
  }

  /// Writes a mark of the grammar, such as a bracket.
  public mutating func write(mark: Unicode.Scalar) { bytes.append(contentsOf: mark.utf8) }

  /// Takes back what was written behind a number of bytes.
  public mutating func takeBack(to count: Int) { bytes.removeLast(bytes.count - count) }

  /// Ends a line, as JSON Lines wants it.
  public mutating func endLine() { bytes.append(UInt8(ascii: "\n")) }

  private mutating func escape(_ code: UInt32) {
    let digits = Array("0123456789abcdef".utf8)
    bytes += #"\u"#.utf8
    for shift: UInt32 in [12, 8, 4, 0] { bytes.append(digits[Int(code >> shift & 0xF)]) }
  }
}

extension Value {
  /// The value as compact JSON.
  public var json: String {
    var writer = JSONWriter()
    writer.write(self)
    return String(decoding: writer.bytes, as: UTF8.self)
  }
}
