extension CanonicalPrinter {
  /// Ends the line of an entry, with the comment behind it.
  @inline(__always)
  mutating func endLine(_ entry: Int) {
    if hasComments { putBehind(entry) }
    newline()
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
