internal import RecordSyntax

/// Figures in which those of a published year stand as they were published.
///
/// What was published later than the day of judgement, or of a year that still went on then, fixes nothing.
struct FixedFigures {
  private(set) var figures: [Figure]
  private(set) var sums: [FigureSum]
  private(set) var differences: [Figures.Difference] = []
  private(set) var isPublished = false
  /// The published names that no figure has.
  private(set) var unknownNames: [String] = []
  /// Whether numbers were let go that were not published, for what they would be counted from is not all there any more.
  private(set) var hasDropped = false

  init(
    _ counted: [Figure], _ sums: [FigureSum], _ annual: Annual?, _ period: FigurePeriod,
    removed: @autoclosure () -> RemovedSince
  ) {
    figures = counted
    self.sums = sums
    guard let annual, annual.wasPublished(by: period.asOf), !period.isProvisional,
      !annual.figures.items.isEmpty
    else { return }
    isPublished = true
    let removed = removed()
    var fixed: Set<String> = []
    var uncounted: [Annual.Figure] = []
    for published in annual.figures.items {
      guard let index = counted.firstIndex(where: { $0.name == published.name }) else {
        uncounted.append(published)
        continue
      }
      figures[index] = counted[index].fixed(at: published.number)
      fixed.insert(published.name)
      if figures[index].value != counted[index].value, !FigureName.isOfDay(published.name) {
        differences.append(
          Figures.Difference(published: figures[index], counted: counted[index], after: removed))
      }
    }
    dropOfDay(fixed)
    addUncounted(uncounted)
    let added = figures[counted.count...]
    guard !removed.isAny else {
      dropUnfixed(fixed, count: counted.count)
      return
    }
    dropContradictions(
      fixed.union(added.map(\.name)),
      changed: Set(differences.map(\.published.name) + added.filter { $0.value != 0 }.map(\.name)))
  }

  /// More than any organisation has places to refer to, themes or providers, and few enough to see what could be
  /// computed from them.
  private static let mostUncounted = 100

  /// Adds what was published and nothing is counted for, each part to its sum.
  private mutating func addUncounted(_ published: [Annual.Figure]) {
    let most = figures.count + Self.mostUncounted
    var names = Set(figures.map(\.name))
    var parts: [String: [String]] = [:]
    // A sum comes before its parts, whatever the order in the file.
    for isPart in [false, true] {
      for published in published where (Figure.whole(of: published.name) != nil) == isPart {
        let whole = Figure.whole(of: published.name)
        guard whole.map(names.contains) ?? true, figures.count < most,
          let figure = Figure.uncounted(published)
        else {
          unknownNames.append(published.name)
          continue
        }
        figures.append(figure)
        names.insert(figure.name)
        if let whole { parts[whole, default: []].append(figure.name) }
      }
    }
    for (whole, parts) in parts.sorted(by: { $0.key < $1.key }) {
      if let index = sums.firstIndex(where: { $0.total == whole && $0.rest == .none }) {
        sums[index] = FigureSum(whole, sums[index].parts + parts)
      } else {
        sums.append(FigureSum(whole, parts))
      }
    }
  }

  /// Drops what was not published and tells how things are today.
  private mutating func dropOfDay(_ fixed: Set<String>) {
    for (index, figure) in figures.enumerated()
    where FigureName.isOfDay(figure.name) && !fixed.contains(figure.name) {
      figures[index] = figure.with(nil)
    }
  }

  /// Drops every number that was not published: it would be counted from what is left of the year's records.
  private mutating func dropUnfixed(_ fixed: Set<String>, count: Int) {
    for index in figures.indices.prefix(count) where !fixed.contains(figures[index].name) {
      hasDropped = hasDropped || figures[index].value != nil
      figures[index] = figures[index].with(nil)
    }
  }

  /// Drops a number counted today that does not go with one that was published: it would belie it, or give
  /// away what was hidden in it.
  private mutating func dropContradictions(_ fixed: Set<String>, changed: Set<String>) {
    var changed = changed
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
