/// Merges two versions of a record that come from a common one, member by member and element by element.
///
/// What one side changed and the other did not is as that side has it, also when it is gone there. What both changed in
/// the same way is changed once. What they changed in different ways, or one changed and the other removed, is a conflict.
package struct ValueMerge: Sendable {
  /// How the elements of a list are told apart.
  package struct ListHabit: Sendable {
    /// The member that they are known by.
    let key: String?
    /// Whether the list is a set, in which an element is the same or another one, and never a changed one.
    let isSet: Bool

    /// Makes a habit.
    package init(key: String?, isSet: Bool) { (self.key, self.isSet) = (key, isSet) }
  }

  /// What is known of a list at a place.
  private let habit: @Sendable (Pointer) -> ListHabit

  /// Makes a merge.
  package init(habit: @escaping @Sendable (Pointer) -> ListHabit) { self.habit = habit }

  /// Merges two versions; `nil` for what is not there.
  package func merge(
    _ base: CommentedValue?, _ ours: CommentedValue?, _ theirs: CommentedValue?, at place: Pointer = Pointer()
  ) -> MergedValue {
    if ours == theirs || theirs == base { return .settled(ours) }
    if ours == base { return .settled(theirs) }
    guard let ours, let theirs else { return .conflict(ours: ours, theirs: theirs) }
    let comments = Self.comments(base, ours, theirs)
    switch (ours.content, theirs.content) {
    case (.object, .object):
      let members = members(base, ours, theirs, at: place)
      // What both have made is one statement on either side: half of each is what nobody said.
      let isContradicted = members.contains { !$0.value.conflicts.isEmpty }
      if base == nil, !place.steps.isEmpty, isContradicted { return .conflict(ours: ours, theirs: theirs) }
      return .object(members, comments: comments)
    case (.list, .list):
      let merge = ListMerge(base?.elements ?? [], ours.elements, theirs.elements, habit(place))
      let element = place.appending(.index(0))
      return .list(merge.merged { self.merge($0, $1, $2, at: element) }, comments: comments)
    case (let own, let other):
      // The comments may be all that differs.
      if own == other || other == base?.content { return .settled(CommentedValue(own, comments: comments)) }
      if own == base?.content { return .settled(CommentedValue(other, comments: comments)) }
      return .conflict(ours: ours, theirs: theirs)
    }
  }

  private func members(
    _ base: CommentedValue?, _ ours: CommentedValue, _ theirs: CommentedValue, at place: Pointer
  ) -> [MergedValue.Member] {
    let (base, own, others) = (base?.byKey ?? [:], ours.byKey, theirs.byKey)
    let keys = ours.members.map(\.key) + theirs.members.map(\.key).filter { own[Array($0.utf8)] == nil }
    return keys.map { key in
      let bytes = Array(key.utf8)
      let merged = merge(base[bytes], own[bytes], others[bytes], at: place.appending(.key(key)))
      return MergedValue.Member(key: key, value: merged)
    }
  }

  /// The comments about something that both sides have.
  static func comments(
    _ base: CommentedValue?, _ ours: CommentedValue, _ theirs: CommentedValue
  ) -> [String] {
    counts(base?.comments ?? [], ours.comments, theirs.comments)
      .flatMap { [String](repeating: $0.key, count: $0.value) }.sorted()
  }

  /// How often each text stands after a merge in which only texts count, and not where they stand.
  static func counts(_ base: [String], _ ours: [String], _ theirs: [String]) -> [String: Int] {
    let (base, own, others) = (counted(base), counted(ours), counted(theirs))
    var counts: [String: Int] = [:]
    for text in Set(own.keys).union(others.keys) {
      let (before, here, there) = (base[text] ?? 0, own[text] ?? 0, others[text] ?? 0)
      counts[text] = here == before ? there : there == before ? here : max(here, there)
    }
    return counts
  }

  /// How often each text stands in a list.
  static func counted(_ texts: [String]) -> [String: Int] {
    Dictionary(texts.map { ($0, 1) }, uniquingKeysWith: +)
  }
}
