internal import RecordSyntax

/// Reads values that a schema describes; what has another form than the schema's reads as missing, for it has a finding
/// of its own.
struct ValueReader {
  let value: Value?
  /// The key the value stands under; it stands in for a label that is not given.
  var key = ""

  subscript(key: String) -> ValueReader { ValueReader(value: value?[key], key: key) }

  var text: String? { if case .string(let text) = value { text } else { nil } }
  var label: String { self["label"].text ?? key }
  var bool: Bool? { if case .bool(let bool) = value { bool } else { nil } }
  var int: Int? { if case .number(let number) = value { number.int } else { nil } }
  var decimal: Decimal? { if case .number(let number) = value { number } else { nil } }
  var day: Day? { text.flatMap { Day($0) } }

  var elements: [ValueReader] {
    guard case .array(let elements) = value else { return [] }
    return elements.map { ValueReader(value: $0) }
  }

  var texts: [String] { elements.compactMap(\.text) }

  func word<Word: RawRepresentable<String>>(_ type: Word.Type = Word.self) -> Word? {
    text.flatMap { Word(rawValue: $0) }
  }

  func words<Word: RawRepresentable<String>>(_ type: Word.Type = Word.self) -> [Word] {
    elements.compactMap { $0.word() }
  }

  /// The members, each decoded; those whose value is null are off and left out.
  func keyed<Element>(_ make: (ValueReader) -> Element?) -> Keyed<Element> {
    guard case .object(let members) = value else { return Keyed([]) }
    return Keyed(
      members.compactMap { member in
        guard member.value != .null,
          let element = make(ValueReader(value: member.value, key: member.key))
        else { return nil }
        return (key: member.key, value: element)
      })
  }
}

extension Decimal {
  /// The number times a thousand, cut off behind the point; `nil` when it does not fit.
  var thousandths: Int? {
    let cut = max(0, -(exponent + 3))
    guard cut < digits.count else { return 0 }
    return Decimal(isNegative: isNegative, digits: Array(digits.dropLast(cut)), exponent: exponent + 3 + cut)
      .int
  }
}
