internal import RecordSyntax

extension Rule {
  static let agreementMissing = Rule(
    "agreement-missing", .agreement, .error,
    summary: Phrase(
      nl: "er is een gesprek gehouden voordat er getekende afspraken waren",
      en: "a session was held before an agreement was signed"),
    explanation: Phrase(
      nl: """
        Duidelijke afspraken vooraf voorkomen dat een traject uit de hand loopt en dat coach en coachee er later \
        verschillend over denken. Daarom zijn ze getekend voor het eerste gesprek, tenzij de poolafspraken een later \
        gesprek noemen. Laat alsnog tekenen en leg de dag vast waarop dat gebeurde.
        """,
      en: """
        Clear agreements beforehand keep coaching from running out of hand, and coach and coachee from remembering \
        them differently. So they are signed before the first session, unless the contract names a later one. Have \
        them signed after all, and record the day on which that happened.
        """),
    source: "S0-4", parameters: ["agreement.signedBeforeSession"],
    examples: [
      .fails(
        Phrase(nl: "gesprekken zonder afspraken", en: "sessions without an agreement"),
        [.edit(ExamplePool.running, .remove(["agreement"]))],
        at: .init(ExamplePool.running, .value(["sessions", 0]))),
      .fails(
        Phrase(nl: "pas getekend na het eerste gesprek", en: "signed only after the first session"),
        [.edit(ExamplePool.running, .set(["agreement", "signed"], "2023-10-11"))],
        at: .init(ExamplePool.running, .value(["sessions", 0]))),
      .passes(
        Phrase(nl: "getekend op de dag van het eerste gesprek", en: "signed on the day of the first session"),
        [.edit(ExamplePool.running, .set(["agreement", "signed"], "2023-10-10"))]),
      .passes(
        Phrase(
          nl: "getekend na het eerste gesprek, waar dat voor het tweede mag",
          en: "signed after the first session, where before the second will do"),
        [
          .edit(Contract.path, .set(["agreement"], ["signedBeforeSession": 2])),
          .edit(ExamplePool.running, .set(["agreement", "signed"], "2023-10-11")),
        ]),
    ],
    check: .trajectory { trajectory, context, findings in
      guard let number = context.contract.agreement.signedBeforeSession, number > 0 else { return }
      switch trajectory.agreement {
      case .faulty: return
      case .absent:
        guard trajectory.heldCount(by: context.asOf) >= number, !trajectory.header.hasRemoved(.facts),
          let (index, day) = trajectory.earliestHeld(number, by: context.asOf)
        else { return }
        let kind = context.kind(of: trajectory)
        findings.report(
          trajectory.path, .value(["sessions", .index(index)]),
          Phrase(
            nl: "op \(day) is een gesprek gehouden, maar er is geen getekende coachovereenkomst vastgelegd",
            en: "a session was held on \(day), but no signed agreement is recorded"),
          label: Phrase(nl: "gesprek \(number)", en: "session \(number)"),
          help: remedy(sessions: kind?.sessions.usual ?? 6, minutes: kind?.minutes.usual ?? 60))
      case .value(let agreement):
        // A day that is yet to come is a fault of its own.
        guard let signed = agreement.signed.value, signed <= context.asOf,
          trajectory.heldCount(by: signed.adding(days: -1)) >= number,
          let (index, day) = trajectory.earliestHeld(number, by: signed.adding(days: -1))
        else { return }
        findings.report(
          trajectory.path, .value(["sessions", .index(index)]),
          Phrase(
            nl: "op \(day) is een gesprek gehouden, maar de afspraken zijn pas op \(signed) getekend",
            en: "a session was held on \(day), but the agreement was signed only on \(signed)"),
          label: Phrase(nl: "gesprek \(number)", en: "session \(number)"),
          help: Phrase(
            nl:
              "is een van beide datums verkeerd overgenomen, verbeter die dan; is er echt later getekend, laat de datum dan staan\n\(Phrase.exception(to: "agreement-missing"))",
            en:
              "if one of the two dates was copied wrongly, correct it; if it really was signed later, leave the date as it is\n\(Phrase.exception(to: "agreement-missing"))"
          ),
          notes: [
            .init(
              .init(trajectory.path, .value(["agreement", "signed"])),
              Phrase(nl: "hier staat wanneer is getekend", en: "the day of signing stands here"))
          ])
      }
    })

  private static func remedy(sessions: Int, minutes: Int) -> Phrase {
    Phrase(
      nl: """
        is er getekend, neem de dag en de afspraken dan over uit de coachovereenkomst; is er niet getekend, laat dat \
        alsnog doen en zet bij signed de dag waarop dat echt gebeurt, nooit een eerdere
        agreement: { signed: JJJJ-MM-DD, sessions: \(sessions), minutes: \(minutes), terms: … }
        """,
      en: """
        if it was signed, copy the day and the terms from the agreement; if not, have it signed now and put at signed \
        the day on which that really happens, never an earlier one
        agreement: { signed: YYYY-MM-DD, sessions: \(sessions), minutes: \(minutes), terms: … }
        """)
  }
}

extension Trajectory {
  /// The place in the list and the day of the session that, by date, was held as number `number`, from 1.
  fileprivate func earliestHeld(_ number: Int, by day: Day) -> (index: Int, on: Day)? {
    let held = heldSessions(by: day).compactMap { entry in
      entry.session.on.value.map { (index: entry.index, on: $0) }
    }
    guard held.indices.contains(number - 1) else { return nil }
    return held.sorted { ($0.on, $0.index) < ($1.on, $1.index) }[number - 1]
  }
}
