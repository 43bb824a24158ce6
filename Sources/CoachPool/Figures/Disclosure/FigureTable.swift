/// The figures of a year as one table for suppression.
struct FigureTable {
  private var table = SuppressionTable()
  private var index: [String: Int] = [:]
  private var names: [Int: String] = [:]

  init(_ figures: Figures, _ merged: [MergedFigure]) {
    let replaced = Set(merged.flatMap(\.names))
    for figure in figures.all where Self.isCell(figure) && !replaced.contains(figure.name) {
      guard let value = figure.value else { continue }
      let isPublic = figure.name == FigureName.carriedOver && figures.carriedOverIsPublic
      add(
        figure.name,
        .init(value, people: figure.people, isPublic: isPublic, weight: Self.weight(figure.name)))
    }
    for group in merged { add(group.name, .init(group.value, people: group.value, weight: 1)) }
    for sum in figures.sums { add(sum, merged) }
  }

  /// The names of the figures that are not to be printed.
  func hidden(_ threshold: Int) -> Set<String> {
    guard threshold > 1 else { return [] }
    return Set(Suppression(table, threshold: threshold).hidden().compactMap { names[$0] })
  }

  private mutating func add(_ name: String, _ cell: SuppressionTable.Cell) {
    let number = table.add(cell)
    index[name] = number
    names[number] = name
  }

  private mutating func add(_ sum: FigureSum, _ merged: [MergedFigure]) {
    var names: [String] = []
    for part in sum.parts {
      let name = merged.first { $0.names.contains(part) }?.name ?? part
      if !names.contains(name) { names.append(name) }
    }
    guard let total = index[sum.total] else { return }
    var parts = names.compactMap { index[$0] }
    // A part without a number is not printed; whatever it is belongs to the rest.
    let isWhole = parts.count == names.count
    if sum.rest != .none || !isWhole {
      let rest = parts.reduce(table.cells[total].value) { $0 - table.cells[$1].value }
      parts.append(
        table.add(.init(max(0, rest), people: sum.rest == .known ? nil : max(0, rest), isPrinted: false)))
    }
    table.add(SuppressionTable.Sum(total: total, parts: parts))
  }

  /// Counts, and money by the number of people behind it, add up; means and shares follow.
  private static func isCell(_ figure: Figure) -> Bool {
    figure.people != nil && (figure.unit == .count || figure.unit == .cents || figure.unit == .minutes)
  }

  /// How much a figure would be missed: the year's main numbers most, sizes of groups least.
  private static func weight(_ name: String) -> Int {
    switch name {
    case FigureName.total, FigureName.closed, FigureName.running, FigureName.referrals: 4
    case FigureName.carriedOver, FigureName.started, FigureName.costsExternal,
      FigureName.programmesRequested:
      3
    case FigureName.completed, FigureName.stopped, FigureName.referredOn: 2
    case _ where name.hasSuffix(".n"): 0
    default: 1
    }
  }
}
