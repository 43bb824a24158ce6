package import RecordSyntax

extension Dossier {
  /// Until when a class of data in a record is kept.
  package struct Term: Sendable {
    /// When it ends, as far as that is known now.
    package enum End: Sendable {
      /// Its last day.
      case day(Day)
      /// A day, but not before the report of a year is published.
      case published(after: Day, year: Int)
      /// When the trajectory has been closed for as long as the term says.
      case closing
      /// When the coach has left for as long as the term says.
      case leaving
    }

    package let term: RetentionPolicy.Term
    package let end: End
  }
}

extension RuleContext {
  /// Looks further ahead than any term of these days lasts.
  private static let ahead = Day.last(of: 9000)

  /// What waits for the closing has no last day before it.
  func terms(of record: Trajectory) -> [Dossier.Term] {
    let known = terms { wait in
      retention.due(record, by: Self.ahead, asOf: asOf, waiting: wait).filter { !$0.needsClosing }
    }
    guard record.isNeverClosed else { return known }
    let open = contract.retention.terms.filter {
      $0.kind == .trajectory && $0.waitsForReport && record.header.dataClasses.contains($0.dataClass.bit)
    }
    return known + open.map { Dossier.Term(term: $0, end: .closing) }
  }

  func terms(of record: Evaluation) -> [Dossier.Term] {
    terms { retention.due(record, by: Self.ahead, asOf: asOf, waiting: $0) }
  }

  /// Terms that run from the leaving have no last day before it.
  func terms(of record: Coach) -> [Dossier.Term] {
    let known = terms { _ in retention.due(record, by: Self.ahead, asOf: asOf) }
    guard record.until.isAbsent else { return known }
    let open = contract.retention.terms.filter {
      $0.kind == .coach && ($0.from == .left || $0.from == .ended)
        && record.header.dataClasses.contains($0.dataClass.bit)
    }
    let isDeletion = open.contains { $0.then == .delete }
    return known
      + open.filter { !isDeletion || $0.then == .delete }.map { Dossier.Term(term: $0, end: .leaving) }
  }

  private func terms(
    _ due: (@escaping (RetentionWait) -> Void) -> [RetentionDue]
  ) -> [Dossier.Term] {
    var waiting: [Dossier.Term] = []
    let known = due { wait in
      waiting.append(Dossier.Term(term: wait.term, end: .published(after: wait.end, year: wait.year)))
    }
    return known.map { Dossier.Term(term: $0.term, end: .day($0.lastDay)) } + waiting
  }
}

extension Dossier.Term {
  /// The last day; `nil` while it is not known.
  package var lastDay: Day? { if case .day(let day) = end { day } else { nil } }

  /// What is kept, and until when.
  var sentence: Phrase {
    let what =
      term.then == .delete
      ? Phrase(nl: "alles wat er dan nog staat", en: "all that stands there then")
      : term.dataClass.phraseToPerson
    switch end {
    case .day(let day):
      return Phrase(nl: "\(what) tot en met \(day.written)", en: "\(what) until \(day.written)")
    case .published(let day, let year):
      return Phrase(
        nl: """
          \(what) tot en met \(day.written), en in elk geval tot het jaarverslag over \(name: String(year)) is gepubliceerd
          """,
        en:
          "\(what) until \(day.written), and in any case until the annual report on \(name: String(year)) is published"
      )
    case .closing:
      return Phrase(
        nl: "\(what) tot het traject is afgesloten, en daarna nog \(.months(term.months))",
        en: "\(what) until the trajectory is closed, and \(.months(term.months)) after that")
    case .leaving:
      return Phrase(
        nl: "\(what) zolang u coach bent, en daarna nog \(.months(term.months))",
        en: "\(what) as long as you are a coach, and \(.months(term.months)) after that")
    }
  }
}

extension DataClass {
  /// What it is called to the person it is about.
  var phraseToPerson: Phrase {
    switch self {
    case .none: Phrase(nl: "wat niets over u zegt", en: "what says nothing of you")
    case .published: Phrase(nl: "openbare gegevens", en: "public data")
    case .facts: Phrase(nl: "feiten (data, aantallen, soorten)", en: "facts (dates, counts, kinds)")
    case .staff: Phrase(nl: "gegevens over uw inzet", en: "data on your work")
    case .content: Phrase(nl: "inhoudelijke gegevens", en: "data on the content")
    case .identifying: Phrase(nl: "wat naar u wijst", en: "what points to you")
    }
  }
}
