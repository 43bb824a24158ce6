package import RecordSyntax

extension Dossier {
  /// A place where the record of somebody else names the person.
  package struct Mention: Sendable {
    /// The path relative to the pool.
    package let path: String
    /// The line, from 1.
    package let line: Int
    /// The kind of the record, and its id.
    package let kind: RecordKind
    package let id: String
    /// When, where that is known.
    package let day: Day?
    /// As what.
    package let role: Phrase

    /// All there are, in the order of the records.
    static func all(of id: String, in context: RuleContext) -> [Mention] {
      let pool = context.pool
      var mentions: [Mention] = []
      func add(_ header: RecordHeader, _ found: [Found]) {
        guard !found.isEmpty, let document = context.document(header.path) else { return }
        let map = LineMap(document.bytes)
        for place in found {
          guard let node = document.node(at: place.pointer) else { continue }
          mentions.append(
            Mention(
              path: header.path, line: map.position(of: Int(document.nodes[node].range.start)).line,
              kind: header.kind, id: header.id, day: place.day, role: place.role))
        }
      }
      for record in pool.trajectories { add(record.header, record.places(of: id)) }
      for record in pool.events {
        for (index, coach) in record.attendees.items.enumerated() where coach == id {
          let role = Phrase(nl: "aanwezig", en: "present")
          add(record.header, [Found(["attendees", .index(index)], record.on.value, role)])
        }
      }
      for record in pool.coaches where record.id != id {
        for (index, position) in record.positions.items.enumerated() where position.manager.value == id {
          let role = Phrase(nl: "leidinggevende van deze coach, vanaf", en: "manager of this coach, from")
          add(record.header, [Found(["positions", .index(index), "manager"], position.from.value, role)])
        }
      }
      return mentions
    }
  }

  /// A place in a record.
  fileprivate struct Found {
    let pointer: Pointer
    let day: Day?
    let role: Phrase

    init(_ pointer: Pointer, _ day: Day?, _ role: Phrase) {
      (self.pointer, self.day, self.role) = (pointer, day, role)
    }
  }
}

extension Trajectory {
  /// Where it names a coach or coordinator, and as what.
  fileprivate func places(of id: String) -> [Dossier.Found] {
    var found: [Dossier.Found] = []
    if let intake = intake.value, intake.by.value == id {
      found.append(
        .init(["intake", "by"], intake.on.value, Phrase(nl: "deed de intake", en: "did the intake")))
    }
    for (index, talk) in introductions.items.enumerated() where talk.coach.value == id {
      let role = Phrase(nl: "kennismaking", en: "introduction")
      found.append(.init(["introductions", .index(index), "coach"], talk.on.value, role))
    }
    if coach.value == id {
      let role = Phrase(nl: "coach, met getekende afspraken", en: "coach, with an agreement signed")
      found.append(.init(["coach"], signed, signed == nil ? Phrase(nl: "coach", en: "coach") : role))
    }
    for (index, handover) in handovers.items.enumerated() where handover.to.value == id {
      let role = Phrase(nl: "coach na een overdracht", en: "coach after a handover")
      found.append(.init(["handovers", .index(index), "to"], handover.on.value, role))
    }
    return found
  }
}
