internal import RecordSyntax

extension AgendaBuilder {
  /// Adds what is due for a coach, without development.
  mutating func add(_ coach: Coach) {
    let record = AgendaEntry.Record(coach.header)
    for expiry in coach.expiries(context) {
      var entry = AgendaEntry(
        .registration, expiry.last, [record],
        Phrase(
          nl: "de registratie bij \(value: expiry.body) laten verlengen en als nieuwe regel vastleggen",
          en: "have the registration with \(value: expiry.body) renewed, and record that as a new line"),
        .field("registrations"))
      entry.from = expiry.notice
      entry.rule = Rule.registrationExpiring.name
      entry.parameters = [
        .init(path: "coaches.registers.\(expiry.body).noticeMonths", value: expiry.noticeMonths)
      ]
      entry.pointer = ["registrations", .index(expiry.index), expiry.key]
      entry.detail = expiry.body
      entry.dataClass = .published
      add(entry, of: coach.header)
    }
    guard let idle = coach.idle(context) else { return }
    var entry = AgendaEntry(
      .idle, idle.last, [record],
      Phrase(
        nl:
          "bespreken of de coach nog wil coachen: geen traject sinds \(idle.since.day, idle.since.dataClass)",
        en:
          "talk over whether the coach still wants to coach: no trajectory since \(idle.since.day, idle.since.dataClass)"
      ),
      .field("open"))
    entry.rule = Rule.coachIdle.name
    entry.parameters = [.init(path: "coaches.idleMonths", value: idle.months)]
    entry.pointer = ["open"]
    entry.dataClass = idle.since.dataClass
    add(entry, of: coach.header)
  }

  /// Adds the norms of development that coaches have not met in a quarter or year that is over or ends this year.
  ///
  /// Of what is over there is one entry for a norm, as a check has one finding.
  mutating func addDevelopment() {
    for (coach, norm, short) in DevelopmentShortfall.all(until: .last(of: asOf.year), context) {
      let past = short.first { $0.days.upperBound < asOf }
      for period in [past].compactMap(\.self) + short.filter({ $0.days.upperBound >= asOf }) {
        add(development(coach, norm, period), of: coach.header)
      }
    }
  }

  private func development(_ coach: Coach, _ norm: DevelopmentNorm, _ short: DevelopmentShortfall)
    -> AgendaEntry
  {
    var entry = AgendaEntry(
      .development, short.days.upperBound, [.init(coach.header)],
      Phrase(
        nl: "\(norm.title); in \(short.period) gedaan: \(short.done, .staff)",
        en: "\(norm.title); done in \(short.period): \(short.done, .staff)"),
      .field("development"))
    entry.rule = Rule.developmentShort.name
    entry.parameters = [.init(path: "coaches.\(norm.parameter)", value: norm.least)]
    entry.pointer = coach.development.items.isEmpty ? ["name"] : ["development"]
    entry.detail = "\(norm.form.rawValue) \(short.name)"
    entry.dataClass = .staff
    return entry
  }

  /// Adds the coordinators whose time ends.
  mutating func addCoordinators() {
    for (key, coordinator) in contract.coordinators.entries {
      guard let until = coordinator.until, asOf <= until else { continue }
      var entry = AgendaEntry(
        .coordinator, until, [.contract],
        Phrase(
          nl: "de laatste dag van coördinator \(value: key, .staff): regelen wie daarna intakes doet",
          en: "the last day of coordinator \(value: key, .staff): arrange who does intakes from then on"),
        .field("coordinators"))
      entry.rule = Rule.intakeByUnknown.name
      entry.detail = key
      entry.dataClass = .staff
      add(entry)
    }
  }

  /// Adds standard agreements whose time ends.
  mutating func add(_ terms: Terms) {
    guard let until = terms.until.value, asOf <= until else { return }
    var entry = AgendaEntry(
      .terms, until, [.init(terms.header)],
      Phrase(
        nl: "de laatste dag van deze standaardafspraken: nieuwe vastleggen als die er nog niet zijn",
        en: "the last day of these standard terms: record new ones where there are none yet"),
      newTerms(from: until.adding(days: 1)))
    entry.rule = Rule.termsExpired.name
    add(entry)
  }

  /// The command for terms from a day on, which can be done as it stands though the year has terms already.
  private func newTerms(from day: Day) -> Settling {
    var taken = context.pool.erased
    context.pool.forEachRecordID { taken.insert($0) }
    let id = "standaard-\(day.year)"
    return .newTerms(taken.contains(id) ? ReadableID.free(id, isTaken: taken.contains) : id, from: day)
  }

  /// Adds exceptions that end.
  mutating func addExceptions() {
    var ending: [(record: AgendaEntry.Record, allowance: Allowance)] = []
    for allowance in contract.allowances { ending.append((.contract, allowance)) }
    context.pool.forEachHeader { header in
      for allowance in header.allowances { ending.append((.init(header), allowance)) }
    }
    for (record, allowance) in ending {
      guard let until = allowance.until.value, allowance.reason.value != nil,
        allowance.refusal(asOf: asOf) == nil, let rule = RuleRegistry.rule(named: allowance.rule)
      else { continue }
      var entry = AgendaEntry(
        .exception, until, [record],
        Phrase(
          nl: "de laatste dag van de uitzondering op \(name: rule.name): daarna telt de regel weer",
          en: "the last day of the exception to \(name: rule.name): from then on the rule counts again"),
        .field("allow"))
      entry.rule = rule.name
      entry.detail = [rule.name, allowance.at.value ?? ""].joined(separator: " ")
      // Where values are kept back it is not said for which part of the record it holds.
      append(entry)
    }
  }
}
