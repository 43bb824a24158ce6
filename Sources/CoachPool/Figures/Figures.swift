public import RecordSyntax

/// What a calendar year adds up to: every figure, with the records behind it.
///
/// Only kinds with `countsInPool` count; programmes and meetings stand apart. A report arranges these and
/// counts nothing.
public struct Figures: Sendable {
  /// The year, and the day it was judged on.
  public let period: FigurePeriod
  /// The figures, in the order of the report.
  public let all: [Figure]
  /// The sums among them.
  public let sums: [FigureSum]
  /// The identities that do not hold; within the year only when figures were asked for despite errors.
  public let violations: [FigureViolation]
  /// The records left out because they are faulty; none unless figures were asked for despite errors.
  public let leftOut: [FigureBlocker]
  /// The evaluations that count in nothing, for their trajectory is not in the pool.
  public let unattached: [String]
  /// The figures that were fixed by publication and differ from today's count, with that count.
  public let differences: [Difference]
  /// The annual record of the year, unless it was left out: HR's words, and what was published.
  public let annual: Annual?
  /// Whether the annual record of the year fixes figures.
  public let isPublished: Bool
  /// Whether numbers that it does not fix are left out, for records were removed since.
  public let hasDropped: Bool
  /// The names among the published figures that no figure has, so that they are not printed.
  public let unknownNames: [String]
  /// What of the year is gone although it is not published.
  public let missing: MissingRecords
  /// The norms for coaches of which no one can tell any more how many met them, for attendance was removed or cannot be
  /// read.
  public let unknownNorms: [Figure]

  /// A published figure that would be counted otherwise today.
  public struct Difference: Sendable {
    /// The figure as published.
    public let published: Figure
    /// The figure as counted today.
    public let counted: Figure
    /// Whether what was removed since can be the whole reason.
    public let isByRemoval: Bool

    init(published: Figure, counted: Figure, after removed: RemovedSince) {
      self.published = published
      self.counted = counted
      isByRemoval = removed.explains(
        published.name, from: published.value ?? 0, to: counted.value ?? 0)
    }
  }

  /// Counts a year.
  ///
  /// - Parameters:
  ///   - pool: The pool.
  ///   - year: The calendar year.
  ///   - asOf: The day to judge on.
  ///   - findings: What a check of the pool found, of which the errors of structure matter.
  ///   - despiteErrors: Whether to leave faulty records out instead of refusing.
  public init(
    pool: Pool, year: Int, asOf: Day, findings: [Diagnostic], despiteErrors: Bool = false
  ) throws(FiguresRefusal) {
    guard let period = FigurePeriod(year: year, asOf: asOf) else {
      throw .notBegun(year: year, asOf: asOf)
    }
    guard pool.hasContract else { throw .noContract }
    let blockers = Self.blockers(pool, findings: findings, period: period)
    guard blockers.isEmpty || despiteErrors else { throw .faulty(year: year, blockers) }
    let counted = CountedPool(pool, period, leftOut: Set(blockers.map(\.path)))
    var list = FigureList()
    list.addTrajectories(counted)
    list.addBands(counted)
    list.addReferrals(counted)
    list.addThemes(counted)
    list.addChoice(counted)
    list.addEvaluations(counted)
    list.addProcedure(counted)
    list.addEvents(counted)
    list.addDevelopment(counted)
    list.addCoverage(counted)
    list.addCapacity(counted)
    list.addProgrammes(counted)
    list.addCosts(counted)
    self.period = period
    leftOut = blockers
    unattached = Self.unattached(pool, period)
    missing = MissingRecords(pool, year: year)
    let previous = pool.annual(year - 1).flatMap { counted.isLeftOut($0) ? nil : $0 }
    let running = previous?.figures.items.first { $0.name == FigureName.running }?.number.int
    var violations = list.violations
    let annual = pool.annual(year).flatMap { counted.isLeftOut($0) ? nil : $0 }
    if let running, let carriedOver = list[FigureName.carriedOver]?.value, running != carriedOver,
      // Before its year is published none of these trajectories goes for its term.
      annual?.wasPublished(by: asOf) != true
        || !RemovedSince(previous?.asOf.value, in: pool).explains(
          FigureName.carriedOver, from: running, to: carriedOver)
    {
      violations.append(
        FigureViolation(
          total: FigureName.carriedOver, counted: carriedOver, parts: ["\(year - 1).\(FigureName.running)"],
          sum: running, records: [], isAcrossYears: true))
    }
    self.violations = violations
    let broken = violations.filter { !$0.isAcrossYears }
    guard broken.isEmpty || despiteErrors else { throw .identities(year: year, broken) }
    self.annual = annual
    let fixed = FixedFigures(
      list.figures, list.sums, annual, period,
      removed: RemovedSince(annual?.asOf.value ?? annual?.published.value, in: pool))
    all = fixed.figures
    sums = fixed.sums
    unknownNames = fixed.unknownNames
    differences = fixed.differences
    isPublished = fixed.isPublished
    hasDropped = fixed.hasDropped
    unknownNorms = Self.unknownNorms(list.figures, fixed.figures)
  }

  /// The norms that nothing was counted for, though there were coaches, and that no published number stands for.
  private static func unknownNorms(_ counted: [Figure], _ fixed: [Figure]) -> [Figure] {
    guard let coaches = counted.first(where: { $0.name == FigureName.developmentCoaches })?.value, coaches > 0
    else { return [] }
    let unknown = counted.filter { $0.group == FigureName.developmentCoaches && $0.value == nil }.map(\.name)
    return fixed.filter { $0.value == nil && unknown.contains($0.name) }
  }

  /// The year.
  public var year: Int { period.year }

  /// Whether the year had not ended on the day of judgement.
  public var isProvisional: Bool { period.isProvisional }

  /// The figure with a name.
  public subscript(name: String) -> Figure? { all.first { $0.name == name } }

  /// The figures whose name is a prefix, a full stop and one word, in order.
  public func family(_ prefix: String) -> [Figure] {
    all.filter { figure in
      figure.name.hasPrefix(prefix + ".") && !figure.name.dropFirst(prefix.count + 1).contains(".")
    }
  }

  /// The parts that add up to a figure, in order; none for a figure that is no sum.
  public func parts(of name: String) -> [Figure] {
    sums.first { $0.total == name && $0.rest == .none }?.parts.compactMap { self[$0] } ?? []
  }
}
