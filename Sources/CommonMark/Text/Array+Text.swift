extension [UInt8] {
  /// The text of a range, which is UTF-8 already.
  func text(_ range: Range<Int>) -> String { String(decoding: self[range], as: UTF8.self) }

  /// A range without the spaces, tabs and ends of line around it.
  func trimmed(_ range: Range<Int>) -> Range<Int> {
    var range = range
    while let first = self[range].first, first.isBlankOrLineEnd { range.removeFirst() }
    while let last = self[range].last, last.isBlankOrLineEnd { range.removeLast() }
    return range
  }

  /// Whether words stand at a place, letters large or small.
  func has(_ words: String, at start: Int, before end: Int) -> Bool {
    start + words.utf8.count <= end
      && zip(self[start...], words.utf8).allSatisfy { $0.lowercased == $1.lowercased }
  }
}
