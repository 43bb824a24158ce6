internal import RecordSyntax

extension ReportWriter {
  /// The main figures beside those of the years before, as those were published.
  ///
  /// The year itself comes first: who looks for withheld numbers in the lines of a report reads a row's name and the
  /// number behind it.
  mutating func addComparison() {
    guard !earlier.isEmpty else { return }
    let rows = compared.map { row in
      [row.title, value(row.figure.name)] + earlier.map { value(row.figure, in: $0) }
    }
    table(
      [say("Naast eerdere jaren", "Beside earlier years")] + [figures.year].map(String.init)
        + earlier.map { String($0.year) },
      rows.filter { row in row.dropFirst().contains { $0 != none } })
    paragraph(
      say(
        """
        De cijfers van eerdere jaren staan hier zoals zij zijn gepubliceerd. Een streepje staat bij wat dat jaar \
        niet is gepubliceerd.
        """,
        """
        The figures of earlier years stand here as they were published. A dash stands where a year published no \
        such figure.
        """))
  }

  /// The figures that years are compared by, with a name that suits every year.
  private var compared: [(title: String, figure: Figure)] {
    let counts = [
      (FigureName.total, say("Coachtrajecten", "Coaching trajectories")),
      (FigureName.started, say("– begonnen", "– started")),
      (FigureName.closed, say("– afgerond", "– closed")),
      (FigureName.running, say("– lopend aan het einde", "– running at the end")),
    ]
    let others = [
      FigureName.sessionsMean, FigureName.referrals, FigureName.clickRate, FigureName.responseRate,
    ].map { ($0, title($0)) }
    let scores = figures.family(FigureName.scores).filter { $0.unit == .tenths }
      .map { ($0.name, "Score: " + title($0.name)) }
    return (counts + others + scores).compactMap { name, title in figures[name].map { (title, $0) } }
  }

  private func value(_ figure: Figure, in year: PublishedYear) -> String {
    if year.hides(figure.name) { return withheld }
    return year.number(figure.name).map { numbers.text(figure.fixed(at: $0)) } ?? none
  }
}
