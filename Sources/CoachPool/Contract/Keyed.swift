/// Named values in the order the contract gives them.
public struct Keyed<Value: Sendable>: Sendable {
  /// The names and values, in order.
  public let entries: [(key: String, value: Value)]

  init(_ entries: [(key: String, value: Value)]) { self.entries = entries }

  /// The names, in order.
  public var keys: [String] { entries.map(\.key) }

  /// The value under a name.
  @inline(__always)
  public subscript(key: String) -> Value? {
    // By index and in line, so that no more is copied than what is asked of the value.
    for index in entries.indices where entries[index].key == key { return entries[index].value }
    return nil
  }

  /// Whether there is such a name.
  public func contains(_ key: String) -> Bool { self[key] != nil }
}
