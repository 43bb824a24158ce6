internal import RecordSyntax

/// What is gone of a published year of which the rest is there.
struct MissingPublication {
  private let path: String
  private let place: Place
  private let message: Phrase
  private let help: Phrase

  func report(_ findings: inout Findings) { findings.report(path, place, message, help: help) }

  /// What is gone, as far as the pool before does not say so already.
  static func list(_ context: RuleContext) -> [Self] {
    let (earlier, publications) = (context.surroundings.earlier, context.publications)
    let records = publications.published.filter { sheet in
      sheet.report != nil && lacksRecord(of: sheet.year, context.pool)
        && earlier?.records.annuals.records.contains { $0.year == sheet.year } != true
    }
    let reports = context.pool.strays.map(\.path).sorted().compactMap { path -> Self? in
      guard let year = Publications.year(ofReport: path), publications[year] == nil,
        earlier?.sheets.contains(where: { $0.year == year }) != true, let bytes = context.bytes(path),
        AnnualReport.saysPublished(bytes)
      else { return nil }
      return Self(figuresOf: year, besides: path)
    }
    return records.map { Self(recordOf: $0.year) } + reports
  }

  /// Whether no annual record says that a year was published; one that cannot be read may say it.
  private static func lacksRecord(of year: Int, _ pool: Pool) -> Bool {
    if let annual = pool.annual(year) { return annual.published.isAbsent && annual.figures.items.isEmpty }
    return !pool.exists(.annual, String(year))
  }

  private init(recordOf year: Int) {
    path = Publications.path(of: year)
    place = .key(["published"])
    message = Phrase(
      nl: "\(name: String(year)) is gepubliceerd, en in annual/\(name: String(year)).md staat dat niet",
      en: "\(name: String(year)) was published, and annual/\(name: String(year)).md does not say so")
    help = Phrase(
      nl: """
        zet het jaarrecord terug uit git, of maak het opnieuw met deze cijfers: coachpool report annual \
        \(name: String(year)) --publish
        """,
      en: """
        put the annual record back from git, or make it again with these figures: coachpool report annual \
        \(name: String(year)) --publish
        """)
  }

  private init(figuresOf year: Int, besides report: String) {
    path = report
    place = .file
    let figures = Publications.path(of: year)
    message = Phrase(
      nl: """
        dit verslag is gepubliceerd, en \(name: figures) is weg: zo weet niemand meer wat verborgen moet blijven
        """,
      en: """
        this report was published, and \(name: figures) is gone: so nobody knows any more what must stay hidden
        """)
    help = Phrase(
      nl: "zet \(name: figures) terug zoals het is gepubliceerd, uit git",
      en: "put \(name: figures) back as it was published, from git")
  }
}
