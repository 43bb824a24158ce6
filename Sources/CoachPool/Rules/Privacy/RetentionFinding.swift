internal import RecordSchema
internal import RecordSyntax

/// Words and place of what retention finds; the same for what is overdue and for what soon will be.
struct RetentionFinding {
  let due: RetentionDue
  let context: RuleContext

  private var kind: RecordKind { due.header.kind }
  private var isOverdue: Bool { due.isOverdue(on: context.asOf) }

  /// The fields to be removed, or all of the class in a record to be deleted, in the order of the file.
  private var fields: [Pointer] {
    guard !due.needsClosing, let document = context.document(due.header.path) else { return [] }
    return Schemas.bundled.schema(for: kind.rawValue).fields(of: due.term.dataClass, in: document)
  }

  /// Where the finding is.
  var place: Place { place(fields) }

  private func place(_ fields: [Pointer]) -> Place {
    guard !due.needsClosing else { return .value(["agreement", "signed"]) }
    return fields.first.map { .key($0) } ?? .file
  }

  /// Adds the finding.
  func report(_ findings: inout Findings) {
    let fields = fields
    findings.report(
      due.header.path, place(fields), message, label: label,
      help: help(fields),
      notes: [
        .init(
          .init(Contract.path, .key(["retention", .key(kind.rawValue), .key(due.term.dataClass.rawValue)])),
          Phrase(nl: "de grond: \(name: due.term.ground)", en: "the ground: \(name: due.term.ground)"))
      ], detail: due.term.dataClass.rawValue)
  }

  private var message: Phrase {
    let counted = due.counted
    let waited = due.start.day.adding(months: due.term.months) < due.lastDay
    let term =
      waited
      ? Phrase(
        nl: "tot en met \(due.lastDay) (toen het jaar is gepubliceerd, later dan \(counted))",
        en: "until \(due.lastDay) (when its year was published, later than \(counted))")
      : Phrase(nl: "tot en met \(due.lastDay) (\(counted))", en: "until \(due.lastDay) (\(counted))")
    switch due.term.then {
    case _ where due.needsClosing:
      return isOverdue
        ? Phrase(
          nl: "dit traject is nooit afgesloten, en wat erin staat mocht bewaard blijven \(term)",
          en: "this trajectory was never closed, and what stands in it could be kept \(term)")
        : Phrase(
          nl: "dit traject is nooit afgesloten, en wat erin staat mag nog bewaard blijven \(term)",
          en: "this trajectory was never closed, and what stands in it may still be kept \(term)")
    case .delete:
      return isOverdue
        ? Phrase(
          nl: "dit record mocht bewaard blijven \(term) en is er nog",
          en: "this record could be kept \(term) and is still here")
        : Phrase(
          nl: "dit record mag nog bewaard blijven \(term)", en: "this record may still be kept \(term)")
    case .remove:
      let name = due.term.dataClass.rawValue
      return isOverdue
        ? Phrase(
          nl:
            "gegevens van de soort \(word: name, dutch: due.term.dutch) mochten bewaard blijven \(term) en staan er nog",
          en: "data of the class \(word: name, dutch: due.term.dutch) could be kept \(term) and is still here"
        )
        : Phrase(
          nl: "gegevens van de soort \(word: name, dutch: due.term.dutch) mogen nog bewaard blijven \(term)",
          en: "data of the class \(word: name, dutch: due.term.dutch) may still be kept \(term)")
    }
  }

  private var label: Phrase {
    guard !due.needsClosing else {
      return Phrase(nl: "loopt volgens dit bestand nog", en: "still runs by this file")
    }
    let first = due.lastDay.adding(days: 1)
    if isOverdue {
      return Phrase(nl: "termijn voorbij sinds \(first)", en: "past its term since \(first)")
    }
    return Phrase(nl: "moet weg vanaf \(first)", en: "is to be gone from \(first)")
  }

  private func help(_ fields: [Pointer]) -> Phrase {
    guard !due.needsClosing else { return closing }
    let removal = removal(fields)
    guard !isOverdue else { return removal }
    let first = due.lastDay.adding(days: 1)
    return kind == .trajectory
      ? Phrase(
        nl: """
          stuur eerst de uitnodiging voor de evaluatie en houd het terugkomgesprek, als dat nog moet, en haal nu nog niets \
          weg; vanaf \(first): \(removal)
          """,
        en: """
          first send the invitation to the evaluation and hold the follow-up, if that is still to be done, and remove \
          nothing yet; from \(first) on: \(removal)
          """)
      : Phrase(
        nl: "haal nu nog niets weg; vanaf \(first): \(removal)",
        en: "remove nothing yet; from \(first) on: \(removal)")
  }

  /// What is to be done with a trajectory that nobody closed.
  private var closing: Phrase {
    Phrase(
      nl: """
        vraag de coach hoe het is geëindigd en sluit het af, zodat het geteld wordt in het jaar van afsluiten; de termijn loopt \
        dan vanaf die dag
        \(name: due.closingCommand)
        """,
      en: """
        ask the coach how it ended and close it, so that it counts in the year of its closing; its term then runs from that \
        day
        \(name: due.closingCommand)
        """)
  }

  /// What is to be done when the term is over: the command does it, and what it does by hand.
  private func removal(_ fields: [Pointer]) -> Phrase {
    let hand = byHand(fields)
    return Phrase(
      nl: """
        doe coachpool retention --apply, en kijk eerst met --dry-run wat er verandert
        of met de hand: \(hand)
        """,
      en: """
        do coachpool retention --apply, and first see with --dry-run what changes
        or by hand: \(hand)
        """)
  }

  private func byHand(_ fields: [Pointer]) -> Phrase {
    guard due.term.then == .remove else {
      return kind == .coach
        ? Phrase(
          nl: """
            kies een code die niet naar de coach verwijst, zet die in elk bestand waar deze id staat, en verwijder \
            daarna dit bestand
            """,
          en: """
            choose a code that does not point to the coach, put it in every file that has this id, and then delete \
            this file
            """)
        : Phrase(
          nl: "verwijder dit bestand, en zet het id in erasures.jsonl",
          en: "delete this file, and put its id in erasures.jsonl")
    }
    let names = Phrase.listing(fields.map(\.dotted))
    return Phrase(
      nl: """
        haal weg: \(names); en leg vast dat dat is gedaan:
        \(name: note(on: "JJJJ-MM-DD"))
        """,
      en: """
        remove \(names); and record that it was done:
        \(name: note(on: "YYYY-MM-DD"))
        """)
  }

  /// What is recorded, as the file writes it.
  private func note(on day: String) -> String {
    let dataClass = due.term.dataClass.rawValue
    return due.header.path.hasSuffix(".json")
      ? #""removed": [{ "on": "\#(day)", "class": "\#(dataClass)", "ground": "retention" }]"#
      : "removed: [{ on: \(day), class: \(dataClass), ground: retention }]"
  }
}
