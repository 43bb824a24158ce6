/// A name of somebody as a record wrote it, looked for in texts: its words in a row, with any blanks or the end of a line
/// between them, and no part of a longer name.
///
/// ``KnownNames`` finds more spellings. Here what is found is what an expression of `git filter-repo` replaces, and that
/// cannot be said of an initial or a family name alone.
package struct WrittenName: Hashable, Sendable {
  /// The words of the name.
  package let words: [String]

  /// The name, a blank between two words.
  package var text: String { words.joined(separator: " ") }

  private let bytes: [[UInt8]]

  /// Takes a name; `nil` for a single word, which can be any word.
  package init?(_ name: String) {
    words = name.split(whereSeparator: \.isWhitespace).map(String.init)
    guard words.count > 1 else { return nil }
    bytes = words.map { Array($0.utf8) }
  }

  /// It as a regular expression of Python.
  package var expression: String {
    let words = words.map { word in
      String(word.flatMap { $0.isASCII && !$0.isLetter && !$0.isNumber ? ["\\", $0] : [$0] })
    }.joined(separator: #"\s+"#)
    let part = "[A-Za-z0-9-]"
    return "(?<!\(part))\(words)(?!\(part))"
  }

  /// Whether a text has it.
  package func stands(in text: [UInt8]) -> Bool {
    let span = text.span
    let first = bytes[0][0]
    var index = 0
    while index < span.count {
      if span[index] == first, index == 0 || !Self.isPart(span[index - 1]), ends(in: span, from: index) {
        return true
      }
      index += 1
    }
    return false
  }

  private func ends(in text: Span<UInt8>, from start: Int) -> Bool {
    var index = start
    for (number, word) in bytes.enumerated() {
      if number > 0 {
        let blanks = index
        while index < text.count, Self.isBlank(text[index]) { index += 1 }
        guard index > blanks else { return false }
      }
      for byte in word {
        guard index < text.count, text[index] == byte else { return false }
        index += 1
      }
    }
    return index == text.count || !Self.isPart(text[index])
  }

  private static func isBlank(_ byte: UInt8) -> Bool { byte == 0x20 || (0x09...0x0D).contains(byte) }

  /// Whether a byte belongs to a name: what belongs to a code, and capitals. Signs that are no ASCII do not, for most of those
  /// beside a name are quotes and dashes.
  private static func isPart(_ byte: UInt8) -> Bool {
    CodeWords.isPart(byte) || (0x41...0x5A).contains(byte)
  }
}
