internal import RecordSyntax

/// Within how long a data subject's request is to be answered.
///
/// A month from its receipt, or three when the extension was announced with its reason within the first (AVG art.
/// 12.3). Months are the calendar's, ending on the day of receipt or else on the month's last day; what would end on a
/// day of rest ends on the next working day (Regulation 1182/71 art. 3.2 and 3.4, Algemene termijnenwet art. 1).
struct AnswerTerm: Hashable, Sendable {
  /// The day the request came in.
  let received: Day
  /// For how many months it runs.
  let months: Int
  /// The last day on which an answer is in time.
  let lastDay: Day

  /// The term of a request that is not extended.
  init(of received: Day) { self.init(received, months: 1) }

  /// The same extended by two months.
  var extended: AnswerTerm { AnswerTerm(received, months: months + 2) }

  private init(_ received: Day, months: Int) {
    (self.received, self.months) = (received, months)
    var day = received.adding(months: months)
    // The last day there is, 9999-12-31, is a Friday, so that this ends.
    while RestDay(day) != nil { day = day.adding(days: 1) }
    lastDay = day
  }

  /// Why the last day is that one, as words behind it.
  var reason: Phrase {
    let end = received.adding(months: months)
    let counted = Phrase(
      nl: "\(.months(months)) na ontvangst op \(received)",
      en: "\(.months(months)) after receipt on \(received)")
    guard let rest = RestDay(end) else { return counted }
    return Phrase(
      nl: "\(counted) is \(end), \(rest.phrase), en dan geldt de eerstvolgende werkdag",
      en: "\(counted) is \(end), \(rest.phrase), and then the next working day counts")
  }
}
