internal import RecordSyntax

extension Chart {
  /// The charts of a year, as far as there is something to see; a further one is a line here, and a place in the report.
  ///
  /// - Parameters:
  ///   - sheet: The figures as they are printed.
  ///   - earlier: What earlier years published.
  ///   - scores: The scale of the evaluations.
  ///   - language: The language of the report, and of the sheet's titles.
  static func all(
    _ sheet: FigureSheet, _ earlier: [PublishedYear] = [], scores: ClosedRange<Int>, _ language: Language
  ) -> [Chart] {
    let numbers = NumberText(language: language)
    let year = sheet.year
    func say(_ dutch: String, _ english: String) -> String { language == .dutch ? dutch : english }
    func chart(
      _ name: ChartName, nl: String, en: String, _ rows: [Row], series: [String] = [], scale: Scale? = nil
    ) -> Chart? {
      Chart(name, say(nl, en), rows, series: series, scale: scale, language)
    }
    let capacity = sheet.capacity(earlier, numbers)
    return [
      chart(
        .months, nl: "Trajecten in de loop van \(year)", en: "Trajectories over \(year)",
        sheet.months(numbers), series: [say("begonnen", "started"), say("afgerond", "closed")]),
      chart(
        .sessions, nl: "Gesprekken per afgerond traject, \(year)",
        en: "Sessions per closed trajectory, \(year)",
        sheet.bands(.sessions).map { Row($0.label(language), $0.value, numbers) }),
      chart(
        .referrals, nl: "Verwijzingen binnen de organisatie, \(year)",
        en: "Referrals within the organisation, \(year)",
        sheet.parts(of: FigureName.referrals, numbers)),
      chart(
        .funnel, nl: "Van aanvraag tot traject: aanvragen van \(year)",
        en: "From request to trajectory: requests of \(year)",
        sheet.family(FigureName.funnel).compactMap { $0.row(numbers) }),
      chart(
        .themes, nl: "Trajecten per thema, \(year)", en: "Trajectories by theme, \(year)",
        sheet.parts(of: FigureName.themes, numbers)),
      // A block whose mean is hidden has no row in the table.
      Scale(of: scores).flatMap { scale in
        chart(
          .scores, nl: "Gemiddelde scores in de evaluaties, \(year)",
          en: "Mean scores in the evaluations, \(year)",
          sheet.family(FigureName.scores).filter { !$0.isHidden }
            .compactMap { $0.row(numbers, sheet.spread(of: $0.name)) }, scale: scale)
      },
      chart(
        .capacity, nl: "Bezette plaatsen bij coaches", en: "Places with coaches that were taken", capacity,
        scale: Scale(ofShares: capacity, numbers)),
    ].compactMap(\.self)
  }
}

extension Chart.Scale {
  /// The scale of means of scores, which are kept in tenths; `nil` for one that nothing can be drawn on.
  fileprivate init?(of scores: ClosedRange<Int>) {
    let most = UInt(Figure.mostValue / 10)
    guard scores.lowerBound < scores.upperBound, scores.lowerBound.magnitude < most,
      scores.upperBound.magnitude < most
    else { return nil }
    self.init(
      lower: scores.lowerBound * 10, upper: scores.upperBound * 10,
      ends: .init(lower: String(scores.lowerBound), upper: String(scores.upperBound)))
  }

  /// The scale of shares, from nothing to the whole, or to the largest where that is more.
  fileprivate init(ofShares rows: [Chart.Row], _ numbers: NumberText) {
    let upper = max(1000, rows.compactMap(\.value).max() ?? 0)
    self.init(
      lower: 0, upper: upper,
      ends: .init(lower: numbers.percent(0), upper: numbers.percent(upper)))
  }
}

extension FigureSheet {
  /// Who began and who ended, side by side.
  fileprivate func months(_ numbers: NumberText) -> [Chart.Row] {
    months.flatMap { started, closed in
      let label = started.label(numbers.language)
      return [started.value, closed.value].enumerated().map { Chart.Row(label, $1, numbers, series: $0) }
    }
  }

  /// The share of places that was taken, in this year and those before, the earliest first; nothing where this year has
  /// none.
  fileprivate func capacity(_ earlier: [PublishedYear], _ numbers: NumberText) -> [Chart.Row] {
    let name = FigureName.capacityUsed
    guard let now = self[name]?.value else { return [] }
    let years = earlier.reversed().map { ($0.year, $0.number(name)) } + [(year, now)]
    return years.compactMap { year, share in
      share?.shifted(by: 1).int.map { Chart.Row(label: String(year), text: numbers.percent($0), value: $0) }
    }
  }

  /// The figures whose name is a prefix, a full stop and one word.
  fileprivate func family(_ prefix: String) -> [Entry] {
    figures.filter { figure in
      figure.name.hasPrefix(prefix + ".") && !figure.name.dropFirst(prefix.count + 1).contains(".")
    }
  }

  /// The rows of the parts of a sum, merged ones as one.
  fileprivate func parts(of total: String, _ numbers: NumberText) -> [Chart.Row] {
    let names = sums.first { $0.total == total && $0.rest == .none }?.parts ?? []
    return names.compactMap { name in
      guard let group = merged.first(where: { $0.figures.contains(name) }) else {
        return self[name]?.row(numbers)
      }
      guard group.figures.first == name else { return nil }
      return Chart.Row(group.title, group.value, .count, numbers)
    }
  }
}

extension FigureSheet.Entry {
  /// The row of a figure; `nil` when there is nothing to compute it from.
  fileprivate func row(_ numbers: NumberText, _ spread: ClosedRange<Int>? = nil) -> Chart.Row? {
    value == nil && !isHidden ? nil : Chart.Row(title, value, unit, numbers, spread)
  }
}

extension Chart.Row {
  fileprivate init(_ label: String, _ count: Int, _ numbers: NumberText, series: Int = 0) {
    self.init(label: label, text: numbers.whole(count), value: count, series: series)
  }

  fileprivate init(
    _ title: String, _ number: Decimal?, _ unit: FigureUnit, _ numbers: NumberText,
    _ spread: ClosedRange<Int>? = nil
  ) {
    let value = number?.shifted(by: unit.decimals).int
    self.init(
      label: Markdown.visible(title), text: value.map { numbers.text($0, unit) } ?? numbers.withheld,
      value: value, spread: spread)
  }
}
