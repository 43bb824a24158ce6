package import RecordSyntax

/// What of a pool is due, each with its day: what is overdue, and what is to come or can be done by a day.
///
/// Every day is that of the rule that finds something when it has passed, and what an exception covers is left out. What
/// was done too late is no entry of its own: nobody can do it in time any more.
package struct Agenda: Sendable {
  /// The day that was judged on.
  package let asOf: Day
  /// The day up to which was looked ahead.
  package let until: Day
  /// What is due, by day, then by path; so what is overdue comes first.
  package let entries: [AgendaEntry]

  /// How many days ahead is looked by default.
  package static let usualDays = 30

  /// Makes the agenda of a pool whose contract can be read.
  ///
  /// - Parameters:
  ///   - context: The pool.
  ///   - until: The day up to which is looked ahead; some weeks when it is not given.
  ///   - found: What a check finds.
  package init(_ context: RuleContext, until: Day? = nil, found: [Diagnostic]) {
    asOf = context.asOf
    let last = max(until ?? asOf.adding(days: Self.usualDays), asOf)
    self.until = last
    var builder = AgendaBuilder(context, until: last, found: found)
    builder.build()
    entries = builder.entries.filter { $0.firstDay <= last }.sorted(by: Self.comesBefore)
  }

  private init(asOf: Day, until: Day, entries: [AgendaEntry]) {
    (self.asOf, self.until, self.entries) = (asOf, until, entries)
  }

  /// What is due of the record at a path.
  package func about(_ path: String) -> Agenda {
    Agenda(
      asOf: asOf, until: until,
      entries: entries.filter { $0.records.contains { $0.path.hasSameBytes(as: path) } })
  }

  private static func comesBefore(_ left: AgendaEntry, _ right: AgendaEntry) -> Bool {
    if left.day != right.day { return left.day < right.day }
    let paths = (left.records.first?.path ?? "", right.records.first?.path ?? "")
    if !paths.0.hasSameBytes(as: paths.1) { return ExactText(paths.0) < ExactText(paths.1) }
    if left.kind != right.kind { return left.kind.rawValue < right.kind.rawValue }
    return left.detail < right.detail
  }
}
