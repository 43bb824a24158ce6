extension Annual {
  /// The figures without which nothing says how many trajectories a year counted.
  private static let leastFigures = [FigureName.total, FigureName.closed, FigureName.running]

  /// Which figures it lacks to stand for a year's records when those are gone; none where the figures were published in a
  /// file of their own.
  func lackingFigures(besides publications: @autoclosure () -> Publications) -> [String] {
    let names = figures.items.map(\.name)
    let lacking = Self.leastFigures.filter { !names.contains($0) }
    guard !lacking.isEmpty, let year else { return [] }
    // A draft of them says of itself that it was not published.
    let sheet = try? publications()[year]?.sheet.get()
    return sheet?.published == nil ? lacking : []
  }
}
