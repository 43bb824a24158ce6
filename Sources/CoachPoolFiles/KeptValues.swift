internal import Synchronization

/// Values that are kept until the process ends.
package enum KeptValues: Sendable {
  private static let kept = Mutex<[any Sendable]>([])

  /// Keeps a value, so that a process about to end does not first take it apart, object by object.
  package static func keep(_ value: some Sendable) { kept.withLock { $0.append(value) } }
}
