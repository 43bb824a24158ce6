package import RecordSyntax

/// How far a record has come by the day of judgement.
package struct ShownState: Sendable {
  /// The word for programs.
  package let word: String
  /// The word where values are kept back.
  package let keptBack: String
  /// The same in words; where values are kept back it says no more than may be known.
  package let phrase: Phrase

  private init(_ word: String, _ phrase: Phrase, keptBack: String? = nil, _ other: Phrase? = nil) {
    self.word = word
    self.keptBack = keptBack ?? word
    self.phrase = other.map { Phrase(phrase, keptBack: $0) } ?? phrase
  }

  /// `nil` for a kind that comes no further, and for a record that cannot be read.
  init?(_ kind: RecordKind, at path: String, _ context: RuleContext) {
    let (pool, asOf) = (context.pool, context.asOf)
    switch kind {
    case .trajectory:
      guard let record = pool.trajectories.first(where: { $0.path == path }) else { return nil }
      self.init(record, context)
    case .coach:
      guard let record = pool.coaches.first(where: { $0.path == path }) else { return nil }
      self.init(record, asOf)
    case .privacyRequest:
      guard let record = pool.privacyRequests.first(where: { $0.path == path }) else { return nil }
      self =
        record.isAnswered(by: asOf)
        ? Self("answered", Phrase(nl: "beantwoord", en: "answered"))
        : Self("open", Phrase(nl: "nog niet beantwoord", en: "not answered yet"))
    case .annual:
      guard let record = pool.annuals.first(where: { $0.path == path }) else { return nil }
      if !record.wasPublished(by: asOf) {
        self.init("unpublished", Phrase(nl: "nog niet gepubliceerd", en: "not published yet"))
      } else if record.lackingFigures(besides: context.publications).isEmpty {
        self.init("published", Phrase(nl: "gepubliceerd", en: "published"))
      } else {
        self.init(
          "unpublished", Phrase(nl: "telt niet als gepubliceerd", en: "does not count as published"))
      }
    case .terms:
      guard let record = pool.terms.first(where: { $0.path == path }), let from = record.from.value else {
        return nil
      }
      if asOf < from {
        self.init("to-come", Phrase(nl: "geldt nog niet", en: "not in force yet"))
      } else if let until = record.until.value, until < asOf {
        self.init("over", Phrase(nl: "geldt niet meer", en: "no longer in force"))
      } else {
        self.init("in-force", Phrase(nl: "geldt", en: "in force"))
      }
    case .evaluation, .event, .programme, .contract, .person: return nil
    }
  }

  private init(_ record: Trajectory, _ context: RuleContext) {
    let state = record.state(asOf: context.asOf)
    if state == .closed, record.hasLaterEvaluation(context) {
      self.init("evaluated", Phrase(nl: "afgesloten en geëvalueerd", en: "closed and evaluated"))
      return
    }
    let other = record.stateWithoutDecision(asOf: context.asOf)
    self.init(state.rawValue, state.phrase, keptBack: other.rawValue, other == state ? nil : other.phrase)
  }

  private init(_ coach: Coach, _ day: Day) {
    if let until = coach.until.value, until < day {
      self.init("left", Phrase(nl: "uit de pool", en: "left the pool"))
    } else if let since = coach.since.value, day < since {
      self.init("expected", Phrase(nl: "komt nog in de pool", en: "yet to join the pool"))
    } else if coach.pause(on: day) != nil {
      self.init(
        "paused", Phrase(nl: "in de pool, nu afwezig", en: "in the pool, away now"), keptBack: "active",
        Self.active)
    } else {
      self.init("active", Self.active)
    }
  }

  private static let active = Phrase(nl: "in de pool", en: "in the pool")
}

extension TrajectoryState {
  /// What it is called.
  fileprivate var phrase: Phrase {
    switch self {
    case .requested: Phrase(nl: "aangevraagd", en: "requested")
    case .declined: Phrase(nl: "afgewezen", en: "declined")
    case .deferred: Phrase(nl: "uitgesteld", en: "put off")
    case .intake: Phrase(nl: "intake gehouden", en: "intake held")
    case .advisedElsewhere: Phrase(nl: "iets anders geadviseerd", en: "advised elsewhere")
    case .introducing: Phrase(nl: "kennismaking met coaches", en: "meeting coaches")
    case .running: Phrase(nl: "loopt", en: "running")
    case .closed: Phrase(nl: "afgesloten", en: "closed")
    case .withdrawn: Phrase(nl: "ingetrokken voor de ondertekening", en: "withdrawn before signing")
    }
  }
}
