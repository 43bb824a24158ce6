extension Value {
  /// The value after an edit; refused where the edit's place is not there.
  public func applying(_ edit: Edit) throws(EditRefusal) -> Value {
    applying(try change(for: edit))
  }

  /// The value after a change that was made for it.
  func applying(_ change: Change) -> Value {
    switch change {
    case .replace(let pointer, let value):
      return updated(pointer.steps[...]) { _ in value }
    case .addMember(let pointer, let member):
      return updated(pointer.steps[...]) { object in
        guard case .object(let members) = object else { return object }
        return .object(members + [member])
      }
    case .insert(let pointer, let position, let values):
      return updated(pointer.steps[...]) { array in
        guard case .array(var elements) = array else { return array }
        elements.insert(contentsOf: values, at: position)
        return .array(elements)
      }
    case .remove(let pointer):
      return updated(pointer.steps.dropLast()) { container in
        switch (container, pointer.steps.last) {
        case (.object(let members), .key(let key)): .object(members.filter { !$0.key.hasSameBytes(as: key) })
        case (.array(var elements), .index(let index)):
          {
            elements.remove(at: index)
            return .array(elements)
          }()
        default: container
        }
      }
    case .rename(let pointer, let newKey):
      return updated(pointer.steps.dropLast()) { object in
        guard case .object(let members) = object, case .key(let key) = pointer.steps.last else {
          return object
        }
        return .object(members.map { $0.key.hasSameBytes(as: key) ? Member(newKey, $0.value) : $0 })
      }
    }
  }

  private func updated(_ path: ArraySlice<Pointer.Step>, _ update: (Value) -> Value) -> Value {
    guard let step = path.first else { return update(self) }
    let rest = path.dropFirst()
    switch (self, step) {
    case (.object(let members), .key(let key)):
      return .object(
        members.map {
          $0.key.hasSameBytes(as: key) ? Member(key, $0.value.updated(rest, update)) : $0
        })
    case (.array(var elements), .index(let index)):
      elements[index] = elements[index].updated(rest, update)
      return .array(elements)
    default:
      return self
    }
  }
}
