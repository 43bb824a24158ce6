internal import RecordSyntax

extension Figure {
  /// A figure that was published and that nothing is counted for: programmes of before the tool, or a part of a sum that
  /// the contract no longer has, such as a destination; `nil` for any other name, and for what is no whole number.
  static func uncounted(_ published: Annual.Figure) -> Figure? {
    let title: Phrase
    if published.name == FigureName.programmesRequested {
      title = FigureList.programmesTitle
    } else if let whole = whole(of: published.name) {
      let key = String(published.name.dropFirst(whole.count + 1))
      title = Phrase(nl: "\(name: key)", en: "\(name: key)")
    } else {
      return nil
    }
    let figure = Figure.count(
      published.name, title,
      Phrase(
        nl: "zoals gepubliceerd; in de pool is er niets meer voor te tellen",
        en: "as published; the pool has nothing left to count it from"),
      0, []
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
