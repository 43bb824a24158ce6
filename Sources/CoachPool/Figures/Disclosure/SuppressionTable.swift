/// Numbers that are to be printed, and how they hang together.
///
/// Several tables that share numbers are one system: what one hides another may give away.
struct SuppressionTable {
  /// One number.
  struct Cell {
    /// The number.
    let value: Int
    /// How many people stand behind it; `nil` when it is not about people.
    let people: Int?
    /// Whether it would be printed.
    let isPrinted: Bool
    /// Whether readers know it from elsewhere, printed here or not.
    let isPublic: Bool
    /// How much it would be missed: of two numbers that would do, the one with less weight is hidden.
    let weight: Int

    init(_ value: Int, people: Int?, isPrinted: Bool = true, isPublic: Bool = false, weight: Int = 0) {
      self.value = value
      self.people = people
      self.isPrinted = isPrinted
      self.isPublic = isPublic
      self.weight = weight
    }
  }

  /// A total and its parts, as indices of cells.
  struct Sum {
    let total: Int
    let parts: [Int]

    var cells: [Int] { [total] + parts }
  }

  private(set) var cells: [Cell] = []
  private(set) var sums: [Sum] = []

  /// Adds a number and gives its index.
  mutating func add(_ cell: Cell) -> Int {
    cells.append(cell)
    return cells.count - 1
  }

  mutating func add(_ sum: Sum) { sums.append(sum) }
}
