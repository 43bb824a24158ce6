internal import RecordSyntax

extension Rule {
  static let smallCell = Rule(
    "small-cell", .privacy, .error,
    summary: Phrase(
      nl: "gepubliceerde cijfers zeggen iets over een paar mensen",
      en: "published figures tell something of a few people"),
    explanation: Phrase(
      nl: """
        Een klein aantal kan iemand aanwijzen: de enige van een afdeling die stopte, de twee die naar \
        bedrijfsmaatschappelijk werk gingen. Wie het verslag van coachpool overneemt loopt dat risico niet, want kleine \
        aantallen staan er niet in en zijn er ook niet uit af te leiden. Deze regel rekent na wat in reports staat, alle \
        jaren bij elkaar: een getal dat met de hand is toegevoegd, of twee jaren die los van elkaar zijn gepubliceerd, \
        vallen hier op. Als drempel geldt die van de publicatie, of de huidige van de poolafspraken als die lager is.
        """,
      en: """
        A small number can point at someone: the only one of a department who stopped, the two who were referred to \
        social work. Whoever takes over coachpool's report does not run that risk, for small numbers are not in it and \
        cannot be derived from it. This rule recalculates what stands in reports, all years together: a number that \
        was added by hand, or two years that were published apart from one another, are found here. The threshold is \
        that of the publication, or the contract's of today if that is lower.
        """),
    source: "facts", parameters: ["publication.smallestCell", "publication.smallestGroup"],
    examples: smallCellExamples,
    check: .pool { context, findings in
      reportInternal(context, &findings)
      let publications = context.publications
      guard !publications.files.isEmpty else { return }
      var sheets: [FigureSheet] = []
      for file in publications.files {
        switch file.sheet {
        case .success(let sheet):
          sheets.append(sheet)
          reportTypedIn(sheet, context.pool, &findings)
        case .failure(let refusal):
          findings.report(file.path, refusal.place, refusal.message, help: unreadable)
        }
      }
      let years = Set(sheets.map(\.year))
      let others = publications.sheets(context.pool).filter { !years.contains($0.year) }
      for leak in PublishedLeak.list(in: sheets, others: others, context.contract.publication) {
        findings.report(
          Publications.path(of: leak.year), .value(leak.pointer), leak.message, help: leak.help,
          notes: [
            .init(
              .init(Contract.path, .key(["publication", "smallestCell"])),
              Phrase(nl: "de drempel staat in de poolafspraken", en: "the threshold stands in the contract"))
          ])
      }
    })

  /// A number that is hidden in the sheet, and stands in the annual record of the year.
  private static func reportTypedIn(_ sheet: FigureSheet, _ pool: Pool, _ findings: inout Findings) {
    guard let annual = pool.annual(sheet.year) else { return }
    let hidden = Set(sheet.hidden)
    for figure in annual.figures.items where hidden.contains(figure.name) {
      findings.report(
        annual.path, .value(["figures", .key(figure.name)]),
        Phrase(
          nl: "dit getal is in \(name: Publications.path(of: sheet.year)) verborgen, en staat hier wel",
          en: "this number is hidden in \(name: Publications.path(of: sheet.year)), and stands here"),
        help: Phrase(nl: "haal de regel weg", en: "take the line away"))
    }
  }

  /// Figures for internal use under any other name than a year's.
  private static func reportInternal(_ context: RuleContext, _ findings: inout Findings) {
    for path in context.pool.strays.map(\.path) {
      guard let sheet = Publications.internalFigures(at: path, context.bytes) else { continue }
      let leak = PublishedLeak(year: sheet.year, pointer: ["internal"], way: .isInternal)
      findings.report(path, .value(leak.pointer), leak.message, help: leak.help)
    }
  }

  private static let unreadable = Phrase(
    nl: "zet het bestand terug zoals het is gepubliceerd, uit git; zo is niet te zeggen wat het prijsgeeft",
    en: "put the file back as it was published, from git; as it is no one can tell what it gives away")
}

extension PublishedLeak {
  /// What is found, without the number.
  fileprivate var message: Phrase {
    switch way {
    case .printed(let threshold):
      Phrase(
        nl: "hier staat een aantal mensen kleiner dan \(threshold)",
        en: "here stands a number of people smaller than \(threshold)")
    case .isInternal:
      Phrase(
        nl: "dit zijn cijfers voor intern gebruik: elk getal staat erin, hoe klein ook",
        en: "these are figures for internal use: every number is in it, however small")
    case .recomputed(let withOtherYears):
      Phrase(
        nl: "dit verborgen getal is uit te rekenen met wat \(Self.place(withOtherYears)) wel staat",
        en: "this hidden number can be computed from what is printed \(Self.place(withOtherYears))")
    case .rest(let withOtherYears):
      Phrase(
        nl: """
          wat de onderdelen van dit getal overlaten is een klein aantal mensen, en uit te rekenen met wat \
          \(Self.place(withOtherYears)) staat
          """,
        en: """
          what the parts of this number leave is a small number of people, and can be computed from what is printed \
          \(Self.place(withOtherYears))
          """)
    case .share:
      Phrase(
        nl:
          "dit percentage verraadt een getal dat verborgen is: het aantal, of het geheel waarvan het een deel is",
        en: "this percentage gives away a number that is hidden: the count, or the whole it is a part of")
    case .mean(let threshold):
      Phrase(
        nl:
          "dit is een gemiddelde of mediaan over minder dan \(threshold) mensen, of over een verborgen aantal",
        en: "this is a mean or median over fewer than \(threshold) people, or over a hidden number of them")
    case .written:
      Phrase(
        nl: "in deze regel van het verslag staat een getal dat hierboven bij figures verborgen is",
        en: "in this line of the report stands a number that is hidden above, in figures")
    case .contradiction:
      Phrase(
        nl: "deze cijfers spreken elkaar tegen, zodat niet te zeggen is of ze iets prijsgeven",
        en: "these figures contradict one another, so that no one can tell whether they give something away")
    }
  }

  private static func place(_ withOtherYears: Bool) -> Phrase {
    withOtherYears
      ? Phrase(nl: "hier en in andere jaren", en: "here and for other years") : Phrase(nl: "hier", en: "here")
  }

  /// What to do.
  fileprivate var help: Phrase {
    switch way {
    case .printed, .share, .mean:
      Phrase(
        nl: """
          zet hier "hidden": true in plaats van "value", en haal het getal ook uit de regels van report onderaan dit \
          bestand, uit \(name: Publications.reportPath(of: year)) en uit annual/\(year).md; is het al verspreid, \
          overleg dan met de functionaris gegevensbescherming
          """,
        en: """
          put "hidden": true here in place of "value", and take the number also out of the lines of report at the end \
          of this file, out of \(name: Publications.reportPath(of: year)) and out of annual/\(year).md; if it has been \
          spread already, consult the data protection officer
          """)
    case .written:
      Phrase(
        nl: """
          zet de regel terug zoals hij is gepubliceerd, uit git, ook in \(name: Publications.reportPath(of: year)); \
          is het getal al verspreid, overleg dan met de functionaris gegevensbescherming
          """,
        en: """
          put the line back as it was published, from git, also in \(name: Publications.reportPath(of: year)); if the \
          number has been spread already, consult the data protection officer
          """)
    case .isInternal:
      Phrase(
        nl: "verwijder dit bestand; bewaar cijfers voor intern gebruik buiten de repository",
        en: "delete this file; keep figures for internal use outside the repository")
    case .recomputed, .rest, .contradiction:
      Phrase(
        nl: """
          publiceer het laatst gepubliceerde van deze jaren opnieuw: haal \(name: Publications.path(of: year)) (of die \
          van het andere jaar) en het verslag ernaast weg, en asOf, published en figures uit het jaarrecord; daarna: \
          coachpool report annual \(year) --publish. Is het al verspreid, overleg dan met de functionaris \
          gegevensbescherming
          """,
        en: """
          publish the one of these years that was published last again: take \(name: Publications.path(of: year)) (or \
          that of the other year) and the report beside it away, and asOf, published and figures out of the annual \
          record; then: coachpool report annual \(year) --publish. If it has been spread already, consult the data \
          protection officer
          """)
    }
  }
}
