package import RecordSyntax

/// A place where a record names another.
package struct ShownReference: Sendable {
  /// The kind of the record that names it.
  package let kind: RecordKind
  /// Where.
  package let location: Diagnostic.Location
  /// The class of what stands there.
  package let dataClass: DataClass

  /// The places where records name one of a kind, in the order of their kinds and paths.
  static func all(to kind: RecordKind, _ id: String, in context: RuleContext) -> [ShownReference] {
    let pool = context.pool
    var found: [ShownReference] = []
    func add(_ record: some Record, _ pointer: Pointer, _ dataClass: DataClass = .facts) {
      found.append(
        ShownReference(
          kind: record.header.kind, location: .init(record.path, .value(pointer)), dataClass: dataClass))
    }
    switch kind {
    case .trajectory:
      for record in pool.evaluations where record.trajectory.value == id { add(record, ["trajectory"]) }
    case .terms:
      for record in pool.trajectories where record.agreement.value?.terms.value == id {
        add(record, ["agreement", "terms"])
      }
    case .coach, .person:
      // A code takes the place of a coach who was removed.
      for record in pool.trajectories {
        if record.coachee.value == id { add(record, ["coachee"], .identifying) }
        if record.coach.value == id { add(record, ["coach"]) }
        for (index, item) in record.introductions.items.enumerated() where item.coach.value == id {
          add(record, ["introductions", .index(index), "coach"])
        }
        for (index, item) in record.handovers.items.enumerated() where item.to.value == id {
          add(record, ["handovers", .index(index), "to"])
        }
      }
      for record in pool.coaches {
        for (index, item) in record.positions.items.enumerated() where item.manager.value == id {
          add(record, ["positions", .index(index), "manager"], .staff)
        }
      }
      for record in pool.events {
        for (index, item) in record.attendees.items.enumerated() where item == id {
          add(record, ["attendees", .index(index)], .staff)
        }
      }
      for record in context.surroundings.identities?.people ?? [] where record.manager.value == id {
        add(record, ["manager"], .identifying)
      }
    case .evaluation, .event, .programme, .annual, .privacyRequest, .contract: break
    }
    return found
  }
}
