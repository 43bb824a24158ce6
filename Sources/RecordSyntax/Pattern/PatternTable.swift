/// A small pattern made wholly deterministic: matching is one look-up a byte. Empty for one that would be too large.
///
/// Empty and not missing, so that matching looks at it where it is instead of copying it out.
struct PatternTable: Sendable {
  /// The most deterministic states of a table made when a pattern is compiled.
  static let mostStates = 300
  /// How much work making it may be.
  static let mostWork = 200_000

  /// The class of each byte: bytes of one class lead the same way from every state.
  let classes: [UInt8]
  /// The number of classes, and one for the text's end.
  let stride: Int
  /// For each state its row of next states, each as the place where that one's row starts.
  let rows: [Int32]

  /// Whether the pattern has no table.
  var isEmpty: Bool { rows.isEmpty }

  /// Makes the table; an empty one when it would be too large.
  init(_ automaton: PatternAutomaton) {
    var determiniser = PatternDeterminiser(automaton)
    stride = determiniser.stride
    classes = determiniser.classes
    var state = 2
    while state < determiniser.count {
      for byteClass in 0..<stride { _ = determiniser.next(state * stride, byteClass) }
      guard determiniser.count <= Self.mostStates, determiniser.work <= Self.mostWork else {
        rows = []
        return
      }
      state += 1
    }
    rows = Self.withDeadEnds(determiniser.rows, stride)
  }

  /// Leads every row from which no match can be reached to the dead one, so that matching stops there.
  private static func withDeadEnds(_ rows: [Int32], _ stride: Int) -> [Int32] {
    var isAlive = [Bool](repeating: false, count: rows.count / stride)
    isAlive[1] = true
    var changed = true
    while changed {
      changed = false
      for state in isAlive.indices where !isAlive[state] {
        let row = rows[state * stride..<(state + 1) * stride]
        if row.contains(where: { isAlive[Int($0) / stride] }) {
          isAlive[state] = true
          changed = true
        }
      }
    }
    return rows.map { isAlive[Int($0) / stride] ? $0 : 0 }
  }

  /// Whether the UTF-8 text in `range` has a match somewhere.
  func matches(_ bytes: [UInt8], _ range: Range<Int>) -> Bool {
    let (rows, classes, text) = (rows.span, classes.span, bytes.span.extracting(range))
    var row = 2 * stride
    for index in text.indices {
      row = Int(rows[row + Int(classes[Int(text[index])])])
      if row <= stride { return row == stride }
    }
    return Int(rows[row + stride - 1]) == stride
  }
}
