import RecordSyntax
import TestSupport
import Testing

@testable import CoachPool

struct SuppressionTests {
  /// A table of one row of counts under their sum.
  private static func row(_ counts: [Int]) -> SuppressionTable {
    var table = SuppressionTable()
    let total = counts.reduce(0, +)
    let sum = table.add(.init(total, people: total, weight: 1))
    let parts = counts.map { table.add(.init($0, people: $0)) }
    table.add(SuppressionTable.Sum(total: sum, parts: parts))
    return table
  }

  @Test(arguments: [
    ([2, 16, 10], 5, [1, 3]), ([2, 16, 10], 1, []), ([6, 7, 8], 5, []), ([0, 0, 28], 5, []),
    ([4, 4, 30], 5, [1, 2]), ([1, 1, 30, 40], 5, [1, 2, 3]), ([3, 0, 0], 5, [0, 1]),
    ([1, 4, 9], 5, [1, 2, 3]),
  ])
  func `a small number takes others with it`(counts: [Int], threshold: Int, hidden: [Int]) {
    #expect(Suppression(Self.row(counts), threshold: threshold).hidden().sorted() == hidden)
  }

  @Test func `two sums that share a number are one system`() {
    var table = SuppressionTable()
    let numbers = [75, 4, 71, 20, 55].map { table.add(.init($0, people: $0)) }
    table.add(SuppressionTable.Sum(total: numbers[0], parts: [numbers[1], numbers[2]]))
    table.add(SuppressionTable.Sum(total: numbers[0], parts: [numbers[3], numbers[4]]))
    #expect(Suppression(table, threshold: 5).hidden() == [numbers[1], numbers[2]])
  }

  @Test func `what a share leaves out is protected though no one prints it`() {
    var table = SuppressionTable()
    let all = table.add(.init(40, people: 40, weight: 1))
    let part = table.add(.init(38, people: 38))
    let rest = table.add(.init(2, people: 2, isPrinted: false))
    table.add(SuppressionTable.Sum(total: all, parts: [part, rest]))
    #expect(Suppression(table, threshold: 5).hidden() == [part])
  }

  @Test func `money is hidden by the people behind it`() {
    var table = SuppressionTable()
    let total = table.add(.init(900_000, people: 12, weight: 1))
    let parts = [(45_000, 1), (855_000, 11), (0, 0)].map { table.add(.init($0.0, people: $0.1)) }
    table.add(SuppressionTable.Sum(total: total, parts: parts))
    #expect(Suppression(table, threshold: 5).hidden() == [parts[0], parts[1]])
  }

  /// Sums of sums: a random tree of counts in which every inner node is the sum of those below.
  private static func randomTree(_ random: inout SeededGenerator) -> SuppressionTable {
    var table = SuppressionTable()
    func grow(_ depth: Int, _ random: inout SeededGenerator) -> (index: Int, value: Int) {
      guard depth > 0, depth == 2 || Bool.random(using: &random) else {
        let value = Int.random(in: 0...7, using: &random)
        return (table.add(.init(value, people: value)), value)
      }
      let children = (0..<Int.random(in: 2...3, using: &random)).map { _ in grow(depth - 1, &random) }
      let value = children.reduce(0) { $0 + $1.value }
      let index = table.add(.init(value, people: value, weight: depth))
      table.add(SuppressionTable.Sum(total: index, parts: children.map(\.index)))
      return (index, value)
    }
    _ = grow(2, &random)
    return table
  }

  /// Every value of a cell that fits what is printed, found by trying all.
  private static func possibleValues(_ table: SuppressionTable, _ hidden: Set<Int>) -> [Set<Int>] {
    let leaves = table.cells.indices.filter { cell in !table.sums.contains { $0.total == cell } }
    var possible: [Set<Int>] = Array(repeating: [], count: table.cells.count)
    var values = table.cells.map(\.value)
    func isConsistent() -> Bool {
      values.indices.allSatisfy { hidden.contains($0) ? values[$0] > 0 : values[$0] == table.cells[$0].value }
    }
    func attempt(_ position: Int) {
      guard position < leaves.count else {
        for sum in table.sums { values[sum.total] = sum.parts.reduce(0) { $0 + values[$1] } }
        if isConsistent() { for index in values.indices { possible[index].insert(values[index]) } }
        return
      }
      let leaf = leaves[position]
      for value in hidden.contains(leaf) ? Array(1...12) : [table.cells[leaf].value] {
        values[leaf] = value
        attempt(position + 1)
      }
    }
    attempt(0)
    return possible
  }

  @Test(arguments: UInt64(1)...80)
  func `no hidden number can be computed back by trying everything`(seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    let table = Self.randomTree(&random)
    let threshold = Int.random(in: 2...5, using: &random)
    let hidden = Suppression(table, threshold: threshold).hidden()
    guard hidden.count <= 4 else { return }
    let possible = Self.possibleValues(table, hidden)
    for cell in hidden {
      #expect(table.cells[cell].value != 0, "zero is printed")
      #expect(possible[cell].count > 1, "\(table.cells.map(\.value)) without \(hidden.sorted())")
      if table.cells[cell].value < threshold { #expect(possible[cell].count >= threshold) }
    }
    for (index, cell) in table.cells.enumerated() where 0 < cell.value && cell.value < threshold {
      #expect(hidden.contains(index))
    }
  }

  @Test(arguments: UInt64(1)...40)
  func `rows and columns of a two-way table give nothing away`(seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    var table = SuppressionTable()
    let counts = (0..<9).map { _ in Int.random(in: 0...12, using: &random) }
    let inner = counts.map { table.add(.init($0, people: $0)) }
    func sum(_ cells: [Int]) -> Int {
      let value = cells.reduce(0) { $0 + table.cells[$1].value }
      let total = table.add(.init(value, people: value, weight: 1))
      table.add(SuppressionTable.Sum(total: total, parts: cells))
      return total
    }
    let rows = (0..<3).map { row in sum(inner.indices.filter { $0 / 3 == row }.map { inner[$0] }) }
    let columns = (0..<3).map { column in sum(inner.indices.filter { $0 % 3 == column }.map { inner[$0] }) }
    let hidden = Suppression(table, threshold: 5).hidden()
    let determined = SuppressionReader(table, hidden: hidden).determined()
    for cell in hidden where table.cells[cell].value < 5 {
      #expect(!determined.contains(cell), "\(counts) without \(hidden.sorted())")
    }
    #expect(rows.count + columns.count == 6)
  }
}
