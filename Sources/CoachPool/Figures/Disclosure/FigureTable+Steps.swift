internal import RecordSyntax

extension FigureTable {
  /// Ties the two ways in which a step is counted together over the years.
  ///
  /// How many asked in one year and took the step in another is a cell of its own: added up by the year of the request it
  /// is one figure, by the year of the step the other. What no figure counts, the steps of requests from before the first
  /// year, or after the day that a year was counted as of, is left open; a sum that leaves anything open on both sides
  /// says nothing and is left out.
  mutating func link(_ step: RequestStep, _ years: [Int]) {
    let requested = years.filter { index[Name(year: $0, name: step.ofRequests)] != nil }
    let taken = years.filter { index[Name(year: $0, name: step.ofYear)] != nil }
    let cells = (requested.map { ($0, step.ofRequests) } + taken.map { ($0, step.ofYear) })
      .compactMap { index[Name(year: $0.0, name: $0.1)] }
    // Where all is printed there is nothing to find out.
    guard cells.contains(where: { !table.cells[$0].isKnown }) else { return }
    let closedRequests = Set(requested.filter { !isOpen(requestsOf: $0, taken) })
    let closedYears = Set(taken.filter { !isOpen(stepsOf: $0, requested) })
    var linked = self
    var pairs: [Pair: Int] = [:]
    for request in requested {
      for year in taken where request <= year && counts(request, stepsFrom: Day.first(of: year)) {
        guard closedRequests.contains(request) || closedYears.contains(year) else { continue }
        pairs[Pair(request: request, taken: year)] = linked.table.add(.open)
      }
    }
    guard !pairs.isEmpty else { return }
    for request in requested {
      linked.add(
        Name(year: request, name: step.ofRequests),
        pairs.filter { $0.key.request == request }.values.sorted(),
        isOpen: !closedRequests.contains(request))
    }
    for year in taken {
      linked.add(
        Name(year: year, name: step.ofYear), pairs.filter { $0.key.taken == year }.values.sorted(),
        isOpen: !closedYears.contains(year))
    }
    // Records that were corrected in between contradict what was printed; then this tells nobody anything.
    guard SuppressionReader(linked.table, hidden: [], hidesZeros: true).isPossible else { return }
    self = linked
  }

  /// The year of a request and that of a step.
  private struct Pair: Hashable {
    let request: Int
    let taken: Int
  }

  private mutating func add(_ name: Name, _ parts: [Int], isOpen: Bool) {
    guard let total = index[name], !parts.isEmpty || !isOpen else { return }
    let rest = isOpen ? [table.add(.open)] : []
    table.add(SuppressionTable.Sum(total: total, parts: parts + rest))
  }

  /// Whether a step taken from a day on can be counted among the requests of a year.
  private func counts(_ request: Int, stepsFrom day: Day) -> Bool { asOf[request].map { day <= $0 } ?? false }

  /// The last day that a year counts.
  private func last(of year: Int) -> Day { min(Day.last(of: year), asOf[year] ?? Day.last(of: year)) }

  /// Whether the requests of a year may have taken the step in a year, or a part of one, of which no number is known.
  private func isOpen(requestsOf year: Int, _ taken: [Int]) -> Bool {
    guard let asOf = asOf[year], year <= asOf.year else { return true }
    return (year...asOf.year).contains { !taken.contains($0) || last(of: $0) < min(asOf, Day.last(of: $0)) }
  }

  /// Whether those who took the step in a year may have asked in a year of which no number is known, or one that was counted
  /// before they took it.
  private func isOpen(stepsOf year: Int, _ requested: [Int]) -> Bool {
    guard let first = beginnings.min(), first <= year else { return true }
    return (first...year).contains { request in
      !requested.contains(request) || !counts(request, stepsFrom: last(of: year))
    }
  }
}

extension SuppressionTable.Cell {
  /// A number that no one knows and that may be anything.
  fileprivate static var open: Self { .init(0, people: nil, isPrinted: false) }

  fileprivate var isKnown: Bool { if case .known = origin { true } else { false } }
}
