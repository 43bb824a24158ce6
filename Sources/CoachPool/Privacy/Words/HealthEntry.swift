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
  var leading: [[[UInt8]]] = []
  /// The number behind the word; `nil` where none has to be.
  var digit: UInt8?
  /// Words of which one must stand a few words before it, or a few behind it; `nil` where it does not matter.
  var before: [[UInt8]]?
  var behind: [[UInt8]]?
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

  /// Whether it is not found in the first word of a text.
  var needsWordBefore: Bool { !leading.isEmpty || reach == .treater }

  /// Whether it is about a single word, whatever stands around that.
  var isOfOneWord: Bool { leading.isEmpty && digit == nil && before == nil && behind == nil }

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
