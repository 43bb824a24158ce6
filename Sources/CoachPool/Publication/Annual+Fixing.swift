extension Annual {
  /// The figures without which nothing says how many trajectories a year counted.
  private static let leastFigures = [FigureName.total, FigureName.closed, FigureName.running]

  /// Which figures it lacks to stand for a year's records when those are gone; none where the figures were published in a
  /// file of their own.
  func lackingFigures(in pool: Pool) -> [String] {
    let names = figures.items.map(\.name)
    let lacking = Self.leastFigures.filter { !names.contains($0) }
    guard !lacking.isEmpty, let year, !pool.hasSheet(of: year) else { return [] }
    return lacking
  }
}

extension Pool {
  /// Whether the file with a year's published figures is there.
  fileprivate func hasSheet(of year: Int) -> Bool {
    let path = Publications.path(of: year)
    return strays.contains { $0.path == path }
  }
}
