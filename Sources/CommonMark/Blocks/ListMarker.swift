/// What an item of a list begins with.
struct ListMarker {
  /// The number; `nil` where there is none.
  let start: Int?
  /// The bullet, or what stands behind the number.
  let character: UInt8
  /// How many bytes it takes.
  let width: Int
  /// How many columns the item's content stands to the right of where the line began.
  var contentIndent = 0

  private static let mostDigits = 9

  /// Reads the marker that a line begins with; `nil` where none does.
  init?(_ text: ArraySlice<UInt8>) {
    let digits = text.prefix(Self.mostDigits + 1).prefix { $0.isDigit }
    guard digits.count <= Self.mostDigits, let character = text.dropFirst(digits.count).first else {
      return nil
    }
    switch character {
    case UInt8(ascii: "*"), UInt8(ascii: "+"), UInt8(ascii: "-"): guard digits.isEmpty else { return nil }
    case UInt8(ascii: "."), UInt8(ascii: ")"): guard !digits.isEmpty else { return nil }
    default: return nil
    }
    width = digits.count + 1
    guard text.dropFirst(width).first?.isBlank ?? true else { return nil }
    self.character = character
    start = digits.isEmpty ? nil : digits.reduce(0) { $0 * 10 + Int($1 - UInt8(ascii: "0")) }
  }

  /// Whether an item with another marker belongs to the same list.
  func isOfList(of other: ListMarker) -> Bool {
    character == other.character && (start == nil) == (other.start == nil)
  }
}
