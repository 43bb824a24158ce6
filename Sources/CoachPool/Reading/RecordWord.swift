internal import RecordSyntax

/// An enumeration of the records, read by comparing symbols.
public protocol RecordWord: RawRepresentable<String>, CaseIterable, Hashable, Sendable {
  /// The symbols of the cases, made once.
  static var table: WordTable<Self> { get }
}

/// The symbols of an enumeration's words, in the order of its cases.
///
/// They stand in the table itself, for all workers look at it and would compete for the count of anything it held.
public struct WordTable<Word: RecordWord>: Sendable {
  private var symbols = InlineArray<16, UInt16>(repeating: 0)
  private var words = InlineArray<16, Word?>(repeating: nil)
  private var count = 0

  /// Looks every word up in the vocabulary of the bundled schemas; each must be there.
  public init() {
    for word in Word.allCases {
      let symbol = Schemas.bundled.vocabulary.symbol(of: word.rawValue)
      precondition(symbol != .none, "no schema names '\(word.rawValue)'")
      symbols[count] = symbol.rawValue
      words[count] = word
      count += 1
    }
  }

  /// The case whose word has a symbol.
  func word(_ symbol: Symbol) -> Word? {
    for index in 0..<count where symbols[index] == symbol.rawValue { return words[index] }
    return nil
  }
}
