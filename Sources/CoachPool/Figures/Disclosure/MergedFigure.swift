public import RecordSyntax

/// Referral destinations, or neighbours on an axis, that are printed as one number.
public struct MergedFigure: Sendable {
  /// The names of the figures it stands for, in the order of the contract or of the axis.
  public let names: [String]
  /// A name of its own.
  public let name: String
  /// What they are together.
  public let title: Phrase
  /// Their sum.
  public let value: Int

  /// Joins the figures of some destinations; `nil` for fewer than two, or when one has no number.
  init?(_ destinations: [String], in figures: Figures) {
    let parts = figures.parts(of: FigureName.referrals).filter { figure in
      destinations.contains { figure.name == "\(FigureName.referrals).\($0)" }
    }
    guard parts.count > 1 else { return nil }
    var sum = ExactSum()
    for part in parts {
      guard let value = part.value else { return nil }
      sum.add(value)
    }
    guard let value = sum.value else { return nil }
    names = parts.map(\.name)
    name = Self.name(of: names)
    title = parts.dropFirst().reduce(parts[0].title) { joined, part in
      Phrase(nl: "\(joined) en \(part.title)", en: "\(joined) and \(part.title)")
    }
    self.value = value
  }

  /// Joins the figures of a band; `nil` for one alone, and for what is no band.
  init?(band: [Figure]) {
    guard let name = band.first?.name, let family = BandedFigures.family(of: name) else { return nil }
    let places = band.compactMap { family.place(of: $0.name) }
    guard let first = places.first, let last = places.last, first < last else { return nil }
    names = band.map(\.name)
    self.name = Self.name(of: names)
    title = family.title(first...last)
    value = band.together
  }

  /// What figures are called that are printed as one number.
  static func name(of names: [String]) -> String { names.joined(separator: "+") }

  /// Whether it shares no figure with another.
  func isApart(from other: MergedFigure) -> Bool { !names.contains(where: other.names.contains) }
}
