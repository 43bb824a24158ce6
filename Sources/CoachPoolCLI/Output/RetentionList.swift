internal import CoachPool
internal import CoachPoolFiles
internal import RecordSyntax

/// What retention asks of a pool, as a list.
struct RetentionList {
  let schedule: RetentionSchedule
  let asOf: Day
  let run: Run
  let folder: PoolFolder

  /// For people: each term with the records it asks for, then what waits for a report or its closing, what an exception keeps, and the
  /// private folder.
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
    func add(_ heading: Phrase, _ rows: [String]) {
      guard !rows.isEmpty else { return }
      if !lines.isEmpty { lines.append("") }
      lines += [run.painter.paint(text(heading), .bold)] + rows
    }
    add(
      Phrase(
        nl: "wacht op een jaarverslag: coachpool report annual YEAR --publish",
        en: "waits for an annual report: coachpool report annual YEAR --publish"),
      schedule.waiting.map { "\(path($0.header)): \(text($0.sentence))" })
    add(
      Phrase(
        nl: "is nooit afgesloten en blijft; vraag de coach hoe het is geëindigd, en sluit het eerst af",
        en: "was never closed and stays; ask the coach how it ended, and close it first"),
      schedule.unclosed.map { "\(path($0.header)): \(text($0.closingSentence))" })
    add(
      Phrase(
        nl: "blijft langer, door een uitzondering met een reden",
        en: "stays longer, by an exception with a reason"),
      schedule.exceptions.map { "\(path($0.due.header)): \(text($0.sentence))" })
    if let people = schedule.people, let term = people.first?.term {
      add(
        term.sentence,
        people.map { "\(TerminalText.path(path($0.file))): \(text($0.sentence(asOf: asOf)))" })
    }
    return lines.map { $0 + "\n" }.joined()
  }

  /// For programs: one object with a version, an entry a line.
  var json: String {
    let due = schedule.due.map(value).jsonByLine
    let waiting = schedule.waiting.map(value).jsonByLine
    let unclosed = schedule.unclosed.map(value).jsonByLine
    let people = schedule.people.map { ",\"people\":\($0.map(value).jsonByLine)" } ?? ""
    let head = #"{"version":1,"asOf":"\#(asOf)","until":"\#(schedule.until)""#
    let exceptions = schedule.exceptions.map(value).jsonByLine
    return TerminalText.escaped(
      json: head
        + ",\"due\":\(due),\"waiting\":\(waiting),\"unclosed\":\(unclosed),\"exceptions\":\(exceptions)\(people)}\n"
    )
  }

  /// How much it is.
  var summary: Phrase {
    let overdue = schedule.overdue(on: asOf).count + schedule.overduePeople(on: asOf).count
    let due = schedule.due.count + (schedule.people?.count ?? 0)
    let (kept, unclosed) = (schedule.exceptions.count, schedule.unclosed.count)
    guard due > 0 || !schedule.waiting.isEmpty || kept > 0 || unclosed > 0 else {
      return Phrase(
        nl: "tot en met \(schedule.until) moet niets weg", en: "nothing must be gone by \(schedule.until)")
    }
    let exceptions =
      kept == 0
      ? Phrase(nl: "", en: "")
      : Phrase(nl: ", \(kept) door een uitzondering langer", en: ", \(kept) longer by an exception")
    let closing =
      unclosed == 0
      ? Phrase(nl: "", en: "")
      : Phrase(nl: ", \(unclosed) eerst af te sluiten", en: ", \(unclosed) to be closed first")
    let (soon, waiting) = (due - overdue, schedule.waiting.count)
    let counts = Phrase(
      nl:
        "\(overdue) te laat, \(soon) nog niet, \(waiting) wachten op een jaarverslag\(closing)\(exceptions)",
      en:
        "\(overdue) overdue, \(soon) not yet, \(waiting) waiting for an annual report\(closing)\(exceptions)")
    guard overdue > schedule.overduePeople(on: asOf).count(where: \.mayBeNew) else { return counts }
    return Phrase(
      nl: "\(counts)\nwat te laat is gaat weg met: coachpool retention --apply",
      en: "\(counts)\nwhat is overdue goes with: coachpool retention --apply")
  }

  /// How much was removed from how many records, and of the private folder.
  static func count(_ due: [RetentionDue], privateFiles: Int) -> Phrase {
    let deleted = due.filter { $0.term.then == .delete }.count
    let thinned = Set(due.filter { $0.term.then == .remove }.map(\.header.path)).count
    let counts = Phrase(
      nl: "\(.records(deleted)), en gegevens uit \(.records(thinned))",
      en: "\(.records(deleted)), and data out of \(.records(thinned))")
    guard privateFiles > 0 else { return counts }
    let files = Phrase.files(privateFiles)
    return Phrase(
      nl: "\(counts), en uit de besloten map \(files); verwijder wat daar weg is ook uit reservekopieën",
      en: "\(counts), and \(files) of the private folder; delete what went there from backups too")
  }

  private func text(_ phrase: Phrase) -> String {
    run.visible(phrase)
  }

  private func path(_ file: PrivateFile) -> String { run.shown(file.path) }

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

  private func value(_ exception: RetentionException) -> Value {
    .object(
      head(exception.due.header, exception.due.term) + [
        .init("lastDay", .string(exception.due.lastDay.description)),
        .init("exceptionUntil", .string(exception.until.description)),
      ])
  }

  private func value(_ due: IdentityDue) -> Value {
    var members: [Value.Member] = [
      .init("path", .string(path(due.file))),
      .init("holds", .string(due.file.kind == .person ? "person" : "note")),
      .init("months", .number(Decimal(due.term.months))),
    ]
    if let lastDay = due.lastDay { members.append(.init("lastDay", .string(lastDay.description))) }
    members += [
      .init("overdue", .bool(due.isOverdue(on: asOf))), .init("ground", .string(due.term.ground)),
    ]
    return .object(members)
  }

  private func head(_ header: RecordHeader, _ term: RetentionPolicy.Term) -> [Value.Member] {
    [
      .init("path", .string(run.shown(folder.path(of: header.path)))),
      .init("kind", .string(term.kind.rawValue)), .init("class", .string(term.dataClass.rawValue)),
      .init("then", .string(term.then.rawValue)), .init("months", .number(Decimal(term.months))),
    ]
  }
}

extension RetentionSchedule {
  /// What was not looked at for want of the private folder; `nil` when it is at hand.
  var unchecked: Phrase? {
    guard people == nil else { return nil }
    return Phrase(
      nl: "zonder de besloten map (--private) niet nagekeken: wie daar uit moet",
      en: "not checked without the private folder (--private): who must go from it")
  }
}
