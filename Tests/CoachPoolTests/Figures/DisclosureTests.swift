import RecordSyntax
import Testing

@testable import CoachPool

struct DisclosureTests {
  /// The referrals of the published report: 28 = 2 + 16 + 10.
  private static func referrals(merge: Bool) throws -> Figures {
    let contract =
      merge ? SmallPool.contract : SmallPool.contract.replacing("[[\"bmw\", \"centrum\"]]", with: "[]")
    var pool = SmallPool(contract: contract)
    let destinations =
      Array(repeating: "bmw", count: 2) + Array(repeating: "loopbaan", count: 16)
      + Array(repeating: "centrum", count: 10)
    for (number, destination) in destinations.enumerated() {
      pool.add("t-\(number)", signed: "2023-02-01", closed: "2023-09-01", referrals: [destination])
    }
    return try pool.figures()
  }

  private static func policy(_ figures: Figures, merge: [[String]]) -> PublicationPolicy {
    SmallPool(
      contract: SmallPool.contract.replacing(
        "[[\"bmw\", \"centrum\"]]", with: Value.array(merge.map(Value.texts)).json)
    ).pool.contract.publication
  }

  @Test func `a smallest cell of one hides nothing`() throws {
    let figures = try Self.referrals(merge: true)
    let disclosure = Disclosure(figures, Self.policy(figures, merge: [["bmw", "centrum"]]))
    for figure in figures.all where figure.unit == .count { #expect(disclosure.prints(figure.name)) }
    #expect(disclosure.merged.isEmpty)
  }

  @Test func `the two goes into a group when there is one`() throws {
    let figures = try Self.referrals(merge: true)
    let disclosure = Disclosure(
      figures, Self.policy(figures, merge: [["bmw", "centrum"]]), smallestCell: 5)
    #expect(disclosure.merged.map(\.value) == [12])
    #expect(disclosure.merged.allSatisfy { disclosure.prints($0.name) })
    #expect(disclosure.prints("referrals") && disclosure.prints("referrals.loopbaan"))
    #expect(!disclosure.prints("referrals.bmw") && !disclosure.prints("referrals.centrum"))
  }

  @Test func `without a group the next smallest goes with the two`() throws {
    let figures = try Self.referrals(merge: false)
    let disclosure = Disclosure(figures, Self.policy(figures, merge: []), smallestCell: 5)
    #expect(disclosure.merged.isEmpty)
    #expect(disclosure.prints("referrals") && disclosure.prints("referrals.loopbaan"))
    #expect(!disclosure.prints("referrals.bmw") && !disclosure.prints("referrals.centrum"))
  }

  @Test func `the argument can only raise what the contract says`() throws {
    let figures = try Self.referrals(merge: false)
    let strict = SmallPool(
      contract: SmallPool.contract.replacing("\"smallestCell\": 1", with: "\"smallestCell\": 7")
    )
    .pool.contract.publication
    #expect(Disclosure(figures, strict, smallestCell: 3).smallestCell == 7)
  }

  @Test func `of nobody there is no mean, and none is hidden`() throws {
    var pool = SmallPool()
    for number in 0..<6 { pool.add("t-\(number)", signed: "2023-04-01") }
    let figures = try pool.figures()
    let disclosure = Disclosure(figures, Self.policy(figures, merge: []), smallestCell: 5)
    #expect(figures["closed"]?.value == 0 && figures["sessionsMean"]?.value == nil)
    #expect(disclosure.prints("closed") && disclosure.prints("sessionsMean"))
  }

  @Test func `a share goes with its part`() throws {
    var pool = SmallPool()
    for number in 0..<20 {
      let talk: Value = [
        "on": "2023-03-01", "coach": "noor", "coachAgrees": true, "coacheeAgrees": .bool(number >= 2),
      ]
      pool.add("t-\(number)", signed: "2023-04-01", more: [("introductions", [talk])])
    }
    let figures = try pool.figures()
    let policy = Self.policy(figures, merge: [])
    #expect(figures["clickRate"]?.value == 900)
    #expect(Disclosure(figures, policy).prints("clickRate"))
    let disclosure = Disclosure(figures, policy, smallestCell: 5)
    #expect(!disclosure.prints("clickRate"), "two introductions without a click would follow")
    #expect(!disclosure.prints("introductions.agreed") && disclosure.prints("introductions.answered"))
  }

  /// 65 hours and € 6,266: at € 72 and € 100 an hour that is five hours of the one at € 100.
  @Test(arguments: [(10000, 1, false), (6000, 1, true), (10000, 6, true)])
  func `costs are not printed where they tell the time of few people by their rate`(
    rate: Int, number: Int, isPrinted: Bool
  ) throws {
    var pool = SmallPool(
      contract: SmallPool.contract.replacing(
        #""scan": { "label": "Scan", "countsInPool": false }"#,
        with: #""scan": { "label": "Scan", "hourlyCents": \#(rate), "preparationShare": 0.3 }"#))
    for index in 0..<20 { pool.add("t-\(index)", signed: "2023-04-01", sessions: ["2023-05-01"]) }
    for index in 0..<number {
      pool.add("s-\(index)", kind: "scan", signed: "2023-04-01", sessions: ["2023-05-01"])
    }
    let figures = try pool.figures()
    let disclosure = Disclosure(figures, Self.policy(figures, merge: []), smallestCell: 5)
    #expect(disclosure.prints("costs.internal") == isPrinted)
    #expect(disclosure.prints("time"))
  }

  @Test(arguments: UInt64(1)...20)
  func `no small figure of a random year can be computed`(seed: UInt64) throws {
    let figures = try FigureIdentityTests.randomPool(seed, trajectories: 40).figures()
    let disclosure = Disclosure(figures, Self.policy(figures, merge: []), smallestCell: 5)
    // Solves each sum with one hidden part for that part, again and again, as a reader would.
    var known: [String: Int] = [:]
    for figure in figures.all where disclosure.prints(figure.name) { known[figure.name] = figure.value }
    var isSettled = false
    while !isSettled {
      isSettled = true
      for sum in figures.sums where sum.rest == .none {
        let names = [sum.total] + sum.parts
        let unknown = names.filter { known[$0] == nil }
        guard unknown.count == 1 else { continue }
        known[unknown[0]] = figures[unknown[0]]?.value
        isSettled = false
      }
    }
    for figure in figures.all {
      guard let people = figure.people, 0 < people, people < 5 else { continue }
      #expect(known[figure.name] == nil, "\(figure.name)")
    }
  }

  /// Two drafts under two thresholds lie beside one another on somebody's desk.
  @Test(arguments: UInt64(1)...8)
  func `a higher threshold prints nothing that a lower one keeps back`(seed: UInt64) throws {
    let figures = try FigureIdentityTests.randomPool(seed, trajectories: Int(10 + seed * 2)).figures()
    let contract = SmallPool.contract.replacing(
      "\"smallestCell\": 1", with: "\"smallestCell\": \(seed % 4 + 1)")
    let policy = SmallPool(contract: contract).pool.contract.publication
    var lower = Disclosure(figures, policy)
    for threshold in [5, 6, 9] {
      let higher = Disclosure(figures, policy, smallestCell: threshold)
      #expect(higher.smallestCell == threshold)
      #expect(higher.hidesZeros || !lower.hidesZeros)
      for figure in figures.all where higher.prints(figure.name) {
        #expect(lower.prints(figure.name), "\(figure.name) from \(threshold)")
      }
      for group in higher.merged where higher.prints(group.name) {
        #expect(
          lower.prints(group.name) && lower.merged.contains { $0.name == group.name }
            || group.names.allSatisfy(lower.prints))
      }
      lower = higher
    }
  }

  /// Nobody waits for a threshold that is larger than the pool.
  @Test func `a threshold that no count reaches is reached in few steps`() throws {
    let figures = try FigureIdentityTests.randomPool(5, trajectories: 8).figures()
    let policy = Self.policy(figures, merge: [])
    let disclosure = Disclosure(figures, policy, smallestCell: 1_000_000)
    #expect(disclosure.smallestCell == 1_000_000 && !disclosure.prints("total"))
  }

  @Test func `what the year's own report hides stays hidden in a draft as of an earlier day`() throws {
    let figures = try Self.referrals(merge: false)
    let policy = Self.policy(figures, merge: [])
    let published = FigureSheet(figures, Disclosure(figures, policy, smallestCell: 5), language: .dutch)
    let draft = Disclosure(figures, policy, others: [published])
    #expect(published.hidden.contains("referrals.bmw"))
    #expect(published.hidden.allSatisfy { !draft.prints($0) })
  }
}
