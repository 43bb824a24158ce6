internal import RecordSyntax

extension ReportWriter {
  /// Response, scores, HR's findings and what coachees allowed to be quoted.
  mutating func addEvaluation() {
    let annual = figures.annual
    let findings = annual?.findings.items ?? []
    guard isAny(FigureName.closed) || !findings.isEmpty else { return }
    heading(2, say("Evaluatie", "Evaluation"))
    var rows = [
      row(FigureName.invited), row(FigureName.answered, isPart: true), row(FigureName.responseRate),
      row(FigureName.toInvite),
    ]
    if isAny(FigureName.notAsked) { rows.append(row(FigureName.notAsked)) }
    table([say("Evaluatie door coachees", "Evaluation by coachees"), String(figures.year)], rows)
    addScores()
    if let annual, !findings.isEmpty {
      paragraph(say("Uit de evaluaties blijkt onder andere:", "Among what the evaluations show:"))
      let shown = shown(findings, of: annual.path)
      list(shown)
    }
    addQuotes()
  }

  private mutating func addScores() {
    let blocks = figures.family(FigureName.scores)
    let printed = blocks.filter { disclosure.prints($0.name) && $0.value != nil }
    guard !printed.isEmpty else {
      if isAny(FigureName.answered) {
        paragraph(
          say(
            "Gemiddelden staan hier pas vanaf \(disclosure.smallestGroup) ingevulde evaluaties.",
            "Means are printed from \(disclosure.smallestGroup) evaluations on."))
      }
      return
    }
    let scale = pool.contract.evaluation.scale
    picture(.scores)
    let hasSpread = printed.contains { sheet.spread(of: $0.name) != nil }
    table(
      [say("Onderdeel", "Block"), say("gemiddelde", "mean")]
        + (hasSpread ? [say("middelste helft", "middle half")] : []) + ["n"],
      printed.map { score in
        [title(score.name), value(score.name)] + (hasSpread ? [spread(of: score.name)] : [])
          + [value(score.name + ".n")]
      })
    var text = say(
      "De schaal loopt van \(scale.lowerBound) tot en met \(scale.upperBound).",
      "The scale runs from \(scale.lowerBound) to \(scale.upperBound).")
    if hasSpread {
      text += say(
        """
         Ten minste een kwart van de scores is het eerste getal van de middelste helft of lager, en ten minste een kwart \
        het laatste of hoger.
        """,
        """
         At least a quarter of the scores is the first number of the middle half or lower, and at least a quarter the \
        last or higher.
        """)
    } else {
      let least = Disclosure.smallestGroup(
        of: Quartile.first.name(of: printed[0].name), cell: disclosure.smallestCell,
        group: disclosure.smallestGroup)
      text += say(
        " Hoe zij verdeeld zijn, staat hier pas vanaf \(least) ingevulde evaluaties.",
        " How they are spread is printed from \(least) evaluations on.")
    }
    paragraph(text)
  }

  /// Between which scores the middle half lies; a dash where so few answered that it would tell of some of them.
  private func spread(of block: String) -> String {
    sheet.spread(of: block).map {
      "\(numbers.whole($0.lowerBound / 10))–\(numbers.whole($0.upperBound / 10))"
    } ?? none
  }

  private mutating func addQuotes() {
    guard let answered = figures[FigureName.answered], answered.value ?? 0 >= disclosure.smallestGroup else {
      return
    }
    let counted = Set(answered.records)
    var quotes: [String] = []
    for evaluation in pool.evaluations where counted.contains(evaluation.path) {
      for quote in evaluation.quotes.items {
        guard let text = quote.text.value, let consent = quote.consentOn.value, consent <= figures.period.asOf
        else { continue }
        quotes.append(Markdown.inline(text))
      }
    }
    guard !quotes.isEmpty else { return }
    paragraph(say("Coachees over hun traject:", "Coachees on their trajectory:"))
    for quote in quotes.sorted() { paragraph("> “\(quote)”") }
  }
}
