internal import RecordSyntax

/// How much of one form of development the contract asks in a quarter or a year.
struct DevelopmentNorm {
  let form: EventForm
  /// The least: minutes, or for supervision times.
  let least: Int
  /// The parameter of `coaches` that sets it.
  let parameter: String

  /// The norms that are on.
  static func all(_ policy: CoachPolicy) -> [DevelopmentNorm] {
    [
      policy.intervisionMinutesPerQuarter.map {
        DevelopmentNorm(form: .intervision, least: $0, parameter: "intervisionMinutesPerQuarter")
      },
      policy.supervisionPerYear.map {
        DevelopmentNorm(form: .supervision, least: $0, parameter: "supervisionPerYear")
      },
      policy.trainingMinutesPerYear.map {
        DevelopmentNorm(form: .training, least: $0, parameter: "trainingMinutesPerYear")
      },
    ].compactMap { $0 }
  }

  /// The periods of a calendar year that it holds for, each with what its name adds to the year.
  func periods(of year: Int) -> [(days: ClosedRange<Day>, name: String)] {
    guard form == .intervision else { return [(Day.first(of: year)...Day.last(of: year), "")] }
    return (0..<4).map { quarter in
      let first = Day.first(of: year).adding(months: quarter * 3)
      return (first...first.adding(months: 3).adding(days: -1), "-Q\(quarter + 1)")
    }
  }

  /// How much was done in some days.
  func amount(_ done: CoachDevelopment, _ days: ClosedRange<Day>) -> Int {
    form == .supervision ? done.count(form) : done.minutes(form, days)
  }

  /// A period by name.
  func phrase(_ year: Int, _ name: String) -> Phrase {
    guard let quarter = name.last else { return Phrase(nl: "\(year)", en: "\(year)") }
    return Phrase(
      nl: "kwartaal \(name: String(quarter)) van \(year)", en: "quarter \(name: String(quarter)) of \(year)")
  }

  /// What is asked.
  var title: Phrase {
    switch form {
    case .intervision:
      Phrase(
        nl: "de norm is \(least) minuten intervisie per kwartaal",
        en: "the norm is \(least) minutes of intervision a quarter")
    case .supervision:
      Phrase(
        nl: "de norm is \(least) keer supervisie per jaar",
        en: least == 1
          ? "the norm is supervision once a year" : "the norm is supervision \(least) times a year")
    case .training, .inspiration:
      Phrase(
        nl: "de norm is \(least) minuten scholing per jaar",
        en: "the norm is \(least) minutes of training a year")
    }
  }
}
