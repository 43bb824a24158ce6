public import RecordSyntax

/// One number of a year, with the records it was counted from.
public struct Figure: Sendable {
  /// The stable name, `closed` or `referrals.loopbaanontwikkeling`: what `--explain` and annual records use.
  public let name: String
  /// What it is called in a report.
  public let title: Phrase
  /// What it counts, in words.
  public let definition: Phrase
  /// What the number is measured in.
  public let unit: FigureUnit
  /// The number in its unit; `nil` when there is nothing to compute it from.
  public private(set) var value: Int?
  /// How many people stand behind it; `nil` when it is not about people, so that no small number identifies.
  public private(set) var people: Int?
  /// How many stand behind the smallest part of it that readers could compute; `nil` where that is everyone.
  let fewest: Int?
  /// The figure over which a mean, median or share is taken, its n.
  public let group: String?
  /// The figure whose share of `group` this is.
  public let part: String?
  /// The paths of the records it was counted from, sorted, each once.
  public let records: [String]

  /// A larger number than any count of people or cents; what exceeds it cannot be right, and is not computed
  /// with.
  static let mostValue = 1 << 52

  init(
    _ name: String, _ title: Phrase, _ definition: Phrase, unit: FigureUnit, value: Int?, people: Int?,
    fewest: Int? = nil, group: String? = nil, part: String? = nil, records: [String]
  ) {
    self.name = name
    self.title = title
    self.definition = definition
    self.unit = unit
    self.value = value.flatMap { $0.magnitude <= Self.mostValue ? $0 : nil }
    self.people = people
    self.fewest = fewest
    self.group = group
    self.part = part
    self.records = records
  }

  /// The number as a decimal: 6.0 for 60 tenths; `nil` when there is none.
  public var decimal: Decimal? {
    guard let value else { return nil }
    return Decimal(value).shifted(by: unit.decimals == 0 ? 0 : -1)
  }

  /// The figure with its number as it was published.
  func fixed(at number: Decimal) -> Figure {
    with(number.shifted(by: unit.decimals).int)
  }

  /// The figure with another number, or with none.
  func with(_ number: Int?) -> Figure {
    var figure = self
    figure.value = number.flatMap { $0.magnitude <= Self.mostValue ? $0 : nil }
    if unit == .count, people != nil { figure.people = figure.value }
    return figure
  }
}

extension Figure {
  /// A number of people or of what belongs to one: each counts once.
  static func count(
    _ name: String, _ title: Phrase, _ definition: Phrase, _ number: Int, _ records: [String]
  ) -> Figure {
    Figure(name, title, definition, unit: .count, value: number, people: number, records: records)
  }

  /// A share, in tenths of a percent.
  static func share(
    _ name: String, _ title: Phrase, _ definition: Phrase, of part: Figure, in group: Figure
  ) -> Figure {
    Figure(
      name, title, definition, unit: .perMille,
      value: part.value.flatMap { number in
        group.value.flatMap { Rounding.ratio(number, $0, scale: 1000) }
      },
      people: nil, group: group.name, part: part.name, records: group.records)
  }
}

extension [Figure] {
  /// What they are together; one without a number counts for nothing.
  var together: Int { reduce(0) { $0 + ($1.value ?? 0) } }
}

extension Decimal {
  /// The number times a power of ten.
  func shifted(by power: Int) -> Decimal {
    Decimal(isNegative: isNegative, digits: digits, exponent: exponent + power)
  }
}
