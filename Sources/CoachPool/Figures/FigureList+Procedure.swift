internal import RecordSyntax

extension FigureList {
  /// How far the requests of the year came, and how long steps took.
  mutating func addProcedure(_ counted: CountedPool) {
    addFunnel(counted)
    addWaits(counted)
    guard counted.isFirstYear else { return }
    // Whoever came this far in the first year asked in it.
    let steps =
      RequestStep.allCases.map { (ofRequests: $0.ofRequests, ofYear: $0.ofYear) }
      + [(ofRequests: FigureName.funnelEvaluated, ofYear: FigureName.answered)]
    for step in steps {
      guard let name = step.ofRequests, let requests = self[name]?.value,
        let taken = self[step.ofYear]?.value, taken <= requests
      else { continue }
      add(FigureSum(name, [step.ofYear], rest: .bound))
    }
  }

  private mutating func addFunnel(_ counted: CountedPool) {
    let asOf = counted.period.asOf
    let requested = counted.trajectories.filter { counted.period.contains($0.requested.value?.on.value) }
    let signed = requested.filter { $0.signed.map { $0 <= asOf } == true }
    // Whoever came further came this far, also where retention has removed the step.
    let introduced = requested.filter { trajectory in
      trajectory.signed.map { $0 <= asOf } == true
        || trajectory.introductions.items.contains { $0.on.value.map { $0 <= asOf } == true }
    }
    let intake = requested.filter { trajectory in
      trajectory.hadIntake(by: asOf)
        || trajectory.signed.map { $0 <= asOf } == true
        || trajectory.introductions.items.contains { $0.on.value.map { $0 <= asOf } == true }
    }
    let states = requested.map { $0.state(asOf: asOf) }
    func ended(_ ways: TrajectoryState...) -> [Trajectory] {
      zip(requested, states).filter { ways.contains($0.1) }.map(\.0)
    }
    let closed = ended(.closed)
    addStep("requested", requested, Phrase(nl: "Aanvragen", en: "Requests"), counted)
    addStep("intake", intake, Phrase(nl: "intake gehouden", en: "intake held"), counted)
    addStep("introduced", introduced, Phrase(nl: "kennisgemaakt met een coach", en: "met a coach"), counted)
    addStep("signed", signed, Phrase(nl: "overeenkomst getekend", en: "agreement signed"), counted)
    addStep("closed", closed, Phrase(nl: "traject afgerond", en: "trajectory closed"), counted)
    addStep(
      "evaluated", closed.filter { counted.evaluation(of: $0) != nil },
      Phrase(nl: "daarna geëvalueerd door de coachee", en: "evaluated by the coachee after that"), counted)
    addStep(
      "elsewhere", ended(.advisedElsewhere),
      Phrase(nl: "iets anders dan coaching geadviseerd", en: "advised something other than coaching"), counted
    )
    addStep(
      "declined", ended(.declined, .deferred),
      Phrase(nl: "afgewezen of uitgesteld", en: "declined or deferred"), counted)
    addStep("withdrawn", ended(.withdrawn), Phrase(nl: "ingetrokken", en: "withdrawn"), counted)
    add(FigureSum("funnel.requested", ["funnel.intake"], rest: .people))
    add(FigureSum("funnel.intake", ["funnel.introduced"], rest: .people))
    add(FigureSum("funnel.introduced", ["funnel.signed"], rest: .people))
    add(FigureSum("funnel.signed", ["funnel.closed"], rest: .people))
    add(FigureSum("funnel.closed", [FigureName.funnelEvaluated], rest: .people))
    add(
      FigureSum(
        "funnel.requested", ["funnel.signed", "funnel.elsewhere", "funnel.declined", "funnel.withdrawn"],
        rest: .people))
  }

  private mutating func addStep(
    _ name: String, _ trajectories: [Trajectory], _ title: Phrase, _ counted: CountedPool
  ) {
    add(
      "\(FigureName.funnel).\(name)", trajectories, title,
      Phrase(
        nl: """
          aanvragen van \(counted.period.first.written) tot en met \(counted.period.last.written), naar \
          de stand van \(counted.period.asOf.written): \(title)
          """,
        en: """
          requests from \(counted.period.first.written) to \(counted.period.last.written), as of \
          \(counted.period.asOf.written): \(title)
          """
      ))
  }

  private mutating func addWaits(_ counted: CountedPool) {
    addWait(
      "intake", Phrase(nl: "van aanvraag tot intake", en: "from request to intake"), counted
    ) { ($0.requested.value?.on.value, $0.intake.value?.on.value) }
    addWait(
      "firstSession", Phrase(nl: "van intake tot eerste gesprek", en: "from intake to first session"), counted
    ) { trajectory in
      let held = trajectory.heldSessions(by: counted.period.asOf).compactMap { $0.session.on.value }
      return (trajectory.intake.value?.on.value, held.min())
    }
    addWait(
      "duration", Phrase(nl: "van overeenkomst tot afsluiting", en: "from agreement to end"), counted
    ) { ($0.signed, $0.closedOn) }
    add(FigureSum(FigureName.closed, ["\(FigureName.waits).duration.n"], rest: .known))
  }

  private mutating func addWait(
    _ name: String, _ title: Phrase, _ counted: CountedPool, _ ends: (Trajectory) -> (Day?, Day?)
  ) {
    var days: [Int] = []
    var paths: [String] = []
    for trajectory in counted.trajectories {
      guard case (let from?, let to?) = ends(trajectory), from <= to, counted.period.contains(to) else {
        continue
      }
      days.append(to.days(since: from))
      paths.append(trajectory.path)
    }
    let name = "\(FigureName.waits).\(name)"
    add(
      .count(
        "\(name).n", Phrase(nl: "\(title), aantal", en: "\(title), number"),
        Phrase(
          nl: "trajecten en aanvragen waarvan de laatste van beide dagen in \(counted.period.year) valt",
          en: "trajectories and requests of which the later of both days lies in \(counted.period.year)"),
        days.count, paths))
    add(
      Figure(
        name, title,
        Phrase(
          nl: "de mediaan van het aantal dagen \(title), naar het jaar van de laatste dag",
          en: "the median number of days \(title), by the year of the later day"),
        unit: .tenthsOfDays, value: Rounding.median(days), people: nil, group: "\(name).n", records: paths))
  }
}
