/// What stands between a word of a text and the one before it.
struct NameGap: OptionSet, Hashable, Sendable {
  let rawValue: UInt16

  static let blank = NameGap(rawValue: 1)
  static let comma = NameGap(rawValue: 2)
  /// A hyphen, an apostrophe or another sign that joins the parts of a name.
  static let joint = NameGap(rawValue: 4)
  /// A full stop, which can stand in a name too, and ends a sentence.
  static let stop = NameGap(rawValue: 8)
  static let lineEnd = NameGap(rawValue: 16)
  /// A colon or an equals sign, behind what it is called.
  static let label = NameGap(rawValue: 32)
  /// What ends a sentence and stands in no name.
  static let sentenceEnd = NameGap(rawValue: 64)
  /// An empty line, or the start of the text.
  static let paragraph = NameGap(rawValue: 128)
  /// Anything else.
  static let apart = NameGap(rawValue: 256)
  /// What parts the cells of a row; given and family names can stand in two of them.
  static let cell = NameGap(rawValue: 512)

  /// Whether there is nothing in it but what can stand in a name.
  var isInName: Bool {
    // The last cell of a row and the first of the next one are no name.
    isDisjoint(with: [.label, .sentenceEnd, .paragraph, .apart]) && !isSuperset(of: [.cell, .lineEnd])
  }
}
