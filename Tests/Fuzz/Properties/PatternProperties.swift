internal import RecordSyntax

/// What holds for any regular expression, and any text held against it.
enum PatternProperties {
  /// Never matches a text without U+10FFFF, and needs so many states that it is made deterministic as it goes.
  private static let ballast = "\u{10FFFF}(?:a|b)*a(?:a|b){8}"

  /// Patterns that others lie between in a set: one with a table and one without.
  private static let neighbours = ["^x*$", ballast].compactMap { try? Pattern($0) }

  static func check(_ bytes: [UInt8]) throws(BrokenProperty) {
    let (sourceBytes, text) = bytes.halves(at: UInt8(ascii: "\n"))
    let source = String(decoding: sourceBytes, as: UTF8.self)
    let isWellFormed = Pattern.isWellFormed(source)
    let pattern: Pattern
    do throws(PatternRefusal) {
      pattern = try Pattern(source)
    } catch {
      try hold(
        (0...source.unicodeScalars.count).contains(error.offset), "a refusal points into the pattern")
      try hold(isWellFormed == (error.reason != .syntax), "what is well-formed is not refused for its syntax")
      return
    }
    try hold(isWellFormed, "a pattern that can be matched is well-formed")
    let matches = pattern.matches(text, text.indices)
    try hold(matches == pattern.matches(text, text.indices), "a match is the same every time")
    let set = PatternSet(neighbours + [pattern] + neighbours)
    try hold(matches == set.matches(neighbours.count, text, text.indices), "a match is the same in a set")
    // A pattern that is too large with the ballast cannot be compared.
    guard !text.contains(0xF4), let slow = try? Pattern("(?:\(source))|\(ballast)") else { return }
    try hold(matches == slow.matches(text, text.indices), "both ways to match agree")
  }
}
