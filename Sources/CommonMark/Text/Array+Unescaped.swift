extension [UInt8] {
  /// The text of a range as it was meant: without the backslashes before punctuation, and with characters for the
  /// references to them.
  func unescaped(_ range: Range<Int>) -> String {
    var meant: [UInt8] = []
    var index = range.lowerBound
    while index < range.upperBound {
      let byte = self[index]
      if byte == UInt8(ascii: "\\"), index + 1 < range.upperBound, self[index + 1].isPunctuation {
        meant.append(self[index + 1])
        index += 2
      } else if byte == UInt8(ascii: "&"),
        let reference = CharacterReference(in: self, at: index, before: range.upperBound)
      {
        meant += reference.text.utf8
        index = reference.end
      } else {
        meant.append(byte)
        index += 1
      }
    }
    return String(decoding: meant, as: UTF8.self)
  }
}
