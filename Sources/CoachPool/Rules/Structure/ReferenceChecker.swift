internal import RecordSyntax

/// Looks up every id and key that records and the contract name.
struct ReferenceChecker {
  let context: RuleContext
  var findings: Findings
  private var suggestions = 0
  private static let mostSuggestions = 50

  init(context: RuleContext, findings: Findings) {
    self.context = context
    self.findings = findings
  }

  private var contract: Contract { context.contract }
  private var pool: Pool { context.pool }

  mutating func check() {
    for record in pool.trajectories { check(record) }
    for record in pool.coaches { check(record) }
    for record in pool.evaluations { check(record) }
    for record in pool.events { list(record.attendees, .coach, record.path, ["attendees"]) }
    for record in pool.programmes { check(record) }
    checkContract()
  }

  private mutating func check(_ record: Trajectory) {
    let path = record.path
    key(record.kind, contract.kinds, "kinds", path, ["kind"])
    if let requested = record.requested.value {
      themes(requested.themes, for: .request, path, ["requested", "themes"])
      list(requested.funding, contract.funding, "funding", path, ["requested", "funding"])
    }
    if let intake = record.intake.value {
      key(intake.by, contract.coordinators, "coordinators", path, ["intake", "by"])
    }
    for (index, introduction) in record.introductions.items.enumerated() {
      id(introduction.coach, .coach, path, "introductions", index, "coach")
    }
    id(record.coach, .coach, path, ["coach"])
    key(record.provider, contract.providers, "providers", path, ["provider"])
    for (index, handover) in record.handovers.items.enumerated() {
      id(handover.to, .coach, path, "handovers", index, "to")
    }
    if let agreement = record.agreement.value { id(agreement.terms, .terms, path, ["agreement", "terms"]) }
    for (index, referral) in record.referrals.items.enumerated() {
      key(
        referral.to, contract.referral.destinations, "referral.destinations", path,
        ["referrals", .index(index), "to"])
    }
  }

  private mutating func check(_ record: Coach) {
    let path = record.path
    for (index, position) in record.positions.items.enumerated() {
      key(
        position.department, contract.departments, "departments", path,
        ["positions", .index(index), "department"])
    }
    list(record.locations, contract.locations, "locations", path, ["locations"])
    list(record.levels, contract.levels, "levels", path, ["levels"])
    themes(record.themes, for: .coach, path, ["themes"])
    list(record.methods, contract.methods, "methods", path, ["methods"])
    list(record.kinds, contract.kinds, "kinds", path, ["kinds"])
    for (index, training) in record.training.items.enumerated() {
      key(training.kind, contract.kinds, "kinds", path, ["training", .index(index), "for"])
    }
    for (index, registration) in record.registrations.items.enumerated() {
      key(
        registration.body, contract.coaches.registers, "coaches.registers", path,
        ["registrations", .index(index), "body"])
    }
  }

  private mutating func check(_ record: Evaluation) {
    id(record.trajectory, .trajectory, record.path, ["trajectory"])
    for score in record.scores.items where !contract.evaluation.blocks.contains(score.block) {
      guard pool.hasContract else { return }
      report(
        score.block, "evaluation.blocks", contract.evaluation.blocks.keys, record.path,
        .key(["scores", .key(score.block)]))
    }
  }

  private mutating func check(_ record: Programme) {
    key(record.provider, contract.providers, "providers", record.path, ["provider"])
    key(record.kind, contract.kinds, "kinds", record.path, ["kind"])
    themes(record.themes, for: .request, record.path, ["themes"])
  }

  private mutating func checkContract() {
    let rules = RuleRegistry.all.map(\.name)
    for name in contract.rules.keys where !rules.contains(name) {
      findings.report(
        Contract.path, .key(["rules", .key(name)]),
        Phrase(nl: "er is geen regel \(value: name)", en: "there is no rule \(value: name)"),
        help: Self.help(NearestName.find(name, in: rules), "rules"), detail: name)
    }
    for (row, group) in contract.publication.merge.enumerated() {
      for (column, name) in group.enumerated() where !contract.referral.destinations.contains(name) {
        report(
          name, "referral.destinations", contract.referral.destinations.keys, Contract.path,
          .value(["publication", "merge", .index(row), .index(column)]))
      }
    }
  }
}

// MARK: - One reference

extension ReferenceChecker {
  private mutating func key<Value>(
    _ field: Field<String>, _ known: Keyed<Value>, _ parameter: String, _ path: String,
    _ pointer: @autoclosure () -> Pointer
  ) {
    guard let key = field.value, pool.hasContract, !known.contains(key) else { return }
    report(key, parameter, known.keys, path, .value(pointer()))
  }

  private mutating func list<Value>(
    _ field: FieldList<String>, _ known: Keyed<Value>, _ parameter: String, _ path: String, _ pointer: Pointer
  ) {
    guard pool.hasContract else { return }
    for (index, key) in field.items.enumerated() where !known.contains(key) {
      report(key, parameter, known.keys, path, .value(pointer.appending(.index(index))))
    }
  }

  private mutating func themes(
    _ field: FieldList<String>, for use: Contract.Theme.Use, _ path: String,
    _ pointer: @autoclosure () -> Pointer
  ) {
    guard pool.hasContract else { return }
    for (index, key) in field.items.enumerated() {
      guard let theme = contract.themes[key] else {
        report(key, "themes", contract.themes.keys, path, .value(pointer().appending(.index(index))))
        continue
      }
      guard theme.on != use, theme.on != .both else { continue }
      findings.report(
        path, .value(pointer().appending(.index(index))),
        use == .request
          ? Phrase(
            nl: "het thema \(value: key) mag alleen in een profiel staan, niet bij een aanvraag",
            en: "the theme \(value: key) may stand in a profile only, not on a request")
          : Phrase(
            nl: "het thema \(value: key) mag alleen bij een aanvraag staan, niet in een profiel",
            en: "the theme \(value: key) may stand on a request only, not in a profile"),
        help: Phrase(
          nl: "kies een ander thema, of wijzig `on` van dit thema in contract.json",
          en: "choose another theme, or change `on` of this theme in contract.json"), detail: key)
    }
  }

  private mutating func id(
    _ field: Field<String>, _ kind: RecordKind, _ path: String, _ pointer: @autoclosure () -> Pointer
  ) {
    guard let id = field.value, !isKnown(kind, id) else { return }
    reportID(id, kind, path, pointer())
  }

  private mutating func id(
    _ field: Field<String>, _ kind: RecordKind, _ path: String, _ list: String, _ index: Int, _ member: String
  ) {
    guard let id = field.value, !isKnown(kind, id) else { return }
    reportID(id, kind, path, [.key(list), .index(index), .key(member)])
  }

  private mutating func list(
    _ field: FieldList<String>, _ kind: RecordKind, _ path: String, _ pointer: Pointer
  ) {
    for (index, id) in field.items.enumerated() where !isKnown(kind, id) {
      reportID(id, kind, path, pointer.appending(.index(index)))
    }
  }

  private func isKnown(_ kind: RecordKind, _ id: String) -> Bool {
    pool.exists(kind, id) || pool.erased.contains(id)
  }

  private mutating func reportID(_ id: String, _ kind: RecordKind, _ path: String, _ pointer: Pointer) {
    let folder = kind.folder ?? ""
    findings.report(
      path, .value(pointer),
      Phrase(
        nl: "\(value: id, .content) bestaat niet in de map \(name: folder)/",
        en: "\(value: id, .content) does not exist in the folder \(name: folder)/"),
      help: Self.help(nearest(id, pool.ids(of: kind)), folder), detail: id)
  }

  private mutating func report(
    _ key: String, _ parameter: String, _ known: [String], _ path: String, _ place: Place
  ) {
    findings.report(
      path, place,
      Phrase(
        nl: "\(value: key, .content) staat niet onder `\(name: parameter)` in contract.json",
        en: "\(value: key, .content) does not stand under `\(name: parameter)` in contract.json"),
      help: Self.help(nearest(key, known), parameter), detail: key)
  }

  /// The nearest name; not for ever, since in a pool that lost a folder nearly every reference leads nowhere.
  private mutating func nearest(_ name: String, _ known: [String]) -> String? {
    guard suggestions < Self.mostSuggestions else { return nil }
    suggestions += 1
    return NearestName.find(name, in: known)
  }

  /// A name that leads nowhere may be anything, a person's too; so neither it nor the nearest is for others' eyes.
  private static func help(_ nearest: String?, _ known: String) -> Phrase {
    if let nearest {
      return Phrase(
        nl: "bedoel je \(value: nearest, .content)?", en: "did you mean \(value: nearest, .content)?")
    }
    return Phrase(
      nl: "verbeter de verwijzing, of voeg toe waar ze naar wijst (\(name: known))",
      en: "correct the reference, or add what it leads to (\(name: known))")
  }
}
