internal import RecordSyntax

extension AgendaBuilder {
  /// Adds what is due in a trajectory.
  mutating func add(_ trajectory: Trajectory) {
    addRight(trajectory)
    addRevisit(trajectory)
    addPlanned(trajectory)
    addEnd(trajectory)
    addStandstill(trajectory)
    addManagerTalks(trajectory)
    addFollowUps(trajectory)
    addEvaluation(trajectory)
  }

  private func parameter(_ trajectory: Trajectory, _ name: String, _ value: Int?) -> [AgendaEntry.Parameter] {
    guard let kind = trajectory.kind.value, let value else { return [] }
    return [.init(path: "kinds.\(kind).\(name)", value: value)]
  }

  private mutating func addRight(_ trajectory: Trajectory) {
    guard let claim = RightClaim(trajectory, context), claim.isWaiting, let last = claim.last else { return }
    let record = AgendaEntry.Record(trajectory.header)
    var entry = AgendaEntry(
      .right, last, [record],
      Phrase(
        nl: "de intake houden: de medewerker heeft er recht op (aanvraag op \(claim.requested))",
        en: "hold the intake: the employee has a right to it (requested on \(claim.requested))"),
      .log("intake", record))
    entry.from = claim.requested
    entry.rule = Rule.rightDenied.name
    entry.parameters = parameter(trajectory, "right.answerDays", claim.right.answerDays)
    entry.pointer = ["requested", "on"]
    add(entry, of: trajectory.header)
  }

  private mutating func addRevisit(_ trajectory: Trajectory) {
    guard trajectory.state(asOf: asOf) == .deferred, let day = trajectory.decision.value?.revisitOn.value
    else { return }
    let record = AgendaEntry.Record(trajectory.header)
    var entry = AgendaEntry(
      .revisit, day, [record],
      Phrase(
        nl: "terugkomen op het uitgestelde besluit", en: "come back to the decision that was put off"),
      .log("decision", record))
    entry.dataClass = .content
    add(entry)
  }

  private mutating func addPlanned(_ trajectory: Trajectory) {
    let record = AgendaEntry.Record(trajectory.header)
    for (index, session) in trajectory.sessions.items.enumerated() where session.planned.value == true {
      guard let on = session.on.value else { continue }
      var entry = AgendaEntry(
        .plannedSession, on, [record], Phrase(nl: "gepland gesprek", en: "planned session"),
        .session(record, minutes: session.minutes.value))
      entry.rule = Rule.plannedPast.name
      entry.pointer = ["sessions", .index(index)]
      entry.detail = on.description
      add(entry, of: trajectory.header)
    }
    for (index, followUp) in trajectory.followUps.items.enumerated() where followUp.planned.value == true {
      guard let on = followUp.on.value else { continue }
      var entry = AgendaEntry(
        .plannedFollowUp, on, [record], Phrase(nl: "gepland terugkomgesprek", en: "planned follow-up"),
        .followUp(record))
      entry.rule = Rule.plannedPast.name
      entry.pointer = ["followUps", .index(index)]
      entry.detail = on.description
      add(entry, of: trajectory.header)
    }
  }

  /// The last day of a running trajectory.
  private func end(_ trajectory: Trajectory) -> AgreedEnd? {
    guard let agreement = trajectory.agreement.value, let signed = agreement.signed.value, signed <= asOf,
      trajectory.isOpen(on: asOf)
    else { return nil }
    return AgreedEnd(agreement, signed, context.kind(of: trajectory))
  }

  private mutating func addEnd(_ trajectory: Trajectory) {
    guard let end = end(trajectory) else { return }
    let record = AgendaEntry.Record(trajectory.header)
    var entry = AgendaEntry(
      .agreementEnd, end.day, [record],
      end.months == nil
        ? Phrase(
          nl: "het traject afsluiten of verlengen: het is afgesproken tot en met \(end.day)",
          en: "close or extend the trajectory: it was agreed until \(end.day)")
        : Phrase(
          nl: "het traject afsluiten, of een einddatum afspreken: langer duurt deze soort niet",
          en: "close the trajectory, or agree on an end: this kind lasts no longer"),
      .close(record))
    entry.rule = Rule.overrun.name
    entry.parameters = parameter(trajectory, "months.most", end.months)
    entry.pointer = end.pointer
    add(entry, of: trajectory.header)
  }

  private mutating func addStandstill(_ trajectory: Trajectory) {
    guard let standstill = Standstill(trajectory, context) else { return }
    let record = AgendaEntry.Record(trajectory.header)
    let since =
      standstill.session == nil
      ? Phrase(
        nl: "getekend op \(standstill.since), nog geen gesprek",
        en: "signed on \(standstill.since), no session yet")
      : Phrase(nl: "het laatste was op \(standstill.since)", en: "the last one was on \(standstill.since)")
    var entry = AgendaEntry(
      .stalled, standstill.last, [record],
      Phrase(
        nl: "een gesprek houden of plannen, want anders staat het traject stil (\(since))",
        en: "hold or plan a session, or else the trajectory counts as stalled (\(since))"),
      .session(record, minutes: trajectory.agreement.value?.minutes.value))
    entry.rule = Rule.stalled.name
    entry.parameters = parameter(trajectory, "stalledWeeks", standstill.weeks)
    entry.pointer = standstill.session.map { ["sessions", .index($0)] } ?? ["agreement", "signed"]
    add(entry, of: trajectory.header)
  }

  /// Talks that were agreed are to be recorded when the trajectory is closed, and so held before it is to end.
  private mutating func addManagerTalks(_ trajectory: Trajectory) {
    guard let end = end(trajectory) else { return }
    let record = AgendaEntry.Record(trajectory.header)
    for moment in trajectory.missingManagerTalks(asOf: asOf) {
      let isStart = moment == .start
      var entry = AgendaEntry(
        .managerTalk, end.day, [record],
        isStart
          ? Phrase(
            nl: "het afgesproken gesprek met de leidinggevende aan het begin houden",
            en: "hold the talk with the manager at the start that was agreed")
          : Phrase(
            nl: "voor de afsluiting het afgesproken gesprek met de leidinggevende aan het eind houden",
            en: "hold the talk with the manager at the end that was agreed, before closing"),
        .log("manager-talk", record, "--moment \(moment.rawValue)"))
      if isStart {
        entry.from = min(
          trajectory.heldSessions(by: asOf).compactMap(\.session.on.value).min() ?? end.day, end.day)
      }
      entry.rule = Rule.managerTalkMissing.name
      entry.parameters = parameter(trajectory, "months.most", end.months)
      entry.pointer = ["agreement", "manager"]
      entry.detail = moment.rawValue
      add(entry, of: trajectory.header)
    }
  }

  private mutating func addFollowUps(_ trajectory: Trajectory) {
    guard let window = FollowUpWindow(trajectory, context), window.isShort else { return }
    let record = AgendaEntry.Record(trajectory.header)
    let policy = context.kind(of: trajectory)?.followUps
    var entry = AgendaEntry(
      .followUp, window.last, [record],
      Phrase(
        nl: "een terugkomgesprek houden (aantal: \(window.count), minimum: \(window.least))",
        en: "hold a follow-up (number: \(window.count), minimum: \(window.least))"),
      .followUp(record))
    entry.from = min(window.first, window.last)
    entry.rule = Rule.followUpDue.name
    entry.parameters =
      parameter(trajectory, "followUps.afterMonths", policy?.afterMonths)
      + parameter(trajectory, "followUps.withinMonths", policy?.withinMonths)
    entry.pointer = trajectory.followUps.items.isEmpty ? ["closed"] : ["followUps"]
    add(entry, of: trajectory.header)
  }

  private mutating func addEvaluation(_ trajectory: Trajectory) {
    guard let term = EvaluationInvitation(trajectory, context) else { return }
    let record = AgendaEntry.Record(trajectory.header)
    let policy = contract.evaluation
    if trajectory.isUninvited(context) {
      var entry = AgendaEntry(
        .invitation, term.last, [record],
        Phrase(
          nl: "om de evaluatie vragen (afgesloten op \(term.closed))",
          en: "ask for the evaluation (closed on \(term.closed))"),
        .log("invitation", record))
      entry.from = term.first
      entry.rule = Rule.evaluationNotInvited.name
      entry.parameters = [
        .init(path: "evaluation.afterMonths", value: policy.afterMonths),
        .init(path: "evaluation.inviteWithinMonths", value: policy.inviteWithinMonths),
      ]
      entry.pointer = ["closed"]
      add(entry, of: trajectory.header)
    } else if let invited = trajectory.evaluationInvited.value, invited <= asOf,
      !trajectory.hasLaterEvaluation(context), !trajectory.header.hasRemoved(.identifying),
      // When that has passed too nothing is to be done: an evaluation may not come.
      case let last = invited.adding(months: policy.answerWithinMonths), asOf <= last
    {
      var entry = AgendaEntry(
        .answer, last, [record],
        Phrase(
          nl: "het antwoord op de evaluatie vastleggen, of eraan herinneren (gevraagd op \(invited))",
          en: "record the answer to the evaluation, or send a reminder (asked for on \(invited))"),
        .newEvaluation)
      entry.from = invited
      entry.parameters = [.init(path: "evaluation.answerWithinMonths", value: policy.answerWithinMonths)]
      add(entry)
    }
  }
}
