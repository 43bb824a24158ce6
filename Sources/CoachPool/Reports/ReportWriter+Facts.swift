internal import RecordSyntax

extension ReportWriter {
  /// The main table and the proof that it adds up.
  mutating func addFacts() {
    heading(2, say("Feiten en cijfers", "Facts & figures"))
    var rows = [row(FigureName.total)]
    rows += [FigureName.carriedOver, FigureName.started].map { row($0, isPart: true) }
    rows.append(row(FigureName.closed))
    rows += [FigureName.completed, FigureName.stopped, FigureName.referredOn].map { row($0, isPart: true) }
    rows.append(row(FigureName.running))
    rows.append([
      title(FigureName.sessionsMean) + " (n: \(value(FigureName.closed)))", value(FigureName.sessionsMean),
    ])
    rows.append(row(FigureName.referrals))
    rows += destinations
    table(["", String(figures.year)], rows)
    let proofs = [FigureName.total, FigureName.closed, FigureName.referrals].compactMap(proof)
    if !proofs.isEmpty {
      paragraph(say("Ter controle: ", "As a check: ") + proofs.joined(separator: "; ") + ".")
    }
    paragraph(
      say(
        "De aantallen gesprekken en verwijzingen gaan over de afgeronde trajecten.",
        "The numbers of sessions and referrals are those of the closed trajectories."))
    picture(.referrals)
    addOtherReferrals()
  }

  /// How trajectories lie over the year, and sessions over the trajectories.
  mutating func addBands() {
    picture(.months)
    table(
      [
        say("In de loop van het jaar", "Over the year"), say("begonnen", "started"),
        say("afgerond", "closed"),
      ],
      sheet.months.map { started, closed in
        [started.label(language), numbers.whole(started.value), numbers.whole(closed.value)]
      })
    picture(.sessions)
    table(
      [say("Gesprekken per afgerond traject", "Sessions per closed trajectory"), String(figures.year)],
      sheet.bands(.sessions).map { [$0.label(language), numbers.whole($0.value)] })
  }

  /// A row for each destination, merged ones as one.
  private var destinations: [[String]] {
    var rows: [[String]] = []
    for figure in figures.parts(of: FigureName.referrals) {
      guard let merged = disclosure.merged.first(where: { $0.names.contains(figure.name) }) else {
        rows.append(row(figure.name, isPart: true))
        continue
      }
      guard merged.names.first == figure.name else { continue }
      rows.append([
        "– " + Markdown.inline(merged.title.text(language)),
        disclosure.prints(merged.name) ? numbers.whole(merged.value) : withheld,
      ])
    }
    return rows
  }

  /// A sum written out, `179 = 108 + 71 = 60 + 119`; `nil` when not all of it is printed or there is little
  /// to add.
  private func proof(_ total: String) -> String? {
    guard disclosure.prints(total), let number = figures[total]?.value, number > 0 else { return nil }
    var sides: [String] = []
    for sum in figures.sums where sum.total == total && sum.rest == .none {
      guard !sum.parts.contains(where: { $0.hasPrefix("choice.") || $0.hasPrefix("delivery.") }),
        !sum.parts.contains(where: { BandedFigures.family(of: $0) != nil }),
        !sum.parts.contains(FigureName.invited), let terms = terms(of: sum),
        terms.reduce(0, +) == number
      else { continue }
      sides.append(terms.map(numbers.whole).joined(separator: " + "))
    }
    return sides.isEmpty ? nil : ([numbers.whole(number)] + sides).joined(separator: " = ")
  }

  private func terms(of sum: FigureSum) -> [Int]? {
    var terms: [Int] = []
    for name in sum.parts {
      if let merged = disclosure.merged.first(where: { $0.names.contains(name) }) {
        guard disclosure.prints(merged.name) else { return nil }
        if merged.names.first == name { terms.append(merged.value) }
      } else {
        guard disclosure.prints(name), let value = figures[name]?.value else { return nil }
        terms.append(value)
      }
    }
    return terms
  }

  private mutating func addOtherReferrals() {
    let others = [FigureName.referralsBack, FigureName.referralsOutside, FigureName.referralsUnsigned]
    if others.contains(where: isAny) {
      table([say("Overige verwijzingen", "Other referrals"), String(figures.year)], others.map { row($0) })
    }
    guard isAny(FigureName.referralsRemoved) else { return }
    // Which of both it was is not told: that somebody asked says something of a person.
    let count = value(FigureName.referralsRemoved)
    let fixed =
      figures.isPublished
      ? say(" Wat bij de publicatie is vastgesteld, blijft staan.", " What was fixed on publication stands.")
      : ""
    paragraph(
      say(
        """
        Van een deel van de afgeronde trajecten (\(count)) zijn de inhoudelijke gegevens verwijderd, omdat hun \
        bewaartermijn voorbij is of omdat daarom is gevraagd. Verwijzingen die daarin stonden, zijn niet meer te tellen.
        """,
        """
        The content of some closed trajectories (\(count)) was removed, for its term has passed or somebody asked for \
        that. Referrals in those can no longer be counted.
        """) + fixed)
  }
}
