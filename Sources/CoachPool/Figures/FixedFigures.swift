internal import RecordSyntax

/// Figures in which those of a published year stand as they were published.
///
/// What was published later than the day of judgement, or of a year that still went on then, fixes nothing.
struct FixedFigures {
  private(set) var figures: [Figure]
  private(set) var differences: [Figures.Difference] = []
  private(set) var isPublished = false

  init(_ counted: [Figure], _ sums: [FigureSum], _ annual: Annual?, _ period: FigurePeriod) {
    figures = counted
    guard let annual, annual.wasPublished(by: period.asOf), !period.isProvisional,
      !annual.figures.items.isEmpty
    else { return }
    isPublished = true
    var fixed: Set<String> = []
    for published in annual.figures.items {
      guard let index = figures.firstIndex(where: { $0.name == published.name }) else { continue }
      figures[index] = counted[index].fixed(at: published.number)
      fixed.insert(published.name)
      if figures[index].value != counted[index].value {
        differences.append(Figures.Difference(published: figures[index], counted: counted[index]))
      }
    }
    dropContradictions(sums, fixed)
  }

  /// Drops a number counted today that does not go with one that was published: it would belie it, or give
  /// away what was hidden in it.
  private mutating func dropContradictions(_ sums: [FigureSum], _ fixed: Set<String>) {
    var changed = Set(differences.map(\.published.name))
    var isSettled = false
    while !isSettled {
      isSettled = true
      for (index, figure) in figures.enumerated() where figure.value != nil && !fixed.contains(figure.name) {
        let touching = sums.filter { $0.total == figure.name || $0.parts.contains(figure.name) }
        let others =
          touching.flatMap { [$0.total] + $0.parts } + [figure.group, figure.part].compactMap(\.self)
        guard others.contains(where: { $0 != figure.name && changed.contains($0) }) else { continue }
        figures[index] = figure.with(nil)
        changed.insert(figure.name)
        isSettled = false
      }
    }
  }
}
