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
  /// What is between it and the word before.
  private(set) var gap = NameGap.paragraph
  /// Whether it is not the first of a sentence, as far as that can be seen.
  private(set) var isInSentence = false
  /// Whether it has letters of another script than the Latin.
  private(set) var isOther = false

  /// Whether nothing but what can stand in a name is between it and the word before.
  var isJoined: Bool { gap.isInName }

  /// Visits the words of a text in their order.
  @inline(__always)
  static func forEach(in text: Span<UInt8>, _ visit: (NameWord) -> Void) {
    var reader = Reader()
    var offset = 0
    while offset < text.count {
      let (character, count) = NameLetter.read(text, offset)
      switch character {
      case .letter(let letter, let second):
        reader.start(text, offset)
        reader.word.add(letter)
        if let second { reader.word.add(second) }
        reader.word.range = reader.word.range.lowerBound..<offset + count
      case .otherLetter:
        reader.start(text, offset)
        reader.word.addOther(offset..<offset + count)
      case .sign:
        if reader.word.count > 0 { visit(reader.finish(text)) }
        reader.start(text, offset)
        reader.word.addOther(offset..<offset + count)
        visit(reader.finish(text))
      case .accent:
        if reader.word.range.upperBound == offset {
          reader.word.range = reader.word.range.lowerBound..<offset + count
        }
      case .nothing: break
      case .stroke:
        // `v/d`, and no `en/of`.
        let isJoint = reader.word.count == 1
        if reader.word.count > 0 { visit(reader.finish(text)) }
        reader.see(isJoint ? .joint : .apart)
      case .gap(let gap):
        if reader.word.count > 0 { visit(reader.finish(text)) }
        reader.see(gap)
      }
      offset += count
    }
    if reader.word.count > 0 { visit(reader.finish(text)) }
  }

  /// The words of a text.
  static func words(of text: String) -> [NameWord] {
    var words: [NameWord] = []
    forEach(in: Array(text.utf8).span) { words.append($0) }
    return words
  }

  /// Whether it begins with the letters that a digest is of, and has more of them.
  func begins(with digest: UInt64, in text: [UInt8]) -> Bool {
    let span = text.span
    var beginning = NameWord()
    var offset = range.lowerBound
    while offset < range.upperBound {
      let (character, length) = NameLetter.read(span, offset)
      if case .letter(let letter, let second) = character {
        beginning.add(letter)
        if let second { beginning.add(second) }
        if beginning.digest == digest { return beginning.count < count }
      }
      offset += length
    }
    return false
  }

  private mutating func add(_ letter: UInt8) {
    digest = (digest ^ UInt64(letter)) &* 0x0000_0100_0000_01b3
    count += 1
  }

  private mutating func addOther(_ letter: Range<Int>) {
    isOther = true
    count += 1
    range = range.lowerBound..<letter.upperBound
  }

  /// The word that is being read, and what is known of where it stands.
  private struct Reader {
    var word = NameWord()
    private var gap = NameGap.paragraph
    private var isInSentence = false
    /// Whether a full stop would leave the sentence open, as in `o.a.`
    private var isOpen = false

    /// Starts a word where none is being read.
    @inline(__always)
    mutating func start(_ text: Span<UInt8>, _ offset: Int) {
      guard word.count == 0 else { return }
      word.range = offset..<offset
      word.isCapital = NameLetter.isCapital(text, offset)
      word.gap = gap
      word.isInSentence = isInSentence
    }

    /// The word, which ends here.
    @inline(__always)
    mutating func finish(_ text: Span<UInt8>) -> NameWord {
      if word.isOther { word.digest = Self.otherDigest(text, word.range) }
      isOpen = word.count == 1 && word.isInSentence && text[word.range.lowerBound] > UInt8(ascii: "9")
      (isInSentence, gap) = (true, [])
      defer { word = NameWord() }
      return word
    }

    @inline(__always)
    mutating func see(_ kind: NameGap) {
      // An empty line ends a paragraph.
      gap.insert(kind == .lineEnd && gap.contains(.lineEnd) ? .paragraph : kind)
      if !gap.isInName || kind == .cell || (kind == .stop && !isOpen) { isInSentence = false }
    }

    /// The digest of a word of another script, whose accents may be written on their own or not.
    @inline(never)
    private static func otherDigest(_ text: Span<UInt8>, _ range: Range<Int>) -> UInt64 {
      var bytes: [UInt8] = []
      for index in range { bytes.append(text[index]) }
      var word = String.UnicodeScalarView()
      for scalar in String(decoding: bytes, as: UTF8.self).unicodeScalars
      where !scalar.properties.isDefaultIgnorableCodePoint {
        word.append(scalar)
      }
      return UInt64(truncatingIfNeeded: String(word).lowercased().hashValue)
    }
  }
}
