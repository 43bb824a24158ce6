internal import Dispatch
internal import Synchronization

/// Shares work out over all cores.
package enum Workers: Sendable {
  /// What `work` makes of each number below `count`, in their order.
  package static func map<Result: Sendable>(_ count: Int, _ work: @Sendable (Int) -> Result) -> [Result] {
    let done = Mutex([Result?](repeating: nil, count: count))
    DispatchQueue.concurrentPerform(iterations: count) { number in
      let result = work(number)
      done.withLock { $0[number] = result }
    }
    return done.withLock { $0 }.compactMap { $0 }
  }

  /// What `work` makes of each number below `count`, added to a whole in their order.
  ///
  /// Each is added as soon as all before it are, while it is still at hand, and while the other workers go on.
  package static func gather<Whole: Sendable, Part: Sendable>(
    _ count: Int, into whole: Whole, _ work: @Sendable (Int) -> Part,
    _ add: @Sendable (inout Whole, Part) -> Void
  ) -> Whole {
    let gathering = Mutex(Gathering<Whole, Part>(whole: whole))
    DispatchQueue.concurrentPerform(iterations: count) { number in
      let part = work(number)
      gathering.withLock { gathering in
        gathering.waiting[number] = part
        while let next = gathering.waiting.removeValue(forKey: gathering.count) {
          add(&gathering.whole, next)
          gathering.count += 1
        }
      }
    }
    return gathering.withLock { $0.whole }
  }

  /// What is gathered so far, and what waits for something before it.
  private struct Gathering<Whole: Sendable, Part: Sendable>: Sendable {
    var whole: Whole
    var count = 0
    var waiting: [Int: Part] = [:]
  }

  /// Starts work that is needed later, and does not wait for it.
  static func start(_ work: @escaping @Sendable () -> Void) {
    DispatchQueue.global(qos: .userInitiated).async(execute: work)
  }
}
