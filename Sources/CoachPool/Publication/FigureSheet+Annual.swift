package import RecordSyntax

extension FigureSheet {
  /// Takes what an annual record says was published, with the sums that its figures are known to make; `nil` for one that
  /// is not named after a year or has no day of publication.
  ///
  /// What is not in it is not known, and was not hidden either.
  init?(_ annual: Annual) {
    guard let year = annual.year, let published = annual.published.value else { return nil }
    self.year = year
    self.published = published
    asOf = annual.asOf.value ?? published
    isProvisional = false
    isInternal = false
    smallestCell = 1
    smallestGroup = 1
    hidesZeros = false
    merged = []
    report = nil
    figures = annual.figures.items.filter { $0.number.isInteger }.map { figure in
      Entry(
        name: figure.name, title: figure.name, unit: .count, value: figure.number, isHidden: false,
        isAboutPeople: Self.isAboutPeople(figure.name), group: nil, part: nil)
    }
    let names = figures.map(\.name)
    sums = Self.sums(of: names)
  }

  /// The edits that put the figures that are printed into the annual record, with the days.
  package var annualEdits: [Edit] {
    let printed = figures.compactMap { figure in
      figure.value.map { Value.Member(figure.name, .number($0)) }
    }
    return [.set(["asOf"], .string(asOf.description))]
      + (published.map { [.set(["published"], .string($0.description))] } ?? [])
      + [.set(["figures"], .object(printed))]
  }

  /// The sums whose numbers are all there; whole families add up by the names of their parts.
  private static func sums(of names: [String]) -> [Sum] {
    var sums: [Sum] = [
      Sum(total: FigureName.total, parts: [FigureName.closed, FigureName.running], rest: .none),
      Sum(total: FigureName.total, parts: [FigureName.carriedOver, FigureName.started], rest: .none),
      Sum(
        total: FigureName.closed, parts: [FigureName.completed, FigureName.stopped, FigureName.referredOn],
        rest: .none),
    ]
    let families =
      [FigureName.referrals, FigureName.themes, FigureName.programmesRequested].map { ($0, $0) }
      + BandedFigures.allCases.map { ($0.total, $0.rawValue) }
    for (total, family) in families {
      sums.append(Sum(total: total, parts: names.filter { $0.hasPrefix(family + ".") }, rest: .bound))
    }
    return sums.filter { sum in !sum.parts.isEmpty && names.contains(sum.total) }
  }

  /// Whether a figure that was typed in counts people; what is counted of meetings, money and time does not.
  private static func isAboutPeople(_ name: String) -> Bool {
    ![
      FigureName.events, "costs", "time", FigureName.scores, FigureName.waits, "programmes.minutes",
      FigureName.coverage,
    ].contains {
      name == $0 || name.hasPrefix($0 + ".")
    } && ![FigureName.sessionsMean, FigureName.clickRate, FigureName.responseRate].contains(name)
  }
}
