internal import Synchronization

/// Says when it is time to tell how far a long run is: not before it has taken a while, and not at every step.
package final class ProgressTimer: Sendable {
  private let start = ContinuousClock.now
  private let last = Mutex<ContinuousClock.Instant?>(nil)
  private let patience: Duration
  private let pause: Duration

  /// Starts now.
  ///
  /// - Parameters:
  ///   - patience: How long a run takes before anything is told.
  ///   - pause: How long it is still after that.
  package init(patience: Duration = .seconds(1), pause: Duration = .milliseconds(200)) {
    (self.patience, self.pause) = (patience, pause)
  }

  /// Whether it is time; then it is not for a while.
  package func isDue() -> Bool {
    let now = ContinuousClock.now
    return last.withLock { last in
      guard now - start >= patience, last.map({ now - $0 >= pause }) ?? true else { return false }
      last = now
      return true
    }
  }

  /// Whether it ever was time.
  package var wasDue: Bool { last.withLock { $0 != nil } }
}
