import Testing

@testable import RecordSyntax

/// How many steps a match takes, counted and not timed.
struct PatternWorkTests {
  static let hostile = [
    "(a*)*$", "(a|a)*b$", "(a|aa)+$", "(.*a){12}b", "^(([a-z])+.)+[A-Z]([a-z])+$", "(a?){30}a{30}b",
    "(x+x+)+y",
    "^(a+)+$", "(\\b|a)*c", "(a|b|ab)*c", "(.*)(.*)(.*)(.*)x", "([a-z]{1,40}-){4}$",
  ]

  @Test(arguments: hostile)
  func `a match visits every state at most once a byte`(pattern: String) throws {
    var parser = PatternParser(pattern)
    let automaton = try PatternAutomaton(parser.parse())
    for text in [String(repeating: "a", count: 3_000) + "!", String(repeating: "xa-", count: 1_000)] {
      var determiniser = PatternDeterminiser(automaton)
      let bytes = Array(text.utf8)
      _ = determiniser.matches(bytes, 0..<bytes.count)
      #expect(determiniser.work <= automaton.states.count * (bytes.count + 1))
      // What was made deterministic is not worked out again.
      let first = determiniser.work
      _ = determiniser.matches(bytes, 0..<bytes.count)
      #expect(determiniser.work == first)
    }
  }

  @Test func `a pattern that is written out is bounded before it is built`() {
    for pattern in [
      "(a{1000}){1000}", "((a{100}){100}){100}", "a{0,100000}", "(?:a|b){99999}", "(\\w{200}){200}",
    ] {
      let refusal = #expect(throws: PatternRefusal.self) { try Pattern(pattern) }
      #expect(refusal?.reason == .tooLarge)
    }
    for pattern in ["(){99999}", "((){99999}){99999}", "(a{0}){99999}", "(){0,99999}"] {
      #expect(throws: Never.self) { try Pattern(pattern) }
    }
  }
}
