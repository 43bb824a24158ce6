public import RecordSyntax

/// A figure that is the sum of others: an identity that must hold, and a way to compute one from the rest.
public struct FigureSum: Sendable {
  /// The name of the sum.
  public let total: String
  /// The names of its parts.
  public let parts: [String]
  /// What the parts leave of the total, which no report prints.
  public let rest: Rest

  /// What the parts of a sum leave of its total.
  public enum Rest: String, Sendable {
    /// Nothing: the parts add up.
    case none
    /// People of whom a small number may not be computable either.
    case people
    /// Mostly nothing, and never anything that may not be known: where it is nothing, readers will take it for that.
    case known
    /// No one knows how much: the part is one of several ways to look at the total, and never more than that.
    case bound
  }

  /// Whether it is the people behind the figures that add up, for the numbers are of different units.
  let isByPeople: Bool

  init(_ total: String, _ parts: [String], rest: Rest = .none, isByPeople: Bool = false) {
    self.total = total
    self.parts = parts
    self.rest = rest
    self.isByPeople = isByPeople
  }
}

/// An identity that does not hold.
public struct FigureViolation: Sendable, Hashable {
  /// The name of the figure on the left.
  public let total: String
  /// Its number.
  public let counted: Int
  /// The names on the right.
  public let parts: [String]
  /// What they add up to.
  public let sum: Int
  /// The records that are counted on one side only.
  public let records: [String]
  /// Whether it compares with the figures of the year before, which were published as they were.
  public let isAcrossYears: Bool

  /// The identity and both numbers.
  public var message: Phrase {
    let names = parts.joined(separator: " + ")
    return isAcrossYears
      ? Phrase(
        nl: """
          \(name: total) is \(counted), maar het jaarrecord van het jaar ervoor telde \(sum) lopende \
          trajecten (\(name: names)); zoek wat daarna is gewijzigd of alsnog is ingevoerd
          """,
        en: """
          \(name: total) is \(counted), but the annual record of the year before counted \(sum) running \
          trajectories (\(name: names)); look for what was changed or added since
          """)
      : Phrase(
        nl: "\(name: total) is \(counted), maar \(name: names) is samen \(sum)",
        en: "\(name: total) is \(counted), but \(name: names) add up to \(sum)")
  }
}
