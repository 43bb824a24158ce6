internal import RecordSyntax

extension ReportWriter {
  /// What coaching cost.
  mutating func addCosts() {
    let names = [FigureName.time, FigureName.costsInternal, FigureName.costsExternal]
    guard names.contains(where: isAny) || figures[FigureName.budget] != nil else { return }
    heading(2, say("Kosten en tijd", "Costs and time"))
    var rows = names.map { row($0) }
    rows += figures.parts(of: FigureName.costsExternal).filter { isAny($0.name) }
      .map { row($0.name, isPart: true) }
    if figures[FigureName.budget] != nil {
      rows += [FigureName.budget, FigureName.budgetLeft].map { row($0) }
    }
    table(["", String(figures.year)], rows)
  }

  /// How the figures were made, and how to trace them.
  mutating func addMaking(_ publishedOn: Day?) {
    heading(2, say("Hoe deze cijfers zijn gemaakt", "How these figures were made"))
    let day = numbers.day(figures.period.asOf)
    paragraph(
      say(
        """
        Alle aantallen zijn geteld uit de records van de pool, naar de stand van \(day). Alleen soorten \
        coaching die volgens de poolafspraken meetellen, zijn geteld.
        """,
        """
        All numbers were counted from the pool's records, as of \(day). Only kinds of coaching that count \
        according to the contract are in them.
        """))
    if let publishedOn {
      paragraph(
        say(
          "Dit jaar is op \(numbers.day(publishedOn)) \(AnnualReport.publishedEnding.text(.dutch))",
          "This year was published on \(numbers.day(publishedOn)); \(AnnualReport.publishedEnding.text(.english))"
        ))
    }
    addPublication()
    list(
      explained.compactMap { name in
        figures[name].map {
          """
          \(Markdown.inline($0.title.text(language))) (`\(name)`): \
          \(Markdown.inline($0.definition.text(language)))
          """
        }
      })
    addDisclosure()
    addCaveats()
    paragraph(
      say(
        "De records achter een cijfer: `coachpool report annual \(figures.year) --explain closed`",
        "The records behind a figure: `coachpool report annual \(figures.year) --explain closed`")
        + otherNames + ".")
  }

  /// What lists the names of the months, of numbers of sessions and of how far requests came, where the report has those.
  private var otherNames: String {
    let families = BandedFigures.allCases.filter { !sheet.bands($0).isEmpty }.map(\.rawValue)
    let names = families + (isAny("funnel.requested") ? [FigureName.funnel] : [])
    guard !names.isEmpty else { return "" }
    let choice = Phrase.choice(names.map { Phrase(nl: "`\(name: $0)`", en: "`\(name: $0)`") })
    return say("; ook ", "; also ") + choice.text(language)
  }

  private var explained: [String] {
    Self.explained
      + [FigureName.capacityUsed, FigureName.coverageCoaches].filter { figures[$0]?.value ?? 0 != 0 }
  }

  private static let explained = [
    FigureName.total, FigureName.carriedOver, FigureName.started, FigureName.closed, FigureName.completed,
    FigureName.stopped, FigureName.referredOn, FigureName.running, FigureName.sessionsMean,
    FigureName.referrals,
    FigureName.referralsBack, FigureName.referralsOutside, FigureName.referralsUnsigned, FigureName.clickRate,
    FigureName.responseRate, FigureName.toInvite, FigureName.time, FigureName.costsInternal,
    FigureName.costsExternal,
  ]

  /// How many names that no figure has are told one by one.
  private static let mostUnknown = 20

  private mutating func addPublication() {
    guard figures.isPublished, let annual = figures.annual, let day = annual.published.value else {
      return
    }
    paragraph(
      say(
        """
        Dit jaar is op \(numbers.day(day)) gepubliceerd; de cijfers die toen zijn vastgesteld, staan \
        hier zoals toen.
        """,
        "This year was published on \(numbers.day(day)); the figures fixed then stand here as they did."))
    for difference in figures.differences where !difference.isByRemoval { note(self.note(on: difference)) }
    let unknown = figures.unknownNames
    for name in unknown.prefix(Self.mostUnknown) { note(self.note(onUnknown: name, in: annual.path)) }
    if unknown.count > Self.mostUnknown {
      let rest = unknown.count - Self.mostUnknown
      note(
        Phrase(
          nl: "\(name: annual.path): en nog \(rest) namen die geen cijfer heeft",
          en: "\(name: annual.path): and \(rest) more names that no figure has"))
    }
    if figures.hasDropped {
      paragraph(
        say(
          "Sindsdien zijn records verwijderd. Wat toen niet is vastgesteld, is niet meer te tellen en staat hier niet.",
          "Records have been removed since. What was not fixed then can be counted no more, and does not stand here."
        ))
    } else if !figures.differences.isEmpty {
      paragraph(
        say(
          "Sindsdien zijn records gewijzigd of verwijderd; een telling van vandaag komt daardoor anders uit.",
          "Records have been changed or removed since, so that a count of today comes out differently."))
    }
  }

  private mutating func addDisclosure() {
    guard disclosure.smallestCell > 1 else {
      paragraph(
        say(
          "Ook kleine aantallen zijn vermeld; zo is het in de poolafspraken vastgelegd.",
          "Small numbers are printed too, as the contract says."))
      return
    }
    var text = say(
      """
      Aantallen personen onder de \(disclosure.smallestCell) zijn afgeschermd, net als de aantallen, \
      aandelen en gemiddelden waaruit ze te berekenen zouden zijn.
      """,
      """
      Numbers of people below \(disclosure.smallestCell) are withheld, and so are the numbers, shares and \
      means from which they could be computed.
      """)
    text +=
      disclosure.hidesZeros
      ? say(
        " Het gaat om zo weinig mensen dat ook een nul kan zijn afgeschermd.",
        " So few people are concerned that a zero may be withheld too.")
      : say(" Nul staat er gewoon.", " Zero is printed.")
    for merged in disclosure.merged {
      let title = Markdown.inline(merged.title.text(language))
      text += say(" Samengevoegd: \(title).", " Taken together: \(title).")
    }
    paragraph(text)
  }

  private mutating func addCaveats() {
    for violation in figures.violations { note(self.note(on: violation)) }
    for path in figures.unattached {
      note(
        Phrase(
          nl: "\(name: path) telt nergens mee: het traject waarover de evaluatie gaat, is er niet",
          en: "\(name: path) counts in nothing: the trajectory that it evaluates is not there"))
    }
    guard !figures.leftOut.isEmpty else { return }
    paragraph(
      say(
        "Weggelaten omdat er fouten in staan die eerst hersteld moeten worden:",
        "Left out because of errors that must be mended first:"))
    list(figures.leftOut.map { "`\($0.path)`" })
  }

  /// What differs from what was published; the numbers only where the report prints them too.
  private func note(on difference: Figures.Difference) -> Phrase {
    let name = difference.published.name
    let now = difference.counted.value ?? 0
    guard disclosure.prints(name), now == 0 || now >= disclosure.smallestCell else {
      return Phrase(
        nl: "\(name: name) is anders gepubliceerd dan het nu geteld wordt",
        en: "\(name: name) was published otherwise than it is counted now")
    }
    let published = numbers.text(difference.published)
    let counted = numbers.text(difference.counted)
    return Phrase(
      nl: "\(name: name) is gepubliceerd als \(name: published), en zou nu \(name: counted) zijn",
      en: "\(name: name) was published as \(name: published), and would be \(name: counted) now")
  }

  /// A published name that no figure has, with the one that was probably meant.
  private func note(onUnknown name: String, in path: String) -> Phrase {
    let phrase = Phrase(
      nl: "\(name: path): figures noemt \(value: name), en zo heet geen cijfer; het is niet afgedrukt",
      en: "\(name: path): figures names \(value: name), and no figure is called so; it is not printed")
    guard let meant = NearestName.find(name, in: figures.all.map(\.name)) else { return phrase }
    return Phrase(
      nl: "\(phrase); bedoelde je \(value: meant)?", en: "\(phrase); did you mean \(value: meant)?")
  }

  /// An identity that does not hold; the numbers only where the report prints them too.
  private func note(on violation: FigureViolation) -> Phrase {
    guard ([violation.total] + violation.parts).allSatisfy(disclosure.prints) else {
      let parts = violation.parts.joined(separator: " + ")
      return Phrase(
        nl: "\(name: violation.total) is niet gelijk aan \(name: parts)",
        en: "\(name: violation.total) does not equal \(name: parts)")
    }
    return violation.message
  }
}
