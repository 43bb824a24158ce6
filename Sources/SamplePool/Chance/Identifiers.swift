/// Draws ids and codes whose last characters are random, none twice.
struct Identifiers {
  private static let alphabet = Array("0123456789abcdefghjkmnpqrstvwxyz")
  private var used: Set<String> = []

  /// An id of a record of a year, `t-2023-k7qm`.
  mutating func record(_ letter: String, year: Int, _ dice: inout Dice) -> String {
    draw("\(letter)-\(year)-", length: 4, &dice)
  }

  /// A person's code, `p-7k3m9q`.
  mutating func person(_ dice: inout Dice) -> String { draw("p-", length: 6, &dice) }

  private mutating func draw(_ prefix: String, length: Int, _ dice: inout Dice) -> String {
    while true {
      let id = prefix + String((1...length).map { _ in dice.pick(Self.alphabet) })
      if used.insert(id).inserted { return id }
    }
  }
}
