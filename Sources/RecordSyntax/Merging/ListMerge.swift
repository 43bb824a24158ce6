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
    alike = same.merging(ListMatch.pairs(other.added, of: theirs, own.added, of: ours, key: habit.key)) { $1 }
    if !habit.isSet {
      own.pairRest(without: Set(alike.values), key: key)
      other.pairRest(without: Set(alike.keys), key: key)
    }
    (self.own, self.other) = (own, other)
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
