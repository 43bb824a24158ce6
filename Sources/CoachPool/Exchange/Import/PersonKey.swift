/// A name as people are told apart by it: without titles, accents, capitals and the order of its parts.
struct PersonKey: Hashable, Sendable {
  private let words: [[UInt8]]

  /// The key of a whole name.
  init(_ name: String) {
    let parts = PersonName(name).map { $0.given + $0.family.infix + $0.family.words } ?? [name]
    words = FoldedCell(parts.joined(separator: " ")).unordered
  }

  /// The key of a family name and the first letter of the first name; `nil` for one name alone.
  init?(initialOf text: String) {
    guard let name = PersonName(text), let given = name.given.first,
      let initial = FoldedCell(given).words.first?.first
    else { return nil }
    words = [[initial]] + FoldedCell(name.family.words.joined(separator: " ")).words
  }

  /// Whether it has a letter at all.
  var isName: Bool { words.contains { $0.contains { !(0x30...0x39).contains($0) } } }

  /// Whether of the first name only initials are given.
  static func hasInitialAlone(_ text: String) -> Bool {
    PersonName(text)?.given.first.map { $0.contains(".") || $0.count == 1 } ?? false
  }
}
