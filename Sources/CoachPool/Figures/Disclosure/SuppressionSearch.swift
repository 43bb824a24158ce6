/// Looks for whole numbers that satisfy equations, to see how many values one of the unknowns can have.
///
/// Where it gives up it has found neither that a value is possible nor that it is not; whoever asks says for what that is to
/// be taken, so that more is hidden and no more is said than is certain.
struct SuppressionSearch {
  private let rows: [LinearSystem.Row]
  /// The values that each unknown can have, as far as the equations tell one by one; `nil` when they contradict.
  private let bounds: [ClosedRange<Int>]?
  /// The numbers of the rows that each unknown is in.
  private let rowsOf: [[Int]]

  /// Values of each unknown that solutions had which were found so far, few of each: one solution says of all unknowns that
  /// hang together what they can be.
  private var found: [Set<Int>]
  /// How many of the rows were given; the others follow from them.
  private let givenCount: Int

  /// Takes equations and more that follow from them, and what is known of each unknown.
  init(_ given: [LinearSystem.Row], _ following: [LinearSystem.Row], _ bounds: [ClosedRange<Int>]) {
    givenCount = given.count
    // What a row adds up to must fit, whatever its unknowns are.
    let rows =
      given + following.filter { row in row.terms.reduce(0) { $0 + min($1.factor.magnitude, 512) } < 512 }
    self.rows = rows
    var rowsOf = [[Int]](repeating: [], count: bounds.count)
    for (number, row) in rows.enumerated() {
      for term in row.terms { rowsOf[term.unknown].append(number) }
    }
    self.rowsOf = rowsOf
    var narrowed = bounds
    let isPossible = Self.narrow(&narrowed, rows, rowsOf, from: Array(rows.indices))
    self.bounds = isPossible ? narrowed : nil
    found = [Set<Int>](repeating: [], count: bounds.count)
  }

  /// Whether there are numbers that satisfy all the equations, as far as those tell one by one.
  var isPossible: Bool { bounds != nil }

  /// How many values an unknown can have, counted as far as `most`.
  ///
  /// - Parameter countsUnsure: Whether values count of which it was not found out whether they are possible.
  mutating func count(of unknown: Int, upTo most: Int, countsUnsure: Bool) -> Int {
    guard bounds != nil else {
      // Of numbers that contradict one another readers can still take the equations for what they are.
      return rowsOf[unknown].contains { rows[$0].terms.count == 1 } ? 1 : most
    }
    return values(of: unknown, below: most, withUnsure: countsUnsure)?.count ?? most
  }

  /// The values that an unknown can have, in order; `nil` when they are at least `most`, or the equations contradict.
  ///
  /// - Parameter withUnsure: Whether values are among them of which it was not found out whether they are possible.
  mutating func values(of unknown: Int, below most: Int, withUnsure: Bool) -> [Int]? {
    guard let bounds else { return nil }
    let range = bounds[unknown]
    guard range.count > 1 else { return range.count < most ? Array(range) : nil }
    let (numbers, unknowns) = component(of: unknown)
    // Where sums hang together without going round, the ranges are all there is to say.
    let given = numbers.filter { $0 < givenCount }
    if given.reduce(0, { $0 + rows[$1].terms.count }) == unknowns.count + given.count - 1 {
      return range.count < most ? Array(range) : nil
    }
    var values = found[unknown]
    // Where so many values are possible as would do for most thresholds, the range is as good as whole.
    let enough = min(most, Self.mostValues)
    for value in range.prefix(enough * 3) where values.count < enough && !values.contains(value) {
      var attempt = bounds
      attempt[unknown] = value...value
      var steps = Self.mostSteps
      let isPossible = hasSolution(&attempt, rowsOf[unknown], unknowns, &steps)
      if isPossible == true { keep(attempt, unknowns) }
      if isPossible ?? withUnsure { values.insert(value) }
    }
    if values.count < enough { return values.sorted() }
    return range.count < most ? Array(range) : nil
  }

  /// Keeps what a solution says of each unknown.
  private mutating func keep(_ solution: [ClosedRange<Int>], _ unknowns: [Int]) {
    for unknown in unknowns where found[unknown].count < Self.mostValues {
      found[unknown].insert(solution[unknown].lowerBound)
    }
  }

  /// As many values as are looked for one by one.
  private static let mostValues = 20

  /// More steps than a system of a report takes.
  private static let mostSteps = 300

  /// The rows and unknowns that hang together with one.
  private func component(of unknown: Int) -> (rows: [Int], unknowns: [Int]) {
    var unknowns = [unknown]
    var hasUnknown = [Bool](repeating: false, count: rowsOf.count)
    var hasRow = [Bool](repeating: false, count: rows.count)
    hasUnknown[unknown] = true
    var numbers: [Int] = []
    var next = 0
    while next < unknowns.count {
      for number in rowsOf[unknowns[next]] where !hasRow[number] {
        hasRow[number] = true
        numbers.append(number)
        for term in rows[number].terms where !hasUnknown[term.unknown] {
          hasUnknown[term.unknown] = true
          unknowns.append(term.unknown)
        }
      }
      next += 1
    }
    return (numbers, unknowns)
  }

  /// Whether there is a solution, which the ranges are then; `nil` when that was not found out.
  ///
  /// - Parameter touched: The rows of which an unknown was changed since the ranges were narrowed.
  private func hasSolution(
    _ bounds: inout [ClosedRange<Int>], _ touched: [Int], _ unknowns: [Int], _ steps: inout Int
  ) -> Bool? {
    steps -= 1
    guard steps > 0 else { return nil }
    guard Self.narrow(&bounds, rows, rowsOf, from: touched) else { return false }
    // The one with the fewest values; most of the time goes into this loop.
    var open: Int?
    var fewest = Int.max
    for unknown in unknowns {
      let more = bounds[unknown].upperBound - bounds[unknown].lowerBound
      if more > 0, more < fewest { (open, fewest) = (unknown, more) }
    }
    guard let open else { return true }
    let range = bounds[open]
    let tried = Self.values(in: range)
    var isSure = tried.count == range.count
    for value in tried {
      var attempt = bounds
      attempt[open] = value...value
      switch hasSolution(&attempt, rowsOf[open], unknowns, &steps) {
      case true?:
        bounds = attempt
        return true
      case nil: isSure = false
      case false?: break
      }
    }
    return isSure ? false : nil
  }

  /// The values to try: all of a few, of many some from both ends.
  private static func values(in range: ClosedRange<Int>) -> [Int] {
    guard range.count > 8 else { return Array(range) }
    return Array(range.prefix(5)) + [range.lowerBound + range.count / 2, range.upperBound]
  }

  /// Narrows what is known of each unknown until no row says more, from some rows on; `false` when a row cannot hold.
  private static func narrow(
    _ bounds: inout [ClosedRange<Int>], _ rows: [LinearSystem.Row], _ rowsOf: [[Int]], from first: [Int]
  ) -> Bool {
    var queue = first
    var isWaiting = [Bool](repeating: false, count: rows.count)
    for number in first { isWaiting[number] = true }
    var next = 0
    // Each turn carries what is known one row further; what takes more turns is left as wide as it is.
    while next < queue.count, next < 50 * rows.count {
      let number = queue[next]
      next += 1
      isWaiting[number] = false
      var changed: [Int] = []
      guard narrow(&bounds, rows[number], &changed) else { return false }
      for unknown in changed {
        for other in rowsOf[unknown] where !isWaiting[other] {
          isWaiting[other] = true
          queue.append(other)
        }
      }
    }
    return true
  }

  private static func narrow(
    _ bounds: inout [ClosedRange<Int>], _ row: LinearSystem.Row, _ changed: inout [Int]
  ) -> Bool {
    var low = 0
    var high = 0
    for term in row.terms {
      let range = bounds[term.unknown]
      low += term.factor * (term.factor > 0 ? range.lowerBound : range.upperBound)
      high += term.factor * (term.factor > 0 ? range.upperBound : range.lowerBound)
    }
    guard low <= row.sum, row.sum <= high else { return false }
    for term in row.terms {
      let range = bounds[term.unknown]
      let (first, last) = (range.lowerBound, range.upperBound)
      guard first < last else { continue }
      let ownLow = term.factor * (term.factor > 0 ? first : last)
      let ownHigh = term.factor * (term.factor > 0 ? last : first)
      // What the others leave of the sum.
      let least = row.sum - (high - ownHigh)
      let most = row.sum - (low - ownLow)
      let (from, to) =
        term.factor > 0
        ? (Rounding.up(least, by: term.factor), Rounding.down(most, by: term.factor))
        : (Rounding.up(-most, by: -term.factor), Rounding.down(-least, by: -term.factor))
      let (lower, upper) = (max(first, from), min(last, to))
      guard lower <= upper else { return false }
      guard lower > first || upper < last else { continue }
      bounds[term.unknown] = lower...upper
      changed.append(term.unknown)
      low += term.factor * (term.factor > 0 ? lower : upper) - ownLow
      high += term.factor * (term.factor > 0 ? upper : lower) - ownHigh
    }
    return true
  }
}
