/// A regular expression as ECMA-262 writes it in unicode mode, matched in time linear in the text whatever it is.
///
/// It runs on an automaton over UTF-8 bytes. A small one is made deterministic at once, so that matching is a table
/// look-up a byte without locks; a large one is made so as the text asks, in bounded memory. What is not regular,
/// back-references and look-around, is refused by name. A pattern matches anywhere in a text unless it is anchored.
public struct Pattern: Hashable, Sendable {
  /// The pattern as it is written.
  public let source: String

  private let automaton: PatternAutomaton
  /// The pattern made deterministic, where that is small.
  let table: PatternTable

  /// Compiles a pattern, or says why it is not accepted.
  public init(_ source: String) throws(PatternRefusal) {
    var parser = PatternParser(source)
    automaton = try PatternAutomaton(parser.parse())
    table = PatternTable(automaton)
    self.source = source
  }

  /// Whether a text has a match somewhere.
  public func matches(_ text: String) -> Bool {
    let utf8 = Array(text.utf8)
    return matches(utf8, 0..<utf8.count)
  }

  /// Whether the UTF-8 text in `range` of `bytes` has a match somewhere.
  public func matches(_ bytes: [UInt8], _ range: Range<Int>) -> Bool {
    if !table.isEmpty { return table.matches(bytes, range) }
    var determiniser = PatternDeterminiser(automaton)
    return determiniser.matches(bytes, range)
  }

  /// Whether the pattern was made deterministic when it was compiled.
  var isTabled: Bool { !table.isEmpty }

  /// Compares what is written.
  public static func == (left: Pattern, right: Pattern) -> Bool { left.source == right.source }

  /// Feeds what is written.
  public func hash(into hasher: inout Hasher) { hasher.combine(source) }
}

extension Pattern {
  /// Whether a text is a regular expression of ECMA-262 in unicode mode, also where this engine would refuse to run it.
  public static func isWellFormed(_ source: String) -> Bool {
    var parser = PatternParser(source)
    do throws(PatternRefusal) {
      _ = try parser.parse()
      return true
    } catch {
      return error.reason != .syntax
    }
  }
}
