internal import RecordSyntax

extension ReportWriter {
  /// How far the year's requests came, and how long it took.
  mutating func addProcedure() {
    guard isAny("funnel.requested") else { return }
    heading(2, say("Van aanvraag tot traject", "From request to trajectory"))
    picture(.funnel)
    table(
      [
        say("Aanvragen van \(figures.year)", "Requests of \(figures.year)"),
        say("stand op \(numbers.day(figures.period.asOf))", "as of \(numbers.day(figures.period.asOf))"),
      ],
      figures.family(FigureName.funnel).map { row($0.name, isPart: $0.name != "funnel.requested") })
    paragraph(
      say(
        """
        Dit zijn de aanvragen van \(figures.year), ongeacht wanneer hun traject eindigde. Een evaluatie komt enige tijd daarna, en \
        kan er van een deel dus nog niet zijn.
        """,
        """
        These are the requests of \(figures.year), whenever their trajectory ended. An evaluation comes some time after \
        that, so that some may be still to come.
        """))
    let waits = figures.family(FigureName.waits).filter { isAny($0.name + ".n") }
    table(
      [say("Doorlooptijd", "Time taken"), say("mediaan", "median"), "n"],
      waits.map { [title($0.name), value($0.name), value($0.name + ".n")] })
  }

  /// What trajectories are about.
  mutating func addThemes() {
    guard isAny(FigureName.themes) else { return }
    heading(2, say("Thema's", "Themes"))
    picture(.themes)
    table(
      [say("Thema van de aanvraag", "Theme of the request"), say("trajecten", "trajectories")],
      figures.parts(of: FigureName.themes).map { row($0.name) })
    paragraph(
      say(
        "Een traject kan meer thema's hebben; samen zijn er \(value(FigureName.themes)) genoemd.",
        "A trajectory may have several themes; together \(value(FigureName.themes)) were named."))
  }

  /// How coaches were chosen, and how often it clicked.
  mutating func addChoice() {
    guard isAny(FigureName.total) || isAny(FigureName.introductionsAnswered) else { return }
    heading(2, say("Keuze van de coach", "Choice of the coach"))
    for (prefix, nl, en) in [
      (FigureName.choice, "Hoe gekozen is", "How the coach was chosen"),
      (FigureName.delivery, "Bij wie", "With whom"),
    ] {
      let rows = figures.family(prefix).filter { !$0.name.hasSuffix(".unknown") || isAny($0.name) }
      table([say(nl, en), say("trajecten", "trajectories")], rows.map { row($0.name) })
    }
    guard isAny(FigureName.introductionsAnswered) else { return }
    table(
      [say("Klik", "Click"), String(figures.year)],
      [
        row(FigureName.introductionsAnswered), row(FigureName.introductionsAgreed, isPart: true),
        [say("Aandeel met een klik", "Share with a click"), value(FigureName.clickRate)],
      ])
  }
}
