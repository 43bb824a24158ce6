public import RecordSyntax

extension Schema {
  /// A step on the way to a value, as far as the schema knows it.
  public enum KnownStep: Hashable, Sendable {
    /// A property that the schema lists.
    case property(String)
    /// A member under a key of the writer's choice, which the schema leaves open.
    case entry(String)
    /// A member that no schema knows.
    case unknown
    /// An element of a list, from 0.
    case element(Int, knownBy: ElementKey?)
  }

  /// The member that the elements of a list are known by, as `x-key` says.
  public struct ElementKey: Hashable, Sendable {
    /// The member's name.
    public let member: String
    /// How its value is classed.
    public let dataClass: DataClass

    /// Makes a key.
    public init(_ member: String, _ dataClass: DataClass) {
      self.member = member
      self.dataClass = dataClass
    }
  }

  /// The way to a value, of which the schema knows the names of properties and what elements are known by.
  public func way(to pointer: Pointer) -> [KnownStep] {
    var shape: Int? = 0
    return pointer.steps.map { step in
      let holder = shape.map { plan.shapes[plan.target(of: $0)] }
      switch step {
      case .key(let key):
        if let property = holder.flatMap({ property(key, of: $0) }) {
          shape = property
          return .property(key)
        }
        shape = holder.flatMap { $0.others >= 0 ? Int($0.others) : nil }
        return shape == nil ? .unknown : .entry(key)
      case .index(let index):
        let member = shape.flatMap { plan.elementKey($0) }
        shape = holder.flatMap { $0.items >= 0 ? Int($0.items) : nil }
        let element = shape.map { plan.shapes[plan.target(of: $0)] }
        let dataClass = member.flatMap { name in
          element.flatMap { property(name, of: $0) }.flatMap { plan.shapes[$0].dataClass }
        }
        return .element(index, knownBy: member.flatMap { name in dataClass.map { ElementKey(name, $0) } })
      }
    }
  }

  /// What the elements of the list at a place are known by, and whether no two of them may be the same.
  public func list(at pointer: Pointer) -> (key: String?, isUnique: Bool) {
    var shape = 0
    for step in pointer.steps {
      let holder = plan.shapes[plan.target(of: shape)]
      switch step {
      case .key(let key): shape = property(key, of: holder) ?? Int(holder.others)
      case .index: shape = Int(holder.items)
      }
      guard shape >= 0 else { return (nil, false) }
    }
    return (plan.elementKey(shape), plan.shapes[plan.target(of: shape)].isUnique)
  }

  private func property(_ name: String, of shape: Shape) -> Int? {
    plan.properties(shape).first { $0.name.utf8.elementsEqual(name.utf8) }?.shape
  }
}
