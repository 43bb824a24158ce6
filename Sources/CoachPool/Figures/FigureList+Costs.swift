internal import RecordSyntax

extension FigureList {
  /// What coaching cost: time of internal coaches, and what was paid outside.
  mutating func addCosts(_ counted: CountedPool) {
    addInternal(counted)
    addExternal(counted)
  }

  private mutating func addInternal(_ counted: CountedPool) {
    var minutes = ExactSum()
    var paths: [String] = []
    var priced: [String] = []
    // Sixty minutes, and a preparation share in thousandths: one rounding at the end.
    var numerator = ExactSum()
    // How many were paid for at each rate, preparation included.
    var byRate: [Int: Int] = [:]
    for trajectory in counted.trajectories {
      let spent = Self.minutes(of: trajectory, counted)
      guard spent.value != 0 else { continue }
      paths.append(trajectory.path)
      minutes.add(spent.value ?? .max)
      guard let kind = counted.kind(of: trajectory), let rate = kind.hourlyCents else { continue }
      priced.append(trajectory.path)
      let (share, overflow) = kind.preparationThousandths.addingReportingOverflow(1000)
      numerator.add(spent.value ?? .max, times: overflow ? .max : share, rate)
      let (hour, isTooMuch) = share.multipliedReportingOverflow(by: rate)
      byRate[overflow || isTooMuch ? .max : hour, default: 0] += 1
    }
    let period = counted.period
    add(
      Figure(
        FigureName.time,
        Phrase(
          nl: "Tijd van interne coaches en coördinatoren", en: "Time of internal coaches and coordinators"),
        Phrase(
          nl: """
            minuten van gehouden gesprekken en terugkomgesprekken bij interne coaches en van intakes, van \
            \(period.first.written) tot en met \(period.last.written), voor zover vastgelegd; een intake \
            zonder duur telt voor de gebruikelijke
            """,
          en: """
            minutes of sessions and follow-ups held by internal coaches and of intakes, from \
            \(period.first.written) to \(period.last.written), where recorded; an intake without a length \
            counts for the usual one
            """),
        unit: .minutes, value: minutes.value, people: paths.count, records: paths))
    add(
      Figure(
        FigureName.costsInternal, Phrase(nl: "Interne kosten", en: "Internal costs"),
        Phrase(
          nl: """
            die tijd, met de voorbereiding erbij, maal het uurtarief van de soort; soorten zonder tarief \
            tellen niet mee
            """,
          en: "that time, with preparation, times the kind's hourly rate; kinds without a rate do not count"),
        unit: .cents,
        value: priced.isEmpty ? nil : numerator.value.flatMap { Rounding.ratio($0, 60_000, scale: 1) },
        // The rates are known: of two of them the time and the costs together give the time at each.
        people: priced.count, fewest: byRate.values.min(), records: priced))
    // By the rates, which are known, the costs tell the time that was paid for, and so the time that was not.
    if !priced.isEmpty {
      add(FigureSum(FigureName.time, [FigureName.costsInternal], rest: .people, isByPeople: true))
    }
  }

  /// The minutes spent on a trajectory within the period.
  private static func minutes(of trajectory: Trajectory, _ counted: CountedPool) -> ExactSum {
    var minutes = ExactSum()
    if let intake = trajectory.intake.value, counted.period.contains(intake.on.value) {
      minutes.add(intake.minutes.value ?? counted.contract.intakeMinutes ?? 0)
    }
    guard trajectory.delivery.value != .external else { return minutes }
    for session in trajectory.sessions.items where session.wasHeld(in: counted.period.days) {
      minutes.add(session.minutes.value ?? 0)
    }
    for talk in trajectory.followUps.items where talk.wasHeld(in: counted.period.days) {
      minutes.add(talk.minutes.value ?? 0)
    }
    return minutes
  }

  private mutating func addExternal(_ counted: CountedPool) {
    var paid: [(source: String, cents: ExactSum, path: String)] = []
    for trajectory in counted.trajectories {
      var cents = ExactSum()
      for cost in trajectory.costs.items where counted.period.contains(cost.on.value) {
        cents.add(cost.cents.value ?? 0)
      }
      guard cents.value != 0 else { continue }
      let sources = trajectory.requested.value?.funding.items ?? []
      paid.append(
        (sources.count > 1 ? "severalSources" : sources.first ?? "notRecorded", cents, trajectory.path))
    }
    func sum(_ rows: [(source: String, cents: ExactSum, path: String)]) -> Int? {
      var sum = ExactSum()
      for row in rows { sum.add(row.cents.value ?? .max) }
      return sum.value
    }
    let period = counted.period
    let definition = Phrase(
      nl: "kosten van trajecten, gedateerd van \(period.first.written) tot en met \(period.last.written)",
      en: "costs of trajectories, dated from \(period.first.written) to \(period.last.written)")
    let total = sum(paid)
    add(
      Figure(
        FigureName.costsExternal, Phrase(nl: "Externe kosten", en: "External costs"), definition,
        unit: .cents, value: total, people: paid.count, records: paid.map(\.path)))
    var sources = counted.contract.funding.entries.map { source in
      (key: source.key, title: Phrase(nl: "\(name: source.value)", en: "\(name: source.value)"))
    }
    sources.append(("severalSources", Phrase(nl: "uit meer bronnen", en: "from several sources")))
    sources.append(("notRecorded", Phrase(nl: "bron niet vastgelegd", en: "source not recorded")))
    for source in sources {
      let rows = paid.filter { $0.source == source.key }
      add(
        Figure(
          "\(FigureName.costsExternal).\(source.key)", source.title,
          Phrase(nl: "\(definition): \(source.title)", en: "\(definition): \(source.title)"),
          unit: .cents, value: sum(rows), people: rows.count, records: rows.map(\.path)))
    }
    add(
      FigureSum(FigureName.costsExternal, sources.map { "\(FigureName.costsExternal).\($0.key)" }))
    addBudget(counted, total, people: paid.count)
  }

  private mutating func addBudget(_ counted: CountedPool, _ spent: Int?, people: Int) {
    guard let budget = counted.contract.budgetCents[String(counted.period.year)] else { return }
    add(
      Figure(
        FigureName.budget, Phrase(nl: "Budget voor externe coaching", en: "Budget for external coaching"),
        Phrase(nl: "het budget van het jaar in de poolafspraken", en: "the year's budget in the contract"),
        unit: .cents, value: budget, people: nil, records: [Contract.path]))
    add(
      Figure(
        FigureName.budgetLeft, Phrase(nl: "Nog over van het budget", en: "Left of the budget"),
        Phrase(nl: "budget min externe kosten", en: "budget less external costs"), unit: .cents,
        value: spent.flatMap { spent in
          let (left, overflow) = budget.subtractingReportingOverflow(spent)
          return overflow ? nil : left
        }, people: people, records: [Contract.path]))
    add(FigureSum(FigureName.budget, [FigureName.costsExternal, FigureName.budgetLeft]))
  }
}
