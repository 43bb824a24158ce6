import TestSupport
import Testing

@testable import RecordSyntax

/// Random patterns and texts, held against a matcher that follows the pattern's tree and knows no automaton.
struct PatternDifferentialTests {
  @Test func `random patterns admit what their trees say`() throws {
    var generator = SeededGenerator(seed: 2_020)
    var compared = 0
    var matched = 0
    for _ in 0..<400 {
      let source = choice(depth: 3, &generator)
      let pattern = try Pattern(source)
      let set = PatternSet([pattern])
      var parser = PatternParser(source)
      let tree = try parser.parse()
      for _ in 0..<6 {
        let text = text(&generator)
        let expected = TreeMatcher(text).matches(tree)
        #expect(pattern.matches(text) == expected, "\(source) on '\(text)'")
        let bytes = Array(text.utf8)
        #expect(set.matches(0, bytes, 0..<bytes.count) == expected, "\(source) on '\(text)'")
        compared += 1
        if expected { matched += 1 }
      }
    }
    // Neither all nor none, or nothing would have been compared.
    #expect((compared / 5...compared * 4 / 5).contains(matched))
  }

  private static let letters = ["a", "b", "_", "7", "-", " ", "é", "😀", "\n"]

  private func text(_ generator: inout SeededGenerator) -> String {
    (0..<Int.random(in: 0...7, using: &generator)).map { _ in letter(&generator) }.joined()
  }

  private func letter(_ generator: inout SeededGenerator) -> String {
    Self.letters[Int.random(in: 0..<Self.letters.count, using: &generator)]
  }

  private func choice(depth: Int, _ generator: inout SeededGenerator) -> String {
    let branches = Int.random(in: 0..<4, using: &generator) == 0 ? 2 : 1
    return (0..<branches).map { _ in
      (0..<Int.random(in: 0...3, using: &generator)).map { _ in term(depth: depth, &generator) }.joined()
    }.joined(separator: "|")
  }

  private func term(depth: Int, _ generator: inout SeededGenerator) -> String {
    let assertions = ["^", "$", "\\b", "\\B"]
    if Int.random(in: 0..<7, using: &generator) == 0 {
      return assertions[Int.random(in: 0..<assertions.count, using: &generator)]
    }
    let quantifiers = ["", "", "", "*", "+", "?", "*?", "+?", "??", "{2}", "{1,2}", "{2,}", "{0,1}?", "{0}"]
    return atom(depth: depth, &generator)
      + quantifiers[Int.random(in: 0..<quantifiers.count, using: &generator)]
  }

  private func atom(depth: Int, _ generator: inout SeededGenerator) -> String {
    switch Int.random(in: 0..<(depth > 0 ? 9 : 6), using: &generator) {
    case 0: return "."
    case 1:
      let sets = [
        "[ab]", "[^a]", "[a-c_]", "\\d", "\\D", "\\s", "\\S", "[^\\d\\s]", "[\\-a]", "[^é]", "[à-ÿ]", "[]",
        "[^]", "[\\u{e9}-\\u{1F600}]",
      ]
      return sets[Int.random(in: 0..<sets.count, using: &generator)]
    case 2: return "\\w"
    case 3...5: return letter(&generator)
    case 6: return "(?:\(choice(depth: depth - 1, &generator)))"
    default: return "(\(choice(depth: depth - 1, &generator)))"
    }
  }
}

/// Finds all places where a match can end, set by set: slow, and plainly what a regular expression means.
private struct TreeMatcher {
  let scalars: [Unicode.Scalar]

  init(_ text: String) { scalars = Array(text.unicodeScalars) }

  func matches(_ tree: PatternTree) -> Bool { !ends(tree, Set(0...scalars.count)).isEmpty }

  private func ends(_ tree: PatternTree, _ starts: Set<Int>) -> Set<Int> {
    switch tree {
    case .set(let set):
      return Set(starts.filter { place in isIn(set, place) }.map { $0 + 1 })
    case .sequence(let parts): return parts.reduce(starts) { ends($1, $0) }
    case .choice(let branches): return branches.reduce([]) { $0.union(ends($1, starts)) }
    case .repetition(let part, let least, let most):
      var found = starts
      for _ in 0..<least { found = ends(part, found) }
      var rounds = (most ?? .max) - least
      while rounds > 0 {
        let more = found.union(ends(part, found))
        if more == found { break }
        found = more
        rounds -= 1
      }
      return found
    case .start: return starts.intersection([0])
    case .end: return starts.intersection([scalars.count])
    case .boundary: return starts.filter(isBoundary)
    case .noBoundary: return starts.filter { !isBoundary($0) }
    }
  }

  private func isIn(_ set: ScalarSet, _ place: Int) -> Bool {
    place < scalars.count && set.ranges.contains { $0.contains(scalars[place].value) }
  }

  private func isBoundary(_ place: Int) -> Bool {
    isIn(.word, place) != (place > 0 && isIn(.word, place - 1))
  }
}
