internal import RecordSyntax

extension Rule {
  static let coachNotAvailable = Rule(
    "coach-not-available", .coaches, .error,
    summary: Phrase(
      nl: "een coach kreeg een traject vóór de start in de pool, tijdens een pauze of na vertrek",
      en: "a coach took a trajectory before joining the pool, during a pause or after leaving"),
    explanation: Phrase(
      nl: """
        Wie nog niet begonnen is, even niet beschikbaar is of al vertrokken, kan geen coachee aannemen. Meestal is een \
        datum verkeerd overgenomen of staat de verkeerde coach bij het traject. Gekeken wordt naar de dag van \
        ondertekening, en bij een overdracht naar de dag van de overdracht.
        """,
      en: """
        Who has not begun, is away for a while or has left, cannot take a coachee. Mostly a date was copied wrongly or \
        the wrong coach stands with the trajectory. What counts is the day of signing, and with a handover the day of \
        the handover.
        """),
    source: "facts",
    // A wrong date of signing has its finding there.
    yieldsTo: ["out-of-order"], over: ["agreement", "handovers"],
    examples: [
      .fails(
        Phrase(nl: "de coach begon een dag later", en: "the coach began a day later"),
        [.edit(ExamplePool.coach, .set(["since"], "2023-02-15"))],
        at: .init(ExamplePool.trajectory, .value(["coach"]))),
      .fails(
        Phrase(nl: "getekend tijdens een pauze", en: "signed during a pause"),
        [
          .edit(
            ExamplePool.coach, .append(["paused"], ["from": "2023-10-03", "to": "2023-11-01"]))
        ], at: .init(ExamplePool.running, .value(["coach"]))),
      .fails(
        Phrase(nl: "overgedragen aan een coach die al weg was", en: "handed over to a coach who had left"),
        [
          .file(ExamplePool.secondCoachPath, ExamplePool.secondCoach(until: "2023-11-13")),
          .edit(
            ExamplePool.running, .append(["handovers"], ["on": "2023-11-14", "to": "bas-hoekstra"])),
          .edit(ExamplePool.running, .append(["introductions"], metSecondCoach)),
        ], at: .init(ExamplePool.running, .value(["handovers", 0, "to"]))),
      .passes(
        Phrase(nl: "getekend op de eerste dag", en: "signed on the first day"),
        [.edit(ExamplePool.coach, .set(["since"], "2023-02-14"))]),
      .passes(
        Phrase(nl: "getekend op de dag na een pauze", en: "signed on the day after a pause"),
        [
          .edit(
            ExamplePool.coach, .append(["paused"], ["from": "2023-09-03", "to": "2023-10-02"]))
        ]),
    ],
    check: .coach { coach, context, findings in
      guard !coach.since.isFaulty, !coach.until.isFaulty else { return }
      for (trajectory, handover) in context.assignments(of: coach) {
        guard trajectory.isInternal, trajectory.agreement.value != nil,
          let day = trajectory.takenOn(handover: handover), day <= context.asOf,
          let reason = Unavailability(coach, day)
        else { continue }
        let taken =
          handover == nil
          ? Phrase(nl: "getekend op \(day)", en: "signed on \(day)")
          : Phrase(nl: "overgedragen op \(day)", en: "handed over on \(day)")
        findings.report(
          trajectory.path, trajectory.place(ofHandover: handover),
          Phrase(nl: "\(taken), en \(reason.phrase)", en: "\(taken), and \(reason.phrase)"),
          label: Phrase(nl: "die dag niet beschikbaar", en: "not available that day"),
          help: Phrase(
            nl: """
              verbeter de datum of de coach, of de gegevens van de coach; \
              \(.exception(to: "coach-not-available"))
              """,
            en: """
              correct the date or the coach, or the coach's record; \
              \(.exception(to: "coach-not-available"))
              """),
          notes: [
            .init(
              .init(coach.path, .value(reason.pointer)),
              Phrase(nl: "hier staat het bij de coach", en: "here it stands with the coach"), isKeptBack: true
            )
          ])
      }
    })

  private static let metSecondCoach: Value = [
    "on": "2023-11-09", "coach": "bas-hoekstra", "coachAgrees": true, "coacheeAgrees": true,
    "linesChecked": true,
  ]
}

/// Why a coach could not take anyone on a day.
private enum Unavailability {
  case notYet(Day)
  case paused(Int)
  case left(Day)

  init?(_ coach: Coach, _ day: Day) {
    if let since = coach.since.value, day < since {
      self = .notYet(since)
    } else if let until = coach.until.value, until < day {
      self = .left(until)
    } else if let index = coach.pause(on: day) {
      self = .paused(index)
    } else {
      return nil
    }
  }

  /// Where values are kept back the same is said of every reason, for one is a pause.
  var phrase: Phrase {
    Phrase(
      openPhrase,
      keptBack: Phrase(nl: "de coach was toen niet beschikbaar", en: "the coach was not available then"))
  }

  private var openPhrase: Phrase {
    switch self {
    case .notYet(let day):
      Phrase(nl: "de coach begon op \(day)", en: "the coach began on \(day)")
    case .left(let day):
      Phrase(nl: "de laatste dag van de coach was \(day)", en: "the coach's last day was \(day)")
    case .paused: Phrase(nl: "de coach had toen een pauze", en: "the coach was away then")
    }
  }

  var pointer: Pointer {
    switch self {
    case .notYet: ["since"]
    case .left: ["until"]
    case .paused(let index): ["paused", .index(index)]
    }
  }
}
