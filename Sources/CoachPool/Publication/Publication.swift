public import RecordSyntax

/// What publishing a year fixes: its figures, as far as they are printed, and its report.
///
/// A number that is hidden is kept nowhere: neither in the annual record nor beside the report. Everything in git is
/// read by others, and no later year needs it: what a later year must agree with it has been told, or it has not.
public struct Publication: Sendable {
  /// The figures and the report, as they are kept.
  public let sheet: FigureSheet

  /// Why a year is not published.
  public enum Refusal: Error, Sendable, Hashable {
    /// The year had not ended on the day of judgement.
    case notOver(year: Int, asOf: Day)
    /// It was published before; the day where that is known, and the file that says so.
    case published(year: Int, on: Day?, path: String)
    /// In the place of its figures lies a draft, which says itself that it was not published.
    case draft(path: String)
    /// What lies in the place of its figures cannot be read as such.
    case unreadable(path: String, FigureSheet.Refusal)
    /// Its annual record has a day of publication, and not one figure; what to do.
    case withoutFigures(path: String, help: Phrase)
    /// Its annual record has figures, but no day of publication.
    case typedIn(path: String)
    /// Records of the year are gone.
    case incomplete(MissingRecords)
    /// Numbers do not agree with one another, or with what the year before published.
    case identities(year: Int, [FigureViolation])
    /// With what is published already a number could be computed that was hidden: the names and years of those.
    case givesAway(year: Int, smallestCell: Int, [HiddenFigure])
  }

  /// Fixes a year.
  ///
  /// - Parameters:
  ///   - figures: The figures, with no record left out.
  ///   - disclosure: Which of them may be printed.
  ///   - pool: The pool.
  ///   - publications: What was published before.
  ///   - day: The day of publication.
  ///   - language: The language of the report.
  ///   - read: The bytes of a file.
  public init(
    _ figures: Figures, _ disclosure: Disclosure, pool: Pool, _ publications: Publications, on day: Day,
    language: Language, read: @escaping (String) -> [UInt8]?
  ) throws(Refusal) {
    let year = figures.year
    guard Day.last(of: year) < figures.period.asOf else {
      throw .notOver(year: year, asOf: figures.period.asOf)
    }
    let file = publications[year]
    if let file, let day = try Self.sheet(of: file).published {
      throw .published(year: year, on: day, path: file.path)
    }
    if let annual = pool.annual(year) {
      guard annual.published.isAbsent || !annual.figures.items.isEmpty else {
        throw .withoutFigures(
          path: annual.path, help: annual.publishingHelp(year, annual.lackingFigures(besides: publications)))
      }
      guard annual.published.isAbsent else {
        throw .published(year: year, on: annual.published.value, path: annual.path)
      }
      guard annual.figures.items.isEmpty else { throw .typedIn(path: annual.path) }
    }
    if let file { throw .draft(path: file.path) }
    guard figures.missing.isEmpty else { throw .incomplete(figures.missing) }
    guard figures.violations.isEmpty else { throw .identities(year: year, figures.violations) }
    let report = AnnualReport(
      figures, disclosure, pool: pool, language: language, publishedOn: day, read: read)
    sheet = FigureSheet(figures, disclosure, language: language).published(on: day, report.report)
    let exposed = PublishedLeak.exposed(by: sheet, besides: publications.sheets(pool))
    guard exposed.isEmpty else {
      throw .givesAway(year: year, smallestCell: sheet.smallestCell, exposed)
    }
    notices = report.notices
  }

  private static func sheet(of file: Publications.File) throws(Refusal) -> FigureSheet {
    do throws(FigureSheet.Refusal) { return try file.sheet.get() } catch {
      throw .unreadable(path: file.path, error)
    }
  }

  /// What the one who publishes must know, and is not part of the report.
  public let notices: [Phrase]
}

extension Publication {
  /// Below how many a count may point at a person, as is usually held.
  private static let usualSmallestCell = 5

  /// What to look at before a year is published, for it cannot be taken back.
  public var warnings: [Phrase] {
    var warnings: [Phrase] = []
    let usual = Self.usualSmallestCell
    let small = sheet.figures.count { $0.isSmallCount(below: usual) }
    if small > 0 {
      warnings.append(
        Phrase(
          nl: """
            er staan aantallen onder de \(usual) in (\(small)), want publication.smallestCell is \
            \(sheet.smallestCell): daaraan kan iemand te herkennen zijn
            """,
          en: """
            counts below \(usual) stand in it (\(small)), for publication.smallestCell is \
            \(sheet.smallestCell): they may point at somebody
            """))
    }
    // Of all that is printed only quotes are set off like this.
    if sheet.report?.lines.contains(where: { $0.hasPrefix("> ") }) == true {
      warnings.append(
        Phrase(
          nl: "er staan citaten in: ga na of de toestemming voor elk er nog is",
          en: "quotes stand in it: make sure that the consent for each still holds"))
    }
    return warnings
  }

  /// What publishing a year means.
  public static func consequences(of year: Int) -> [Phrase] {
    let year = Phrase(nl: "\(name: String(year))", en: "\(name: String(year))")
    return [
      Phrase(
        nl:
          "\(year) wordt een keer gepubliceerd: cijfers en citaten staan vast, en een fout meldt u in het volgende verslag",
        en:
          "\(year) is published once: figures and quotes are fixed, and a mistake is told in the next report"),
      Phrase(
        nl:
          "records die \(year) telde mogen nu worden verwijderd als hun termijn om is (zie: coachpool retention)",
        en:
          "records that \(year) counted may now be deleted when their term is over (see: coachpool retention)"
      ),
    ]
  }
}

extension Publication.Refusal {
  /// What is wrong, in one sentence.
  public var message: Phrase {
    switch self {
    case .notOver(let year, let asOf):
      Phrase(
        nl: "\(year) is op \(asOf) nog niet om; een jaar wordt pas daarna gepubliceerd",
        en: "\(year) is not over on \(asOf); a year is published after it has ended")
    case .published(let year, let day?, let path):
      Phrase(
        nl: "\(year) is al gepubliceerd, op \(day) (\(name: path)); dat blijft staan",
        en: "\(year) was published already, on \(day) (\(name: path)); that stands")
    case .published(let year, nil, let path):
      Phrase(
        nl: "\(year) is al gepubliceerd (\(name: path)); dat blijft staan",
        en: "\(year) was published already (\(name: path)); that stands")
    case .draft(let path):
      Phrase(
        nl: """
          \(name: path) staat waar de gepubliceerde cijfers komen, en is een concept: er staat geen dag van publicatie \
          (published) in
          """,
        en: """
          \(name: path) lies where the published figures will, and is a draft: it has no day of publication (published)
          """)
    case .unreadable(let path, let refusal):
      Phrase(
        nl: "\(name: path) is niet te lezen als cijfers: \(refusal.message)",
        en: "\(name: path) cannot be read as figures: \(refusal.message)")
    case .withoutFigures(let path, _):
      Phrase(
        nl: "\(name: path) heeft een dag van publicatie (published), en geen cijfers",
        en: "\(name: path) has a day of publication (published), and no figures")
    case .typedIn(let path):
      Phrase(
        nl: "\(name: path) heeft al cijfers en geen dag van publicatie (published)",
        en: "\(name: path) has figures already, and no day of publication (published)")
    case .incomplete(let missing): missing.message
    case .givesAway(let year, _, _):
      Phrase(
        nl: """
          met wat er al gepubliceerd is, zou het verslag van \(name: String(year)) verborgen getallen prijsgeven
          """,
        en: """
          with what is published already, the report of \(name: String(year)) would give hidden numbers away
          """)
    case .identities(let year, _):
      FiguresRefusal.identities(year: year, []).message
    }
  }

  /// The particulars, one a line.
  public var details: [Phrase] {
    switch self {
    case .notOver, .published, .draft, .unreadable, .withoutFigures, .typedIn: []
    case .incomplete(let missing): missing.details
    case .givesAway(_, _, let figures): figures.map(\.phrase)
    case .identities(let year, let violations):
      FiguresRefusal.identities(year: year, violations).details
    }
  }

  /// What to do.
  public var help: Phrase? {
    switch self {
    case .notOver: nil
    case .draft:
      Phrase(
        nl: """
          verwijder het bestand, en publiceer dan: dat schrijft het opnieuw; zijn juist deze cijfers al gepubliceerd, zet er \
          dan de dag in (published)
          """,
        en: """
          delete the file, and publish then: that writes it anew; if it is these figures that were published already, put \
          the day into it (published)
          """)
    case .unreadable(let path, _):
      Phrase(
        nl: """
          zet het bestand terug zoals het gepubliceerd is (git log -- \(name: path)); is het jaar nooit gepubliceerd, \
          verwijder het dan
          """,
        en: """
          put the file back as it was published (git log -- \(name: path)); if the year never was, delete it
          """)
    case .withoutFigures(_, let help): help
    case .published(let year, _, _):
      Phrase(
        nl: "druk het af met: coachpool report annual \(year); een verbetering hoort in het volgende verslag",
        en: "print it with: coachpool report annual \(year); a correction belongs in the next report")
    case .typedIn:
      Phrase(
        nl: "haal figures weg om ze te laten tellen, of vul published in als ze al gepubliceerd zijn",
        en: "remove figures to have them counted, or fill in published if they were published already")
    case .incomplete(let missing): missing.help
    case .givesAway(_, let smallestCell, _):
      Phrase(
        nl: """
          laat meer weg, met een hogere drempel: --smallest-cell \(smallestCell + 1) of meer; een jaar dat met --as-of op een \
          eerdere dag is beoordeeld, publiceert u liever zonder
          """,
        en: """
          leave more out, with a higher threshold: --smallest-cell \(smallestCell + 1) or more; a year that was judged on an \
          earlier day by --as-of is better published without it
          """)
    case .identities(let year, let violations):
      violations.allSatisfy(\.isAcrossYears) ? nil : FiguresRefusal.identities(year: year, violations).help
    }
  }
}
