internal import RecordSyntax

/// Looks up every id and key that records and the contract name.
struct ReferenceChecker {
  private let contract: Contract
  private let pool: Pool
  /// How many findings of one worker get a suggestion, each of which looks at every name there is.
  private static let mostSuggestions = 16

  init(_ pool: Pool) {
    contract = pool.contract
    self.pool = pool
  }

  func check(_ record: Trajectory, _ findings: inout Findings) {
    let path = record.path
    key(record.kind, contract.kinds, "kinds", path, ["kind"], &findings)
    if case .value(let requested) = record.requested {
      themes(requested.themes, for: .request, path, ["requested", "themes"], &findings)
      list(requested.funding, contract.funding, "funding", path, ["requested", "funding"], &findings)
    }
    if case .value(let intake) = record.intake {
      key(intake.by, contract.coordinators, "coordinators", path, ["intake", "by"], &findings)
    }
    for (index, introduction) in record.introductions.items.enumerated() {
      id(introduction.coach, .coach, path, "introductions", index, "coach", &findings)
    }
    id(record.coach, .coach, path, ["coach"], &findings)
    key(record.provider, contract.providers, "providers", path, ["provider"], &findings)
    for (index, handover) in record.handovers.items.enumerated() {
      id(handover.to, .coach, path, "handovers", index, "to", &findings)
    }
    if case .value(let agreement) = record.agreement {
      id(agreement.terms, .terms, path, ["agreement", "terms"], &findings)
    }
    for (index, referral) in record.referrals.items.enumerated() {
      key(
        referral.to, contract.referral.destinations, "referral.destinations", path,
        ["referrals", .index(index), "to"], &findings)
    }
  }

  func check(_ record: Coach, _ findings: inout Findings) {
    let path = record.path
    for (index, position) in record.positions.items.enumerated() {
      key(
        position.department, contract.departments, "departments", path,
        ["positions", .index(index), "department"], &findings)
    }
    list(record.locations, contract.locations, "locations", path, ["locations"], &findings)
    list(record.levels, contract.levels, "levels", path, ["levels"], &findings)
    themes(record.themes, for: .coach, path, ["themes"], &findings)
    list(record.methods, contract.methods, "methods", path, ["methods"], &findings)
    list(record.kinds, contract.kinds, "kinds", path, ["kinds"], &findings)
    for (index, training) in record.training.items.enumerated() {
      key(training.kind, contract.kinds, "kinds", path, ["training", .index(index), "for"], &findings)
    }
    for (index, registration) in record.registrations.items.enumerated() {
      key(
        registration.body, contract.coaches.registers, "coaches.registers", path,
        ["registrations", .index(index), "body"], &findings)
    }
  }

  func check(_ record: Evaluation, _ findings: inout Findings) {
    id(record.trajectory, .trajectory, record.path, ["trajectory"], &findings)
    for score in record.scores.items where !contract.evaluation.blocks.contains(score.block) {
      guard pool.hasContract else { return }
      report(
        score.block, "evaluation.blocks", contract.evaluation.blocks.keys, record.path,
        .key(["scores", .key(score.block)]), &findings)
    }
  }

  func check(_ record: Event, _ findings: inout Findings) {
    list(record.attendees, .coach, record.path, ["attendees"], &findings)
  }

  func check(_ record: Programme, _ findings: inout Findings) {
    key(record.provider, contract.providers, "providers", record.path, ["provider"], &findings)
    key(record.kind, contract.kinds, "kinds", record.path, ["kind"], &findings)
    themes(record.themes, for: .request, record.path, ["themes"], &findings)
  }

  func checkContract(_ findings: inout Findings) {
    let rules = RuleRegistry.all.map(\.name)
    for name in contract.rules.keys where !rules.contains(name) {
      findings.report(
        Contract.path, .key(["rules", .key(name)]),
        Phrase(
          nl: "er is geen regel \(value: name, .content)", en: "there is no rule \(value: name, .content)"),
        help: Self.help(NearestName.find(name, in: rules))
          ?? Phrase(
            nl: "haal dit weg; coachpool rules noemt alle regels",
            en: "remove this; coachpool rules lists all rules"),
        fix: Self.fix(name, rules, .key(["rules", .key(name)]), among: contract.rules.keys), detail: name)
    }
    for (row, group) in contract.publication.merge.enumerated() {
      for (column, name) in group.enumerated() where !contract.referral.destinations.contains(name) {
        report(
          name, "referral.destinations", contract.referral.destinations.keys, Contract.path,
          .value(["publication", "merge", .index(row), .index(column)]), &findings)
      }
    }
  }
}

// MARK: - One reference

extension ReferenceChecker {
  private func key<Value>(
    _ field: Field<String>, _ known: Keyed<Value>, _ parameter: String, _ path: String,
    _ pointer: @autoclosure () -> Pointer, _ findings: inout Findings
  ) {
    guard let key = field.value, pool.hasContract, !known.contains(key) else { return }
    report(key, parameter, known.keys, path, .value(pointer()), &findings)
  }

  private func list<Value>(
    _ field: FieldList<String>, _ known: Keyed<Value>, _ parameter: String, _ path: String,
    _ pointer: Pointer, _ findings: inout Findings
  ) {
    guard pool.hasContract else { return }
    for (index, key) in field.items.enumerated() where !known.contains(key) {
      report(key, parameter, known.keys, path, .value(pointer.appending(.index(index))), &findings)
    }
  }

  private func themes(
    _ field: FieldList<String>, for use: Contract.Theme.Use, _ path: String,
    _ pointer: @autoclosure () -> Pointer, _ findings: inout Findings
  ) {
    guard pool.hasContract else { return }
    for (index, key) in field.items.enumerated() {
      guard let on = contract.themes[key]?.on else {
        report(
          key, "themes", contract.themes.keys, path, .value(pointer().appending(.index(index))), &findings)
        continue
      }
      guard on != use, on != .both else { continue }
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

  private func id(
    _ field: Field<String>, _ kind: RecordKind, _ path: String, _ pointer: @autoclosure () -> Pointer,
    _ findings: inout Findings
  ) {
    guard let id = field.value, !isKnown(kind, id) else { return }
    reportID(id, kind, path, pointer(), &findings)
  }

  private func id(
    _ field: Field<String>, _ kind: RecordKind, _ path: String, _ list: String, _ index: Int,
    _ member: String, _ findings: inout Findings
  ) {
    guard let id = field.value, !isKnown(kind, id) else { return }
    reportID(id, kind, path, [.key(list), .index(index), .key(member)], &findings)
  }

  private func list(
    _ field: FieldList<String>, _ kind: RecordKind, _ path: String, _ pointer: Pointer,
    _ findings: inout Findings
  ) {
    for (index, id) in field.items.enumerated() where !isKnown(kind, id) {
      reportID(id, kind, path, pointer.appending(.index(index)), &findings)
    }
  }

  private func isKnown(_ kind: RecordKind, _ id: String) -> Bool {
    pool.exists(kind, id) || pool.erased.contains(id)
  }

  private func reportID(
    _ id: String, _ kind: RecordKind, _ path: String, _ pointer: Pointer, _ findings: inout Findings
  ) {
    let folder = kind.folder ?? ""
    findings.report(
      path, .value(pointer),
      Phrase(
        nl: "\(value: id, .content) bestaat niet in de map \(name: folder)/",
        en: "\(value: id, .content) does not exist in the folder \(name: folder)/"),
      help: Self.help(nearest(id, pool.ids(of: kind), findings))
        ?? Phrase(
          nl:
            "kijk of de naam goed is geschreven; ontbreekt het record in \(name: folder)/, zet het dan terug of maak het aan",
          en: "check the spelling; if the record in \(name: folder)/ is missing, put it back or make it"),
      missingFrom: ["\(folder)/\(id)"])
  }

  private func report(
    _ key: String, _ parameter: String, _ known: [String], _ path: String, _ place: Place,
    _ findings: inout Findings
  ) {
    findings.report(
      path, place,
      Phrase(
        nl: "\(value: key, .content) staat niet onder `\(name: parameter)` in contract.json",
        en: "\(value: key, .content) does not stand under `\(name: parameter)` in contract.json"),
      help: Self.help(nearest(key, known, findings)) ?? Self.addition(parameter),
      fix: Self.fix(key, known, place),
      missingFrom: [Contract.path])
  }

  /// The edit that puts the key in the place of a slip of it; never for an id, whose letters are drawn at random.
  private static func fix(
    _ name: String, _ known: [String], _ place: Place, among taken: [String] = []
  ) -> Diagnostic.Fix? {
    guard let meant = NearestName.plain(name, in: known), !taken.contains(meant) else { return nil }
    return switch place {
    case .key(let pointer): .edit(.rename(pointer, to: meant))
    case .value(let pointer): .edit(.set(pointer, .string(meant)))
    case .bytes, .words, .file: nil
    }
  }

  /// The nearest name; not for ever, since in a pool that lost a folder nearly every reference leads nowhere.
  private func nearest(_ name: String, _ known: [String], _ findings: Findings) -> String? {
    findings.found.count < Self.mostSuggestions ? NearestName.find(name, in: known) : nil
  }

  /// A name that leads nowhere may be anything, a person's too; so neither it nor the nearest is for others' eyes.
  private static func help(_ nearest: String?) -> Phrase? {
    nearest.map {
      Phrase(nl: "bedoel je \(value: $0, .content)?", en: "did you mean \(value: $0, .content)?")
    }
  }

  private static func addition(_ parameter: String) -> Phrase {
    Phrase(
      nl: "kijk of dit goed is geschreven, of voeg het in contract.json toe onder `\(name: parameter)`",
      en: "check the spelling, or add it to contract.json under `\(name: parameter)`")
  }
}
