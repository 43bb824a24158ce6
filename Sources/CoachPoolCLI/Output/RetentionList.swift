internal import CoachPool
internal import CoachPoolFiles
internal import RecordSyntax

/// What retention asks of a pool, as a list.
struct RetentionList {
  let schedule: RetentionSchedule
  let asOf: Day
  let run: Run
  let folder: PoolFolder

  /// For people: each term with the records it asks for, then what waits for a report.
  var text: String {
    var lines: [String] = []
    var last: RetentionPolicy.Term?
    for due in schedule.due {
      if last?.kind != due.term.kind || last?.dataClass != due.term.dataClass {
        if last != nil { lines.append("") }
        lines.append(run.painter.paint(text(due.term.sentence), .bold))
        last = due.term
      }
      lines.append("\(path(due.header)): \(text(due.sentence(asOf: asOf)))")
    }
    if !schedule.waiting.isEmpty {
      if last != nil { lines.append("") }
      let heading = Phrase(
        nl: "wacht op een jaarverslag: coachpool report annual YEAR --publish",
        en: "waits for an annual report: coachpool report annual YEAR --publish")
      lines.append(run.painter.paint(text(heading), .bold))
    }
    lines += schedule.waiting.map { "\(path($0.header)): \(text($0.sentence))" }
    return lines.map { $0 + "\n" }.joined()
  }

  /// For programs: one object with a version, an entry a line.
  var json: String {
    let due = schedule.due.map(value).jsonByLine
    let waiting = schedule.waiting.map(value).jsonByLine
    let head = #"{"version":1,"asOf":"\#(asOf)","until":"\#(schedule.until)""#
    return TerminalText.escaped(json: head + ",\"due\":\(due),\"waiting\":\(waiting)}\n")
  }

  /// How much it is.
  var summary: Phrase {
    let overdue = schedule.overdue(on: asOf)
    guard !schedule.due.isEmpty || !schedule.waiting.isEmpty else {
      return Phrase(
        nl: "tot en met \(schedule.until) moet niets weg", en: "nothing must be gone by \(schedule.until)")
    }
    let soon = schedule.due.count - overdue.count
    let counts = Phrase(
      nl: "\(overdue.count) te laat, \(soon) nog niet, \(schedule.waiting.count) wachten op een jaarverslag",
      en: "\(overdue.count) overdue, \(soon) not yet, \(schedule.waiting.count) waiting for an annual report")
    guard !overdue.isEmpty else { return counts }
    return Phrase(
      nl: "\(counts)\nwat te laat is gaat weg met: coachpool retention --apply",
      en: "\(counts)\nwhat is overdue goes with: coachpool retention --apply")
  }

  /// How much was removed from how many records.
  static func count(_ due: [RetentionDue]) -> Phrase {
    let deleted = due.filter { $0.term.then == .delete }.count
    let thinned = Set(due.filter { $0.term.then == .remove }.map(\.header.path)).count
    return Phrase(
      nl: "\(records(deleted)), en gegevens uit \(records(thinned))",
      en: "\(records(deleted)), and data out of \(records(thinned))")
  }

  /// A number of records.
  static func records(_ count: Int) -> Phrase {
    Phrase.count(count, Phrase(nl: "record", en: "record"), Phrase(nl: "records", en: "records"))
  }

  private func text(_ phrase: Phrase) -> String {
    TerminalText.visible(phrase.text(run.language, redacted: run.isRedacted))
  }

  private func path(_ header: RecordHeader) -> String {
    TerminalText.path(run.shown(folder.path(of: header.path)))
  }

  private func value(_ due: RetentionDue) -> Value {
    var members = head(due.header, due.term) + [.init("from", .string(due.term.from.rawValue))]
    // What was decided of a request is kept back, and its day gives it away.
    if !run.isRedacted || !due.start.isContent {
      members.append(.init("start", .string(due.start.day.description)))
    }
    members += [
      .init("lastDay", .string(due.lastDay.description)), .init("overdue", .bool(due.isOverdue(on: asOf))),
      .init("ground", .string(due.term.ground)),
    ]
    return .object(members)
  }

  private func value(_ wait: RetentionWait) -> Value {
    .object(
      head(wait.header, wait.term) + [
        .init("lastDay", .string(wait.end.description)), .init("year", .number(Decimal(wait.year))),
      ])
  }

  private func head(_ header: RecordHeader, _ term: RetentionPolicy.Term) -> [Value.Member] {
    [
      .init("path", .string(run.shown(folder.path(of: header.path)))),
      .init("kind", .string(term.kind.rawValue)), .init("class", .string(term.dataClass.rawValue)),
      .init("then", .string(term.then.rawValue)), .init("months", .number(Decimal(term.months))),
    ]
  }
}
