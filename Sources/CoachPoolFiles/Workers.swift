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

  /// Starts work that is needed later, and does not wait for it.
  static func start(_ work: @escaping @Sendable () -> Void) {
    DispatchQueue.global(qos: .userInitiated).async(execute: work)
  }
}
