internal import RecordSyntax

extension ReportWriter {
  /// How many coaches take coachees, as their profiles say.
  mutating func addCoverage() {
    addCapacity()
    guard isAny(FigureName.coverageCoaches) else { return }
    // A published number is of the day of its year's figures, not of the day on which it is printed again.
    let fixed = figures.isPublished ? figures.annual?.asOf.value : nil
    let head = [title(FigureName.coverageCoaches), numbers.day(fixed ?? figures.period.asOf)]
    let parts = FigureName.coverageFamilies.flatMap(figures.family).filter { $0.value != nil }
    table(
      head,
      [[say("samen", "together"), value(FigureName.coverageCoaches)]]
        + parts.map { row($0.name, isPart: true) })
    paragraph(
      say(
        "Een coach kan meer thema's en talen hebben. Wie er voor een tijd niet is, telt mee zoals het profiel zegt.",
        "A coach may have several themes and languages. Who is away for a time counts as the profile says."))
  }

  private mutating func addCapacity() {
    guard let used = figures[FigureName.capacityUsed]?.value else { return }
    let text = disclosure.prints(FigureName.capacityUsed) ? numbers.percent(used) : withheld
    picture(.capacity)
    table(
      [say("Capaciteit", "Capacity"), numbers.day(figures.period.last)],
      [[title(FigureName.capacityUsed), text]])
  }
}
