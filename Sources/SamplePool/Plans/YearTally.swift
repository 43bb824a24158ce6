internal import RecordSyntax

/// What the courses of a plan add up to in a year: the figures of a year that is published already.
struct YearTally {
  private let closed: [Course]
  private let running: Int
  private let carriedOver: Int

  init(_ courses: [Course], year: Int) {
    let first = Day.first(of: year)
    let last = Day.last(of: year)
    let signed = courses.filter { $0.isSigned && $0.start <= last && $0.end.map { $0 >= first } ?? true }
    closed = signed.filter { course in course.end.map { $0 <= last } ?? false }
    running = signed.count - closed.count
    carriedOver = signed.filter { $0.start < first }.count
  }

  /// The figures by their names.
  var figures: Value {
    let completed = closed.filter { $0.closingReason == "completed" }.count
    let referredOn = closed.filter { $0.closingReason == "referred" }.count
    return Members.object {
      $0.set("total", closed.count + running)
      $0.set("carriedOver", carriedOver)
      $0.set("started", closed.count + running - carriedOver)
      $0.set("closed", closed.count)
      $0.set("completed", completed)
      $0.set("stopped", closed.count - completed - referredOn)
      $0.set("referredOn", referredOn)
      $0.set("running", running)
      $0.set("sessionsMean", sessionsMean.map(Value.number))
      $0.set("referrals", closed.filter { Self.isOrganisation($0.referral) }.count)
      for destination in Keys.organisationDestinations {
        $0.set("referrals." + destination.key, closed.filter { $0.referral == destination.key }.count)
      }
    }
  }

  /// With one decimal, half away from zero.
  private var sessionsMean: Decimal? {
    guard !closed.isEmpty else { return nil }
    let sum = closed.reduce(0) { $0 + $1.sessions }
    let tenths = (sum * 20 + closed.count) / (closed.count * 2)
    return Decimal(
      isNegative: false, digits: [tenths / 100 % 10, tenths / 10 % 10, tenths % 10].map { UInt8($0) },
      exponent: -1)
  }

  private static func isOrganisation(_ destination: String?) -> Bool {
    Keys.organisationDestinations.contains { $0.key == destination }
  }
}
