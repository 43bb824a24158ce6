internal import RecordSyntax

extension Rule {
  package static let historyOverdue = Rule(
    "history-overdue", .privacy, .warning, isDue: true,
    summary: Phrase(
      nl: "git bewaart nog gegevens die al lang uit de pool zijn verwijderd",
      en: "git still holds data that was removed from the pool long ago"),
    explanation: Phrase(
      nl: """
        Wat uit een bestand is gehaald, staat nog in elke oudere commit. De poolafspraken zeggen na hoeveel maanden het \
        ook daaruit weg moet zijn; zonder dat aantal kijkt deze regel nergens naar. Alle commits lezen duurt langer dan \
        al het andere, dus gebeurt het alleen als er iets langer geleden is verwijderd. coachpool retention --history \
        toont wat er staat en hoe het weggaat.
        """,
      en: """
        What was taken out of a file still stands in every older commit. The contract says after how many months it \
        must be gone from those too; without that number this rule looks at nothing. Reading all commits takes longer \
        than everything else, so it is done only when something was removed longer ago. coachpool retention --history \
        shows what is there and how it goes.
        """),
    source: "facts", parameters: ["retention.historyMonths"], examples: historyOverdueExamples,
    check: .pool { context, findings in
      guard let history = context.surroundings.history, let term = HistoryTerm(context) else { return }
      let days = history.records.compactMap(\.removedOn).filter { term.lastDay(of: $0) < context.asOf }
      let codes = history.codes.compactMap(\.removedOn).filter { term.lastDay(of: $0) < context.asOf }
      guard let first = (days + codes).min() else { return }
      let months = term.months
      findings.report(
        Contract.path, .value(["retention", "historyMonths"]),
        Phrase(
          nl: """
            git bewaart nog gegevens die meer dan \(.months(months)) geleden zijn verwijderd, vanaf \(first) (records: \
            \(days.count), codes: \(codes.count))
            """,
          en: """
            git still holds data that was removed more than \(.months(months)) ago, from \(first) on (records: \
            \(days.count), codes: \(codes.count))
            """),
        help: Phrase(
          nl: "kijk wat het is en hoe het weggaat: coachpool retention --history",
          en: "see what it is and how it goes: coachpool retention --history"))
    })

  /// Whether anything was removed so long ago that the history of git is worth reading for this rule.
  package static func needsHistory(_ context: RuleContext) -> Bool {
    guard let term = HistoryTerm(context), let first = RecordFates(context.pool).first else { return false }
    return term.lastDay(of: first) < context.asOf
  }

  private static var historyOverdueExamples: [RuleExample] {
    let old = "evaluations/2020/e-2020-4k1v.json"
    let earlier: [RuleExample.Change] = [
      .edit(Contract.path, .set(["retention"], ["historyMonths": 12])),
      .file(
        old,
        """
        { "by": "coachee", "moment": "after", "on": "2020-12-18", "scores": { "procedure": 4 } }
        """),
    ]
    func ledger(_ day: String) -> RuleExample.Change {
      .text(ErasureLedger.path, #"{"on":"\#(day)","id":"e-2020-4k1v","ground":"erasure"}"# + "\n")
    }
    return [
      .fails(
        Phrase(
          nl: "een evaluatie die veertien maanden geleden is verwijderd",
          en: "an evaluation that was removed fourteen months ago"), after: earlier,
        [.remove(old), ledger("2022-10-31")],
        at: .init(Contract.path, .value(["retention", "historyMonths"]))),
      .passes(
        Phrase(nl: "tien maanden geleden verwijderd", en: "removed ten months ago"), after: earlier,
        [.remove(old), ledger("2023-02-28")]),
    ]
  }
}
