internal import CoachPool
internal import RecordSyntax

/// What becomes of the rows of a spreadsheet, in counts that add up to all of them, each beside that of their records.
struct ImportSummary {
  /// Some of the rows, and the records that they are about.
  private struct Count {
    var rows = 0
    var records = 0
  }

  /// The sentence.
  let phrase: Phrase

  init(_ plan: ImportPlan, _ kind: ImportKind, isApplied: Bool) {
    var (new, completed, present) = (Count(), Count(), Count())
    func add(_ record: ImportedRecord, to count: inout Count) {
      count.rows += record.rows.count
      count.records += 1
    }
    for record in plan.records {
      switch record.outcome {
      case .new: add(record, to: &new)
      case .completed: add(record, to: &completed)
      case .present: add(record, to: &present)
      }
    }
    var parts: [Phrase] = []
    if new.rows > 0 {
      let records = Phrase.count(new.records, kind.words.oneNew, kind.words.manyNew)
      parts.append(
        isApplied
          ? Phrase(
            nl: "\(new.rows) overgenomen in \(records)", en: "\(new.rows) taken over into \(records)")
          : Phrase(
            nl: "\(new.rows) over te nemen in \(records)", en: "\(new.rows) to be taken over into \(records)")
      )
    }
    if completed.rows > 0 {
      let records = Phrase.count(completed.records, kind.words.one, kind.words.many)
      parts.append(
        isApplied
          ? Phrase(
            nl: "\(completed.rows) toegevoegd aan \(records)", en: "\(completed.rows) added to \(records)")
          : Phrase(
            nl: "\(completed.rows) toe te voegen aan \(records)",
            en: "\(completed.rows) to be added to \(records)"
          ))
    }
    if present.rows > 0 {
      let records = Phrase.count(present.records, kind.words.one, kind.words.many)
      let verb = Phrase(nl: present.rows == 1 ? "staat" : "staan", en: "there")
      parts.append(
        Phrase(
          nl: "\(present.rows) \(verb) al in \(records)", en: "\(present.rows) \(verb) already, in \(records)"
        ))
    }
    let refused = Set(plan.faults.map(\.row)).count
    if refused > 0 { parts.append(Phrase(nl: "\(refused) geweigerd", en: "\(refused) refused")) }
    let rows = Phrase.count(plan.rowCount, Phrase(nl: "rij", en: "row"), Phrase(nl: "rijen", en: "rows"))
    phrase = Phrase.listing(parts).map { Phrase(nl: "\(rows): \($0)", en: "\(rows): \($0)") } ?? rows
  }
}

extension ImportKind {
  /// What its records are called, by how many there are.
  fileprivate var words: (one: Phrase, many: Phrase, oneNew: Phrase, manyNew: Phrase) {
    switch self {
    case .trajectory:
      (
        Phrase(nl: "traject", en: "trajectory"), Phrase(nl: "trajecten", en: "trajectories"),
        Phrase(nl: "nieuw traject", en: "new trajectory"),
        Phrase(nl: "nieuwe trajecten", en: "new trajectories")
      )
    case .coach:
      (
        Phrase(nl: "coach", en: "coach"), Phrase(nl: "coaches", en: "coaches"),
        Phrase(nl: "nieuwe coach", en: "new coach"), Phrase(nl: "nieuwe coaches", en: "new coaches")
      )
    case .evaluation:
      (
        Phrase(nl: "evaluatie", en: "evaluation"), Phrase(nl: "evaluaties", en: "evaluations"),
        Phrase(nl: "nieuwe evaluatie", en: "new evaluation"),
        Phrase(nl: "nieuwe evaluaties", en: "new evaluations")
      )
    }
  }
}
