internal import RecordSyntax

/// What an earlier year published, to stand beside the figures of a later one.
///
/// It is read from what was published and from nothing else, so that what was withheld then stays so.
struct PublishedYear {
  let year: Int
  private let numbers: [String: Decimal]
  private let hidden: Set<String>

  private init(_ sheet: FigureSheet) {
    year = sheet.year
    numbers = Dictionary(
      sheet.figures.compactMap { figure in figure.value.map { (figure.name, $0) } },
      uniquingKeysWith: { first, _ in first })
    hidden = Set(sheet.hidden)
  }

  private init(_ year: Int, _ annual: Annual) {
    self.year = year
    numbers = Dictionary(
      annual.figures.items.map { ($0.name, $0.number) }, uniquingKeysWith: { first, _ in first })
    hidden = []
  }

  /// The years that some figures are compared with and that had been published by their day of judgement, the latest
  /// first.
  static func all(
    before figures: Figures, _ pool: Pool, read: (String) -> [UInt8]?
  ) -> [PublishedYear] {
    let period = figures.period
    let leftOut = Set(figures.leftOut.map(\.path))
    let sheets = Publications(of: pool, read: read).published
    return period.comparedYears.reversed().compactMap { year in
      if let sheet = sheets.first(where: { $0.year == year }) {
        let isPublished = sheet.published.map { $0 <= period.asOf } == true
        return isPublished && !sheet.isInternal ? PublishedYear(sheet) : nil
      }
      guard let annual = pool.annual(year), annual.wasPublished(by: period.asOf),
        !annual.figures.items.isEmpty, !leftOut.contains(annual.path)
      else { return nil }
      return PublishedYear(year, annual)
    }
  }

  /// Whether the year withheld a figure.
  func hides(_ name: String) -> Bool { hidden.contains(name) }

  /// The number of a figure as the year published it.
  func number(_ name: String) -> Decimal? { numbers[name] }
}
