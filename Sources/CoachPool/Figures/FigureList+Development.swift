internal import RecordSyntax

extension FigureList {
  /// What coaches did for the profession, and how many met each norm; never who.
  ///
  /// A norm has no number once attendance in one of its periods may be missing, for zero would say that no one met it.
  mutating func addDevelopment(_ counted: CountedPool) {
    let pool = counted.pool
    let period = counted.period
    let events = EventAttendance(pool)
    let coaches = pool.coaches.indices.filter { Self.served(pool.coaches[$0], counted) }
    let done = coaches.map { number in
      CoachDevelopment(pool.coaches[number], events.ofCoach(number).lazy.map { pool.events[$0] }, period)
    }
    let paths = coaches.map { pool.coaches[$0].path }
    add(
      .count(
        FigureName.developmentCoaches, Phrase(nl: "Coaches", en: "Coaches"),
        Phrase(
          nl: """
            coaches die van \(period.first.written) tot en met \(period.last.written) onafgebroken in de \
            pool zaten, en van wie de gegevens daarover niet zijn verwijderd
            """,
          en: """
            coaches who were in the pool from \(period.first.written) to \(period.last.written) without \
            a break, and of whom what tells so was not removed
            """
        ),
        paths.count, paths))
    let firstKnown = events.firstKnown(counted.contract, asOf: period.asOf)
    for norm in DevelopmentNorm.all(counted.contract.coaches) {
      let periods = norm.periods(of: period.year).map(\.days).filter { $0.upperBound <= period.last }
      guard !periods.isEmpty else { continue }
      let met = zip(paths, done).filter { pair in
        periods.allSatisfy { norm.amount(pair.1, $0) >= norm.least }
      }
      let isKnown = periods.allSatisfy {
        firstKnown <= $0.lowerBound && !events.mayBeMissing(norm.form, in: $0)
      }
      addNorm(norm, met.map(\.0), isKnown: isKnown)
    }
  }

  private mutating func addNorm(_ norm: DevelopmentNorm, _ met: [String], isKnown: Bool) {
    let name = "\(FigureName.development).\(norm.form.rawValue)"
    let title = norm.met
    let counted = Figure.count(
      "\(name).coaches", Phrase(nl: "\(title), aantal coaches", en: "\(title), coaches"),
      Phrase(nl: "coaches met \(title)", en: "coaches with \(title)"), met.count, met)
    let number = isKnown ? counted : counted.with(nil)
    add(number)
    if let all = self[FigureName.developmentCoaches] {
      add(
        .share(
          name, title,
          Phrase(nl: "het aandeel coaches met \(title)", en: "the share of coaches with \(title)"),
          of: number, in: all))
    }
    add(FigureSum(FigureName.developmentCoaches, [number.name], rest: .people))
  }

  /// Whether a coach was in the pool for the whole period, never away, as far as is still known.
  private static func served(_ coach: Coach, _ counted: CountedPool) -> Bool {
    guard !counted.isLeftOut(coach), !coach.header.hasRemoved(.staff), let since = coach.since.value else {
      return false
    }
    let days = counted.period.days
    return since <= days.lowerBound && coach.until.value.map { days.upperBound <= $0 } ?? true
      && !coach.isAway(in: days)
  }
}

extension DevelopmentNorm {
  /// What was done by who met it.
  fileprivate var met: Phrase {
    switch form {
    case .intervision:
      Phrase(
        nl: "ten minste \(least) minuten intervisie in elk kwartaal",
        en: "at least \(least) minutes of intervision in every quarter")
    case .supervision:
      Phrase(
        nl: "ten minste \(least) keer supervisie",
        en: least == 1 ? "supervision at least once" : "supervision at least \(least) times")
    case .training, .inspiration:
      Phrase(nl: "ten minste \(least) minuten scholing", en: "at least \(least) minutes of training")
    }
  }
}
