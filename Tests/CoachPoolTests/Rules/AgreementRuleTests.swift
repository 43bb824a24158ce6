import CoachPool
import RecordSyntax
import Testing

/// The bounds of the rules of the family agreement: the day itself and the day after, and what does not count.
struct AgreementRuleTests: RuleFamilyTests {
  static let family = RuleFamily.agreement
  private static let running = ExamplePool.running
  private static let trajectory = ExamplePool.trajectory
  private static let external = ExamplePool.external

  private static func kind(_ pointer: Pointer, _ value: Value) -> RuleExample.Change {
    .edit(Contract.path, .set(Pointer(["kinds", "regulier"] + pointer.steps), value))
  }

  // MARK: - The day itself and the day after

  @Test(arguments: [("2023-12-12", 1), ("2023-12-11", 0)])
  func `a session counts from its own day on`(_ asOf: String, _ count: Int) throws {
    let found = try Self.found(Self.set(Self.running, ["agreement", "sessions"], 2), asOf: asOf)
    #expect(found == Array(repeating: "sessions-over-agreed /sessions/2", count: count))
  }

  @Test(arguments: [("2024-02-20", 0), ("2024-02-21", 1)])
  func `a trajectory stalls on the day after the weeks have passed`(_ asOf: String, _ count: Int) throws {
    #expect(try Self.found(asOf: asOf) == Array(repeating: "stalled /sessions/2", count: count))
  }

  @Test(arguments: [("2024-07-03", 0), ("2024-07-04", 1)])
  func `a trajectory without an end runs over on the day after the kind's months`(
    _ asOf: String, _ count: Int
  ) throws {
    // Nine months from 3 October is 3 July; the last session was too long ago as well, which is one fault.
    let found = try Self.found(Self.kind(["stalledWeeks"], nil), asOf: asOf)
    #expect(found == Array(repeating: "overrun /agreement/signed", count: count))
  }

  @Test func `an overrun is the only word about a trajectory that stands still as well`() throws {
    #expect(try Self.found(asOf: "2024-07-04") == ["overrun /agreement/signed"])
    #expect(try Self.found(asOf: "2024-07-03") == ["stalled /sessions/2"])
  }

  @Test(arguments: [("2023-12-18", 0), ("2023-12-19", 1)])
  func `follow-ups are too few on the day after their months`(_ asOf: String, _ count: Int) throws {
    let found = try Self.found(.edit(Self.trajectory, .remove(["followUps"])), asOf: asOf)
    #expect(found == Array(repeating: "follow-up-due /closed", count: count))
  }

  @Test(arguments: [("2023-09-17", 1), ("2023-09-18", 0), ("2023-12-18", 0), ("2023-12-19", 1)])
  func `a follow-up counts from the first to the last day of its months`(_ on: String, _ count: Int) throws {
    let found = try Self.found(Self.set(Self.trajectory, ["followUps", 0, "on"], .string(on)))
    #expect(found == Array(repeating: "follow-up-due /followUps", count: count))
  }

  @Test func `a follow-up that was planned in time is asked about once`() throws {
    #expect(
      try Self.found(Self.set(Self.trajectory, ["followUps", 0, "planned"], true))
        == ["planned-past /followUps/0"])
  }

  @Test(arguments: [("2023-12-30", 1), ("2023-12-31", 0), ("2024-01-01", 0)])
  func `a planned session is past on the day after`(_ on: String, _ count: Int) throws {
    let planned: Value = ["on": .string(on), "minutes": 60, "planned": true]
    let found = try Self.found(.edit(Self.running, .append(["sessions"], planned)))
    #expect(found == Array(repeating: "planned-past /sessions/3", count: count))
  }

  @Test func `a session planned for today is a sign of life, one planned for yesterday is none`() throws {
    let planned: Value = ["on": "2024-03-01", "minutes": 60, "planned": true]
    let append = RuleExample.Change.edit(Self.running, .append(["sessions"], planned))
    #expect(try Self.found(append, asOf: "2024-03-01") == [])
    #expect(
      try Self.found(append, asOf: "2024-03-02") == ["planned-past /sessions/3", "stalled /sessions/2"])
  }

  @Test(arguments: [("2023-10-03", 0), ("2023-10-02", 1)])
  func `terms hold until their last day`(_ until: String, _ count: Int) throws {
    let found = try Self.found(Self.set(ExamplePool.terms, ["until"], .string(until)))
    #expect(found == Array(repeating: "terms-expired /agreement/terms", count: count))
  }

  @Test(arguments: [(30, 0), (29, 1), (91, 1), (90, 0)])
  func `a session may take half to one and a half times as long`(_ minutes: Int, _ count: Int) throws {
    let found = try Self.found(Self.set(Self.running, ["sessions", 1, "minutes"], .number(Decimal(minutes))))
    #expect(found == Array(repeating: "session-length /sessions/1/minutes", count: count))
  }

  @Test func `half of an odd length is not rounded`() throws {
    let odd = Self.set(Self.running, ["agreement", "minutes"], 61)
    #expect(try Self.found(odd, Self.set(Self.running, ["sessions", 0, "minutes"], 31)) == [])
    #expect(try Self.found(odd, Self.set(Self.running, ["sessions", 0, "minutes"], 30)).count == 1)
    #expect(try Self.found(odd, Self.set(Self.running, ["sessions", 0, "minutes"], 91)) == [])
    #expect(try Self.found(odd, Self.set(Self.running, ["sessions", 0, "minutes"], 92)).count == 1)
  }

  // MARK: - What does not count

  @Test(arguments: ["missed", "planned"])
  func `a session that was not held is not judged by its length or place`(_ word: String) throws {
    let session: Value = [
      "on": "2023-12-31", "minutes": 10, "place": "coach-office", "\(word)": true,
    ]
    #expect(try Self.found(.edit(Self.running, .append(["sessions"], session))) == [])
  }

  @Test func `missed sessions are no sign of life`() throws {
    let missed: Value = ["on": "2024-02-13", "minutes": 60, "missed": true]
    #expect(
      try Self.found(.edit(Self.running, .append(["sessions"], missed)), asOf: "2024-02-21")
        == ["stalled /sessions/2"])
  }

  @Test func `what was closed after the day of judgement is open`() throws {
    #expect(
      try Self.found(Self.set(Self.trajectory, ["closed"], ["on": "2023-07-18"]), asOf: "2023-07-17") == [])
    #expect(
      try Self.found(Self.set(Self.trajectory, ["closed"], ["on": "2023-07-18"]), asOf: "2023-07-18")
        == ["close-incomplete /closed"])
  }

  @Test func `a session is found by its date, in whatever order the list is`() throws {
    let signed = Self.set(Self.running, ["agreement", "signed"], "2023-12-01")
    let second = Self.set(Contract.path, ["agreement"], ["signedBeforeSession": 2])
    let swapped = Self.set(Self.running, ["sessions", 0, "on"], "2023-11-14")
    #expect(try Self.found(signed, second) == ["agreement-missing /sessions/1"])
    #expect(try Self.found(signed, second, swapped) == ["agreement-missing /sessions/0"])
  }

  @Test func `three sessions on one day are two too many, wherever they stand`() throws {
    let again: Value = ["on": "2023-10-10", "minutes": 60]
    #expect(
      try Self.found(
        .edit(Self.running, .append(["sessions"], again)), .edit(Self.running, .append(["sessions"], again)))
        == ["session-duplicate /sessions/3", "session-duplicate /sessions/4"])
  }

  @Test func `a wrong agreed length does not make every session wrong`() throws {
    #expect(
      try Self.found(Self.set(Self.running, ["agreement", "minutes"], 6))
        == ["agreed-minutes-range /agreement/minutes"])
  }

  @Test func `over the limit is not over what was agreed as well`() throws {
    let limit = Self.kind(["sessions", "limit"], 2)
    #expect(
      try Self.found(limit, Self.set(Self.running, ["agreement", "sessions"], 2)).filter { $0.hasPrefix("s") }
        == [
          "sessions-over-limit /sessions/2", "sessions-over-limit /sessions/2",
          "sessions-over-limit /sessions/2",
        ])
  }

  @Test func `both talks with the manager are named when both are missing`() throws {
    let findings = try Self.findings([.edit(Self.trajectory, .remove(["managerTalks"]))], asOf: "2023-12-31")
    #expect(findings.map(\.rule) == ["manager-talk-missing", "manager-talk-missing"])
    #expect(findings.map(\.detail) == ["end", "start"])
  }

  @Test func `a coachee who is gone is not missed at a last talk, but a first one is still missed`() throws {
    let findings = try Self.findings(
      [
        .edit(Self.trajectory, .remove(["managerTalks"])),
        Self.set(Self.trajectory, ["closed"], ["on": "2023-07-18", "reason": "left"]),
      ], asOf: "2023-12-31")
    #expect(findings.map(\.detail) == ["start"])
  }

  @Test func `missing topics are named together, in the order of the contract`() throws {
    let findings = try Self.findings(
      [
        .edit(Self.running, .remove(["agreement", "terms"])),
        Self.set(
          Self.running, ["agreement", "own"],
          ["scope", "manager", "sessions", "minutes", "codeOfConduct", "coachReview", "referBack"]),
      ], asOf: "2023-12-31")
    #expect(findings.map(\.detail) == ["privacy referOn"])
    #expect(
      findings.first?.message.text(.dutch) == """
        niets afgesproken over 'privacy' (privacy en AVG) en 'referOn' (wanneer doorverwezen wordt naar een externe \
        coach of psycholoog)
        """)
  }

  @Test func `terms that do not exist are not held against the topics`() throws {
    #expect(try Self.found(Self.set(Self.running, ["agreement", "terms"], "weg")) == [])
  }

  // MARK: - Budget

  @Test func `the five records that cost most are named, the dearest first`() throws {
    var changes = [Self.set(Contract.path, ["budgetCents"], ["2023": 100])]
    for number in 1...6 {
      let text = ExamplePool.files[Self.external] ?? ""
      changes.append(.file("trajectories/2023/t-2023-x\(number).md", text))
      changes.append(
        Self.set(
          "trajectories/2023/t-2023-x\(number).md", ["costs", 0, "cents"], .number(Decimal(100 * number))))
    }
    let findings = try Self.findings(changes, asOf: "2023-12-31").filter { $0.rule == "budget-exceeded" }
    #expect(findings.count == 1)
    #expect(
      findings.first?.notes.map(\.location.path) == [Self.external]
        + [6, 5, 4, 3].map {
          "trajectories/2023/t-2023-x\($0).md"
        })
    #expect(
      findings.first?.message.text(.english) == """
        external costs in 2023: €471.00, and the budget is €1.00
        """)
  }

  @Test func `costs count from the day they were made, and not for kinds that stand apart`() throws {
    let budget = Self.set(Contract.path, ["budgetCents", "2023"], 0)
    #expect(try Self.found(budget, asOf: "2023-06-29") == [])
    #expect(try Self.found(budget, asOf: "2023-06-30") == ["budget-exceeded /budgetCents/2023"])
    #expect(try Self.found(budget, Self.kind(["countsInPool"], false)) == [])
  }

  // MARK: - Removed, faulty, off

  /// Each takes something away that a rule misses, unless the record says that it was removed.
  private static let missing: [(rule: String, path: String, edit: Edit)] = [
    ("agreement-missing", running, .remove(["agreement"])),
    ("agreement-topic-missing", running, .remove(["agreement", "terms"])),
    ("assessment-not-agreed", external, .remove(["assessment", "coacheeAgreed"])),
    ("close-incomplete", trajectory, .remove(["closed", "goals"])),
    ("close-incomplete", trajectory, .remove(["closed", "reason"])),
    ("closed-without-session", trajectory, .remove(["sessions"])),
    ("delivery-mismatch", external, .remove(["provider"])),
    ("extension-unreasoned", running, .append(["agreement", "extensions"], ["sessions": 1])),
    ("follow-up-due", trajectory, .remove(["followUps"])),
    ("manager-not-agreed", trajectory, .remove(["managerTalks", 0, "coacheeAgreed"])),
    ("manager-talk-missing", trajectory, .remove(["managerTalks", 0])),
  ]

  @Test(arguments: missing.indices)
  func `what the record says was removed is not missed`(_ number: Int) throws {
    let (rule, path, edit) = Self.missing[number]
    let dataClass: Value = rule == "assessment-not-agreed" ? "content" : "facts"
    let removed: Value = [["on": "2023-12-01", "class": dataClass, "ground": "retention"]]
    #expect(try Self.found(.edit(path, edit)).map { $0.split(separator: " ").first } == [Substring(rule)])
    #expect(try Self.found(.edit(path, edit), Self.set(path, ["removed"], removed)) == [])
  }

  /// Each makes a value unreadable of which a rule would have something to say if it were absent or wrong.
  private static let faulty: [(path: String, pointer: Pointer)] = [
    (running, ["agreement"]), (running, ["agreement", "signed"]), (running, ["agreement", "terms"]),
    (running, ["agreement", "own"]), (running, ["agreement", "sessions"]),
    (running, ["agreement", "minutes"]),
    (running, ["agreement", "until"]), (running, ["agreement", "extensions"]), (running, ["sessions"]),
    (running, ["sessions", 2, "on"]), (running, ["kind"]), (running, ["delivery"]), (running, ["closed"]),
    (trajectory, ["closed"]), (trajectory, ["closed", "on"]), (trajectory, ["closed", "reason"]),
    (trajectory, ["closed", "goals"]), (trajectory, ["sessions"]), (trajectory, ["sessions", 0, "missed"]),
    (trajectory, ["followUps"]), (trajectory, ["followUps", 0, "on"]), (trajectory, ["managerTalks"]),
    (trajectory, ["managerTalks", 0, "moment"]), (trajectory, ["managerTalks", 0, "coacheeAgreed"]),
    (trajectory, ["agreement", "manager"]), (external, ["provider"]), (external, ["costs"]),
    (external, ["assessment"]), (external, ["assessment", "coacheeAgreed"]), (external, ["kind"]),
  ]

  @Test(arguments: faulty.indices)
  func `a value that cannot be read is neither missing nor wrong`(_ number: Int) throws {
    let (path, pointer) = Self.faulty[number]
    #expect(try Self.found(Self.set(path, pointer, [true]), asOf: "2023-12-31") == [])
  }

  /// Each breaks a rule, and switches its parameter off.
  private static let off: [[RuleExample.Change]] = [
    [
      .edit(running, .remove(["agreement"])), set(Contract.path, ["agreement"], ["signedBeforeSession": nil]),
    ],
    [set(running, ["agreement", "sessions"], 99), kind(["sessions", "most"], nil)],
    [set(running, ["agreement", "minutes"], 41), kind(["minutes", "least"], nil)],
    [set(running, ["agreement", "minutes"], 110), kind(["minutes", "most"], nil)],
    [.edit(running, .remove(["sessions"])), kind(["stalledWeeks"], nil)],
    [.edit(trajectory, .remove(["followUps"])), kind(["followUps", "least"], nil)],
    [.edit(trajectory, .remove(["followUps"])), kind(["followUps", "withinMonths"], nil)],
    [.edit(trajectory, .remove(["followUps"])), kind(["followUps", "least"], 0)],
    [set(Contract.path, ["budgetCents"], [:])],
  ]

  @Test(arguments: off.indices)
  func `a norm that is off finds nothing`(_ number: Int) throws {
    let findings = try Self.findings(Self.off[number], asOf: "2023-12-31")
    #expect(findings.map(\.rule) == [])
  }

  @Test func `the largest numbers are judged`() throws {
    // The most that the schemas admit.
    let huge: Value = 1_000_000
    let cents: Value = 100_000_000_000
    let findings = try Self.findings(
      [
        Self.set(Self.running, ["agreement", "sessions"], huge),
        Self.set(Self.running, ["agreement", "minutes"], huge),
        Self.set(
          Self.running, ["agreement", "extensions"],
          [["sessions": huge, "reason": "goal", "alternativeConsidered": true]]),
        Self.set(Self.running, ["sessions", 0, "minutes"], huge),
        Self.set(
          Self.external, ["costs"],
          [["on": "2023-06-30", "cents": cents], ["on": "2023-06-30", "cents": cents]]),
        Self.kind(["months", "most"], huge), Self.kind(["stalledWeeks"], huge),
        Self.kind(["sessions", "limit"], huge), Self.kind(["followUps", "most"], huge),
        Self.kind(["followUps", "afterMonths"], huge), Self.kind(["followUps", "withinMonths"], huge),
        Self.set(Contract.path, ["agreement"], ["signedBeforeSession": huge]),
      ], asOf: "2023-12-31")
    #expect(
      findings.map(\.rule) == ["budget-exceeded", "agreed-minutes-range", "agreed-sessions-range"])
  }
}
