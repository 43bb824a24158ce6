/// The edits at the front of a list that can be made on one text, for a file is read again after each batch.
struct EditBatch {
  /// The most edits of one batch that are held against each other.
  private static let most = 1000

  /// What they come down to.
  private(set) var changes: [Change]
  /// How many edits they are.
  private(set) var count: Int

  /// Takes the first edit, and those behind it that go together with it: more elements for the same list, or other
  /// values and keys in places that lie apart.
  init(_ edits: ArraySlice<Edit>, of value: Value) throws(EditRefusal) {
    (changes, count) = ([], 0)
    if case .append(let pointer, _) = edits.first {
      let elements = Self.elements(edits, appendedTo: pointer)
      (changes, count) = ([try value.appending(elements, to: pointer)], elements.count)
      return
    }
    var places: [Pointer] = []
    for edit in edits {
      guard count > 0 else {
        try add(value.change(for: edit))
        guard let place = changes[0].ownPlace else { return }
        places.append(place)
        continue
      }
      guard count < Self.most, let change = try? value.change(for: edit), let place = change.ownPlace,
        !places.contains(where: { $0.isAbove(place) || place.isAbove($0) })
      else { return }
      add(change)
      places.append(place)
    }
  }

  private mutating func add(_ change: Change) {
    changes.append(change)
    count += 1
  }

  private static func elements(_ edits: ArraySlice<Edit>, appendedTo pointer: Pointer) -> [Value] {
    var elements: [Value] = []
    for edit in edits {
      guard case .append(pointer, let element) = edit else { break }
      elements.append(element)
    }
    return elements
  }
}

extension Change {
  /// The place of a change that moves nothing around it.
  fileprivate var ownPlace: Pointer? {
    switch self {
    case .replace(let place, _), .rename(let place, _): place
    case .addMember, .insert, .remove: nil
    }
  }
}

extension Pointer {
  /// Whether it leads to the other place or to something around it.
  fileprivate func isAbove(_ other: Pointer) -> Bool { other.steps.starts(with: steps) }
}
