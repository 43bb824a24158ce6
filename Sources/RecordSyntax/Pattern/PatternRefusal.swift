/// Why a regular expression is not accepted.
public struct PatternRefusal: Error, Hashable, Sendable {
  /// What stands in the way.
  public enum Reason: String, Sendable, CaseIterable {
    /// It is not a regular expression of ECMA-262 in unicode mode.
    case syntax
    /// `(?=…)` or `(?!…)`: matching it can take time that is not linear.
    case lookAhead = "look-ahead"
    /// `(?<=…)` or `(?<!…)`.
    case lookBehind = "look-behind"
    /// `\1` or `\k<name>`.
    case backReference = "back-reference"
    /// `\p{Script=…}` and other properties that need tables this tool does not have.
    case unicodeProperty = "unicode-property"
    /// Its repetitions, written out, are larger than `PatternAutomaton.mostStates`, or its groups are nested too deep.
    case tooLarge = "too-large"
  }

  /// What stands in the way.
  public let reason: Reason
  /// Where in the pattern, as a count of Unicode scalars from its start.
  public let offset: Int

  init(_ reason: Reason, at offset: Int) {
    self.reason = reason
    self.offset = offset
  }

  /// The reason in words.
  public var message: Phrase {
    switch reason {
    case .syntax:
      Phrase(
        nl: "vanaf teken \(offset + 1) is dit geen reguliere expressie",
        en: "from character \(offset + 1) on this is no regular expression")
    case .lookAhead:
      Phrase(
        nl: "vooruitkijken met (?= of (?! kan hier niet (teken \(offset + 1))",
        en: "looking ahead with (?= or (?! is not possible here (character \(offset + 1))")
    case .lookBehind:
      Phrase(
        nl: "terugkijken met (?<= of (?<! kan hier niet (teken \(offset + 1))",
        en: "looking behind with (?<= or (?<! is not possible here (character \(offset + 1))")
    case .backReference:
      Phrase(
        nl: "verwijzen naar een eerdere groep kan hier niet (teken \(offset + 1))",
        en: "referring back to a group is not possible here (character \(offset + 1))")
    case .unicodeProperty:
      Phrase(
        nl: "deze Unicode-eigenschap is hier niet bekend (teken \(offset + 1))",
        en: "this Unicode property is not known here (character \(offset + 1))")
    case .tooLarge:
      Phrase(
        nl: "deze reguliere expressie is uitgeschreven te groot",
        en: "this regular expression, written out, is too large")
    }
  }
}
