/// Where a code or id stands in texts, in small letters or in capitals.
///
/// A code that was drawn stands wherever its letters do, whatever words it is joined to, but not within a longer code:
/// `over-p-7k3m9q` and `p-7k3m9q_oud` have the code `p-7k3m9q`; `p-7k3m9qx` has another, and so has `p-7k3m9q-2` where that is a
/// code or id of its own. An id that is made of words stands where no word is joined to it.
package struct CodePlaces: Sendable {
  /// The code or id.
  package let code: String
  private let bytes: [UInt8]
  /// Whether it was drawn.
  private let isDrawn: Bool
  /// The codes and ids of which it is a part, each with where in it that stands.
  private let longer: [(whole: [UInt8], start: Int)]

  /// Takes a code, and the codes and ids there are.
  package init(of code: String, among known: some Sequence<String>) {
    self.code = code
    let bytes = Array(code.utf8)
    self.bytes = bytes
    isDrawn = PrivateFile.isCode(code)
    guard isDrawn else {
      longer = []
      return
    }
    longer = known.flatMap { id -> [(whole: [UInt8], start: Int)] in
      let whole = Array(id.utf8)
      guard whole.count > bytes.count else { return [] }
      return Self.starts(of: bytes, in: whole).map { (whole, $0) }
    }
  }

  /// The lines of a text on which it stands, from 1.
  package func lines(in text: [UInt8]) -> [Int] {
    var lines: [Int] = []
    var line = 1
    var index = 0
    for range in ranges(in: text) {
      for byte in text[index..<range.lowerBound] where byte == 0x0A { line += 1 }
      index = range.lowerBound
      if lines.last != line { lines.append(line) }
    }
    return lines
  }

  /// The places of a text where it stands.
  func ranges(in text: [UInt8]) -> [Range<Int>] {
    let text = text.map(CodeWords.folded)
    let span = text.span
    return span.indices.filter { index in
      span[index] == bytes[0] && Self.stands(bytes, in: span, at: index, hyphenEnds: isDrawn)
        && !isWithinLonger(span, index)
    }.map { $0..<$0 + bytes.count }
  }

  /// It as a regular expression of Python.
  package var expression: String {
    guard isDrawn else { return "(?i)(?<![a-z0-9-])\(code)(?![a-z0-9-])" }
    func text(_ bytes: ArraySlice<UInt8>) -> String { String(decoding: bytes, as: UTF8.self) }
    let others = longer.map { whole, start in
      "(?!(?<=\(text(whole[..<start])))\(text(whole[start...]))(?![a-z0-9]))"
    }
    return "(?i)(?<![a-z0-9])\(others.joined())\(code)(?![a-z0-9])"
  }

  private func isWithinLonger(_ text: Span<UInt8>, _ index: Int) -> Bool {
    longer.contains { whole, start in Self.stands(whole, in: text, at: index - start, hyphenEnds: true) }
  }

  /// Where a word stands in a text, whatever it is joined to, and is no part of a longer run of letters and digits.
  static func starts(of word: [UInt8], in text: [UInt8]) -> [Int] {
    let span = text.span
    return span.indices.filter { stands(word, in: span, at: $0, hyphenEnds: true) }
  }

  /// Whether a word begins at a place of a text and is no part of a longer run of letters and digits, or of hyphens too.
  private static func stands(
    _ word: [UInt8], in text: Span<UInt8>, at start: Int, hyphenEnds: Bool
  ) -> Bool {
    func isPart(_ byte: UInt8) -> Bool {
      CodeWords.isPart(byte) && !(hyphenEnds && byte == UInt8(ascii: "-"))
    }
    let end = start + word.count
    guard start >= 0, end <= text.count, start == 0 || !isPart(text[start - 1]),
      end == text.count || !isPart(text[end])
    else { return false }
    return word.indices.allSatisfy { text[start + $0] == word[$0] }
  }
}
