internal import RecordSyntax

/// Tells whether words say that a number is a citizen service number.
enum CitizenLabel {
  /// How far a label may stand from its number, in bytes.
  private static let distance = 24
  /// How far before a number a label is looked for, in bytes.
  static let reach = distance + 20

  /// Whether a key names one: `bsn`, `coacheeBsn`, `sofi_nummer`.
  static func isNamed(_ key: [UInt8]) -> Bool {
    let letters = key.map { $0 | 0x20 }.filter { (0x61...0x7A).contains($0) }
    let text = String(decoding: letters, as: UTF8.self)
    return text.contains("bsn") || text.contains("burgerservice") || text.contains("sofinu")
      || text.contains("sofinr") || text.hasSuffix("sofi")
  }

  /// Whether one of the words of a text is a label.
  static func stands(in text: [UInt8]) -> Bool { FoldedWord.words(of: text).contains(where: isLabel) }

  /// Whether a label stands just before an offset, or just behind another.
  static func stands(in text: [UInt8], around number: Range<Int>) -> Bool {
    let before = Array(text[max(0, number.lowerBound - reach)..<number.lowerBound])
    let isBefore = FoldedWord.words(of: before).contains { word in
      isLabel(word) && before.count - word.range.upperBound <= distance
        && !hasNumber(before[word.range.upperBound...])
    }
    if isBefore { return true }
    let behind = Array(text[number.upperBound..<min(text.count, number.upperBound + 24)])
    guard let word = FoldedWord.words(of: behind).first, isLabel(word) else { return false }
    return word.range.lowerBound <= 2
  }

  /// Whether the letters right before an offset are a label, or only say that a number follows: `BSN123456782`,
  /// `nr123456782`.
  static func announces(_ text: [UInt8], at offset: Int) -> Bool {
    let start = max(0, offset - distance)
    guard let word = FoldedWord.words(of: Array(text[start..<offset])).last else { return false }
    return start + word.range.upperBound == offset
      && (isLabel(word)
        || ["nr", "no", "num", "nummer", "number"].contains { word.letters.elementsEqual($0.utf8) })
  }

  private static func isLabel(_ word: FoldedWord) -> Bool {
    let letters = String(decoding: word.letters, as: UTF8.self)
    return ["bsn", "bsns", "bsnnr", "bsnnummer", "sofi", "sofinr", "sofinummer"].contains(letters)
      || letters.hasPrefix("burgerservice")
  }

  /// Whether a number stands between a label and the one that is asked about: the label is about that one.
  private static func hasNumber(_ text: ArraySlice<UInt8>) -> Bool {
    DigitRun.runs(in: Array(text)).contains { $0.digits($0.groups.indices).count >= 8 }
  }
}
