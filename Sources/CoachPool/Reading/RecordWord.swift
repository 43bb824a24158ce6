internal import RecordSyntax

/// An enumeration of the records, read by comparing symbols.
public protocol RecordWord: RawRepresentable<String>, CaseIterable, Hashable, Sendable {
  /// The symbols of the cases, made once.
  static var table: WordTable<Self> { get }
}

/// The symbols of an enumeration's words, in the order of its cases.
public struct WordTable<Word: RecordWord>: Sendable {
  private let symbols: [UInt16]
  private let words: [Word]

  /// Looks every word up in the vocabulary of the bundled schemas; each must be there.
  public init() {
    words = Array(Word.allCases)
    symbols = words.map { Symbol(word: $0.rawValue).rawValue }
  }

  /// The case whose word has a symbol.
  func word(_ symbol: Symbol) -> Word? {
    for index in symbols.indices where symbols[index] == symbol.rawValue { return words[index] }
    return nil
  }
}

extension Symbol {
  /// The symbol of a word that the bundled schemas must name: a key or enumeration value that is decoded.
  init(word: String) {
    self = Schemas.bundled.vocabulary.symbol(of: word)
    precondition(self != .none, "no schema names '\(word)'")
  }
}
