/// A piece of a paragraph before it is known what lies in what.
enum InlineToken {
  /// Text as it was written.
  case text(Range<Int>)
  /// Text that was written as a character reference.
  case meant(String)
  /// Code.
  case code(String)
  /// HTML.
  case html(Range<Int>)
  /// An end of line that means no more than a space.
  case softBreak
  /// An end of line that is kept.
  case hardBreak
  /// An address in angle brackets, and where it leads.
  case address(Range<Int>, destination: String)
  /// Asterisks or underscores, by their number.
  case run(Int)
  /// The beginning of a link or image, by its number.
  case open(Int)
  /// The end of a link or image, by its number.
  case close(Int)
}
