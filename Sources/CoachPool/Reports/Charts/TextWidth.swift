/// How wide text becomes in whatever font it is shown: no reader is known to have one, so the widest that are usual count.
enum TextWidth {
  /// The width, in hundredths of the font's size.
  static func of(_ text: some StringProtocol) -> Int {
    text.unicodeScalars.reduce(0) { $0 + width(of: $1) }
  }

  /// A text in lines of at most some width; a word that is wider is broken.
  static func lines(of text: String, within most: Int) -> [String] {
    var lines: [String] = []
    var line = ""
    for word in text.split(separator: " ") {
      let longer = line.isEmpty ? String(word) : line + " " + word
      guard of(longer) > most else {
        line = longer
        continue
      }
      if !line.isEmpty { lines.append(line) }
      line = ""
      for character in word {
        if !line.isEmpty, of(line) + of(String(character)) > most {
          lines.append(line)
          line = ""
        }
        line.append(character)
      }
    }
    return line.isEmpty ? lines : lines + [line]
  }

  /// As wide as in DejaVu Sans and Verdana at least.
  private static func width(of scalar: Unicode.Scalar) -> Int {
    switch scalar {
    case "i", "j", "l", "I", ".", ",", ":", ";", "'", "|", "!", "’": return 35
    case " ", "f", "r", "t", "-", "(", ")", "/", "[", "]": return 45
    case "m", "w", "M", "W", "%", "@", "æ", "œ", "Æ", "Œ": return 100
    default: break
    }
    switch scalar.properties.generalCategory {
    case .nonspacingMark, .enclosingMark: return 0
    case .uppercaseLetter where scalar.value < 0x250: return 80
    default:
      return scalar.value < 0x250 || scalar == "–" || scalar == "€" ? 66 : scalar.value < 0x530 ? 100 : 130
    }
  }
}
