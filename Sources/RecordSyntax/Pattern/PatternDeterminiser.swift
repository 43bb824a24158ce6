/// Makes a nondeterministic automaton deterministic, state by state, as far as it is asked.
///
/// A deterministic state is a set of states before conditions are looked at, for these depend on the next byte too.
/// Rows are offsets into one table; the first two rows are "never again" and "matched".
struct PatternDeterminiser {
  /// The most deterministic states kept; past them what is known is dropped and made again as needed.
  static let mostStates = 4_000
  /// The most members that the sets behind them may have together.
  static let mostMembers = 1 << 16
  /// The row of a text that can no longer match.
  static let dead = 0

  /// What distinguishes two deterministic states.
  private struct Key: Hashable {
    var states: [Int32]
    var isAtStart: Bool
    var isBehindWord: Bool
  }

  private let automaton: PatternAutomaton
  /// Bytes that no state tells apart have one class; the class behind the last one is the end of the text.
  let classes: [UInt8]
  let stride: Int
  private let samples: [UInt8]
  private(set) var rows: [Int32] = []
  private var keys: [Key] = []
  private var known: [Key: Int] = [:]
  private(set) var members = 0
  /// Marks of the states met while following forks, by the number of the round.
  private var marks: [Int]
  private var round = 0
  /// States met while making rows: what an eager table may cost.
  private(set) var work = 0

  init(_ automaton: PatternAutomaton) {
    self.automaton = automaton
    (classes, samples) = Self.classes(of: automaton)
    stride = samples.count + 1
    marks = [Int](repeating: 0, count: automaton.states.count)
    reset()
  }

  /// The row of a text that has matched, whatever follows.
  var matched: Int { stride }
  /// The row to begin in.
  var initial: Int { 2 * stride }
  /// The number of deterministic states so far.
  var count: Int { keys.count }

  private mutating func reset() {
    let nothing = Key(states: [], isAtStart: false, isBehindWord: false)
    keys = [nothing, nothing]
    known = [:]
    members = 0
    rows = [Int32](repeating: 0, count: stride) + [Int32](repeating: Int32(stride), count: stride)
    _ = row(Key(states: [automaton.entry], isAtStart: automaton.usesStart, isBehindWord: false))
  }

  private mutating func row(_ key: Key) -> Int {
    if let row = known[key] { return row }
    let row = keys.count * stride
    keys.append(key)
    known[key] = row
    members += key.states.count
    rows += [Int32](repeating: -1, count: stride)
    return row
  }

  /// The row that follows a row on a class of bytes.
  mutating func next(_ row: Int, _ byteClass: Int) -> Int {
    let entry = rows[row + byteClass]
    if entry >= 0 { return Int(entry) }
    let key = keys[row / stride]
    let isEnd = byteClass == samples.count
    let byte = isEnd ? 0 : samples[byteClass]
    let isWord = !isEnd && Self.isWord(byte)
    guard let targets = step(key, byte, isEnd: isEnd, isWord: isWord) else {
      rows[row + byteClass] = Int32(matched)
      return matched
    }
    if isEnd {
      rows[row + byteClass] = Int32(Self.dead)
      return Self.dead
    }
    if keys.count >= Self.mostStates || members >= Self.mostMembers {
      reset()
      return self.row(Key(states: targets, isAtStart: false, isBehindWord: automaton.usesBoundary && isWord))
    }
    let next = self.row(
      Key(states: targets, isAtStart: false, isBehindWord: automaton.usesBoundary && isWord))
    rows[row + byteClass] = Int32(next)
    return next
  }

  /// The states behind a byte, the entry among them; `nil` when the pattern has matched before it.
  private mutating func step(_ key: Key, _ byte: UInt8, isEnd: Bool, isWord: Bool) -> [Int32]? {
    round += 1
    var targets: [Int32] = [automaton.entry]
    var stack = key.states
    let isBoundary = key.isBehindWord != isWord
    while let index = stack.popLast() {
      guard marks[Int(index)] != round else { continue }
      marks[Int(index)] = round
      work += 1
      let state = automaton.states[Int(index)]
      switch state.kind {
      case .match: return nil
      case .bytes: if !isEnd, state.low <= byte, byte <= state.high { targets.append(state.next) }
      case .fork:
        stack.append(state.next)
        stack.append(state.other)
      case .start: if key.isAtStart { stack.append(state.next) }
      case .end: if isEnd { stack.append(state.next) }
      case .boundary: if isBoundary { stack.append(state.next) }
      case .noBoundary: if !isBoundary { stack.append(state.next) }
      }
    }
    targets.sort()
    var distinct: [Int32] = []
    for target in targets where distinct.last != target { distinct.append(target) }
    return distinct
  }

  /// Whether a text has a match; rows are made as the text asks for them.
  mutating func matches(_ bytes: [UInt8], _ range: Range<Int>) -> Bool {
    var row = initial
    for index in range {
      row = next(row, Int(classes[Int(bytes[index])]))
      if row == matched { return true }
    }
    return next(row, stride - 1) == matched
  }

  private static func isWord(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x30...0x39, 0x41...0x5A, 0x5F, 0x61...0x7A: true
    default: false
    }
  }

  /// The class of every byte, and one byte of each class.
  private static func classes(of automaton: PatternAutomaton) -> ([UInt8], [UInt8]) {
    var starts = [Bool](repeating: false, count: 257)
    starts[0] = true
    for state in automaton.states where state.kind == .bytes && state.low <= state.high {
      starts[Int(state.low)] = true
      starts[Int(state.high) + 1] = true
    }
    if automaton.usesBoundary {
      for edge in [0x30, 0x3A, 0x41, 0x5B, 0x5F, 0x60, 0x61, 0x7B] { starts[edge] = true }
    }
    var classes: [UInt8] = []
    var samples: [UInt8] = []
    for byte in 0..<256 {
      if starts[byte] { samples.append(UInt8(byte)) }
      classes.append(UInt8(samples.count - 1))
    }
    return (classes, samples)
  }
}
