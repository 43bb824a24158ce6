/// Finds the fewest elements, such as lines of a text, to take out and put in that make one list of another (Myers, 1986).
package struct ListDifference {
  /// Elements that others take the place of.
  package struct Change: Hashable, Sendable {
    /// The elements that go, by their number from 0.
    package var old: Range<Int>
    /// The elements that come.
    package var new: Range<Int>
  }

  /// Beyond this many single elements no shortest way is looked for, which would take time and memory by their square;
  /// what lies between the first and the last difference is then one change.
  private static let mostDifferences = 1000

  private let old: [Int]
  private let new: [Int]
  private var isRemoved: [Bool]
  private var isAdded: [Bool]

  /// The changes from one list to another, in their order.
  package static func changes<Element: Hashable>(from old: [Element], to new: [Element]) -> [Change] {
    // Elements become numbers, so that each pair is compared by one instruction.
    var numbers: [Element: Int] = [:]
    func number(_ element: Element) -> Int {
      if let known = numbers[element] { return known }
      numbers[element] = numbers.count
      return numbers.count - 1
    }
    var difference = ListDifference(old: old.map(number), new: new.map(number))
    difference.find()
    return difference.changes
  }

  private init(old: [Int], new: [Int]) {
    self.old = old
    self.new = new
    isRemoved = [Bool](repeating: false, count: old.count)
    isAdded = [Bool](repeating: false, count: new.count)
  }

  /// Marks the elements that go and come.
  private mutating func find() {
    var start = 0
    while start < min(old.count, new.count), old[start] == new[start] { start += 1 }
    var tail = 0
    while tail < min(old.count, new.count) - start, old[old.count - 1 - tail] == new[new.count - 1 - tail] {
      tail += 1
    }
    let (oldRange, newRange) = (start..<old.count - tail, start..<new.count - tail)
    if !markShortest(oldRange, newRange) {
      for line in oldRange { isRemoved[line] = true }
      for line in newRange { isAdded[line] = true }
    }
  }

  /// Marks the fewest elements; `false`, with none marked, when they are too many.
  private mutating func markShortest(_ oldRange: Range<Int>, _ newRange: Range<Int>) -> Bool {
    let (oldCount, newCount) = (oldRange.count, newRange.count)
    let most = min(oldCount + newCount, Self.mostDifferences)
    // How far into the old elements each diagonal (old minus new) was followed; and what that was before each round.
    var reached = [Int](repeating: 0, count: 2 * most + 3)
    let middle = most + 1
    var rounds: [[Int]] = []
    for round in 0...most {
      rounds.append(Array(reached[middle - round...middle + round]))
      for diagonal in stride(from: -round, through: round, by: 2) {
        let isDown =
          diagonal == -round
          || diagonal != round && reached[middle + diagonal - 1] < reached[middle + diagonal + 1]
        var old = isDown ? reached[middle + diagonal + 1] : reached[middle + diagonal - 1] + 1
        var new = old - diagonal
        while old < oldCount, new < newCount,
          self.old[oldRange.lowerBound + old] == self.new[newRange.lowerBound + new]
        {
          old += 1
          new += 1
        }
        reached[middle + diagonal] = old
        if old >= oldCount, new >= newCount {
          mark(rounds, oldRange, newRange)
          return true
        }
      }
    }
    return false
  }

  /// Goes the way back from the end, round by round.
  private mutating func mark(_ rounds: [[Int]], _ oldRange: Range<Int>, _ newRange: Range<Int>) {
    var (old, new) = (oldRange.count, newRange.count)
    for round in stride(from: rounds.count - 1, to: 0, by: -1) {
      let reached = rounds[round]
      let diagonal = old - new
      let isDown =
        diagonal == -round
        || diagonal != round && reached[round + diagonal - 1] < reached[round + diagonal + 1]
      let before = isDown ? diagonal + 1 : diagonal - 1
      old = reached[round + before]
      new = old - before
      if isDown {
        isAdded[newRange.lowerBound + new] = true
      } else {
        isRemoved[oldRange.lowerBound + old] = true
      }
    }
  }

  /// The marks as changes.
  private var changes: [Change] {
    var changes: [Change] = []
    var (old, new) = (0, 0)
    while old < self.old.count || new < self.new.count {
      let (oldStart, newStart) = (old, new)
      while old < self.old.count, isRemoved[old] { old += 1 }
      while new < self.new.count, isAdded[new] { new += 1 }
      if old > oldStart || new > newStart {
        changes.append(Change(old: oldStart..<old, new: newStart..<new))
      } else {
        old += 1
        new += 1
      }
    }
    return changes
  }
}
