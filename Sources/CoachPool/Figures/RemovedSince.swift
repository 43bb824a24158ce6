internal import RecordSyntax

/// What retention and erasure took out of a pool since the figures of a year were counted, as far as the pool says so.
///
/// Nobody can see in a pool what a record was that is gone, so this does not guess which difference came of a removal: it
/// tells apart what a removal alone can bring about and what it cannot. A difference of the first sort alarms nobody;
/// one of the second sort means that somebody edited, added or deleted a record of the year without saying so, and is
/// told. An edit that hides behind a removal is found by `check --against`, which compares records one by one.
struct RemovedSince {
  /// How many records or codes the ledger says were removed.
  private let lineCount: Int
  /// Whether facts were taken out of a record that stays.
  private let hasThinnedFacts: Bool
  /// Whether anything was removed at all.
  let isAny: Bool

  /// Looks at what was removed on a day or later; `nil` stands for ever.
  ///
  /// What was removed on the day itself may have gone after the count.
  init(_ day: Day?, in pool: Pool) {
    func isSince(_ other: Day?) -> Bool {
      guard let day, let other else { return true }
      return other >= day
    }
    lineCount = pool.removals.count { isSince($0.on) }
    let headers =
      pool.trajectories.map(\.header) + pool.evaluations.map(\.header) + pool.coaches.map(\.header)
      + pool.events.map(\.header)
    let removals = headers.flatMap(\.removed.items).filter { isSince($0.on.value) }
    hasThinnedFacts = removals.contains { $0.dataClass.value == .facts }
    isAny = lineCount > 0 || !removals.isEmpty
  }

  /// Whether removals alone can have made one number of another.
  ///
  /// A number of trajectories that takes nothing but facts (when they were signed, when and why they were closed) only
  /// falls, by one for each record that is gone. In any other number codes and content play a part, or what was removed
  /// of one record weighs more than one: there a removal can bring about anything.
  func explains(_ name: String, from published: Int, to counted: Int) -> Bool {
    guard isAny, FigureName.countsOfFacts.contains(name), !hasThinnedFacts else { return isAny }
    return counted <= published && published - counted <= lineCount
  }
}
