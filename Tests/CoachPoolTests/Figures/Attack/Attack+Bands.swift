import RecordSyntax

@testable import CoachPool

extension Attack {
  /// What the mean number of sessions says of how many had how many, and who came and who went of how many were there.
  mutating func followBands(_ sheet: FigureSheet, _ secret: Secret) {
    followMonths(sheet, secret)
    let numbers = (0...12).filter { attacker.hasHeard(of: "\(sheet.year).sessions.\($0)") }
    // What the mean tells where there are no bands, a report without them tells as well.
    guard numbers.count == 13, !sheet.bands(.sessions).isEmpty,
      let mean = sheet["sessionsMean"]?.value?.shifted(by: 1).int,
      let closed = sheet["closed"]?.value?.int
    else { return }
    // Tenths are rounded, a half upwards; nobody has more than twenty.
    let sums = (0...20 * closed).filter { closed > 0 && (20 * $0 + closed) / (2 * closed) == mean }
    guard let least = sums.first, let most = sums.last else { return }
    let sum = "\(sheet.year) sessions together"
    attacker.readHidden(sum, least: least)
    attacker.learn(sum, least...most)
    // Those who had a first session are counted elsewhere, and tell that all had.
    if secret.figures.contains(where: { $0.name == "sessions.0" && $0.value == 0 }) {
      attacker.learn("\(sheet.year).sessions.0", 0...0)
    }
    // Whoever had more than twelve had more.
    let more = "\(sheet.year) sessions beyond the twelfth"
    attacker.readHidden(more, least: 0)
    attacker.learn(
      [(sum, -1), (more, 1)] + numbers.dropFirst().map { ("\(sheet.year).sessions.\($0)", $0) })
    if sheet["sessions.12"]?.value?.int == 0 { attacker.learn(more, 0...0) }
  }

  private mutating func followMonths(_ sheet: FigureSheet, _ secret: Secret) {
    func value(_ name: String) -> Int { secret.figures.first { $0.name == name }?.value ?? 0 }
    var (came, went) = (["\(sheet.year).carriedOver"], [String]())
    var running = value("carriedOver")
    for month in 1...12 {
      let number = (month < 10 ? "0" : "") + "\(month)"
      let (started, closed) = ("months.started.\(number)", "months.closed.\(number)")
      guard attacker.hasHeard(of: "\(sheet.year).\(started)") else { return }
      came.append("\(sheet.year).\(started)")
      went.append("\(sheet.year).\(closed)")
      running += value(started) - value(closed)
      let left = "\(sheet.year) running after \(number)"
      attacker.readHidden(left, least: 0)
      if 0 < running, running < sheet.smallestCell { targets.append((left, sheet.smallestCell)) }
      attacker.learn(came, areSumOf: went + [left])
    }
  }
}
