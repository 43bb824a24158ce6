internal import RecordSyntax

extension FigureList {
  /// How many trajectories there were, and what became of them.
  mutating func addTrajectories(_ counted: CountedPool) {
    let first = counted.period.first
    let last = counted.period.last
    let year = counted.period.year
    let signed = counted.trajectories.filter { $0.signed.map { $0 <= last } == true }
    add(
      FigureName.total, counted.total,
      Phrase(nl: "Totaal aantal coachtrajecten in \(year)", en: "Coaching trajectories in \(year)"),
      Phrase(
        nl: """
          trajecten met een overeenkomst die uiterlijk op \(last.written) is getekend, en niet \
          afgesloten vóór \(first.written)
          """,
        en: "trajectories with an agreement signed by \(last.written), and not closed before \(first.written)"
      ))
    add(
      FigureName.carriedOver,
      signed.filter { trajectory in
        trajectory.signed.map { $0 < first } == true && trajectory.isOpen(on: first.adding(days: -1))
      },
      Phrase(nl: "meegekomen uit \(year - 1)", en: "carried over from \(year - 1)"),
      Phrase(
        nl: "trajecten die vóór \(first.written) zijn getekend en toen nog niet waren afgesloten",
        en: "trajectories signed before \(first.written) and not closed by then"))
    add(
      FigureName.started, signed.filter { counted.period.contains($0.signed) },
      Phrase(nl: "begonnen in \(year)", en: "started in \(year)"),
      Phrase(
        nl: "trajecten die van \(first.written) tot en met \(last.written) zijn getekend",
        en: "trajectories signed from \(first.written) to \(last.written)"))
    addClosed(counted)
    add(
      FigureName.running,
      signed.filter { $0.isOpen(on: last) },
      counted.period.isProvisional
        ? Phrase(nl: "Trajecten die op \(last.written) lopen", en: "Trajectories running on \(last.written)")
        : Phrase(nl: "Doorlopende trajecten in \(year + 1)", en: "Trajectories running on into \(year + 1)"),
      Phrase(
        nl: "trajecten die uiterlijk op \(last.written) zijn getekend en toen nog niet waren afgesloten",
        en: "trajectories signed by \(last.written) and not closed by then"))
    add(FigureSum(FigureName.total, [FigureName.closed, FigureName.running]))
    add(FigureSum(FigureName.total, [FigureName.carriedOver, FigureName.started]))
    add(
      FigureSum(FigureName.closed, [FigureName.completed, FigureName.stopped, FigureName.referredOn]))
    addSessions(counted)
  }

  private mutating func addClosed(_ counted: CountedPool) {
    let closed = counted.closed
    add(
      FigureName.closed, closed,
      Phrase(
        nl: "Afgeronde coachtrajecten in \(counted.period.year)",
        en: "Trajectories closed in \(counted.period.year)"),
      Phrase(
        nl: """
          getekende trajecten die van \(counted.period.first.written) tot en met \
          \(counted.period.last.written) zijn afgesloten
          """,
        en:
          "signed trajectories closed from \(counted.period.first.written) to \(counted.period.last.written)")
    )
    add(
      FigureName.completed, closed.filter { $0.closed.value?.reason.value == .completed },
      Phrase(nl: "voltooid", en: "completed"),
      Phrase(
        nl: "afgeronde trajecten met reden 'completed'", en: "closed trajectories with reason 'completed'"))
    add(
      FigureName.stopped,
      closed.filter { trajectory in
        switch trajectory.closed.value?.reason.value {
        case .stoppedByCoachee, .stoppedByCoach, .left, .noContact, .noClick: true
        case .completed, .referred, .withdrawn, nil: false
        }
      },
      Phrase(nl: "voortijdig gestopt", en: "stopped early"),
      Phrase(
        nl:
          "afgerond omdat coachee of coach stopte, de coachee vertrok, er geen contact meer was of geen klik",
        en:
          "closed because coachee or coach stopped, the coachee left, contact was lost or there was no click")
    )
    add(
      FigureName.referredOn, closed.filter { $0.closed.value?.reason.value == .referred },
      Phrase(nl: "afgesloten met een verwijzing", en: "closed with a referral"),
      Phrase(nl: "afgeronde trajecten met reden 'referred'", en: "closed trajectories with reason 'referred'")
    )
  }

  private mutating func addSessions(_ counted: CountedPool) {
    var held = 0
    for trajectory in counted.closed { held += trajectory.heldCount(by: counted.period.asOf) }
    add(
      Figure(
        FigureName.sessionsMean,
        Phrase(
          nl: "Gemiddeld aantal gesprekken per afgerond traject",
          en: "Mean number of sessions per closed trajectory"),
        Phrase(
          nl: """
            gehouden gesprekken van de afgeronde trajecten, uit alle jaren, gedeeld door hun aantal; niet \
            gehouden of geplande gesprekken, intake, kennismaking, gesprekken met de leidinggevende en \
            terugkomgesprekken tellen niet mee
            """,
          en: """
            sessions held in closed trajectories, of all years, divided by their number; sessions missed or \
            planned, intake, introductions, talks with the manager and follow-ups do not count
            """),
        unit: .tenths, value: Rounding.ratio(held, counted.closed.count, scale: 10), people: nil,
        group: FigureName.closed, records: counted.closed.map(\.path)))
  }

  /// Adds the number of trajectories in a list.
  mutating func add(_ name: String, _ trajectories: [Trajectory], _ title: Phrase, _ definition: Phrase) {
    add(.count(name, title, definition, trajectories.count, trajectories.map(\.path)))
  }
}
