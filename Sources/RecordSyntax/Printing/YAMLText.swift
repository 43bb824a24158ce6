/// A text on its way into YAML, with what its characters demand.
struct YAMLText {
  private let text: String
  private let utf8: [UInt8]

  /// Looks at a text.
  init(_ text: String) {
    self.text = text
    utf8 = Array(text.utf8)
  }

  /// The text plain where every reader takes that for the same text, else in quotes.
  func written(inFlow: Bool, isKey: Bool = false, preferringSingle: Bool) -> String {
    if YAMLPlain.admits(utf8, utf8.indices, isKey: isKey, inFlow: inFlow) { return text }
    return quoted(preferringSingle: preferringSingle)
  }

  /// The text in quotes: single ones where they are preferred or save an escape, else double ones.
  func quoted(preferringSingle: Bool) -> String {
    let prefersSingle =
      preferringSingle || utf8.contains { $0 == UInt8(ascii: "\"") || $0 == UInt8(ascii: "\\") }
    return prefersSingle ? singleQuoted ?? doubleQuoted : doubleQuoted
  }

  /// The text in single quotes; `nil` when it has characters that only an escape can write.
  var singleQuoted: String? {
    guard !YAMLPlain.hasUnprintable(utf8, utf8.indices) else { return nil }
    // By scalars: a quote with an accent behind it is another character, and must be doubled all the same.
    var quoted = "'"
    for scalar in text.unicodeScalars {
      if scalar == "'" { quoted.unicodeScalars.append(scalar) }
      quoted.unicodeScalars.append(scalar)
    }
    return quoted + "'"
  }

  /// The text in double quotes.
  var doubleQuoted: String {
    var quoted = ""
    for scalar in Value.string(text).json.unicodeScalars {
      if Self.isPrintable(scalar) {
        quoted.unicodeScalars.append(scalar)
      } else {
        let digits = String(scalar.value, radix: 16)
        quoted += "\\u" + String(repeating: "0", count: max(0, 4 - digits.utf8.count)) + digits
      }
    }
    return quoted
  }

  /// Whether YAML lets a scalar past the ASCII controls stand as it is; line separators and marks are escaped too.
  private static func isPrintable(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x80...0x9F, 0x2028, 0x2029, 0xFEFF, 0xFFFE, 0xFFFF: false
    default: true
    }
  }
}
