public import RecordSyntax

extension FigureSheet {
  /// Takes what may be printed of a year.
  ///
  /// - Parameters:
  ///   - figures: The figures.
  ///   - disclosure: Which of them may be printed.
  ///   - language: The language of the titles.
  public init(_ figures: Figures, _ disclosure: Disclosure, language: Language) {
    self.init(
      figures, smallestCell: disclosure.smallestCell, smallestGroup: disclosure.smallestGroup,
      isInternal: false, hidesZeros: disclosure.hidesZeros, language, prints: disclosure.prints,
      merged: (disclosure.merged + disclosure.banded).map { group in
        Merged(
          figures: group.names, title: group.title.text(language),
          value: disclosure.prints(group.name) ? Decimal(group.value) : nil)
      })
  }

  /// Takes every number, for the pool's own people.
  public init(internal figures: Figures, language: Language) {
    self.init(
      figures, smallestCell: 1, smallestGroup: 1, isInternal: true, hidesZeros: false, language,
      prints: { _ in true },
      merged: [])
  }

  private init(
    _ figures: Figures, smallestCell: Int, smallestGroup: Int, isInternal: Bool,
    hidesZeros: Bool, _ language: Language, prints: (String) -> Bool, merged: [Merged]
  ) {
    year = figures.year
    asOf = figures.period.asOf
    published = nil
    isProvisional = figures.isProvisional
    self.isInternal = isInternal
    self.smallestCell = smallestCell
    self.smallestGroup = smallestGroup
    self.hidesZeros = hidesZeros
    self.figures = figures.all.map { figure in
      let isHidden = figure.value != nil && !prints(figure.name)
      return Entry(
        name: figure.name, title: figure.title.text(language), unit: figure.unit,
        value: isHidden ? nil : figure.decimal, isHidden: isHidden, isAboutPeople: figure.people != nil,
        group: figure.group, part: figure.part)
    }
    self.merged = merged
    sums = figures.sums.filter { !$0.isByPeople }.map { Sum(total: $0.total, parts: $0.parts, rest: $0.rest) }
    report = nil
  }

  /// The sheet of a year that was published on a day, with its report.
  func published(on day: Day, _ report: Report) -> FigureSheet {
    var sheet = self
    sheet.published = day
    sheet.report = report
    return sheet
  }

  /// The sheet without its report: the figures alone.
  public var withoutReport: FigureSheet {
    var sheet = self
    sheet.report = nil
    return sheet
  }
}
