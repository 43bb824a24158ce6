import RecordSyntax
import TestSupport
import Testing

@testable import CoachPool

/// Trajectories over the months and by their sessions, and in which bands they are printed.
struct BandFigureTests {
  /// Trajectories of 2023, each as the month in which it began, that in which it ended and how many sessions it had.
  private static func pool(_ trajectories: [(began: Int, ended: Int?, sessions: Int)]) -> SmallPool {
    var pool = SmallPool()
    for (number, trajectory) in trajectories.enumerated() {
      let signed = day(trajectory.began, 5)
      pool.add(
        "t-\(number)", requested: "2023-01-02", signed: signed, closed: trajectory.ended.map { day($0, 28) },
        sessions: (0..<trajectory.sessions).map { day(trajectory.began, 6 + $0) })
    }
    return pool
  }

  private static func day(_ month: Int, _ day: Int) -> String {
    "2023-" + (month < 10 ? "0" : "") + "\(month)-" + (day < 10 ? "0" : "") + "\(day)"
  }

  private static func sheet(_ pool: SmallPool, _ smallestCell: Int) throws -> FigureSheet {
    let figures = try pool.figures()
    let disclosure = Disclosure(figures, pool.pool.contract.publication, smallestCell: smallestCell)
    return FigureSheet(figures, disclosure, language: .english)
  }

  private static func bands(_ family: BandedFigures, _ sheet: FigureSheet) -> [String] {
    sheet.bands(family).map { "\($0.label(.english)): \($0.value)" }
  }

  @Test func `they count by month, and by the sessions that were held`() throws {
    var pool = Self.pool([(1, 3, 2), (1, nil, 1), (12, nil, 0)])
    pool.add(
      "u-1", requested: "2022-06-01", signed: "2022-07-01", closed: "2023-03-01", sessions: ["2022-08-01"])
    let figures = try pool.figures()
    func counted(_ family: BandedFigures) -> [Int?] { figures.family(family.rawValue).map(\.value) }
    #expect(counted(.monthsStarted) == [2, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1])
    #expect(counted(.monthsClosed) == [0, 0, 2, 0, 0, 0, 0, 0, 0, 0, 0, 0])
    #expect(counted(.sessions) == [0, 1, 1] + Array(repeating: 0, count: 10))
    #expect(figures["months.closed.03"]?.records.count == 2)
  }

  @Test func `a year that still goes on has the months that have begun`() throws {
    let figures = try Self.pool([(1, nil, 0), (2, nil, 0)]).figures(2023, asOf: "2023-03-01")
    #expect(figures.family("months.started").map(\.value) == [1, 1, 0])
    #expect(figures.family("months.closed").count == 3)
  }

  @Test func `more sessions than are counted apart are counted with the last`() throws {
    var pool = SmallPool()
    pool.add(
      "t-1", signed: "2023-01-05", closed: "2023-12-01", sessions: (1...20).map { Self.day(2, $0) })
    #expect(try pool.figures()["sessions.12"]?.value == 1)
  }

  @Test func `months are printed by the quarter where one of them is small`() throws {
    let began = (1...12).flatMap { month in Array(repeating: (month, Int?.none, 0), count: month == 5 ? 4 : 6)
    }
    #expect(try Self.sheet(Self.pool(began), 4).bands(.monthsStarted).count == 12)
    #expect(
      try Self.bands(.monthsStarted, Self.sheet(Self.pool(began), 5)) == [
        "January to March: 18", "April to June: 16", "July to September: 18", "October to December: 18",
      ])
  }

  /// Six began in January and four of them ended in February, so that two were left.
  @Test func `they are coarser where those who were left in between are few`() throws {
    var trajectories = Array(repeating: (began: 1, ended: Int?.some(4), sessions: 0), count: 6)
    trajectories += Array(repeating: (4, nil, 0), count: 6)
    #expect(try Self.sheet(Self.pool(trajectories), 5).bands(.monthsStarted).count == 12)
    for index in 0..<5 { trajectories[index].ended = 3 }
    trajectories += Array(repeating: (3, 8, 0), count: 4) + Array(repeating: (3, 4, 0), count: 4)
    let sheet = try Self.sheet(Self.pool(trajectories), 5)
    #expect(sheet.bands(.monthsStarted).count < 12)
  }

  @Test func `numbers of sessions are joined to their neighbours until none is small`() throws {
    let sessions = [0: 1, 2: 5, 3: 9, 4: 6, 8: 7, 9: 2]
    let trajectories = sessions.sorted { $0.key < $1.key }.flatMap { number, count in
      Array(repeating: (began: 1, ended: Int?.some(12), sessions: number), count: count)
    }
    #expect(
      try Self.bands(.sessions, Self.sheet(Self.pool(trajectories), 5)) == [
        "at most 2 sessions: 6", "3 sessions: 9", "4 sessions: 6", "5 sessions: 0", "6 sessions: 0",
        "7 sessions: 0", "8 or more sessions: 9",
      ])
  }

  /// Ten trajectories with 4.9 sessions on average had 49, five of them 30: the others had 19, so that one had three.
  @Test func `a band that the mean takes apart is no band`() throws {
    let sessions = [3, 4, 4, 4, 4, 6, 6, 6, 6, 6]
    let pool = Self.pool(sessions.map { (1, 12, $0) })
    let sheet = try Self.sheet(pool, 5)
    #expect(sheet["sessionsMean"]?.value == Decimal(49).shifted(by: -1))
    #expect(sheet.bands(.sessions).isEmpty)
  }

  @Test func `a year in which nothing began or ended has no bands`() throws {
    var pool = SmallPool()
    pool.add("t-1", requested: "2022-01-02", signed: "2022-02-01")
    let sheet = try Self.sheet(pool, 1)
    #expect(sheet["total"]?.value?.int == 1 && sheet.months.isEmpty && sheet.bands(.sessions).isEmpty)
  }

  @Test(
    arguments: [
      (.sessions, 0...1, "hoogstens 1 gesprek"), (.sessions, 1...1, "1 gesprek"),
      (.sessions, 0...0, "0 gesprekken"),
      (.sessions, 0...3, "hoogstens 3 gesprekken"), (.sessions, 4...5, "4 of 5 gesprekken"),
      (.sessions, 4...6, "4 tot en met 6 gesprekken"), (.sessions, 9...12, "9 of meer gesprekken"),
      (.monthsClosed, 3...3, "maart"), (.monthsClosed, 7...8, "juli en augustus"),
      (.monthsStarted, 1...6, "januari tot en met juni"),
    ] as [(BandedFigures, ClosedRange<Int>, String)])
  func `bands are called as people call them`(family: BandedFigures, places: ClosedRange<Int>, label: String)
  {
    #expect(family.label(places).text(.dutch) == label)
  }

  @Test(arguments: UInt64(1)...10)
  func `no band is small or withheld, and a larger threshold joins them only`(seed: UInt64) throws {
    let pool = Self.randomPool(seed)
    var finer: [BandedFigures: Set<Int>] = [:]
    for threshold in [1, 3, 4, 7] {
      let sheet = try Self.sheet(pool, threshold)
      for family in BandedFigures.allCases {
        let bands = sheet.bands(family)
        #expect(bands.allSatisfy { $0.value == 0 || threshold <= $0.value })
        // Numbers of sessions that nobody had are left out at both ends.
        let ends = Set(bands.dropLast().map(\.places.upperBound))
        #expect(finer[family].map(ends.isSubset) ?? true, "\(family) from \(threshold)")
        finer[family] = ends
        if !bands.isEmpty { #expect(bands.reduce(0) { $0 + $1.value } == sheet[family.total]?.value?.int) }
      }
      #expect(sheet.bands(.monthsStarted).map(\.places) == sheet.bands(.monthsClosed).map(\.places))
    }
  }

  @Test(arguments: UInt64(1)...60)
  func `nothing within a band can be solved back, with the mean and all that hangs together`(seed: UInt64)
    throws
  {
    let pool = Self.randomPool(seed)
    let threshold = Int(seed % 4) + 3
    let figures = try pool.figures()
    let disclosure = Disclosure(figures, pool.pool.contract.publication, smallestCell: threshold)
    func isOfBands(_ name: String) -> Bool {
      ["total", "carriedOver", "started", "closed", "running", "sessionsMean"].contains(name)
        || BandedFigures.family(of: name) != nil
    }
    let counted = figures.all.filter { isOfBands($0.name) }
    let sums = figures.sums.filter { sum in ([sum.total] + sum.parts).allSatisfy(isOfBands) }
    let secret = Attack.Secret(year: 2023, asOf: figures.period.asOf, figures: counted, sums: sums)
    let whole = FigureSheet(figures, disclosure, language: .dutch)
    let sheet = secret.sheet(
      printing: disclosure.prints, hidesZeros: whole.hidesZeros, threshold,
      merged: whole.merged.filter { $0.figures.allSatisfy(isOfBands) })
    var attack = Attack(on: [sheet], [secret])
    #expect(attack.spoils(triesAll: seed == 60) == [])
  }

  /// Up to fifty trajectories around 2023 with up to fourteen sessions, most with as many as most have.
  private static func randomPool(_ seed: UInt64) -> SmallPool {
    var random = SeededGenerator(seed: seed)
    var pool = SmallPool()
    let usual = Int.random(in: 1...8, using: &random)
    let least = Bool.random(using: &random) ? -300 : 0
    for number in 0..<Int.random(in: 5...50, using: &random) {
      let signed = Day.first(of: 2023).adding(days: Int.random(in: least..<365, using: &random))
      let closed = signed.adding(days: Int.random(in: 20..<400, using: &random))
      let isUsual = Bool.random(using: &random)
      let sessions = isUsual ? usual : Int.random(in: 0...14, using: &random)
      pool.add(
        "t-\(number)", requested: signed.description, signed: signed.description,
        closed: Int.random(in: 0..<4, using: &random) > 0 ? closed.description : nil,
        sessions: (0..<sessions).map { signed.adding(days: 1 + $0).description })
    }
    return pool
  }
}
