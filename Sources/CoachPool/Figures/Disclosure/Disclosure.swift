/// Which figures of a year may be printed, so that no small number of people is, or can be computed from those that are.
///
/// Figures whose unit is a count of people, and sums of money by the number of people behind them, are cells of one
/// linear system over all tables of the report; a mean, median or share follows what it is computed from.
public struct Disclosure: Sendable {
  /// The smallest number of people that is printed.
  public let smallestCell: Int
  /// The smallest group of which a mean is printed.
  public let smallestGroup: Int
  /// Destinations that are printed as one, because one of them is too small alone.
  public let merged: [MergedFigure]
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
    var merged: [MergedFigure] = []
    var hidden = FigureTable(figures, merged).hidden(self.smallestCell)
    var candidates = policy.merge.map { MergedFigure($0, in: figures) }
    while let index = candidates.firstIndex(where: { candidate in
      candidate.map { group in
        group.names.contains(where: hidden.contains) && merged.allSatisfy { $0.isApart(from: group) }
      } ?? false
    }), let group = candidates.remove(at: index) {
      merged.append(group)
      hidden = FigureTable(figures, merged).hidden(self.smallestCell)
    }
    self.merged = merged
    self.hidden = hidden.union(merged.flatMap(\.names))
  }

  /// Whether a number may be printed: a figure, or the sum of merged ones by its name.
  public func prints(_ figure: Figure) -> Bool {
    guard figure.value != nil else { return true }
    if hidden.contains(figure.name) { return false }
    guard let group = figure.group else { return true }
    // A share together with its group gives its part, and the other way around.
    return figure.part.map { !hidden.contains($0) && !hidden.contains(group) } ?? true
  }

  /// Whether the mean, median or share of a group of a size may be printed.
  public func prints(_ figure: Figure, groupOf people: Int) -> Bool {
    prints(figure) && people >= smallestGroup
  }

  /// Whether the merged sum may be printed.
  public func prints(_ merged: MergedFigure) -> Bool { !hidden.contains(merged.name) }

  /// The names of the figures that are hidden or merged, sorted.
  public var hiddenNames: [String] { hidden.sorted() }

  /// Whether anything is hidden.
  public var isComplete: Bool { hidden.isEmpty }
}
