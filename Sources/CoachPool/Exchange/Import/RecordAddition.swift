internal import RecordSchema
package import RecordSyntax

/// What a record becomes when more is said of it: what is new is added, what is there stays, and nothing is overwritten.
package struct RecordAddition: Sendable {
  /// What contradicts what is there.
  package struct Contradiction: Error, Sendable {
    /// Where, in what is said.
    package let pointer: Pointer
    /// What is there.
    package let old: Value
  }

  /// The record with all of it.
  package private(set) var value: Value
  /// The edits that make it so, one after another.
  package private(set) var edits: [Edit] = []

  private let schema: Schema

  /// Adds what is said to what is there.
  package init(_ old: Value, adding new: Value, _ kind: RecordKind) throws(Contradiction) {
    schema = Schemas.bundled.schema(for: kind.rawValue)
    value = old
    value = try merging(old, new, Place(old: [], new: []))
  }

  /// A place in what is there, and in what is said.
  private struct Place {
    let old: Pointer
    let new: Pointer

    init(old: Pointer, new: Pointer) { (self.old, self.new) = (old, new) }

    func at(_ key: String) -> Place { Place(old: old.appending(.key(key)), new: new.appending(.key(key))) }

    func at(_ oldIndex: Int, _ newIndex: Int) -> Place {
      Place(old: old.appending(.index(oldIndex)), new: new.appending(.index(newIndex)))
    }
  }

  private mutating func merging(_ old: Value, _ new: Value, _ place: Place) throws(Contradiction) -> Value {
    switch (old, new) {
    case (.object(var members), .object(let more)):
      for member in more {
        guard let index = members.firstIndex(where: { $0.key == member.key }), members[index].value != .null
        else {
          members.removeAll { $0.key == member.key }
          members.append(member)
          edits.append(.set(place.at(member.key).old, member.value))
          continue
        }
        members[index].value = try merging(members[index].value, member.value, place.at(member.key))
      }
      return .object(members)
    case (.array(let elements), .array(let more)): return try merging(elements, more, place)
    case _ where old == new: return old
    default: throw Contradiction(pointer: place.new, old: old)
    }
  }

  private mutating func merging(
    _ old: [Value], _ new: [Value], _ place: Place
  ) throws(Contradiction) -> Value {
    var elements = old
    // Each element that is there can be one of those that are said.
    var isFree = old.map { _ in true }
    let known = key(ofElementsAt: place.old)
    for (number, element) in new.enumerated() {
      guard case .object = element else {
        if !elements.contains(element) {
          elements.append(element)
          isFree.append(false)
          edits.append(.append(place.old, element))
        }
        continue
      }
      let same = elements.indices.first { index in
        isFree[index] && (known.map { elements[index][$0] == element[$0] } ?? (elements[index] == element))
      }
      if let same {
        isFree[same] = false
        elements[same] = try merging(elements[same], element, place.at(same, number))
        continue
      }
      let index = known.map { Self.position(of: element, by: $0, in: elements) } ?? elements.count
      edits.append(
        index == elements.count
          ? .append(place.old, element) : .insert(place.old.appending(.index(index)), element))
      elements.insert(element, at: index)
      isFree.insert(false, at: index)
    }
    return .array(elements)
  }

  /// The member that elements of a list are known by.
  private func key(ofElementsAt list: Pointer) -> String? {
    // Data of several classes go on one day.
    if list == ["removed"] { return nil }
    guard case .element(_, let known)? = schema.way(to: list.appending(.index(0))).last else { return nil }
    return known?.member
  }

  /// Where an element belongs in a list that is in the order of its days.
  private static func position(of element: Value, by key: String, in elements: [Value]) -> Int {
    guard let day = day(element, key) else { return elements.count }
    let before = elements.lastIndex { other in Self.day(other, key).map { $0 <= day } ?? false }
    return before.map { $0 + 1 } ?? (elements.first.flatMap { Self.day($0, key) } == nil ? elements.count : 0)
  }

  private static func day(_ element: Value, _ key: String) -> Day? {
    if case .string(let text)? = element[key] { Day(text) } else { nil }
  }
}
