public import RecordSyntax

extension Schema {
  /// A step on the way to a value, as far as the schema knows it.
  public enum KnownStep: Hashable, Sendable {
    /// A property that the schema lists.
    case property(String)
    /// A member under any other key, which may be anything.
    case entry(String)
    /// An element of a list, from 0, with the member that `x-key` says its elements are known by.
    case element(Int, knownBy: String?)
  }

  /// The way to a value, of which the schema knows the names of properties and what elements are known by.
  public func way(to pointer: Pointer) -> [KnownStep] {
    var shape: Int? = 0
    return pointer.steps.map { step in
      let holder = shape.map { plan.shapes[plan.target(of: $0)] }
      switch step {
      case .key(let key):
        let property = holder.flatMap { holder in
          plan.properties(holder).first { $0.name.utf8.elementsEqual(key.utf8) }
        }
        shape = property?.shape ?? holder.flatMap { $0.others >= 0 ? Int($0.others) : nil }
        return property == nil ? .entry(key) : .property(key)
      case .index(let index):
        let key = shape.flatMap { plan.elementKey($0) }
        shape = holder.flatMap { $0.items >= 0 ? Int($0.items) : nil }
        return .element(index, knownBy: key)
      }
    }
  }
}
