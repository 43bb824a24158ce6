/// Which figures of a year may be printed, so that no small number of people is, or can be computed from
/// those that are, or from those together with what other years have printed.
///
/// Counts of people, and money and time by the number of people behind them, are cells of one linear system over all
/// tables of the report and all published years. A share is printed when its part and its group are, for each of the
/// three gives away another; a mean or median when its n is: over at least as many people as a printed count has, it
/// points at no one.
public struct Disclosure: Sendable {
  /// The smallest number of people that is printed.
  public let smallestCell: Int
  /// The smallest group of which a mean of scores is printed.
  public let smallestGroup: Int
  /// Destinations that are printed as one, because one of them is too small alone.
  public let merged: [MergedFigure]
  /// Neighbours on an axis that are printed as one, because one of them is too small alone.
  let banded: [MergedFigure]
  /// What can be printed in bands.
  private let axes: [FigureBands]
  /// How coarse the bands of each are.
  private let levels: [Int]
  /// The figures that are not printed, and merged ones whose sum is not.
  private let hidden: Set<String>
  /// Whether zeros may be among them: in a pool of a few people a zero can give away the others.
  public let hidesZeros: Bool

  /// Decides what is printed.
  ///
  /// With a larger threshold nothing is printed that a smaller one keeps back, down to the contract's, so that two reports
  /// under different thresholds give no more away together than the fuller one does.
  ///
  /// - Parameters:
  ///   - figures: The figures of a year.
  ///   - policy: What the contract says about publication.
  ///   - smallestCell: A larger threshold than the contract's; a smaller one counts for nothing.
  ///   - others: What was published; of the year itself, when it was, nothing is printed that was hidden then.
  public init(
    _ figures: Figures, _ policy: PublicationPolicy, smallestCell: Int? = nil, others: [FigureSheet] = []
  ) {
    let usual = Disclosure(figures, policy, policy.smallestCell, within: nil, others)
    self = usual.grown(to: max(policy.smallestCell, smallestCell ?? 1)) { threshold, fuller in
      Disclosure(figures, policy, threshold, within: fuller, others)
    }
  }

  /// What a larger threshold prints when it is reached one by one, each step within the one before.
  ///
  /// Where the largest hides no more than this one, none between does; so only steps at which something changes are taken
  /// apart.
  private func grown(to threshold: Int, _ next: (Int, Disclosure) -> Disclosure) -> Disclosure {
    guard threshold > smallestCell else { return self }
    let largest = next(threshold, self)
    if threshold == smallestCell + 1 || largest.hidesSame(as: self) { return largest }
    return grown(to: smallestCell + (threshold - smallestCell) / 2, next).grown(to: threshold, next)
  }

  private func hidesSame(as other: Disclosure) -> Bool {
    hidden == other.hidden && hidesZeros == other.hidesZeros && levels == other.levels
      && merged.map(\.name) == other.merged.map(\.name)
  }

  /// Decides what is printed from a threshold on, and no more than a fuller disclosure prints.
  private init(
    _ figures: Figures, _ policy: PublicationPolicy, _ smallestCell: Int, within fuller: Disclosure?,
    _ others: [FigureSheet]
  ) {
    let before = others.filter { $0.year == figures.year }
    self.smallestCell = smallestCell
    smallestGroup = max(policy.smallestGroup, smallestCell)
    let groups = policy.merge.compactMap { MergedFigure($0, in: figures) }
    let axes = fuller?.axes ?? FigureBands.all(of: figures)
    var levels = axes.enumerated().map { index, axis in
      axis.level(from: fuller?.levels[index] ?? 0, smallestCell) { name in
        before.contains { $0.hides(name) }
      }
    }
    var merged = fuller?.merged ?? []
    func bands() -> [MergedFigure] { zip(axes, levels).flatMap { $0.merged($1) } }
    func hiddenCells() -> (names: Set<String>, hidesZeros: Bool) {
      FigureTable(
        figures.year, asOf: figures.period.asOf, figures.all, figures.sums, merged + bands(), others
      ).hidden(
        smallestCell, hiding: { name in fuller?.prints(name) == false || before.contains { $0.hides(name) } },
        hidesZeros: fuller?.hidesZeros == true || before.contains(where: \.hidesZeros))
    }
    var (hidden, hidesZeros) = hiddenCells()
    while true {
      if let group = groups.first(where: { group in
        group.names.contains(where: hidden.contains) && merged.allSatisfy { $0.isApart(from: group) }
      }) {
        merged.append(group)
      } else if let index = axes.indices.first(where: { index in
        levels[index] < axes[index].last && axes[index].names(levels[index]).contains(where: hidden.contains)
      }) {
        levels[index] = axes[index].last
      } else {
        break
      }
      (hidden, hidesZeros) = hiddenCells()
    }
    self.axes = axes
    self.levels = levels
    banded = bands()
    hidden.formUnion((merged + banded).flatMap(\.names))
    hidden.formUnion(before.flatMap(\.hidden))
    for figure in figures.all {
      guard let group = figure.group else { continue }
      if let part = figure.part {
        // A share and its group together give the part, and the other way around.
        if hidden.contains(part) || hidden.contains(group) { hidden.insert(figure.name) }
      } else {
        let smallest = Self.smallestGroup(of: figure.name, cell: smallestCell, group: smallestGroup)
        // Of nobody there is no mean, which is not to be taken for one that is hidden.
        if hidden.contains(group) || (figure.value != nil && (figures[group]?.value ?? 0) < smallest) {
          hidden.insert(figure.name)
        }
        // It is of trajectories, and of coaches too.
        if figure.name == FigureName.capacityUsed, (figure.people ?? 0) < smallestGroup {
          hidden.insert(figure.name)
        }
      }
    }
    self.merged = merged
    self.hidden = hidden
    self.hidesZeros = hidesZeros
  }

  /// Over how many a mean, median or quartile is printed at least.
  ///
  /// - Parameters:
  ///   - name: The name of its figure.
  ///   - cell: The smallest number of people that is printed.
  ///   - group: The smallest group of which a mean of scores is printed.
  static func smallestGroup(of name: String, cell: Int, group: Int) -> Int {
    guard name.hasPrefix(FigureName.scores + ".") else { return cell }
    // It is the score of somebody, and of as many at least as lie at it or beyond.
    return Quartile.isName(name) ? max(group, Quartile.least(for: cell)) : group
  }

  /// Whether a figure, or the sum of merged ones, may be printed by its name.
  public func prints(_ name: String) -> Bool { !hidden.contains(name) }
}
