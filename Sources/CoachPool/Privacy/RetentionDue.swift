public import RecordSyntax

/// Data of one class in one record, and until when the contract's terms let it be kept.
public struct RetentionDue: Sendable {
  /// The record.
  public let header: RecordHeader
  /// The term; it names the class of data, how long, what then, and on what ground.
  public let term: RetentionPolicy.Term
  /// From when the term ran.
  public let start: RetentionStart
  /// The last day it may be kept.
  public let lastDay: Day
  /// Whether it cannot go before the trajectory is closed: until then every year counts it as running.
  public let needsClosing: Bool

  init(
    header: RecordHeader, term: RetentionPolicy.Term, start: RetentionStart, lastDay: Day,
    needsClosing: Bool = false
  ) {
    (self.header, self.term, self.start, self.lastDay) = (header, term, start, lastDay)
    self.needsClosing = needsClosing
  }

  /// Whether it is kept too long on a day.
  public func isOverdue(on day: Day) -> Bool { lastDay < day }

  /// What the term is counted from and how long it is.
  var counted: Phrase {
    Phrase(
      nl: "\(.months(term.months)) na \(start.phrase)", en: "\(.months(term.months)) after \(start.phrase)")
  }

  /// Since when it must be gone, and why, as words behind a path.
  package func sentence(asOf day: Day) -> Phrase { Self.sentence(lastDay, counted, asOf: day) }

  /// What to do first with a trajectory that nobody closed, and until when its term ran, as words behind a path.
  package var closingSentence: Phrase {
    Phrase(
      nl: "\(name: closingCommand) (de termijn liep tot en met \(lastDay): \(counted))",
      en: "\(name: closingCommand) (its term ran until \(lastDay): \(counted))")
  }

  /// The command that closes it.
  var closingCommand: String { "coachpool close \(header.id) --reason no-contact" }

  /// Since when, or from when, something must be gone that could be kept until a day, and how that day was counted.
  static func sentence(_ lastDay: Day, _ counted: Phrase, asOf day: Day) -> Phrase {
    let first = lastDay.adding(days: 1)
    return lastDay < day
      ? Phrase(nl: "te laat sinds \(first) (\(counted))", en: "overdue since \(first) (\(counted))")
      : Phrase(nl: "weg vanaf \(first) (\(counted))", en: "to be gone from \(first) (\(counted))")
  }
}

extension RetentionPolicy.Term {
  /// What the class is called in Dutch.
  var dutch: String {
    let name = dataClass.rawValue
    return Schemas.bundled.dutch(name, of: kind.rawValue, at: ["removed", "class"]) ?? name
  }

  /// Which data is kept how long, what then, and on what ground.
  package var sentence: Phrase {
    let place = "retention.\(kind.rawValue).\(dataClass.rawValue)"
    return switch then {
    case .remove:
      Phrase(
        nl: "\(name: place): na \(.months(months)) weghalen, want: \(name: ground)",
        en: "\(name: place): remove after \(.months(months)), for: \(name: ground)")
    case .delete:
      Phrase(
        nl: "\(name: place): na \(.months(months)) het record verwijderen, want: \(name: ground)",
        en: "\(name: place): delete the record after \(.months(months)), for: \(name: ground)")
    }
  }
}
