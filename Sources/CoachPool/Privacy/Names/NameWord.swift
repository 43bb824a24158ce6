/// A word of a text as names are compared by, with how it stands there.
struct NameWord: Hashable, Sendable {
  /// The digest of its letters; two words are taken for the same when they have the same.
  private(set) var digest: UInt64 = 0xcbf2_9ce4_8422_2325
  /// Where it starts and ends.
  private(set) var range = 0..<0
  /// Whether it starts with a capital.
  private(set) var isCapital = false
  /// How many letters it has.
  private(set) var count = 0
  /// Whether nothing but what can stand in a name is between it and the word before.
  private(set) var isJoined = false
  /// Whether it is not the first of a sentence, as far as that can be seen.
  private(set) var isInSentence = false

  /// Visits the words of a text in their order.
  @inline(__always)
  static func forEach(in text: Span<UInt8>, _ visit: (NameWord) -> Void) {
    var word = NameWord()
    var isJoined = false
    var isInSentence = false
    var lines = 0
    var offset = 0
    while offset < text.count {
      let (character, count) = NameLetter.read(text, offset)
      switch character {
      case .letter(let letter, let second):
        if word.count == 0 {
          word.range = offset..<offset
          word.isCapital = isCapital(text, offset)
          word.isJoined = isJoined
          word.isInSentence = isInSentence
        }
        word.add(letter)
        if let second { word.add(second) }
        word.range = word.range.lowerBound..<offset + count
      case .nothing: break
      case .joint, .stop, .lineEnd, .end:
        if word.count > 0 {
          visit(word)
          word = NameWord()
          (isJoined, isInSentence, lines) = (true, true, 0)
        }
        switch character {
        case .stop: isInSentence = false
        case .lineEnd:
          lines += 1
          // An empty line ends a paragraph.
          if lines > 1 { (isJoined, isInSentence) = (false, false) }
        case .end: (isJoined, isInSentence) = (false, false)
        default: break
        }
      }
      offset += count
    }
    if word.count > 0 { visit(word) }
  }

  /// The words of a text.
  static func words(of text: String) -> [NameWord] {
    var words: [NameWord] = []
    forEach(in: Array(text.utf8).span) { words.append($0) }
    return words
  }

  private mutating func add(_ letter: UInt8) {
    digest = (digest ^ UInt64(letter)) &* 0x0000_0100_0000_01b3
    count += 1
  }

  private static func isCapital(_ text: Span<UInt8>, _ offset: Int) -> Bool {
    let byte = text[offset]
    if byte < 0x80 { return byte &- 0x41 < 26 }
    let second = offset + 1 < text.count ? text[offset + 1] : 0
    // À to Þ; behind them small and capital letters take turns.
    return byte == 0xC3 ? second < 0x9F : second & 1 == 0
  }
}
