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
      for index in rows.indices where index != rank && rows[index][column] != 0 {
        guard let row = Self.eliminating(column, from: rows[index], with: rows[rank]) else { return nil }
        rows[index] = row
      }
      rank += 1
    }
    return rows.prefix(rank).map { row in
      Row(terms: (0..<unknowns).compactMap { row[$0] == 0 ? nil : ($0, row[$0]) }, sum: row[unknowns])
    }
  }

  private static func eliminating(_ column: Int, from row: [Int], with pivot: [Int]) -> [Int]? {
    let factor = row[column]
    let scale = pivot[column]
    var result = row
    var divisor = 0
    for index in row.indices {
      let (left, leftOverflow) = row[index].multipliedReportingOverflow(by: scale)
      let (right, rightOverflow) = pivot[index].multipliedReportingOverflow(by: factor)
      let (difference, overflow) = left.subtractingReportingOverflow(right)
      if leftOverflow || rightOverflow || overflow || difference == .min { return nil }
      result[index] = difference
      divisor = greatestCommonDivisor(divisor, difference)
    }
    return divisor > 1 ? result.map { $0 / divisor } : result
  }

  private static func greatestCommonDivisor(_ left: Int, _ right: Int) -> Int {
    var (left, right) = (abs(left), abs(right))
    while right != 0 { (left, right) = (right, left % right) }
    return left
  }
}
