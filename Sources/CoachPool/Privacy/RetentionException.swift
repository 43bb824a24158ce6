public import RecordSyntax

/// Data that is kept past its term by an exception in its record, with a reason and a last day.
public struct RetentionException: Sendable {
  /// What would have to be gone.
  public let due: RetentionDue
  /// The last day of the exception.
  public let until: Day

  /// The exception that keeps what is overdue; `nil` when the record has none that holds.
  init?(_ due: RetentionDue, _ context: RuleContext) {
    let own = due.header.allowances.filter { $0.rule == Rule.retentionOverdue.name }
    // Only few records have one, and only those are read again for the place.
    guard !own.isEmpty, due.isOverdue(on: context.asOf) else { return nil }
    let place = RetentionFinding(due: due, context: context).place
    let holding = own.first { $0.holds(at: place.pointer, asOf: context.asOf) }
    guard let until = holding?.until.value else { return nil }
    (self.due, self.until) = (due, until)
  }

  /// Until when what stays, and why, as words behind a path.
  package var sentence: Phrase {
    let name = due.term.dataClass.rawValue
    let what =
      due.term.then == .delete
      ? Phrase(nl: "het record", en: "the record")
      : Phrase(nl: "\(word: name, dutch: due.term.dutch)", en: "\(word: name, dutch: due.term.dutch)")
    let rule = Rule.retentionOverdue.name
    return Phrase(
      nl: "\(what) blijft tot en met \(until): uitzondering in het bestand (\(name: rule))",
      en: "\(what) stays until \(until): an exception in the file (\(name: rule))")
  }
}
