/// The label of a link, by which it finds its definition.
struct LinkLabel: Hashable {
  /// How many characters a label may have.
  private static let longest = 999
  /// How many bytes they may be.
  static let longestInBytes = 4 * longest

  private let folded: String

  /// The label in a range of a text: letters large or small and spaces of any kind are the same. `nil` when it is too
  /// long or nothing stands in it.
  init?(_ bytes: [UInt8], _ range: Range<Int>) {
    guard range.count <= Self.longestInBytes else { return nil }
    let text = bytes[range]
    let words = text.split { $0.isBlankOrLineEnd }
    // Bytes but those that go on with a character.
    guard !words.isEmpty, text.count(where: { $0 & 0xC0 != 0x80 }) <= Self.longest else { return nil }
    // Small letters first and large ones then: so ẞ, ß and SS are the same, as case folding has it.
    folded = String(decoding: Array(words.joined(separator: [UInt8(ascii: " ")])), as: UTF8.self)
      .lowercased().uppercased()
  }
}
