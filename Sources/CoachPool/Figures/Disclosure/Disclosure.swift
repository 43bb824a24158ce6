/// Which figures of a year may be printed, so that no small number of people is, or can be computed from
/// those that are.
///
/// Figures whose unit is a count of people, and sums of money by the number of people behind them, are cells
/// of one linear system over all tables of the report; a mean, median or share follows what it is computed
/// from.
public struct Disclosure: Sendable {
  /// The smallest number of people that is printed.
  public let smallestCell: Int
  /// The smallest group of which a mean of scores is printed.
  public let smallestGroup: Int
  /// Destinations that are printed as one, because one of them is too small alone.
  public let merged: [MergedFigure]
  /// The figures that are not printed, and merged ones whose sum is not.
  private let hidden: Set<String>

  /// Decides what is printed.
  ///
  /// - Parameters:
  ///   - figures: The figures of a year.
  ///   - policy: What the contract says about publication.
  ///   - smallestCell: A larger threshold than the contract's; a smaller one counts for nothing.
  public init(_ figures: Figures, _ policy: PublicationPolicy, smallestCell: Int? = nil) {
    self.smallestCell = max(policy.smallestCell, smallestCell ?? 1)
    smallestGroup = max(policy.smallestGroup, self.smallestCell)
    let groups = policy.merge.compactMap { MergedFigure($0, in: figures) }
    var merged: [MergedFigure] = []
    var hidden = FigureTable(figures, merged).hidden(self.smallestCell)
    while let group = groups.first(where: { group in
      group.names.contains(where: hidden.contains) && merged.allSatisfy { $0.isApart(from: group) }
    }) {
      merged.append(group)
      hidden = FigureTable(figures, merged).hidden(self.smallestCell)
    }
    hidden.formUnion(merged.flatMap(\.names))
    for figure in figures.all {
      guard let group = figure.group else { continue }
      if let part = figure.part {
        // A share and its group together give the part, and the other way around.
        if hidden.contains(part) || hidden.contains(group) { hidden.insert(figure.name) }
      } else {
        let smallest = figure.name.hasPrefix(FigureName.scores + ".") ? smallestGroup : self.smallestCell
        if (figures[group]?.value ?? 0) < smallest { hidden.insert(figure.name) }
      }
    }
    self.merged = merged
    self.hidden = hidden
  }

  /// Whether a figure, or the sum of merged ones, may be printed by its name.
  public func prints(_ name: String) -> Bool { !hidden.contains(name) }
}
