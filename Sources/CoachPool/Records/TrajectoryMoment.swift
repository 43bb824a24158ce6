package import RecordSyntax

/// Something in a trajectory that has a day.
package enum TrajectoryMoment: Hashable, Sendable {
  case requested
  case decision
  case intake
  case introduction(Int)
  case handover(Int)
  case signed
  case `extension`(Int)
  case assessment
  case session(Int)
  case managerTalk(Int)
  case referral(Int)
  case closed
  case followUp(Int)
  case evaluationInvited
  case cost(Int)

  /// Where its day stands.
  package var pointer: Pointer {
    switch self {
    case .requested: ["requested", "on"]
    case .decision: ["decision", "on"]
    case .intake: ["intake", "on"]
    case .introduction(let index): ["introductions", .index(index), "on"]
    case .handover(let index): ["handovers", .index(index), "on"]
    case .signed: ["agreement", "signed"]
    case .extension(let index): ["agreement", "extensions", .index(index), "on"]
    case .assessment: ["assessment", "on"]
    case .session(let index): ["sessions", .index(index), "on"]
    case .managerTalk(let index): ["managerTalks", .index(index), "on"]
    case .referral(let index): ["referrals", .index(index), "on"]
    case .closed: ["closed", "on"]
    case .followUp(let index): ["followUps", .index(index), "on"]
    case .evaluationInvited: ["evaluationInvited"]
    case .cost(let index): ["costs", .index(index), "on"]
    }
  }

  /// The class of its day.
  package var dataClass: DataClass {
    switch self {
    case .decision, .assessment, .referral: .content
    default: .facts
    }
  }

  /// What it is, with its number in the list where there are several.
  package var phrase: Phrase {
    switch self {
    case .requested: Phrase(nl: "de aanvraag", en: "the request")
    case .decision: Phrase(nl: "het besluit", en: "the decision")
    case .intake: Phrase(nl: "de intake", en: "the intake")
    case .introduction(let index):
      Phrase(nl: "kennismakingsgesprek \(index + 1)", en: "introduction \(index + 1)")
    case .handover(let index): Phrase(nl: "overdracht \(index + 1)", en: "handover \(index + 1)")
    case .signed: Phrase(nl: "de ondertekening", en: "the signing")
    case .extension(let index): Phrase(nl: "verlenging \(index + 1)", en: "extension \(index + 1)")
    case .assessment: Phrase(nl: "het assessment", en: "the assessment")
    case .session(let index): Phrase(nl: "gesprek \(index + 1)", en: "session \(index + 1)")
    case .managerTalk(let index):
      Phrase(nl: "gesprek \(index + 1) met de leidinggevende", en: "manager talk \(index + 1)")
    case .referral(let index): Phrase(nl: "verwijzing \(index + 1)", en: "referral \(index + 1)")
    case .closed: Phrase(nl: "de afsluiting", en: "the closing")
    case .followUp(let index): Phrase(nl: "terugkomgesprek \(index + 1)", en: "follow-up \(index + 1)")
    case .evaluationInvited:
      Phrase(nl: "de uitnodiging voor de evaluatie", en: "the invitation to evaluate")
    case .cost(let index): Phrase(nl: "kostenpost \(index + 1)", en: "cost \(index + 1)")
    }
  }
}

extension Trajectory {
  /// Calls `body` with every moment that has happened if its day is right, in the order of the procedure.
  ///
  /// What is only planned is not among them, nor a handover, which may be agreed ahead.
  package func forEachMoment(_ body: (TrajectoryMoment, Day) -> Void) {
    func visit(_ moment: TrajectoryMoment, _ day: Field<Day>?) {
      if case .value(let day) = day { body(moment, day) }
    }
    visit(.requested, requested.value?.on)
    visit(.decision, decision.value?.on)
    visit(.intake, intake.value?.on)
    for (index, item) in introductions.items.enumerated() { visit(.introduction(index), item.on) }
    if case .value(let agreement) = agreement {
      visit(.signed, agreement.signed)
      for (index, item) in agreement.extensions.items.enumerated() { visit(.extension(index), item.on) }
    }
    visit(.assessment, assessment.value?.on)
    for (index, item) in sessions.items.enumerated()
    where item.planned.isAbsent || item.planned.value == false {
      visit(.session(index), item.on)
    }
    for (index, item) in managerTalks.items.enumerated() { visit(.managerTalk(index), item.on) }
    for (index, item) in referrals.items.enumerated() { visit(.referral(index), item.on) }
    visit(.closed, closed.value?.on)
    for (index, item) in followUps.items.enumerated() where item.isHeld { visit(.followUp(index), item.on) }
    visit(.evaluationInvited, evaluationInvited)
    for (index, item) in costs.items.enumerated() { visit(.cost(index), item.on) }
  }
}
