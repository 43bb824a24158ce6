package import RecordSyntax

/// Something that is to be recorded of trajectories, and the edits that it comes down to in each.
package struct TrajectoryRecording: Sendable {
  /// What it comes down to in one trajectory.
  package struct Outcome: Sendable {
    /// The edits; none for what stands there already.
    package let edits: [Edit]
    /// What was recorded, by its number in the list.
    package let moment: TrajectoryMoment
  }

  /// Why it cannot be recorded in a trajectory.
  package struct Refusal: Error, Sendable {
    /// What stands in the way, and what to do.
    package let message: Phrase
    /// Where that is.
    package let place: Pointer?
    /// Whether it is that the same stands there already.
    package var isRepeat = false
  }

  /// What it is.
  let entry: TrajectoryEntry
  /// Its day, when one was named.
  let day: Day?
  /// The day it gets otherwise.
  let today: Day
  /// What was said of it.
  let values: [(field: SchemaField, value: Value)]
  /// Whether it is recorded although the same stands there already.
  let isAgain: Bool

  /// Takes what is to be recorded.
  package init(
    _ entry: TrajectoryEntry, on day: Day?, today: Day, _ values: [(field: SchemaField, value: Value)],
    isAgain: Bool
  ) {
    (self.entry, self.day, self.today, self.values, self.isAgain) = (entry, day, today, values, isAgain)
  }

  /// The edits that record it in a trajectory.
  ///
  /// - Parameters:
  ///   - record: The trajectory as it is.
  ///   - minutes: How long its sessions usually are, for one of which that was not said.
  package func outcome(in record: Value, usualMinutes minutes: Int?) throws(Refusal) -> Outcome {
    if entry == .extension, record.member(at: ["agreement"]) == nil {
      throw Refusal(
        message: Phrase(
          nl: "er zijn nog geen afspraken om te verlengen; leg die eerst vast met log … agreement",
          en: "there is no agreement yet to extend; record that first with log … agreement"), place: nil)
    }
    let values = values.map { Member(keys: $0.field.keys, value: $0.value) }
    return entry.isRepeated
      ? try adding(values, usualMinutes: minutes, to: record) : try filling(values, in: record)
  }

  /// A value and where it belongs, from the record's root, the elements of lists passed through.
  private struct Member {
    let keys: [String]
    let value: Value
  }

  // MARK: - What there may be several of

  private func adding(
    _ given: [Member], usualMinutes: Int?, to record: Value
  ) throws(Refusal) -> Outcome {
    let on = Value.string((day ?? today).description)
    var values = given
    let minutes = ["sessions", "minutes"]
    if entry == .session, let usualMinutes, !given.contains(where: { $0.keys == minutes }) {
      values.append(Member(keys: minutes, value: .number(Decimal(usualMinutes))))
    }
    var members = [Value.Member(entry.dayKey ?? "on", on)]
    for field in entry.fields {
      if let value = values.first(where: { $0.keys == field.keys })?.value {
        members.append(.init(field.key, value))
      }
    }
    let new = Value.object(members)
    try refuseMissing(in: new)
    guard new["planned"] != true || new["missed"] != true else {
      throw Refusal(
        message: Phrase(
          nl: "wat gepland is kan nog niet zijn gemist; geef --planned of --missed, en niet allebei",
          en: "what is planned cannot have been missed yet; give --planned or --missed, and not both"),
        place: nil)
    }
    try refuseBeforeClosing(new, in: record)
    let list = Pointer(entry.keys.map(Pointer.Step.key))
    let elements = record.member(at: entry.keys)?.elements ?? []
    if let index = elements.firstIndex(where: {
      $0["planned"] == true && $0["on"] == on && new["planned"] != true
    }) {
      // What was planned is held: it stays where it is.
      let place = list.appending(.index(index))
      // How long it was planned to be is how long it was, unless somebody says otherwise.
      let said = Set(given.map { $0.keys.last ?? "" })
      var edits = members.filter { member in
        let old = elements[index][member.key]
        return old != member.value && (old == nil || said.contains(member.key))
      }.map { Edit.set(place.appending(.key($0.key)), $0.value) }
      edits.append(.remove(place.appending("planned")))
      return Outcome(edits: edits, moment: entry.moment(index))
    }
    if !isAgain, let index = elements.firstIndex(where: { $0.isSame(as: new) }) {
      throw Refusal(
        message: Phrase(
          nl: "\(entry.moment(index).phrase) staat er al zo; is dit er nog een, geef dan --again",
          en: "\(entry.moment(index).phrase) stands there already; if this is another one, give --again"),
        place: entry.moment(index).pointer, isRepeat: true)
    }
    // Days are written YYYY-MM-DD, and so are in order as texts.
    let before = elements.lastIndex { element in
      guard case .string(let day)? = element["on"], let day = Day(day) else { return false }
      return day <= self.day ?? today
    }
    if entry == .handover, new["to"] == before.map({ elements[$0]["to"] }) ?? record.member(at: ["coach"]) {
      throw Refusal(
        message: Phrase(
          nl: "deze coach heeft het traject dan al; noem met --to de coach die het overneemt",
          en: "this coach has the trajectory by then; give with --to the coach who takes it over"),
        place: before.map { list.appending(.index($0)).appending("to") } ?? ["coach"])
    }
    let index = before.map { $0 + 1 } ?? 0
    let edit = index == elements.count ? Edit.append(list, new) : .insert(list.appending(.index(index)), new)
    return Outcome(edits: [edit], moment: entry.moment(index))
  }

  /// Refuses a follow-up that was held in a trajectory that is not closed: it would come before the closing, whenever that
  /// is, and stand in the way of it.
  private func refuseBeforeClosing(_ new: Value, in record: Value) throws(Refusal) {
    guard entry == .followUp, new["planned"] != true, record.member(at: ["closed"]) == nil else { return }
    throw Refusal(
      message: Phrase(
        nl: """
          een terugkomgesprek komt na de afsluiting, en dit traject is niet afgesloten; doe dat eerst met coachpool close, \
          of leg dit vast als gesprek: log … session
          """,
        en: """
          a follow-up comes after the closing, and this trajectory is not closed; do that first with coachpool close, or \
          record this as a session: log … session
          """), place: nil)
  }

  // MARK: - What there is one of

  private func filling(_ values: [Member], in record: Value) throws(Refusal) -> Outcome {
    let dayKeys = entry.keys + (entry.dayKey.map { [$0] } ?? [])
    var members = values
    if day != nil || record.member(at: dayKeys) == nil {
      members.insert(Member(keys: dayKeys, value: .string((day ?? today).description)), at: 0)
    }
    var edits: [Edit] = []
    for member in members {
      let place = Pointer(member.keys.map(Pointer.Step.key))
      guard let old = record.member(at: member.keys) else {
        edits.append(.set(place, member.value))
        continue
      }
      guard old == member.value else {
        throw Refusal(
          message: Phrase(
            nl: "hier staat al iets anders; klopt dat niet, verbeter het dan in het bestand",
            en: "something else stands here already; if that is wrong, correct it in the file"), place: place)
      }
    }
    if entry.dayKey != nil { try refuseMissing(in: record.member(at: entry.keys), or: members.map(\.keys)) }
    return Outcome(edits: edits, moment: entry.moment(0))
  }

  /// Refuses what lacks something that its schema wants, by the names of options.
  private func refuseMissing(in value: Value?, or given: [[String]] = []) throws(Refusal) {
    let missing = entry.fields.filter {
      $0.isRequired && value?[$0.key] ?? .null == .null && !given.contains($0.keys)
    }
    guard let first = missing.first else { return }
    let option = first.optionName
    throw Refusal(
      message: Phrase(
        nl: "noem ook --\(name: option) (\(first.title))", en: "also give --\(name: option) (\(first.title))"),
      place: nil)
  }
}

extension SchemaField {
  /// The name of the option that gives it: `coach-agrees` for `coachAgrees`.
  package var optionName: String {
    key.reduce(into: "") { name, letter in
      name += letter.isUppercase ? "-" + letter.lowercased() : String(letter)
    }
  }
}

extension Value {
  /// The value that keys lead to; `nil` where there is none, or an empty one.
  fileprivate func member(at keys: [String]) -> Value? {
    let value = self[keys]
    return value == .null ? nil : value
  }

  /// The elements of a list; none of anything else.
  fileprivate var elements: [Value] { if case .array(let elements) = self { elements } else { [] } }

  /// Whether all that both say is the same; who did not come may have come later that day.
  fileprivate func isSame(as new: Value) -> Bool {
    guard case .object(let members) = new, self["missed"] == new["missed"] else { return false }
    return members.allSatisfy { self[$0.key] == nil || self[$0.key] == $0.value }
  }
}
