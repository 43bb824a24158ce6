extension CanonicalPrinter {
  /// Ends the line of an entry, with the comment behind it.
  @inline(__always)
  mutating func endLine(_ entry: Int) {
    if hasComments { putBehind(entry) }
    newline()
  }

  /// Whether the comment behind an entry follows its `#` without a blank: behind a text without quotes, such as
  /// `Coach #1`, it would be taken for a part of it.
  func isBeforeTightComment(_ entry: Int) -> Bool {
    guard let comment = places.behind[entry]?.last, comment.range.count > 1 else { return false }
    return YAMLParser.isLetterOrDigit(document.bytes[comment.range.lowerBound + 1])
  }

  private mutating func putBehind(_ entry: Int) {
    guard let comment = places.behind[entry]?.last else { return }
    sink.put(UInt8(ascii: " "))
    sink.copy(comment.range)
  }

  /// Prints comments as lines in a column.
  ///
  /// - Parameters:
  ///   - keepsApart: Whether the blank lines between paragraphs stay.
  ///   - endsApart: Whether a blank line behind the last paragraph stays as well.
  mutating func put(
    _ comments: [CommentPlaces.Comment], column: Int, keepsApart: Bool = true, endsApart: Bool = false
  ) {
    for (index, comment) in comments.enumerated() where !sink.isDone {
      sink.indent(column)
      sink.copy(comment.range)
      newline()
      if comment.isDetached, keepsApart, endsApart || index + 1 < comments.count { newline() }
    }
  }
}
