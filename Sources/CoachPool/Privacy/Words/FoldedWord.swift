/// A word of a text as words are compared by: its letters small, without accents and hyphens.
struct FoldedWord: Sendable {
  /// The letters.
  private(set) var letters: [UInt8] = []
  /// Where each letter stands in the text, with the accents behind it.
  private var offsets: [Range<Int>] = []
  /// The letters at which a part behind a hyphen starts.
  private var partStarts: [Int] = []
  /// The letters that are no capitals.
  private var small: [Int] = []

  /// The words of a text.
  static func words(of text: [UInt8]) -> [FoldedWord] {
    var words: [FoldedWord] = []
    var word = FoldedWord()
    var offset = 0
    let span = text.span
    while offset < text.count {
      let (letter, count) = FoldedLetter.read(span, offset, text.count)
      switch letter {
      case FoldedLetter.nothing:
        if let last = word.offsets.last, last.upperBound == offset {
          word.offsets[word.offsets.count - 1] = last.lowerBound..<offset + count
        }
      case FoldedLetter.hyphen: word.partStarts.append(word.letters.count)
      case FoldedLetter.end:
        if !word.letters.isEmpty { words.append(word) }
        word = FoldedWord()
      default:
        word.letters.append(letter)
        word.offsets.append(offset..<offset + count)
        if text[offset] | 0x20 == text[offset] { word.small.append(word.letters.count - 1) }
      }
      offset += count
    }
    if !word.letters.isEmpty { words.append(word) }
    return words
  }

  /// The bytes of the text that some of the letters stand in.
  func range(of letters: Range<Int>) -> Range<Int> {
    offsets[letters.lowerBound].lowerBound..<offsets[letters.upperBound - 1].upperBound
  }

  /// Whether some of the letters are all capitals.
  func isCapitals(_ letters: Range<Int>) -> Bool { !small.contains(where: letters.contains) }

  /// All of the word in the text.
  var range: Range<Int> { range(of: letters.indices) }

  /// The letters of each part that a hyphen parts from others; none when there is no such hyphen.
  var parts: [Range<Int>] {
    let bounds = [0] + partStarts.filter { $0 > 0 && $0 < letters.count } + [letters.count]
    return bounds.count > 2 ? zip(bounds, bounds.dropFirst()).map { $0..<$1 }.filter { !$0.isEmpty } : []
  }
}
