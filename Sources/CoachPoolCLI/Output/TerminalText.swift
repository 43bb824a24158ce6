/// Text as a terminal shows it.
enum TerminalText {
  /// The text without what a terminal would act on: control, format and unassigned characters are spelled out.
  static func visible(_ text: String) -> String {
    // Nearly all text is printable ASCII.
    if text.utf8.allSatisfy({ $0 >= 0x20 && $0 < 0x7F }) { return text }
    return text.unicodeScalars.map(visible).joined()
  }

  /// A path as it stands at the start of a line, where GitHub would take `::error::` and `##[error]` for a command,
  /// blanks before them or not.
  static func path(_ path: String) -> String {
    let start = path.unicodeScalars.drop(while: \.properties.isWhitespace)
    let isCommand = ["::", "##["].contains { start.starts(with: $0.unicodeScalars) }
    return visible(isCommand ? "./" + path : path)
  }

  /// JSON in which the characters that a terminal would act on are escaped; they stand in texts only.
  static func escaped(json: String) -> String {
    if json.utf8.allSatisfy({ $0 < 0x7F }) { return json }
    return json.unicodeScalars.map { scalar in
      guard scalar.value >= 0x7F, isSpelledOut(scalar) else { return String(scalar) }
      return UTF16.encode(scalar).map { units in
        units.map { #"\u"# + String(0x10000 + Int($0), radix: 16).dropFirst() }.joined()
      } ?? ""
    }.joined()
  }

  /// A character as it may be printed on a line.
  static func visible(_ scalar: Unicode.Scalar) -> String {
    isSpelledOut(scalar) ? "\\u{\(String(scalar.value, radix: 16))}" : String(scalar)
  }

  /// Whether a terminal would do something else with a character than show it.
  static func isSpelledOut(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.properties.generalCategory {
    case .control, .format, .lineSeparator, .paragraphSeparator, .surrogate, .privateUse, .unassigned: true
    default: false
    }
  }

  /// The number of columns that text takes.
  static func width(_ text: String) -> Int { text.unicodeScalars.reduce(0) { $0 + width($1) } }

  /// The number of columns a printable character takes: none for one that joins the one before, two for a wide one.
  static func width(_ scalar: Unicode.Scalar) -> Int {
    guard scalar.value >= 0x300 else { return 1 }
    switch scalar.properties.generalCategory {
    case .nonspacingMark, .enclosingMark: return 0
    default: break
    }
    // Unicode's East Asian wide and fullwidth blocks, and emoji.
    return switch scalar.value {
    case 0x1100...0x115F, 0x2E80...0xA4CF, 0xAC00...0xD7A3, 0xF900...0xFAFF, 0xFE30...0xFE6F, 0xFF00...0xFF60,
      0xFFE0...0xFFE6, 0x1F300...0x1F64F, 0x1F900...0x1F9FF, 0x20000...0x3FFFD:
      2
    default: 1
    }
  }

  /// A phrase as a sentence: a capital first and a period last.
  static func sentence(_ phrase: String) -> String {
    guard let first = phrase.first else { return "" }
    return first.uppercased() + phrase.dropFirst() + (phrase.last == "." ? "" : ".")
  }
}
