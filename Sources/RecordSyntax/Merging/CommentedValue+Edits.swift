extension CommentedValue {
  /// The edits that make another value of this one, for a document that has this one at a place.
  ///
  /// What has no place in the other is erased, with the comments about it; what is in both is edited where it stands.
  func edits(to target: CommentedValue, at place: Pointer = Pointer()) -> [Edit] {
    switch (content, target.content) {
    case (.object(let old), .object(let new)):
      // First what comes: an object without members would lose its layout.
      let (own, wanted) = (byKey, target.byKey)
      var edits = new.written.filter { own[Array($0.key.utf8)] == nil }.map {
        Edit.set(place.appending(.key($0.key)), $0.value.value)
      }
      for member in old.written {
        let inner = place.appending(.key(member.key))
        guard let value = wanted[Array(member.key.utf8)] else {
          edits.append(.erase(inner))
          continue
        }
        edits += member.value.edits(to: value, at: inner)
      }
      return edits
    case (.list(let old), .list(let new)):
      return Self.edits(from: old, to: new, at: place)
    case (.scalar(let old), .scalar(let new)) where old == new:
      return []
    default:
      return [.set(place, target.value)]
    }
  }

  /// The edits of a list, from its end to its start, so that the numbers of what stands before stay what they are.
  private static func edits(
    from old: [CommentedValue], to new: [CommentedValue], at place: Pointer
  ) -> [Edit] {
    let changes = ListDifference.changes(
      from: old.map(\.value.sortedByKey), to: new.map(\.value.sortedByKey))
    var edits: [Edit] = []
    for change in changes.reversed() {
      let (gone, come) = (Array(change.old), Array(change.new))
      for number in come.dropFirst(gone.count).reversed() {
        edits.append(.insert(place.appending(.index(change.old.upperBound)), new[number].value))
      }
      for number in gone.dropFirst(come.count).reversed() {
        edits.append(.erase(place.appending(.index(number))))
      }
      for (number, other) in zip(gone, come) {
        edits += old[number].edits(to: new[other], at: place.appending(.index(number)))
      }
    }
    return edits
  }
}
