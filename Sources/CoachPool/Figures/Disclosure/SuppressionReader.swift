/// What readers of a table with hidden numbers can work out.
struct SuppressionReader {
  private let table: SuppressionTable
  /// The cells whose numbers readers do not know.
  private let unknown: [Int]
  /// The place of each cell among those; `nil` for what is known.
  private let column: [Int?]
  /// What the sums say of them, and what follows from that; `nil` when that grew too large to tell.
  private var search: SuppressionSearch?

  /// Reads a table.
  ///
  /// - Parameters:
  ///   - hidden: The numbers that are not printed; `nil` for a year of which nothing is printed yet.
  ///   - hidesZeros: Whether zeros may be among them.
  init(_ table: SuppressionTable, hidden: Set<Int>?, hidesZeros: Bool) {
    self.table = table
    var unknown: [Int] = []
    var column = [Int?](repeating: nil, count: table.cells.count)
    var bounds: [ClosedRange<Int>] = []
    for (index, cell) in table.cells.enumerated() {
      let least: Int
      switch cell.origin {
      case .known: continue
      case .figure:
        if let hidden, !hidden.contains(index) { continue }
        least = hidesZeros ? min(cell.least, 0) : cell.least
      case .rest, .kept: least = cell.least
      }
      column[index] = unknown.count
      unknown.append(index)
      bounds.append(least...Figure.mostValue)
    }
    self.unknown = unknown
    self.column = column
    var rows: [LinearSystem.Row] = []
    for sum in table.sums {
      let row = Self.row(sum, table, column)
      if !row.terms.isEmpty { rows.append(row) }
    }
    var system = LinearSystem(unknowns: unknown.count)
    for row in rows { system.add(row) }
    search = system.reduced.map { SuppressionSearch(rows, $0, bounds) }
  }

  /// Whether a number is left fewer values than it should be, or may be.
  mutating func isPinned(_ cell: Int, below count: Int) -> Bool {
    guard let column = column[cell] else { return count > 1 }
    guard let values = search?.count(of: column, upTo: count, countsUnsure: false) else { return true }
    return values < count
  }

  /// How many values a number can have, as far as `most`; those that nobody can easily tell to be impossible count.
  mutating func count(of cell: Int, upTo most: Int) -> Int {
    guard let column = column[cell] else { return 1 }
    return search?.count(of: column, upTo: most, countsUnsure: true) ?? most
  }

  /// Whether all that is known can be true together; `true` where that grew too large to tell.
  var isPossible: Bool { search?.isPossible ?? true }

  /// The values that a number can have, as far as anybody can tell, in order; `nil` when they are at least `most`, or cannot
  /// be told.
  mutating func values(of cell: Int, below most: Int) -> [Int]? {
    guard let column = column[cell] else { return nil }
    return search?.values(of: column, below: most, withUnsure: true)
  }

  private static func row(
    _ sum: SuppressionTable.Sum, _ table: SuppressionTable, _ column: [Int?]
  ) -> LinearSystem.Row {
    var row = LinearSystem.Row(terms: [], sum: 0)
    func add(_ cell: Int, _ factor: Int) {
      if let unknown = column[cell] {
        row.terms.append((unknown, factor))
      } else {
        row.sum -= factor * (table.cells[cell].value ?? 0)
      }
    }
    for total in sum.totals { add(total, -1) }
    for part in sum.parts { add(part, 1) }
    return row
  }
}
