/// The runs of asterisks and underscores in a paragraph, of which pairs make emphasis.
///
/// The procedure is the one in the appendix of CommonMark; it remembers how far back no opener was found, or a text of
/// closers alone would be walked through again for each of them.
struct DelimiterStack {
  /// How text is stressed.
  enum Stress: Int {
    /// By one character.
    case emphasis = 1
    /// By two.
    case strong = 2
  }

  /// A run of one character.
  struct Run {
    /// The character.
    let character: UInt8
    /// How many there were.
    let length: Int
    /// Whether emphasis may begin here.
    let canOpen: Bool
    /// Whether emphasis may end here.
    let canClose: Bool
    /// How many are left and are text.
    var count: Int
    /// What ends here, innermost first.
    var closes: [Stress] = []
    /// What begins here, innermost first.
    var opens: [Stress] = []
    fileprivate var previous: Int?
    fileprivate var next: Int?
  }

  /// All runs, in the order of the text.
  private(set) var runs: [Run] = []
  /// The last run that may still become part of a pair.
  private(set) var top: Int?

  /// Adds a run; its number.
  mutating func push(_ character: UInt8, length: Int, canOpen: Bool, canClose: Bool) -> Int {
    let run = Run(
      character: character, length: length, canOpen: canOpen, canClose: canClose, count: length, previous: top
    )
    runs.append(run)
    if let top { runs[top].next = runs.count - 1 }
    top = runs.count - 1
    return runs.count - 1
  }

  /// Makes pairs of the runs above one, or of all, and forgets what is left of these.
  mutating func pair(above bottom: Int?) {
    // For each kind of closer the number of a run before which there is no opener for it.
    var lowest = [Int](repeating: (bottom ?? -1) + 1, count: 12)
    var closer = top == bottom ? nil : top
    while let current = closer, runs[current].previous != bottom { closer = runs[current].previous }
    while let current = closer {
      guard runs[current].canClose else {
        closer = runs[current].next
        continue
      }
      let kind = runs[current].kind
      if let opener = opener(for: current, from: lowest[kind]) {
        join(opener, current)
        if runs[current].count == 0 {
          closer = runs[current].next
          remove(current)
        }
      } else {
        closer = runs[current].next
        lowest[kind] = current
        if !runs[current].canOpen { remove(current) }
      }
    }
    top = bottom
    if let bottom { runs[bottom].next = nil }
  }

  private func opener(for closer: Int, from lowest: Int) -> Int? {
    var candidate = runs[closer].previous
    while let run = candidate, run >= lowest {
      if runs[run].canPair(with: runs[closer]) { return run }
      candidate = runs[run].previous
    }
    return nil
  }

  private mutating func join(_ opener: Int, _ closer: Int) {
    let stress: Stress = min(runs[opener].count, runs[closer].count) >= 2 ? .strong : .emphasis
    runs[opener].opens.append(stress)
    runs[closer].closes.append(stress)
    runs[opener].count -= stress.rawValue
    runs[closer].count -= stress.rawValue
    // What lies between found no partner.
    runs[opener].next = closer
    runs[closer].previous = opener
    if runs[opener].count == 0 { remove(opener) }
  }

  private mutating func remove(_ run: Int) {
    let (previous, next) = (runs[run].previous, runs[run].next)
    if let previous { runs[previous].next = next }
    if let next { runs[next].previous = previous }
  }
}

extension DelimiterStack.Run {
  /// The kind of closer, as far as that says which openers it finds.
  fileprivate var kind: Int { (character == UInt8(ascii: "*") ? 6 : 0) + (canOpen ? 3 : 0) + length % 3 }

  /// Whether the run opens what another closes.
  fileprivate func canPair(with closer: Self) -> Bool {
    guard canOpen, character == closer.character else { return false }
    // `*foo**bar*` is one emphasis: a run that could be both an opener and a closer pairs with no run of which the
    // lengths add up to a multiple of three, unless both are one.
    let isEither = canClose || closer.canOpen
    return !isEither || (length + closer.length) % 3 != 0 || length % 3 == 0 && closer.length % 3 == 0
  }
}
