/// A regular expression as a nondeterministic automaton over UTF-8 bytes.
struct PatternAutomaton: Sendable {
  /// The most states; a pattern whose repetitions need more is refused.
  static let mostStates = 20_000

  /// One state: a byte range to step over, a condition to pass, or a fork.
  struct State: Sendable {
    /// What a state waits for.
    enum Kind: UInt8, Sendable {
      case bytes, fork, start, end, boundary, noBoundary, match
    }

    var kind: Kind
    var low: UInt8 = 0
    var high: UInt8 = 0
    /// The state behind this one.
    var next: Int32 = 0
    /// A fork's other way.
    var other: Int32 = 0
  }

  private(set) var states: [State] = [State(kind: .match)]
  /// The state to begin in, at every place of the text.
  private(set) var entry: Int32 = 0
  /// Whether the start of the text, or what stands before a place, makes a difference.
  private(set) var usesStart = false
  private(set) var usesBoundary = false

  /// Builds the automaton of a pattern.
  init(_ tree: PatternTree) throws(PatternRefusal) {
    entry = try build(tree, then: 0)
  }

  private mutating func add(_ state: State) throws(PatternRefusal) -> Int32 {
    guard states.count < Self.mostStates else { throw PatternRefusal(.tooLarge, at: 0) }
    states.append(state)
    return Int32(states.count - 1)
  }

  /// Adds the states of `tree`, which lead to `next`, and gives the first of them.
  private mutating func build(_ tree: PatternTree, then next: Int32) throws(PatternRefusal) -> Int32 {
    switch tree {
    case .set(let set):
      return try build(set, then: next)
    case .sequence(let trees):
      var next = next
      for tree in trees.reversed() { next = try build(tree, then: next) }
      return next
    case .choice(let trees):
      var first = try build(trees[trees.count - 1], then: next)
      for tree in trees.dropLast().reversed() {
        first = try add(State(kind: .fork, next: try build(tree, then: next), other: first))
      }
      return first
    case .repetition(let tree, let least, let most):
      return try build(tree, least: least, most: most, then: next)
    case .start:
      usesStart = true
      return try add(State(kind: .start, next: next))
    case .end:
      return try add(State(kind: .end, next: next))
    case .boundary:
      usesBoundary = true
      return try add(State(kind: .boundary, next: next))
    case .noBoundary:
      usesBoundary = true
      return try add(State(kind: .noBoundary, next: next))
    }
  }

  private mutating func build(
    _ tree: PatternTree, least: Int, most: Int?, then next: Int32
  ) throws(PatternRefusal) -> Int32 {
    var first = next
    if let most {
      for _ in least..<most {
        let count = states.count
        first = try add(State(kind: .fork, next: try build(tree, then: first), other: next))
        if states.count == count + 1 { break }
      }
    } else {
      let fork = try add(State(kind: .fork, other: next))
      states[Int(fork)].next = try build(tree, then: fork)
      first = fork
    }
    for _ in 0..<least {
      let before = first
      first = try build(tree, then: first)
      // A part without states, such as `(){1000}`, is the same however often it stands there.
      if first == before { break }
    }
    return first
  }
}

// MARK: - Sets as UTF-8

extension PatternAutomaton {
  private mutating func build(_ set: ScalarSet, then next: Int32) throws(PatternRefusal) -> Int32 {
    var shared: [[UInt8]: Int32] = [:]
    var first: Int32?
    for range in set.ranges {
      for sequence in UTF8Ranges.sequences(range) {
        let start = try build(sequence, then: next, sharing: &shared)
        if let other = first {
          first = try add(State(kind: .fork, next: start, other: other))
        } else {
          first = start
        }
      }
    }
    // A set without members admits nothing: a range no byte is in.
    if let first { return first }
    return try add(State(kind: .bytes, low: 1, high: 0, next: next))
  }

  /// The states of one sequence of byte ranges; equal tails of a set's sequences are one.
  private mutating func build(
    _ sequence: [ClosedRange<UInt8>], then next: Int32, sharing shared: inout [[UInt8]: Int32]
  ) throws(PatternRefusal) -> Int32 {
    var next = next
    var tail: [UInt8] = []
    for range in sequence.reversed() {
      tail += [range.lowerBound, range.upperBound]
      if let known = shared[tail] {
        next = known
      } else {
        next = try add(State(kind: .bytes, low: range.lowerBound, high: range.upperBound, next: next))
        shared[tail] = next
      }
    }
    return next
  }
}
