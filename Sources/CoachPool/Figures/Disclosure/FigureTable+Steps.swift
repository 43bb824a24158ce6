internal import RecordSyntax

extension FigureTable {
  /// Ties the ways in which steps are counted together over the years, and each step to the one before it.
  mutating func linkSteps(_ years: [Int]) {
    let names =
      RequestStep.allCases.flatMap { [$0.ofRequests, $0.ofYear].compactMap(\.self) }
      + [FigureName.funnelEvaluated, FigureName.answered, FigureName.carriedOver]
    let isAnyHidden = names.contains { name in
      years.contains { year in
        index[Name(year: year, name: name)].map { !table.cells[$0].isKnown } ?? false
      }
    }
    // Where all is printed there is nothing to find out.
    guard isAnyHidden else { return }
    var cells: [RequestStep: [Moment: Int]] = [:]
    for step in RequestStep.allCases { cells[step] = link(step, years) }
    var linked = self
    for step in RequestStep.allCases {
      guard let later = cells[step], let earlier = step.previous.flatMap({ cells[$0] }) else { continue }
      linked.order(earlier, before: later)
    }
    keep(linked)
    linked = self
    linked.linkEvaluations(of: cells[.closed] ?? [:], years)
    keep(linked)
    linked = self
    let withoutSession = linked.linkFirstSessions(years)
    if keep(linked) {
      linked.linkBands(withoutSession)
      keep(linked)
    }
    linked = self
    for year in years { linked.linkMonths(year) }
    keep(linked)
  }

  /// How many asked in one year and took the step in another are a cell of their own: added up by the year of the request they
  /// are one figure, by the year of the step the other.
  ///
  /// What no figure counts, the steps of requests from before the first year, or of a year of which nothing is known, may be
  /// any number.
  private mutating func link(_ step: RequestStep, _ years: [Int]) -> [Moment: Int] {
    // Those who had a first session are followed from the years whose requests the step before it counts.
    let followed = step.ofRequests ?? step.previous?.ofRequests
    let requested = years.filter { year in
      followed.map { index[Name(year: year, name: $0)] != nil } ?? false
    }
    let taken = years.filter { index[Name(year: $0, name: step.ofYear)] != nil }
    var linked = self
    var cells: [Moment: Int] = [:]
    for request in requested {
      for moment in moments(of: request, taken) { cells[moment] = linked.table.add(.open) }
    }
    func parts(where isPart: (Moment) -> Bool) -> [Int] { cells.filter { isPart($0.key) }.values.sorted() }
    if let name = step.ofRequests {
      for request in requested {
        linked.add(
          Name(year: request, name: name), parts { $0.request == request && $0.isCounted }, isOpen: false)
      }
    }
    for year in taken {
      linked.add(
        Name(year: year, name: step.ofYear), parts { $0.taken == year },
        isOpen: !isWhole(year, requested))
    }
    return keep(linked) ? cells : [:]
  }

  /// Of one year's requests no more have taken a step at any moment than have taken the one before it: who have taken that
  /// one and not yet the other are a cell of their own.
  private mutating func order(_ earlier: [Moment: Int], before later: [Moment: Int]) {
    var waiting: (moment: Moment, cell: Int)?
    for (moment, ready) in earlier.sorted(by: { $0.key < $1.key }) {
      let before = waiting?.moment.request == moment.request ? waiting : nil
      if let before, !isNext(moment, after: before.moment) { continue }
      let left = table.add(.open)
      table.add(
        SuppressionTable.Sum(
          totals: [ready] + [before?.cell].compactMap(\.self),
          parts: [left] + [later[moment]].compactMap(\.self)))
      waiting = (moment, left)
    }
  }

  /// Who has a first session in a year runs in it: carried over without one, or begun in that year. Who runs on without
  /// one, or is closed without one, are cells of their own; of the latter it gives those of each year.
  private mutating func linkFirstSessions(_ years: [Int]) -> [Int: Int] {
    var withoutSession: [Int: Int] = [:]
    var waiting: (year: Int, cell: Int)?
    for year in years {
      func cell(_ name: String) -> Int? { index[Name(year: year, name: name)] }
      guard let first = cell(RequestStep.firstSession.ofYear), let started = cell(FigureName.started),
        let carriedOver = cell(FigureName.carriedOver)
      else { continue }
      let before: Int
      if let waiting, waiting.year == year - 1 {
        before = waiting.cell
      } else {
        before = table.add(.open)
        table.add(SuppressionTable.Sum(totals: [carriedOver], parts: [before, table.add(.open)]))
      }
      let (left, closed) = (table.add(.open), table.add(.open))
      table.add(SuppressionTable.Sum(totals: [before, started], parts: [first, left, closed]))
      for (name, part) in [(FigureName.running, left), (FigureName.closed, closed)] {
        guard let total = cell(name) else { continue }
        table.add(SuppressionTable.Sum(totals: [total], parts: [part, table.add(.open)]))
      }
      withoutSession[year] = closed
      waiting = (year, left)
    }
    return withoutSession
  }

  /// A time in which requests of a year may have taken a step: a year, as far as the figures of the requests count it, or
  /// what came after that.
  struct Moment: Hashable, Comparable {
    let request: Int
    let taken: Int
    let isCounted: Bool

    private var order: (Int, Int, Int) { (request, taken, isCounted ? 0 : 1) }

    static func < (left: Self, right: Self) -> Bool { left.order < right.order }
  }

  /// Whether nothing lies between two moments of the requests of a year: after the day that they were counted as of a year
  /// may be missing.
  private func isNext(_ moment: Moment, after previous: Moment) -> Bool {
    if moment.isCounted { return true }
    return previous.isCounted
      ? asOf[moment.request]?.adding(days: 1).year == moment.taken : moment.taken == previous.taken + 1
  }

  /// When requests of a year may have taken a step that is counted in some years: until the day that they were counted as
  /// of in any year, and after it in those. Years one after another in which it is not counted are one moment.
  private func moments(of request: Int, _ taken: [Int]) -> [Moment] {
    guard let asOf = asOf[request], request <= asOf.year else { return [] }
    var moments: [Moment] = []
    var next = request
    for year in taken where request <= year && year <= asOf.year {
      if next < year { moments.append(Moment(request: request, taken: next, isCounted: true)) }
      moments.append(Moment(request: request, taken: year, isCounted: true))
      next = year + 1
    }
    if next <= asOf.year { moments.append(Moment(request: request, taken: next, isCounted: true)) }
    for year in taken where request <= year && asOf < last(of: year) {
      moments.append(Moment(request: request, taken: year, isCounted: false))
    }
    return moments
  }

  /// Becomes a table with more sums, unless those cannot hold: records that were corrected in between contradict what was
  /// printed, and then they tell nobody anything.
  @discardableResult
  private mutating func keep(_ linked: Self) -> Bool {
    guard SuppressionReader(linked.table, hidden: [], hidesZeros: true).isPossible else { return false }
    self = linked
    return true
  }

  mutating func add(_ name: Name, _ parts: [Int], isOpen: Bool) {
    guard let total = index[name], !parts.isEmpty || !isOpen else { return }
    let rest = isOpen ? [table.add(.open)] : []
    table.add(SuppressionTable.Sum(totals: [total], parts: parts + rest))
  }

  /// The last day that a year counts.
  private func last(of year: Int) -> Day { min(Day.last(of: year), asOf[year] ?? Day.last(of: year)) }

  /// Whether all who took a step in a year asked in years of which the requests are known.
  func isWhole(_ year: Int, _ requested: [Int]) -> Bool {
    guard let first = beginnings.min(), first <= year else { return false }
    return (first...year).allSatisfy(requested.contains)
  }
}

extension SuppressionTable.Cell {
  /// A number that no one knows and that may be anything.
  static var open: Self { .init(0, people: nil, isPrinted: false) }

  fileprivate var isKnown: Bool { if case .known = origin { true } else { false } }
}
