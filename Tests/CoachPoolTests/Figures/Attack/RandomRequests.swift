import RecordSyntax
import TestSupport

@testable import CoachPool

/// Some requests over a few years, each with the days on which it went on, and what the reports of those years count of
/// them.
struct RandomRequests {
  private struct Request {
    let on: Day
    var intake: Day?
    var signed: Day?
    var session: Day?
    var closed: Day?
    var evaluated: Day?
    /// How it ended where nothing was signed.
    let end: String
  }

  private var requests: [Request] = []
  private let years: ClosedRange<Int>

  init(years count: ClosedRange<Int>, _ random: inout SeededGenerator) {
    years = 2020...2019 + Int.random(in: count, using: &random)
    let most = Int.random(in: 3...20, using: &random)
    // Of every other pool some requests are from before the first year.
    let before = Bool.random(using: &random) ? 0 : Int.random(in: 1...most, using: &random)
    for year in years.lowerBound - 1...years.upperBound {
      let number = year < years.lowerBound ? before : Int.random(in: 0...most, using: &random)
      for _ in 0..<number {
        let day = Day.first(of: year).adding(days: Int.random(in: 0..<365, using: &random))
        var request = Request(
          on: day,
          end: ["declined", "elsewhere", "withdrawn", "open"].randomElement(using: &random) ?? "open")
        func next(_ day: Day?, most: Int, outOf chances: Int) -> Day? {
          guard let day, Int.random(in: 0..<chances, using: &random) > 0 else { return nil }
          return day.adding(days: Int.random(in: 0..<most, using: &random))
        }
        request.intake = next(day, most: 60, outOf: 8)
        request.signed = next(request.intake, most: 90, outOf: 8)
        request.session = next(request.signed, most: 90, outOf: 8)
        request.closed = next(request.session ?? request.signed, most: 500, outOf: 8)
        request.evaluated = next(request.closed, most: 400, outOf: 3)
        requests.append(request)
      }
    }
  }

  /// What each year counts, as of a day soon after it has ended, or a day on which all years were counted.
  func secrets(_ random: inout SeededGenerator) -> [Attack.Secret] {
    let isTogether = Int.random(in: 0..<3, using: &random) == 0
    let together = Day.first(of: years.upperBound + 1).adding(days: 400)
    return years.map { year in
      let soon = Day.first(of: year + 1).adding(days: Int.random(in: 0..<200, using: &random))
      let asOf = isTogether ? together : soon
      return Attack.Secret(year: year, asOf: asOf, table(year, asOf, &random))
    }
  }

  private func table(_ year: Int, _ asOf: Day, _ random: inout SeededGenerator) -> RandomTable {
    var table = RandomTable()
    func count(_ isCounted: (Request) -> Bool) -> Int { requests.count(where: isCounted) }
    func isOpen(_ request: Request, on day: Day) -> Bool {
      request.signed.map { $0 <= day } == true && request.closed.map { $0 > day } != false
    }
    let (before, last) = (Day.last(of: year - 1), Day.last(of: year))
    func isInYear(_ day: Day?) -> Bool { day.map { before < $0 && $0 <= last } == true }
    func hasCome(_ day: Day?) -> Bool { day.map { $0 <= asOf } == true }
    let carriedOver = count { isOpen($0, on: before) }
    let started = count { isInYear($0.signed) }
    table.add("total", carriedOver + started)
    table.add("carriedOver", carriedOver)
    table.add("started", started)
    table.add("closed", count { isInYear($0.closed) })
    table.add("running", count { isOpen($0, on: last) })
    table.add(FigureSum("total", ["carriedOver", "started"]))
    table.add(FigureSum("total", ["closed", "running"]))
    table.split("closed", table.value("closed"), into: ["completed", "stopped", "referredOn"], &random)
    let without = count { isInYear($0.closed) && $0.session == nil }
    table.add("sessions.0", without)
    table.add("sessions.1", table.value("closed") - without)
    table.add(FigureSum("closed", ["sessions.0", "sessions.1"]))
    table.add("evaluation.answered", count { isInYear($0.closed) && hasCome($0.evaluated) })
    table.add(FigureSum("closed", ["evaluation.answered"], rest: .people))
    table.add("waits.intake.n", count { isInYear($0.intake) })
    table.add("waits.firstSession.n", count { isInYear($0.session) })
    func isOfYear(_ request: Request) -> Bool { isInYear(request.on) }
    table.add("funnel.requested", count(isOfYear))
    table.add("funnel.intake", count { isOfYear($0) && hasCome($0.intake) })
    table.add("funnel.signed", count { isOfYear($0) && hasCome($0.signed) })
    table.add("funnel.closed", count { isOfYear($0) && hasCome($0.closed) })
    table.add(
      "funnel.evaluated", count { isOfYear($0) && hasCome($0.closed) && hasCome($0.evaluated) })
    for end in ["elsewhere", "declined", "withdrawn"] {
      table.add("funnel.\(end)", count { isOfYear($0) && $0.signed == nil && $0.end == end })
    }
    table.add(FigureSum("funnel.requested", ["funnel.intake"], rest: .people))
    table.add(FigureSum("funnel.intake", ["funnel.signed"], rest: .people))
    table.add(FigureSum("funnel.signed", ["funnel.closed"], rest: .people))
    table.add(FigureSum("funnel.closed", ["funnel.evaluated"], rest: .people))
    table.add(
      FigureSum(
        "funnel.requested", ["funnel.signed", "funnel.elsewhere", "funnel.declined", "funnel.withdrawn"],
        rest: .people))
    if requests.allSatisfy({ $0.on > before }) {
      table.add(FigureSum("funnel.intake", ["waits.intake.n"], rest: .bound))
      table.add(FigureSum("funnel.signed", ["started"], rest: .bound))
      table.add(FigureSum("funnel.closed", ["closed"], rest: .bound))
      table.add(FigureSum("funnel.evaluated", ["evaluation.answered"], rest: .bound))
    }
    return table
  }
}

extension Attack.Secret {
  fileprivate init(year: Int, asOf: Day, _ table: RandomTable) {
    self.init(year: year, asOf: asOf, figures: table.figures, sums: table.sums)
  }
}
