/// One entry of ``HealthWords``: what a word, or words behind one another, must be.
struct HealthEntry: Sendable {
  /// Which words an entry of one word is about.
  enum Reach: Sendable {
    /// The word itself, in any letters or in capitals only.
    case word, capitals
    /// Words that start with it, that end with it, and that have it anywhere.
    case start, end, anywhere
    /// The word itself, where it is said of someone who treats a person.
    case treater
  }

  /// The letters, small and without hyphens; of several words those of the last.
  let letters: [UInt8]
  let reach: Reach
  /// The words before the last, each with what it may be; empty for an entry of one word.
  let leading: [[[UInt8]]]
  /// Whether what fits it is no finding.
  let isException: Bool

  /// Whether a word must start with its letters.
  var isAboutStart: Bool {
    switch reach {
    case .word, .capitals, .treater, .start: true
    case .end, .anywhere: false
    }
  }

  /// Whether a word may go on behind its letters.
  var mayGoOn: Bool { reach == .start || reach == .anywhere }

  /// The entries that a line stands for; none for an empty line or a remark.
  ///
  /// It is read by bytes: a command that judges a handful of files reads all of the list as well.
  static func read(_ line: ArraySlice<UInt8>) -> [HealthEntry] {
    var text = line.drop { $0 == space }
    guard let first = text.first, first != UInt8(ascii: "#") else { return [] }
    let isException = first == UInt8(ascii: "!")
    if isException { text.removeFirst() }
    let words = text.split(separator: space).map { $0.split(separator: UInt8(ascii: "|")) }
    guard words.count == 1 else {
      let leading = words.dropLast().map { $0.map(letters) }
      return (words.last ?? []).map {
        HealthEntry(letters: letters($0), reach: .word, leading: leading, isException: isException)
      }
    }
    let word = words[0][0]
    let reach: Reach =
      switch (word.first, word.last) {
      case (UInt8(ascii: "@"), _): .treater
      case (star, star): .anywhere
      case (star, _): .end
      case (_, star): .start
      default: word.contains { $0 < 0x61 } ? .capitals : .word
      }
    return [HealthEntry(letters: letters(word), reach: reach, leading: [], isException: isException)]
  }

  private static let space = UInt8(ascii: " ")
  private static let star = UInt8(ascii: "*")

  private static func letters(_ word: ArraySlice<UInt8>) -> [UInt8] {
    word.map { $0 | 0x20 }.filter { (0x61...0x7A).contains($0) }
  }

  /// Whether a word fits it by its letters from a place on, at which its own may start.
  func fits(_ word: ArraySlice<UInt8>, at start: Int) -> Bool {
    let isAtStart = start == word.startIndex
    guard isAtStart || !isAboutStart, word[start...].starts(with: letters) else { return false }
    let isAtEnd = start + letters.count == word.endIndex
    return switch reach {
    case .word, .capitals, .treater, .end: isAtEnd
    case .start, .anywhere: true
    }
  }

  /// Whether a word fits it by its letters alone.
  func fits(_ word: ArraySlice<UInt8>) -> Bool {
    switch reach {
    case .word, .capitals, .treater, .start: fits(word, at: word.startIndex)
    case .end: word.count >= letters.count && fits(word, at: word.endIndex - letters.count)
    case .anywhere: word.indices.contains { fits(word, at: $0) }
    }
  }
}
