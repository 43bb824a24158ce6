internal import RecordSyntax

extension FigureList {
  /// What coaches did for the profession, and how many met each norm; never who.
  mutating func addDevelopment(_ counted: CountedPool) {
    let period = counted.period
    let events = counted.pool.events.filter {
      !counted.isLeftOut($0) && period.contains($0.on.value)
    }
    let coaches = counted.pool.coaches.filter { !counted.isLeftOut($0) && Self.served($0, period) }
    let done = coaches.map { coach in
      CoachDevelopment(coach, events.lazy.filter { $0.attendees.items.contains(coach.id) }, period)
    }
    add(
      .count(
        "development.coaches", Phrase(nl: "Coaches", en: "Coaches"),
        Phrase(
          nl: """
            coaches die van \(period.first.written) tot en met \(period.last.written) onafgebroken in de \
            pool zaten
            """,
          en: """
            coaches who were in the pool from \(period.first.written) to \(period.last.written) without \
            a break
            """
        ),
        coaches.count, coaches.map(\.path)))
    let norms = counted.contract.coaches
    let quarters = Self.quarters(of: period)
    if let norm = norms.intervisionMinutesPerQuarter, !quarters.isEmpty {
      addNorm(
        .intervision, coaches,
        zip(coaches, done).filter { pair in
          quarters.allSatisfy { pair.1.minutes(.intervision, $0) >= norm }
        }.map(\.0),
        Phrase(
          nl: "ten minste \(norm) minuten intervisie in elk kwartaal",
          en: "at least \(norm) minutes of intervision in every quarter"))
    }
    guard !period.isProvisional else { return }
    if let norm = norms.supervisionPerYear {
      addNorm(
        .supervision, coaches,
        zip(coaches, done).filter { $0.1.count(.supervision) >= norm }.map(\.0),
        Phrase(nl: "ten minste \(norm) keer supervisie", en: "supervision at least \(norm) times"))
    }
    if let norm = norms.trainingMinutesPerYear {
      addNorm(
        .training, coaches,
        zip(coaches, done).filter { $0.1.minutes(.training, period.first...period.last) >= norm }.map(\.0),
        Phrase(nl: "ten minste \(norm) minuten scholing", en: "at least \(norm) minutes of training"))
    }
  }

  private mutating func addNorm(
    _ form: EventForm, _ coaches: [Coach], _ met: [Coach], _ title: Phrase
  ) {
    let name = "\(FigureName.development).\(form.rawValue)"
    let number = Figure.count(
      "\(name).coaches", Phrase(nl: "\(title), aantal coaches", en: "\(title), coaches"),
      Phrase(nl: "coaches met \(title)", en: "coaches with \(title)"), met.count, met.map(\.path))
    add(number)
    if let all = self["development.coaches"] {
      add(
        .share(
          name, title,
          Phrase(nl: "het aandeel coaches met \(title)", en: "the share of coaches with \(title)"),
          of: number, in: all))
    }
    add(FigureSum("development.coaches", ["\(name).coaches"], rest: .people))
  }

  /// Whether a coach was in the pool for the whole period, never away.
  private static func served(_ coach: Coach, _ period: FigurePeriod) -> Bool {
    guard let since = coach.since.value, since <= period.first else { return false }
    guard coach.until.value.map({ period.last <= $0 }) ?? true else { return false }
    return !coach.paused.items.contains { pause in
      guard let from = pause.from.value else { return true }
      return from <= period.last && (pause.until.value.map { period.first <= $0 } ?? true)
    }
  }

  /// The quarters that ended within the period.
  private static func quarters(of period: FigurePeriod) -> [ClosedRange<Day>] {
    (0..<4).compactMap { quarter in
      let first = period.first.adding(months: quarter * 3)
      let last = first.adding(months: 3).adding(days: -1)
      return first <= last && last <= period.last ? first...last : nil
    }
  }
}
