internal import RecordSyntax

extension AgendaBuilder {
  /// Adds the answer to a data subject's request.
  mutating func add(_ request: PrivacyRequest) {
    guard request.isOpen, let first = request.firstTerm else { return }
    let term = request.term(first)
    let article = request.article.value.map { Phrase($0, of: .privacyRequest, at: "article") }
    let subject =
      article.map { Phrase(nl: "het privacyverzoek om \($0)", en: "the privacy request for \($0)") }
      ?? Phrase(nl: "het privacyverzoek", en: "the privacy request")
    var entry = AgendaEntry(
      .privacyRequest, term.lastDay, [.init(request.header)],
      Phrase(
        nl: "\(subject) beantwoorden, ook als het antwoord nee is: \(term.reason)",
        en: "answer \(subject), also when the answer is no: \(term.reason)"),
      .answer(request.article.value))
    entry.from = min(request.received.value ?? term.lastDay, term.lastDay)
    entry.rule = Rule.requestUnanswered.name
    entry.pointer = ["received"]
    add(entry, of: request.header)
  }

  /// Adds what retention terms say must go, that of one class and day as one, and what waits for a year's report.
  mutating func addRetention() {
    // All that is to come, for a record that is to be deleted is kept until the report of its year, whenever that is.
    let schedule = RetentionSchedule(context, until: .last(of: 9999))
    var groups: [RetentionGroup: [RetentionDue]] = [:]
    for due in schedule.due {
      // Only where there are exceptions a file is read for the place.
      guard
        due.header.allowances.allSatisfy({ $0.rule != Rule.retentionOverdue.name })
          || !isCovered(
            RetentionFinding(due: due, context: context).place.pointer ?? [], by: .retentionOverdue,
            in: due.header, until: due.lastDay)
      else { continue }
      let group = RetentionGroup(kind: due.term.kind, dataClass: due.term.dataClass, lastDay: due.lastDay)
      groups[group, default: []].append(due)
    }
    for (group, due) in groups { add(group, due) }
    for due in schedule.unclosed { add(unclosed: due) }
    for people in Dictionary(grouping: schedule.people ?? [], by: \.lastDay).values { add(people) }
    addYears(schedule.waiting)
  }

  private func retention(_ term: RetentionPolicy.Term) -> AgendaEntry.Parameter {
    .init(path: "retention.\(term.kind.rawValue).\(term.dataClass.rawValue).months", value: term.months)
  }

  private struct RetentionGroup: Hashable {
    let kind: RecordKind
    let dataClass: DataClass
    let lastDay: Day
  }

  private mutating func add(_ group: RetentionGroup, _ due: [RetentionDue]) {
    guard let term = due.first?.term else { return }
    let name = term.dataClass.rawValue
    let data = Phrase(nl: "\(word: name, dutch: term.dutch)", en: "\(word: name, dutch: term.dutch)")
    let records = due.map(\.header).sorted { ExactText($0.path) < ExactText($1.path) }.map(
      AgendaEntry.Record.init)
    let count = Phrase.records(records.count)
    // The day after the last one that it may be kept.
    var entry = AgendaEntry(
      .retention, group.lastDay.adding(days: 1), records,
      term.then == .delete
        ? Phrase(
          nl: "verwijderen, want de termijn is om: \(count)", en: "delete, for the term is over: \(count)")
        : Phrase(
          nl: "gegevens van de soort \(data) weghalen uit \(count)",
          en: "remove data of the class \(data) from \(count)"),
      .retention)
    entry.notice = group.lastDay.adding(days: 1 - contract.retention.soonDays)
    entry.rule = Rule.retentionOverdue.name
    entry.parameters = [retention(term)]
    entry.detail = "\(term.kind.rawValue) \(name)"
    append(entry)
  }

  /// Adds the closing of a trajectory that nobody closed, on which its term waits.
  private mutating func add(unclosed due: RetentionDue) {
    let record = AgendaEntry.Record(due.header)
    let first = due.lastDay.adding(days: 1)
    var entry = AgendaEntry(
      .retention, first, [record],
      Phrase(
        nl: "het traject afsluiten: niemand deed dat, en de termijn is om",
        en: "close the trajectory: nobody did, and its term is over"),
      .close(record))
    entry.notice = first.adding(days: -contract.retention.soonDays)
    entry.rule = Rule.retentionOverdue.name
    entry.parameters = [retention(due.term)]
    entry.pointer = ["agreement", "signed"]
    entry.detail = "closing"
    add(entry, of: due.header)
  }

  private mutating func add(_ people: [IdentityDue]) {
    guard let first = people.first else { return }
    let files = Phrase.files(people.count)
    let isUnnamed = first.lastDay == nil
    var entry = AgendaEntry(
      .privateFolder, first.lastDay.map { $0.adding(days: 1) } ?? asOf, fileCount: people.count,
      isUnnamed
        ? Phrase(
          nl: "nagaan of dit nog in de besloten map hoort, want geen record noemt het: \(files)",
          en: "see whether this still belongs in the private folder, for no record names it: \(files)")
        : Phrase(
          nl: "uit de besloten map verwijderen: \(files)", en: "delete from the private folder: \(files)"),
      isUnnamed ? .listPrivateFolder : .privateFolder)
    entry.rule = Rule.identityOverdue.name
    entry.parameters = [retention(first.term)]
    append(entry)
  }

  /// Adds the years that can be published: the last ones that are over or end by the day that somebody looks ahead to, and
  /// those that records wait for.
  private mutating func addYears(_ waiting: [RetentionWait]) {
    let ends = Dictionary(waiting.map { ($0.year, $0) }) { $0.end <= $1.end ? $0 : $1 }
    let waited = ends.values.filter { $0.end < asOf }.map(\.year)
    let last = max(asOf.year, until.year) - 1
    let counted = countedYears
    for year in Set(waited + Array(asOf.year - 1...last)).sorted()
    where isToBePublished(year, counted) {
      let from = Day.first(of: year + 1)
      let wait = ends[year]
      var entry = AgendaEntry(
        .report, max(wait?.end ?? asOf, from), fileCount: 1,
        wait == nil
          ? Phrase(
            nl: "\(name: String(year)) kan worden gepubliceerd", en: "\(name: String(year)) can be published")
          : Phrase(
            nl: "\(name: String(year)) publiceren: daarna moeten records weg die het verslag nog telt",
            en: "publish \(name: String(year)): after that day records must go that the report still counts"),
        .publish(year))
      entry.from = from
      if let term = wait?.term { entry.parameters = [retention(term)] }
      entry.detail = String(year)
      append(entry)
    }
  }

  /// From which year to which the reports count trajectories, each span once.
  private var countedYears: Set<ClosedRange<Int>> {
    Set(
      context.pool.trajectories.compactMap { trajectory in
        guard context.kind(of: trajectory)?.countsInPool == true, let signed = trajectory.signed else {
          return nil
        }
        let last = trajectory.closedOn?.year ?? .max
        return signed.year <= last ? signed.year...last : nil
      })
  }

  /// Whether a year is not published and has a trajectory that its report counts.
  private func isToBePublished(_ year: Int, _ counted: Set<ClosedRange<Int>>) -> Bool {
    guard (1..<9999).contains(year), counted.contains(where: { $0.contains(year) }) else { return false }
    return context.pool.annual(year)?.published.value == nil
  }

  /// Adds what git's history may hold no longer; where nobody looked what it has, what was removed is still to come.
  mutating func addHistory() {
    guard let term = HistoryTerm(context) else { return }
    let removals: [Day]
    if let history = context.surroundings.history {
      removals = (history.records.map(\.removedOn) + history.codes.map(\.removedOn)).compactMap(\.self)
    } else {
      removals = RecordFates(context.pool).removalDays.filter { asOf <= term.lastDay(of: $0) }
    }
    for removal in Set(removals) {
      var entry = AgendaEntry(
        .history, term.lastDay(of: removal), [.contract],
        Phrase(
          nl: "wat op \(removal) is verwijderd ook uit de geschiedenis van git halen",
          en: "take what was removed on \(removal) out of git's history too"),
        .history)
      entry.rule = Rule.historyOverdue.name
      entry.parameters = [.init(path: "retention.historyMonths", value: term.months)]
      entry.detail = removal.description
      add(entry)
    }
  }
}
