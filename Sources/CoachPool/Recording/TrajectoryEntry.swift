package import RecordSyntax

/// Something of a trajectory that is recorded once it has happened or been agreed.
package enum TrajectoryEntry: String, CaseIterable, Sendable {
  case decision, intake, introduction, agreement
  case `extension`
  case assessment, session
  case managerTalk = "manager-talk"
  case referral, handover
  case followUp = "follow-up"
  case invitation, cost, closing

  /// What people call it in Dutch.
  package var dutch: String {
    switch self {
    case .decision: "besluit"
    case .intake: "intake"
    case .introduction: "kennismaking"
    case .agreement: "afspraken"
    case .extension: "verlenging"
    case .assessment: "assessment"
    case .session: "gesprek"
    case .managerTalk: "leidinggevende"
    case .referral: "verwijzing"
    case .handover: "overdracht"
    case .followUp: "terugkomgesprek"
    case .invitation: "uitnodiging"
    case .cost: "kosten"
    case .closing: "afsluiting"
    }
  }

  /// The keys that lead to it, or to the list it stands in, from the record's root.
  var keys: [String] {
    switch self {
    case .decision: ["decision"]
    case .intake: ["intake"]
    case .introduction: ["introductions"]
    case .agreement: ["agreement"]
    case .extension: ["agreement", "extensions"]
    case .assessment: ["assessment"]
    case .session: ["sessions"]
    case .managerTalk: ["managerTalks"]
    case .referral: ["referrals"]
    case .handover: ["handovers"]
    case .followUp: ["followUps"]
    case .invitation: ["evaluationInvited"]
    case .cost: ["costs"]
    case .closing: ["closed"]
    }
  }

  /// Whether a trajectory can have several.
  var isRepeated: Bool {
    switch self {
    case .decision, .intake, .agreement, .assessment, .invitation, .closing: false
    case .introduction, .extension, .session, .managerTalk, .referral, .handover, .followUp, .cost: true
    }
  }

  /// The key of its day; `nil` for what is a day and nothing else.
  var dayKey: String? {
    switch self {
    case .invitation: nil
    case .agreement: "signed"
    default: "on"
    }
  }

  /// The moment that it is, by its number in the list where there may be several.
  func moment(_ index: Int) -> TrajectoryMoment {
    switch self {
    case .decision: .decision
    case .intake: .intake
    case .introduction: .introduction(index)
    case .agreement: .signed
    case .extension: .extension(index)
    case .assessment: .assessment
    case .session: .session(index)
    case .managerTalk: .managerTalk(index)
    case .referral: .referral(index)
    case .handover: .handover(index)
    case .followUp: .followUp(index)
    case .invitation: .evaluationInvited
    case .cost: .cost(index)
    case .closing: .closed
    }
  }

  /// What can be said of it beside its day, in the order in which it is written: with what was agreed also who coaches.
  package var fields: [SchemaField] {
    let own = Schemas.bundled.fields(of: .trajectory, at: keys).filter { $0.keys != dayKeys }
    guard self == .agreement else { return self == .invitation ? [] : own }
    let beside = ["delivery", "coach", "provider", "chosenBy"]
    return own
      + Schemas.bundled.fields(of: .trajectory).filter { beside.contains($0.key) && $0.keys.count == 1 }
  }

  /// The keys that lead to its day.
  private var dayKeys: [String] { keys + (dayKey.map { [$0] } ?? []) }

  /// Whether its day may still be to come: for what is planned, and for a change of coach that was agreed.
  package func mayBeAhead(_ values: [(field: SchemaField, value: Value)]) -> Bool {
    self == .handover || values.contains { $0.field.key == "planned" && $0.value == .bool(true) }
  }

  /// Whether it can be planned before it happens.
  package var canBePlanned: Bool { self == .session || self == .followUp }
}
