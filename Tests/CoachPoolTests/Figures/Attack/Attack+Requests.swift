import RecordSyntax

@testable import CoachPool

extension Attack {
  /// A step of a request, by the figures that count it: of the requests of a year, and of the year in which it was taken.
  private struct Step {
    let ofRequests: String?
    let ofYear: String

    /// How many asked in one year and took the step in another, as far as the former's figures count it.
    func cell(_ request: Int, _ year: Int) -> String { "\(ofYear) \(request)-\(year)" }

    /// The same, after the day that the year of the request was counted as of.
    func laterCell(_ request: Int, _ year: Int) -> String { cell(request, year) + " later" }
  }

  /// Follows the requests of each year through the years.
  mutating func follow(_ years: [Int], _ secrets: [Secret]) {
    let intake = Step(ofRequests: "funnel.intake", ofYear: "waits.intake.n")
    let signed = Step(ofRequests: "funnel.signed", ofYear: "started")
    let session = Step(ofRequests: nil, ofYear: "waits.firstSession.n")
    let closed = Step(ofRequests: "funnel.closed", ofYear: "closed")
    // Not every random table has all of a report's.
    guard years.allSatisfy({ attacker.hasHeard(of: "\($0).\(session.ofYear)") }) else { return }
    for step in [intake, signed, session, closed] { follow(step, years, secrets) }
    for (step, next) in [(intake, signed), (signed, session), (signed, closed)] {
      order(step, before: next, years, secrets)
    }
    followSessions(years)
    followEvaluations(closed, years, secrets)
  }

  /// Of those who asked in one year and whose trajectory ended in another, some have answered by the day on which the one
  /// was counted, and some by that on which the other was: by the later of both no fewer.
  private mutating func followEvaluations(_ closed: Step, _ years: [Int], _ secrets: [Secret]) {
    var parts: [String: [String]] = [:]
    func add(_ cell: String, of request: Secret?, _ year: Int) {
      guard attacker.hasHeard(of: cell) else { return }
      let ended = secrets.first { $0.year == year }
      // By the day of the requests, and by that of the year.
      let (early, late) = ("\(cell) answered by request", "\(cell) answered by year")
      func read(_ name: String, for total: String) {
        attacker.readHidden(name, least: 0)
        attacker.readHidden("\(name) not", least: 0)
        attacker.learn([cell], areSumOf: [name, "\(name) not"])
        parts[total, default: []].append(name)
      }
      if let request { read(early, for: "\(request.year).funnel.evaluated") }
      if let ended { read(late, for: "\(ended.year).evaluation.answered") }
      guard let request, let ended else { return }
      let isLater = request.asOf <= ended.asOf
      attacker.readHidden("\(cell) between", least: 0)
      attacker.learn([isLater ? late : early], areSumOf: [isLater ? early : late, "\(cell) between"])
      if request.asOf == ended.asOf { attacker.learn("\(cell) between", 0...0) }
    }
    for secret in secrets {
      for year in secret.year...max(secret.year, secret.asOf.year, years.last ?? 0) {
        add(closed.cell(secret.year, year), of: secret, year)
        add(closed.laterCell(secret.year, year), of: nil, year)
      }
    }
    for year in years { add("\(closed.ofYear) before \(year)", of: nil, year) }
    for (total, parts) in parts where attacker.hasHeard(of: total) {
      attacker.learn([total], areSumOf: parts)
    }
  }

  /// How many took the step in each year, how many of those were counted already, and what was before, after or between the
  /// years is anybody's guess.
  private mutating func follow(_ step: Step, _ years: [Int], _ secrets: [Secret]) {
    let first = secrets.first { secret in
      secret.sums.contains { $0.total.hasPrefix("funnel.") && $0.rest == .bound }
    }?.year
    var parts: [String: [String]] = [:]
    func add(_ name: String, to totals: String?...) {
      attacker.readHidden(name, least: 0)
      for total in totals.compactMap(\.self) { parts[total, default: []].append(name) }
    }
    for secret in secrets {
      let requests = step.ofRequests.map { "\(secret.year).\($0)" }
      for year in secret.year...max(secret.year, secret.asOf.year) {
        guard years.contains(year) else {
          add(step.cell(secret.year, year), to: requests)
          continue
        }
        add(step.cell(secret.year, year), to: requests, "\(year).\(step.ofYear)")
        if secret.asOf < Day.last(of: year) {
          add(step.laterCell(secret.year, year), to: "\(year).\(step.ofYear)")
        }
      }
      for year in years where secret.asOf.year < year {
        add(step.laterCell(secret.year, year), to: "\(year).\(step.ofYear)")
      }
    }
    for year in years where !(first.map { ($0...year).allSatisfy(years.contains) } ?? false) {
      add("\(step.ofYear) before \(year)", to: "\(year).\(step.ofYear)")
    }
    for (total, parts) in parts where attacker.hasHeard(of: total) {
      attacker.learn([total], areSumOf: parts)
    }
  }

  /// At the end of each year no more of a year's requests have taken a step than the one before it.
  private mutating func order(_ step: Step, before next: Step, _ years: [Int], _ secrets: [Secret]) {
    for secret in secrets {
      var (taken, followed): ([String], [String]) = ([], [])
      func add(_ cell: (Step) -> String, _ number: Int) {
        guard attacker.hasHeard(of: cell(step)) else { return }
        taken.append(cell(step))
        followed.append(cell(next))
        let left = "\(next.ofYear) \(secret.year) waiting \(number)"
        attacker.readHidden(left, least: 0)
        attacker.learn(taken, areSumOf: followed + [left])
      }
      for year in secret.year...max(secret.year, secret.asOf.year) {
        add({ $0.cell(secret.year, year) }, 2 * year)
      }
      // Those after the day of the figures can be told as long as no year is missing.
      for year in secret.asOf.year... {
        guard years.contains(year) else { break }
        add({ $0.laterCell(secret.year, year) }, 2 * year + 1)
      }
    }
  }

  /// Of those who ran in some years together no more had their first session in them.
  private mutating func followSessions(_ years: [Int]) {
    for first in years {
      var (total, parts) = (["\(first).carriedOver"], [String]())
      for year in first... {
        guard years.contains(year) else { break }
        total.append("\(year).started")
        parts += ["\(year).waits.firstSession.n", "\(year).sessions.0"]
        let left = "no session from \(first) to \(year)"
        attacker.readHidden(left, least: 0)
        attacker.learn(total, areSumOf: parts + [left])
      }
    }
  }
}
