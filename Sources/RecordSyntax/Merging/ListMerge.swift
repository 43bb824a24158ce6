/// Merges two versions of a list, whose elements are told apart by what they hold.
struct ListMerge {
  private let base: [CommentedValue]
  private let ours: [CommentedValue]
  private let theirs: [CommentedValue]
  private let key: String?
  /// What became of the elements of the base on each side.
  private let (own, other): (ListMatch, ListMatch)
  /// The elements that both sides added, alike or as the only ones with their key: our number by theirs.
  private let alike: [Int: Int]
  /// The elements that the two sides added with one key that the base has nowhere, when there are several and they differ:
  /// our numbers, each with the number of theirs that it stands against; and those of theirs that stand against none.
  private let disputed: (ours: [Int: Int?], theirs: Set<Int>)

  /// An element of the merged list, with its number on the other side, where that has it.
  private struct Slot {
    let value: MergedValue
    var theirs: Int?
  }

  init(
    _ base: [CommentedValue], _ ours: [CommentedValue], _ theirs: [CommentedValue],
    _ habit: ValueMerge.ListHabit
  ) {
    (self.base, self.ours, self.theirs, key) = (base, ours, theirs, habit.key)
    var own = ListMatch(base, ours, key: habit.key)
    var other = ListMatch(base, theirs, key: habit.key)
    let same = ListMatch.pairs(other.added, of: theirs, own.added, of: ours)
    let taken = (ours: Set(same.values), theirs: Set(same.keys))
    let rest = Self.oneKey(
      own.added.filter { !taken.ours.contains($0) }, other.added.filter { !taken.theirs.contains($0) },
      (base, ours, theirs), habit.key)
    alike = same.merging(rest.alike) { $1 }
    disputed = rest.disputed
    if !habit.isSet {
      own.pairRest(without: Set(alike.values).union(disputed.ours.keys), key: key)
      other.pairRest(
        without: Set(alike.keys).union(disputed.theirs).union(disputed.ours.values.compactMap(\.self)),
        key: key)
    }
    (self.own, self.other) = (own, other)
  }

  /// What both sides added with one key that the base has nowhere: a single one of each is the same one, that may be told
  /// otherwise; of several nobody can say which is which.
  private static func oneKey(
    _ ours: [Int], _ theirs: [Int],
    _ lists: (base: [CommentedValue], ours: [CommentedValue], theirs: [CommentedValue]), _ key: String?
  ) -> (alike: [Int: Int], disputed: (ours: [Int: Int?], theirs: Set<Int>)) {
    var (alike, disputed): ([Int: Int], (ours: [Int: Int?], theirs: Set<Int>)) = ([:], ([:], []))
    guard let key else { return (alike, disputed) }
    let known = Set(lists.base.compactMap { $0[key]?.value })
    func byKey(_ numbers: [Int], _ list: [CommentedValue]) -> [Value: [Int]] {
      numbers.reduce(into: [:]) { groups, number in
        guard let value = list[number][key]?.value, !known.contains(value) else { return }
        groups[value, default: []].append(number)
      }
    }
    let others = byKey(theirs, lists.theirs)
    for (value, own) in byKey(ours, lists.ours) {
      guard let other = others[value] else { continue }
      if own.count == 1, other.count == 1 {
        alike[other[0]] = own[0]
        continue
      }
      for (place, number) in own.enumerated() {
        disputed.ours[number] = .some(place < other.count ? other[place] : nil)
      }
      disputed.theirs.formUnion(other.dropFirst(own.count))
    }
    return (alike, disputed)
  }

  /// The merged list: in the order of our elements, with what theirs adds behind what stands before it there; by date
  /// where both lists are.
  func merged(
    _ merge: (CommentedValue?, CommentedValue?, CommentedValue?) -> MergedValue
  ) -> [MergedValue] {
    var (kept, incoming) = settledElements(merge)
    for (theirs, ours) in alike {
      kept[ours] = Slot(value: merge(nil, self.ours[ours], self.theirs[theirs]), theirs: theirs)
    }
    for (ours, theirs) in disputed.ours {
      kept[ours] = Slot(
        value: .conflict(ours: self.ours[ours], theirs: theirs.map { self.theirs[$0] }), theirs: theirs)
    }
    for number in disputed.theirs {
      incoming[number] = Slot(value: .conflict(ours: nil, theirs: theirs[number]), theirs: number)
    }
    for number in own.added where kept[number] == nil {
      kept[number] = Slot(value: .settled(ours[number]))
    }
    let placed = Set(kept.values.compactMap(\.theirs))
    for number in other.added where incoming[number] == nil && !placed.contains(number) {
      incoming[number] = Slot(value: .settled(theirs[number]), theirs: number)
    }
    let slots = woven(kept, incoming)
    return (isByDate ? sorted(slots) : slots).map(\.value)
  }

  /// What becomes of the elements of the base: by their number on our side, and on theirs for those that ours lacks.
  private func settledElements(
    _ merge: (CommentedValue?, CommentedValue?, CommentedValue?) -> MergedValue
  ) -> (kept: [Int: Slot], incoming: [Int: Slot]) {
    var (kept, incoming): ([Int: Slot], [Int: Slot]) = ([:], [:])
    for (number, element) in base.enumerated() {
      switch (own.side(of: number), other.side(of: number)) {
      case (nil, nil): break
      case (let mine?, nil):
        // Removed there: it goes, unless it is another one here.
        if ours[mine] == element { continue }
        kept[mine] = Slot(value: .conflict(ours: ours[mine], theirs: nil))
      case (nil, let other?):
        if theirs[other] == element { continue }
        incoming[other] = Slot(value: .conflict(ours: nil, theirs: theirs[other]), theirs: other)
      case (let mine?, let other?):
        let isSame = own.isSame(number) && self.other.isSame(number)
        let value =
          isSame ? merge(element, ours[mine], theirs[other]) : whole(element, ours[mine], theirs[other])
        kept[mine] = Slot(value: value, theirs: other)
      }
    }
    return (kept, incoming)
  }

  /// Merges an element as a whole: what took its place on a side may be another one.
  private func whole(_ base: CommentedValue, _ ours: CommentedValue, _ theirs: CommentedValue) -> MergedValue
  {
    if theirs == base { return .settled(ours) }
    if ours == base { return .settled(theirs) }
    return .conflict(ours: ours, theirs: theirs)
  }

  /// Our elements in their order, and those that come in behind what stands before them on their side.
  private func woven(_ kept: [Int: Slot], _ incoming: [Int: Slot]) -> [Slot] {
    var slots = kept.sorted { $0.key < $1.key }.map(\.value)
    var behind = 0
    // Where our slots stand by their number on the other side, in the order of that.
    for number in theirs.indices {
      if let slot = incoming[number] {
        // Behind what ours added in the same place.
        while behind < slots.count, slots[behind].theirs == nil { behind += 1 }
        slots.insert(slot, at: behind)
        behind += 1
      } else if let place = slots.firstIndex(where: { $0.theirs == number }) {
        behind = place + 1
      }
    }
    return slots
  }

  // MARK: - Order by date

  /// Whether both lists have their elements in the order of the dates that they are known by.
  private var isByDate: Bool {
    key != nil
      && [ours, theirs].allSatisfy { list in
        let days = list.compactMap(day)
        return days.count == list.count && zip(days, days.dropFirst()).allSatisfy { $0 <= $1 }
      }
  }

  private func day(_ element: CommentedValue) -> Day? {
    guard let key, case .scalar(.string(let text)) = element[key]?.content else { return nil }
    return Day(text)
  }

  private func sorted(_ slots: [Slot]) -> [Slot] {
    let days = slots.map { slot in
      let element = slot.value.resolved(for: .ours) ?? slot.value.resolved(for: .theirs)
      return element.flatMap(day)?.description ?? ""
    }
    return slots.indices.sorted { (days[$0], $0) < (days[$1], $1) }.map { slots[$0] }
  }
}
