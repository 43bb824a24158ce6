/// A parsed regular expression.
indirect enum PatternTree: Hashable, Sendable {
  /// One scalar out of a set.
  case set(ScalarSet)
  /// One after the other; none matches the empty text.
  case sequence([PatternTree])
  /// Any one of these.
  case choice([PatternTree])
  /// So many times, or without an upper bound.
  case repetition(PatternTree, least: Int, most: Int?)
  /// The start of the text.
  case start
  /// The end of the text.
  case end
  /// Between a word character and something else.
  case boundary
  /// Anywhere but there.
  case noBoundary
}
