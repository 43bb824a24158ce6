internal import RecordSyntax

/// When a registration that was not renewed expires, and from when the coach is reminded.
struct RegistrationExpiry {
  /// Its place in the list.
  let index: Int
  /// The body, a key of the contract.
  let body: String
  /// The field its last day follows from.
  let key: Pointer.Step
  /// The last day on which it holds.
  let last: Day
  /// The first day on which the coach is reminded.
  var notice: Day { last.adding(noticeMonths: noticeMonths) }
  /// For how many months the coach is reminded.
  let noticeMonths: Int
}

extension Coach {
  /// The registrations of a coach in the pool that are yet to expire and are not renewed.
  func expiries(_ context: RuleContext) -> [RegistrationExpiry] {
    guard case .value(let registrations) = registrations, isInPool(on: context.asOf) else { return [] }
    let registers = context.contract.coaches.registers
    var expiries: [RegistrationExpiry] = []
    for (index, registration) in registrations.enumerated() where !registration.isUnclear {
      guard let body = registration.body.value, let register = registers[body],
        // A wrong last day has a finding of its own.
        registration.properLastDay(register) == nil, let last = registration.lastDay(register),
        context.asOf <= last
      else { continue }
      let isRenewed = registrations.enumerated().contains { other, renewal in
        guard other != index, renewal.body.value == body else { return false }
        return renewal.isUnclear || renewal.lastDay(register).map { last < $0 } ?? true
      }
      guard !isRenewed else { continue }
      expiries.append(
        RegistrationExpiry(
          index: index, body: body, key: registration.until.isAbsent ? "from" : "until", last: last,
          noticeMonths: register.noticeMonths))
    }
    return expiries
  }
}

extension Day {
  /// The first day from which this one is no more than a number of calendar months ahead.
  fileprivate func adding(noticeMonths months: Int) -> Day {
    // Months differ in length, so that going back may lead a few days too far.
    var day = adding(months: -months)
    while day.adding(months: months) < self { day = day.adding(days: 1) }
    return day
  }
}
