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
    table.add(SuppressionTable.Sum(totals: [sum], parts: parts))
    return table
  }

  @Test(arguments: [
    ([2, 16, 10], 5, [1, 3]), ([2, 16, 10], 1, []), ([6, 7, 8], 5, []), ([0, 0, 28], 5, []),
    ([4, 4, 30], 5, [1, 2]), ([1, 1, 30, 40], 5, [1, 2, 3]), ([3, 0, 0], 5, [0, 1]),
    ([1, 4, 9], 5, [1, 2, 3]),
  ])
  func `a small number takes others with it`(counts: [Int], threshold: Int, hidden: [Int]) {
    #expect(Suppression.choice(Self.row(counts), threshold: threshold).hidden.sorted() == hidden)
  }

  @Test func `two sums that share a number are one system`() {
    var table = SuppressionTable()
    let numbers = [75, 4, 71, 20, 55].map { table.add(.init($0, people: $0)) }
    table.add(SuppressionTable.Sum(totals: [numbers[0]], parts: [numbers[1], numbers[2]]))
    table.add(SuppressionTable.Sum(totals: [numbers[0]], parts: [numbers[3], numbers[4]]))
    #expect(Suppression.choice(table, threshold: 5).hidden == [numbers[1], numbers[2]])
  }

  @Test func `what a share leaves out is protected though no one prints it`() {
    var table = SuppressionTable()
    let all = table.add(.init(40, people: 40, weight: 1))
    let part = table.add(.init(38, people: 38))
    let rest = table.add(.init(2, people: 2, isPrinted: false))
    table.add(SuppressionTable.Sum(totals: [all], parts: [part, rest]))
    #expect(Suppression.choice(table, threshold: 5).hidden == [part])
  }

  @Test func `money is hidden by the people behind it`() {
    var table = SuppressionTable()
    let total = table.add(.init(900_000, people: 12, weight: 1))
    let parts = [(45_000, 1), (855_000, 11), (0, 0)].map { table.add(.init($0.0, people: $0.1)) }
    table.add(SuppressionTable.Sum(totals: [total], parts: parts))
    #expect(Suppression.choice(table, threshold: 5).hidden == [parts[0], parts[1]])
  }
}
