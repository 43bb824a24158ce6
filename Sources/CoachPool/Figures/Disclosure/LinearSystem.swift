/// Linear equations with whole coefficients, solved exactly.
struct LinearSystem {
  /// One equation: what the unknowns add up to, each times its factor.
  struct Row {
    /// The unknowns in it.
    var terms: [(unknown: Int, factor: Int)]
    /// What they add up to.
    var sum: Int
  }

  /// The coefficients of each equation, a column for each unknown, and last what they add up to.
  private var rows: [[Int]] = []
  private let unknowns: Int

  init(unknowns: Int) { self.unknowns = unknowns }

  mutating func add(_ row: Row) {
    var coefficients = [Int](repeating: 0, count: unknowns + 1)
    for term in row.terms { coefficients[term.unknown] += term.factor }
    coefficients[unknowns] = row.sum
    rows.append(coefficients)
  }

  /// The equations that follow, as many as are independent, each of as few unknowns as elimination leaves; `nil` when the
  /// numbers grow too large to tell.
  var reduced: [Row]? {
    var rows = rows
    var rank = 0
    for column in 0..<unknowns {
      guard let pivot = rows.indices.dropFirst(rank).first(where: { rows[$0][column] != 0 }) else { continue }
      rows.swapAt(rank, pivot)
      let places = rows[rank].indices.filter { rows[rank][$0] != 0 }
      for index in rows.indices where index != rank && rows[index][column] != 0 {
        guard Self.eliminate(column, from: &rows[index], with: rows[rank], places) else { return nil }
      }
      rank += 1
    }
    return rows.prefix(rank).map { row in
      Row(terms: (0..<unknowns).compactMap { row[$0] == 0 ? nil : ($0, row[$0]) }, sum: row[unknowns])
    }
  }

  /// Takes a row from another as many times as leaves nothing in a column; `false` when the numbers grow too large.
  ///
  /// - Parameter places: Where the row that is taken has anything: in most columns it has nothing.
  private static func eliminate(
    _ column: Int, from row: inout [Int], with pivot: [Int], _ places: [Int]
  ) -> Bool {
    // So that a factor of one needs no multiplying of the whole row.
    let scale = abs(pivot[column])
    let factor = pivot[column] < 0 ? -row[column] : row[column]
    if scale > 1 {
      for index in row.indices where row[index] != 0 {
        let (product, overflow) = row[index].multipliedReportingOverflow(by: scale)
        guard !overflow, product != .min else { return false }
        row[index] = product
      }
    }
    for index in places {
      let (product, productOverflow) = pivot[index].multipliedReportingOverflow(by: factor)
      let (difference, overflow) = row[index].subtractingReportingOverflow(product)
      guard !productOverflow, !overflow, difference != .min else { return false }
      row[index] = difference
    }
    guard scale > 1 || abs(factor) > 1 else { return true }
    let divisor = row.reduce(0) { $1 == 0 ? $0 : greatestCommonDivisor($0, $1) }
    if divisor > 1 { for index in row.indices { row[index] /= divisor } }
    return true
  }

  private static func greatestCommonDivisor(_ left: Int, _ right: Int) -> Int {
    var (left, right) = (abs(left), abs(right))
    while right != 0 { (left, right) = (right, left % right) }
    return left
  }
}
