internal import RecordSyntax

extension Rule {
  static let publishedWithoutFigures = Rule(
    "published-without-figures", .privacy, .warning,
    summary: Phrase(
      nl: "een jaar heet gepubliceerd, maar nergens staat hoeveel trajecten het telde",
      en: "a year is said to be published, but nothing says how many trajectories it counted"),
    explanation: Phrase(
      nl: """
        Is een jaar gepubliceerd, dan mogen zijn records weg als hun termijn om is. Dan moet vaststaan wat er geteld is: in \
        reports/<jaar>.json, dat coachpool report annual --publish maakt, of ingevuld in annual/<jaar>.md, met ten minste \
        total, closed en running. Zolang dat er niet is, telt het jaar niet als gepubliceerd en wacht de bewaartermijn.
        """,
      en: """
        When a year is published its records may go once their term is over. By then it must be fixed what was counted: in \
        reports/<year>.json, which coachpool report annual --publish makes, or typed into annual/<year>.md, with at least \
        total, closed and running. As long as that is not there the year does not count as published, and retention waits.
        """),
    source: "facts",
    examples: [
      .fails(
        Phrase(nl: "twee dagen en geen cijfer", en: "two days and not one figure"),
        [.file("annual/2022.json", annual())], at: .init("annual/2022.json", .value(["published"]))),
      .fails(
        Phrase(nl: "alleen het totaal", en: "the total alone"),
        [.file("annual/2022.json", annual(#""total": 12"#))],
        at: .init("annual/2022.json", .value(["published"]))),
      .passes(
        Phrase(nl: "een jaar van voor coachpool, ingevuld", en: "a year from before coachpool, typed in"),
        [.file("annual/2022.json", annual(#""total": 12, "closed": 9, "running": 3"#))]),
    ],
    check: .pool { context, findings in
      for annual in context.pool.annuals
      where annual.published.value != nil && !annual.header.hasStructureError {
        let lacking = annual.lackingFigures(besides: context.publications)
        guard let year = annual.year, !lacking.isEmpty else { continue }
        let names = Phrase.listing(lacking)
        findings.report(
          annual.path, .value(["published"]),
          Phrase(
            nl:
              "\(year) heeft een dag van publicatie en geen cijfer voor \(names), en telt daarom niet als gepubliceerd",
            en:
              "\(year) has a day of publication and no figure for \(names), and so does not count as published"
          ),
          help: annual.publishingHelp(year, lacking))
      }
    })

  private static func annual(_ figures: String = "") -> String {
    """
    {
      "asOf": "2022-12-31",
      "published": "2023-03-01"\(figures.isEmpty ? "" : ",\n  \"figures\": { \(figures) }")
    }

    """
  }
}

extension Annual {
  /// What to do about a year that is said to be published, and lacks figures.
  func publishingHelp(_ year: Int, _ lacking: [String]) -> Phrase {
    let sheet = Publications.path(of: year)
    let figures = lacking.map { "\($0): …" }.joined(separator: ", ")
    return Phrase(
      nl: """
        is het nog niet gepubliceerd, haal dan published weg en doe: coachpool report annual \(year) --publish
        is het buiten coachpool gepubliceerd, neem dan onder figures over wat er in het verslag staat: \(name: figures)
        is het met coachpool gepubliceerd, zet dan \(name: sheet) terug (git log -- het bestand)
        """,
      en: """
        if it is not published yet, remove published and do: coachpool report annual \(year) --publish
        if it was published without coachpool, copy under figures what the report says: \(name: figures)
        if it was published with coachpool, put \(name: sheet) back (git log -- the file)
        """)
  }
}
