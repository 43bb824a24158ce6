internal import RecordSyntax

extension Figure {
  /// A figure that was published and that nothing is counted for: programmes of before the tool, or a part of a sum that
  /// the contract no longer has, such as a destination, or coaches who speak what no one speaks now; `nil` for any
  /// other name, and for what is no whole number.
  static func uncounted(_ published: Annual.Figure) -> Figure? {
    let title: Phrase
    // What profiles say is about nobody who is not published.
    let isOfCoaches = FigureName.coverageFamilies.contains { published.name.hasPrefix($0 + ".") }
    if published.name == FigureName.programmesRequested {
      title = FigureList.programmesTitle
    } else if let whole = whole(of: published.name) {
      let key = String(published.name.dropFirst(whole.count + 1))
      title = Phrase(nl: "\(name: key)", en: "\(name: key)")
    } else if isOfCoaches, let key = published.name.split(separator: ".").last.map(String.init) {
      title = Phrase(nl: "\(name: key)", en: "\(name: key)")
    } else {
      return nil
    }
    let figure = Figure(
      published.name, title,
      Phrase(
        nl: "zoals gepubliceerd; in de pool is er niets meer voor te tellen",
        en: "as published; the pool has nothing left to count it from"),
      unit: .count, value: 0, people: isOfCoaches ? nil : 0, records: []
    ).fixed(at: published.number)
    return figure.value == nil ? nil : figure
  }

  /// The sum that a figure is a part of by its name, among those whose parts are keys of the contract.
  static func whole(of name: String) -> String? {
    [FigureName.referrals, FigureName.themes, FigureName.programmesRequested].first {
      name.hasPrefix($0 + ".")
    }
  }
}
