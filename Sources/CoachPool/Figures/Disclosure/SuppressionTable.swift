/// Numbers that are to be printed, or were, and how they hang together.
///
/// Several tables that share numbers are one system: what one hides another may give away.
struct SuppressionTable {
  /// One number.
  struct Cell {
    /// The number; `nil` when another year hid it, so that no one knows it any more.
    let value: Int?
    /// How many people stand behind it; `nil` when it is not about people.
    let people: Int?
    /// How many stand behind the smallest part of it that readers could compute beside the sums.
    let fewest: Int?
    /// What readers see of it.
    let origin: Origin
    /// How much it would be missed: of two numbers that would do, the one with less weight is hidden.
    let weight: Int
    /// The least that a reader takes it for when it is hidden.
    let least: Int
  }

  /// What readers see of a number.
  enum Origin {
    /// It is printed, unless it is hidden now.
    case figure
    /// It is never printed: what printed parts leave of a sum.
    case rest
    /// It is known, for it was printed elsewhere before or is about no one.
    case known
    /// Another year hid it, or leaves it open, under a threshold of its own.
    case kept(threshold: Int)
  }

  /// Totals, mostly one, and the parts that they are together, as indices of cells.
  struct Sum {
    let totals: [Int]
    let parts: [Int]

    var cells: [Int] { totals + parts }
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

extension SuppressionTable.Cell {
  /// A number of this year; zero is always printed, so one that is not is at least one, unless it may be negative.
  init(
    _ value: Int, people: Int?, fewest: Int? = nil, isPrinted: Bool = true, weight: Int = 0,
    mayBeNegative: Bool = false
  ) {
    self.init(
      value: value, people: people, fewest: fewest ?? people, origin: isPrinted ? .figure : .rest,
      weight: weight,
      least: mayBeNegative ? -Figure.mostValue : isPrinted ? 1 : 0)
  }

  /// A number that readers know.
  static func known(_ value: Int) -> Self {
    .init(value: value, people: nil, fewest: nil, origin: .known, weight: 0, least: value)
  }

  /// A number that another year hid.
  static func kept(threshold: Int, least: Int) -> Self {
    .init(value: nil, people: nil, fewest: nil, origin: .kept(threshold: threshold), weight: 0, least: least)
  }
}
