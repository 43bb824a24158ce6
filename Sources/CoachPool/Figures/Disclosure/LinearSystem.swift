/// Linear equations with whole coefficients, solved exactly: which unknowns do they determine?
struct LinearSystem {
  /// The coefficients of each equation, a column for each unknown; what they add up to does not matter here.
  private var rows: [[Int]] = []
  private let columns: Int

  init(columns: Int) { self.columns = columns }

  mutating func add(_ coefficients: [Int]) { rows.append(coefficients) }

  /// The unknowns that have one solution only; all of them when the numbers grow too large to tell.
  func determined() -> Set<Int> {
    guard let reduced else { return Set(0..<columns) }
    var determined: Set<Int> = []
    for row in reduced {
      let unknowns = row.indices.filter { row[$0] != 0 }
      if unknowns.count == 1 { determined.insert(unknowns[0]) }
    }
    return determined
  }

  /// The rows in reduced echelon form but for scale; `nil` on overflow.
  private var reduced: [[Int]]? {
    var rows = rows
    var rank = 0
    for column in 0..<columns {
      guard let pivot = rows.indices.dropFirst(rank).first(where: { rows[$0][column] != 0 }) else { continue }
      rows.swapAt(rank, pivot)
      for index in rows.indices where index != rank && rows[index][column] != 0 {
        guard let row = Self.eliminating(column, from: rows[index], with: rows[rank]) else { return nil }
        rows[index] = row
      }
      rank += 1
    }
    return rows
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
