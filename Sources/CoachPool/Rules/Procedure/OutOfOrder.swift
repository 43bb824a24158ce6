internal import RecordSyntax

extension Rule {
  static let outOfOrder = Rule(
    "out-of-order", .procedure, .error,
    summary: Phrase(
      nl: "de data staan niet in de volgorde van de procedure, of iets dat is gebeurd ligt in de toekomst",
      en: "dates are not in the order of the procedure, or something that happened lies in the future"),
    explanation: Phrase(
      nl: """
        Een traject loopt van aanvraag via intake, kennismaking en ondertekening naar de gesprekken, de afsluiting en \
        de terugkomgesprekken, een privacyverzoek van ontvangst tot antwoord. Een datum die daar tegenin gaat is \
        meestal een tikfout, en dan kloppen wachttijden, bewaartermijnen en jaarcijfers niet. Kijk beide data na. Wat \
        nog moet gebeuren krijgt planned: true.
        """,
      en: """
        A trajectory runs from request by intake, introduction and signing to the sessions, the closing and the \
        follow-ups, a privacy request from receipt to answer. A date against that order is mostly a slip, and then \
        waiting times, retention and the year's figures are wrong. Check both dates. What is still to come gets \
        planned: true.
        """),
    source: "S3", parameters: ["agreement.signedBeforeSession"],
    examples: outOfOrderStages + outOfOrderFuture + outOfOrderRequests,
    check: .trajectory { trajectory, context, findings in
      reportOrder(trajectory, context, &findings)
      var late: [Late] = []
      trajectory.forEachMoment { moment, day in
        if day > context.asOf {
          late.append(Late(.value(moment.pointer), moment.phrase, day, moment.dataClass))
        }
      }
      reportFuture(late, trajectory.path, context, &findings)
    },
    .evaluation { evaluation, context, findings in
      guard let day = evaluation.on.value, day > context.asOf else { return }
      let phrase = Phrase(nl: "de evaluatie", en: "the evaluation")
      reportFuture([Late(.value(["on"]), phrase, day, .facts)], evaluation.path, context, &findings)
    },
    .event { event, context, findings in
      guard let day = event.on.value, day > context.asOf else { return }
      let phrase = Phrase(nl: "de bijeenkomst", en: "the meeting")
      reportFuture([Late(.value(["on"]), phrase, day, .published)], event.path, context, &findings)
    },
    .privacyRequest { request, context, findings in
      reportOrder(request, &findings)
      let late = request.moments.filter { $0.day > context.asOf }
      reportFuture(
        late.map { Late(.value($0.pointer), $0.what, $0.day, .facts) }, request.path, context, &findings)
    },
    .pool { context, findings in
      let phrase = Phrase(nl: "de verwijdering", en: "the removal")
      let late = context.pool.removals.filter { $0.on > context.asOf }
      reportFuture(
        late.map { Late(.bytes($0.range), phrase, $0.on, .facts) }, ErasureLedger.path, context, &findings)
    })

  /// Something dated after the day of judgement.
  private struct Late {
    let place: Place
    let what: Phrase
    let on: Phrase

    init(_ place: Place, _ what: Phrase, _ day: Day, _ dataClass: DataClass) {
      self.place = place
      self.what = what
      on = Phrase(nl: "\(day, dataClass)", en: "\(day, dataClass)")
    }
  }

  private static func reportOrder(
    _ trajectory: Trajectory, _ context: RuleContext, _ findings: inout Findings
  ) {
    ProcedureOrder(
      trajectory: trajectory, asOf: context.asOf,
      comparesSignedSessions: context.contract.agreement.signedBeforeSession != 1
    ).check { stage, before in
      let remedy = remedy(stage.moment)
      findings.report(
        trajectory.path, .value(stage.moment.pointer),
        Phrase(
          nl: "\(stage.phrase) ligt vóór \(before.phrase)",
          en: "\(stage.phrase) comes before \(before.phrase)"),
        label: Phrase(
          nl: "hoort niet vóór \(before.moment.phrase)", en: "does not belong before \(before.moment.phrase)"),
        help: Phrase(
          nl: "\(remedy)\n\(.exception(to: "out-of-order"))",
          en: "\(remedy)\n\(.exception(to: "out-of-order"))"),
        notes: [.init(.init(trajectory.path, .value(before.moment.pointer)), before.phrase)])
    }
  }

  /// What to do about a stage that comes too early.
  private static func remedy(_ moment: TrajectoryMoment) -> Phrase {
    if case .followUp = moment {
      return Phrase(
        nl: """
          verbeter de datum die niet klopt; was het een gesprek van voor de afsluiting, zet het dan onder sessions
          """,
        en: """
          correct the date that is wrong; if it was a session from before the closing, put it under sessions
          """)
    }
    return Phrase(nl: "verbeter de datum die niet klopt", en: "correct the date that is wrong")
  }

  private static func reportOrder(_ request: PrivacyRequest, _ findings: inout Findings) {
    let moments = request.moments
    for (before, moment) in zip(moments, moments.dropFirst()) where moment.day < before.day {
      findings.report(
        request.path, .value(moment.pointer),
        Phrase(
          nl: "\(moment.what) op \(moment.day) ligt vóór \(before.what) op \(before.day)",
          en: "\(moment.what) on \(moment.day) comes before \(before.what) on \(before.day)"),
        label: Phrase(
          nl: "hoort niet vóór \(before.what)", en: "does not belong before \(before.what)"),
        help: Phrase(nl: "verbeter de datum die niet klopt", en: "correct the date that is wrong"),
        notes: [
          .init(
            .init(request.path, .value(before.pointer)),
            Phrase(nl: "\(before.what) op \(before.day)", en: "\(before.what) on \(before.day)"))
        ])
    }
  }

  /// One finding a record, at the first thing; the others are its notes, for with `--as-of` there may be many.
  private static func reportFuture(
    _ late: [Late], _ path: String, _ context: RuleContext, _ findings: inout Findings
  ) {
    guard let first = late.first else { return }
    findings.report(
      path, first.place,
      Phrase(
        nl: "\(first.what) heeft als datum \(first.on), na de peildatum \(context.asOf)",
        en: "\(first.what) is dated \(first.on), after \(context.asOf), the day the pool is judged on"),
      label: Phrase(nl: "in de toekomst", en: "in the future"),
      help: Phrase(
        nl: """
          verbeter de datum, of zet het er pas in als het is gebeurd; een gesprek of terugkomgesprek dat nog komt \
          krijgt planned: true
          """,
        en: """
          correct the date, or record it once it has happened; a session or follow-up still to come gets planned: true
          """),
      notes: late.dropFirst().map {
        .init(
          .init(path, $0.place),
          Phrase(nl: "ook \($0.what): \($0.on)", en: "also \($0.what): \($0.on)"))
      })
  }
}

extension PrivacyRequest {
  /// The days that it tells of, in the order in which they come.
  fileprivate var moments: [(pointer: Pointer, what: Phrase, day: Day)] {
    let moments: [(Pointer, Phrase, Field<Day>)] = [
      (["received"], Phrase(nl: "de ontvangst", en: "the receipt"), received),
      (["extendedOn"], Phrase(nl: "de verlenging", en: "the extension"), extendedOn),
      (["answered"], Phrase(nl: "het antwoord", en: "the answer"), answered),
    ]
    return moments.compactMap { pointer, what, day in day.value.map { (pointer, what, $0) } }
  }
}
