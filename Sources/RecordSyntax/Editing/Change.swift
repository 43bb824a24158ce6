/// What an edit comes down to in a given value: one step on something that is there.
enum Change {
  /// Another value in place of the one at a pointer.
  case replace(Pointer, Value)
  /// A new member at the end of the object at a pointer.
  case addMember(Pointer, Value.Member)
  /// New elements before the one with this number, or at the end.
  case insert(Pointer, Int, [Value])
  /// The member or element at a pointer taken out.
  case remove(Pointer)
  /// The member at a pointer under another key.
  case rename(Pointer, String)
}

extension Value {
  /// What an edit comes down to here; `null` counts as absent.
  func change(for edit: Edit) throws(EditRefusal) -> Change {
    switch edit {
    case .set(let pointer, let value):
      return try setting(pointer, to: value)
    case .append(let pointer, let value):
      return try appending([value], to: pointer)
    case .insert(let pointer, let value):
      guard let parent = pointer.parent, case .index(let position) = pointer.steps.last else {
        throw pointer.steps.isEmpty ? .root() : .noList(at: Pointer(pointer.steps.dropLast()))
      }
      guard case .found(let path, let target) = try find(parent), target != .null else {
        guard position == 0 else { throw .nothing(at: pointer) }
        return try setting(parent, to: .array([value]))
      }
      guard case .array(let elements) = target else { throw .noList(at: parent) }
      guard (0...elements.count).contains(position) else { throw .nothing(at: pointer) }
      return .insert(path, position, [value])
    case .remove(let pointer), .erase(let pointer):
      guard !pointer.steps.isEmpty else { throw .root() }
      guard case .found(let path, _) = try find(pointer) else { throw .nothing(at: pointer) }
      return .remove(path)
    case .rename(let pointer, let key):
      guard let parent = pointer.parent else { throw .root() }
      guard case .found(let path, _) = try find(pointer), case .key(let old) = path.steps.last else {
        throw .nothing(at: pointer)
      }
      let target = parent.appending(.key(key))
      if !key.hasSameBytes(as: old), case .found = try find(target) { throw .occupied(target) }
      return .rename(path, key)
    }
  }

  /// What appending elements one after another to the same list comes down to; there is at least one.
  func appending(_ values: [Value], to pointer: Pointer) throws(EditRefusal) -> Change {
    guard case .found(let path, let target) = try find(pointer), target != .null else {
      return try setting(pointer, to: .array(values))
    }
    guard case .array(let elements) = target else { throw .noList(at: pointer) }
    return .insert(path, elements.count, values)
  }

  /// How far a pointer leads.
  private enum Search {
    /// All the way, to this value; the path says key or index by what is there.
    case found(Pointer, Value)
    /// To this container or null, which has no such member; then the steps that are left.
    case missing(Pointer, Value, ArraySlice<Pointer.Step>)
  }

  private func find(_ pointer: Pointer) throws(EditRefusal) -> Search {
    var path: [Pointer.Step] = []
    var current = self
    for (position, step) in pointer.steps.enumerated() {
      let rest = pointer.steps[position...]
      switch (current, step) {
      case (.object, _):
        let key = step.key
        guard let child = current[key] else { return .missing(Pointer(path), current, rest) }
        path.append(.key(key))
        current = child
      case (.array(let elements), .index(let index)) where elements.indices.contains(index):
        path.append(step)
        current = elements[index]
      case (.array, _):
        throw .nothing(at: Pointer(path + [step]))
      case (.null, _):
        return .missing(Pointer(path), current, rest)
      default:
        throw .noContainer(at: Pointer(path))
      }
    }
    return .found(Pointer(path), current)
  }

  private func setting(_ pointer: Pointer, to value: Value) throws(EditRefusal) -> Change {
    switch try find(pointer) {
    case .found(let path, _):
      return .replace(path, value)
    case .missing(let path, let container, let rest):
      // Objects on the way are made; a list is not, for nobody can tell it from an object with numbers for keys.
      var made = value
      for step in rest.dropFirst().reversed() {
        guard case .key(let key) = step else { throw .nothing(at: pointer) }
        made = .object([Member(key, made)])
      }
      guard let first = rest.first else { return .replace(path, value) }
      if container != .null { return .addMember(path, Member(first.key, made)) }
      guard case .key(let key) = first else { throw .nothing(at: pointer) }
      return .replace(path, .object([Member(key, made)]))
    }
  }
}

extension Pointer.Step {
  /// The step as the key of an object.
  var key: String {
    switch self {
    case .key(let key): key
    case .index(let index): String(index)
    }
  }
}
