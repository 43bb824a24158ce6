/// A text with its words as words are compared by.
struct FoldedText: Sendable {
  private let bytes: [UInt8]
  /// The words, in their order.
  let words: [FoldedWord]

  init(_ bytes: [UInt8]) {
    self.bytes = bytes
    words = FoldedWord.words(of: bytes)
  }

  /// Where a word ends; with a digit that must stand by itself behind it, where that does, and `nil` where it is not there.
  func end(of number: Int, before digit: UInt8?) -> Int? {
    let end = words[number].range.upperBound
    guard let digit else { return end }
    let isParted = end < bytes.count && (bytes[end] == UInt8(ascii: " ") || bytes[end] == FoldedLetter.hyphen)
    let place = isParted ? end + 1 : end
    guard place < bytes.count, bytes[place] == digit,
      place + 1 == bytes.count || !isWordByte(bytes[place + 1])
    else { return nil }
    return place + 1
  }
}
