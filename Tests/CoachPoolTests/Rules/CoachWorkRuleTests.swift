import RecordSyntax
import Testing

@testable import CoachPool

/// The bounds of the rules that look over time or over the pool: how much a coach has, had and learned.
struct CoachWorkRuleTests: RuleFamilyTests {
  static let family = RuleFamily.coaches
  private static let coach = ExamplePool.coach
  private static let running = ExamplePool.running
  private static let second = RuleExample.Change.file(
    ExamplePool.secondCoachPath, ExamplePool.secondCoach())

  private static func policy(_ key: Pointer.Step, _ value: Value) -> RuleExample.Change {
    set(Contract.path, ["coaches", key], value)
  }

  private static func handedOver(_ on: String, to coach: String = "bas-hoekstra") -> RuleExample.Change {
    .edit(running, .append(["handovers"], ["on": .string(on), "to": .string(coach)]))
  }

  private static func did(_ form: String, _ on: String, minutes: Int = 60) -> RuleExample.Change {
    .edit(
      coach,
      .append(
        ["development"],
        ["on": .string(on), "form": .string(form), "minutes": .number(Decimal(minutes)), "with": "pool"]))
  }

  // MARK: - Capacity

  @Test(arguments: [("2023-10-02", 0), ("2023-10-03", 1)])
  func `a trajectory takes room from its signing on`(_ asOf: String, _ count: Int) throws {
    let found = try Self.found(Self.set(Self.coach, ["capacity"], 0), asOf: asOf)
    #expect(found == Array(repeating: "coach-over-capacity /capacity", count: count))
  }

  @Test(arguments: [("2023-07-17", 1), ("2023-07-18", 0)])
  func `a trajectory takes no room from the day of closing on`(_ asOf: String, _ count: Int) throws {
    let found = try Self.found(Self.set(Self.coach, ["capacity"], 0), asOf: asOf)
    #expect(found == Array(repeating: "coach-over-capacity /capacity", count: count))
  }

  @Test func `a trajectory that was handed over takes room with the last coach only`() throws {
    let full = Self.set(Self.coach, ["capacity"], 0)
    let secondFull = Self.set(ExamplePool.secondCoachPath, ["capacity"], 0)
    let there = ["coach-over-capacity /capacity"]
    #expect(
      try Self.found(full, Self.second, secondFull, Self.handedOver("2023-11-21"), asOf: "2023-11-20")
        == there)
    let after = try Self.findings(
      [full, Self.second, secondFull, Self.handedOver("2023-11-21")], asOf: "2023-12-31")
    #expect(after.map(\.location.path) == [ExamplePool.secondCoachPath])
    let back = try Self.findings(
      [
        full, Self.second, secondFull, Self.handedOver("2023-11-21"),
        Self.handedOver("2023-12-05", to: "noor-veldhuis"),
      ], asOf: "2023-12-31")
    #expect(back.map(\.location.path) == [Self.coach])
  }

  @Test func `what a coach can take is not told to others`() throws {
    let finding = try #require(
      try Self.findings([Self.set(Self.coach, ["capacity"], 0)], asOf: "2023-12-31").first)
    #expect(finding.message.text(.english) == "running trajectories: 1, and the coach can take 0")
    #expect(
      finding.message.text(.english, redacted: true)
        == "running trajectories: [redacted], and the coach can take [redacted]")
  }

  // MARK: - Idle

  @Test(arguments: [("2023-09-18", 0), ("2023-09-19", 1)])
  func `a coach is idle on the day after the months`(_ asOf: String, _ count: Int) throws {
    // The first trajectory was closed on 18 July, and the next is not there.
    let found = try Self.found(Self.policy("idleMonths", 2), .remove(Self.running), asOf: asOf)
    #expect(found == Array(repeating: "coach-idle /open", count: count))
  }

  @Test(
    arguments: [
      (["from": "2022-01-01", "to": "2023-11-30"], 1), (["from": "2022-01-01", "to": "2023-12-01"], 0),
      (["from": "2023-12-01"], 0), ([], 1),
    ] as [(Value, Int)])
  func `a coach who was or is away is not idle`(_ pause: Value, _ count: Int) throws {
    let paused: Value = pause == [] ? [] : [pause]
    let found = try Self.found(
      Self.policy("idleMonths", 1), Self.second, Self.set(ExamplePool.secondCoachPath, ["paused"], paused))
    #expect(found == Array(repeating: "coach-idle /open", count: count))
  }

  @Test func `a coach who has just begun is not idle, and one who left is not asked`() throws {
    #expect(
      try Self.found(
        Self.policy("idleMonths", 1), Self.second,
        Self.set(ExamplePool.secondCoachPath, ["since"], "2023-12-01")) == [])
    #expect(
      try Self.found(
        Self.policy("idleMonths", 1), Self.second,
        Self.set(ExamplePool.secondCoachPath, ["until"], "2023-12-30")) == [])
  }

  @Test(arguments: [["closed"], ["agreement", "signed"], ["handovers"]] as [Pointer])
  func `a trajectory of which it cannot be read when it ran may be running`(_ pointer: Pointer) throws {
    #expect(
      try Self.found(
        Self.policy("idleMonths", 1), .remove(Self.running),
        Self.set(ExamplePool.trajectory, pointer, [true]),
        .remove(ExamplePool.evaluation)) == [])
  }

  // MARK: - Scores

  private static func answers(_ scores: [Int], on: String = "2023-12-18") -> [RuleExample.Change] {
    scores.enumerated().flatMap { number, score in
      let id = "t-2023-x\(number)"
      let text = ExamplePool.files[ExamplePool.trajectory] ?? ""
      return [
        RuleExample.Change.file("trajectories/2023/\(id).md", text),
        .file(
          "evaluations/2023/e-2023-x\(number).json",
          """
          { "trajectory": "\(id)", "by": "coachee", "moment": "after", "on": "\(on)",
            "scores": { "procedure": \(score), "relation": \(score), "goals": \(score), "method": \(score) } }
          """),
      ]
    }
  }

  private static func scored(_ changes: [RuleExample.Change], asOf: String = "2023-12-31") throws
    -> [Diagnostic]
  {
    try findings([.remove(ExamplePool.evaluation)] + changes, asOf: asOf).filter { $0.rule == "coach-score" }
  }

  @Test func `a mean says nothing below the number of respondents, and is exact`() throws {
    let seven = Self.policy("scoreAtLeast", 7)
    #expect(try Self.scored([seven] + Self.answers([6, 6, 6, 6])).isEmpty)
    let finding = try #require(try Self.scored([seven] + Self.answers([6, 7, 7, 7, 7])).first)
    #expect(finding.message.text(.dutch) == "gemiddelde score 6,80, en het minimum is 7")
    #expect(finding.message.text(.dutch, redacted: true).hasPrefix("gemiddelde score [afgeschermd]"))
    #expect(try Self.scored([seven] + Self.answers([6, 7, 7, 7, 8])).isEmpty)
    let quarter = Self.policy(
      "scoreAtLeast", .number(Decimal(isNegative: false, digits: [7, 2, 5], exponent: -2)))
    #expect(try Self.scored([quarter, Self.policy("scoreFrom", 4)] + Self.answers([7, 7, 7, 8])).isEmpty)
    #expect(
      try Self.scored([quarter, Self.policy("scoreFrom", 4)] + Self.answers([7, 7, 7, 7])).map(
        \.location.path)
        == [Self.coach])
  }

  @Test func `who answered twice is one respondent`() throws {
    let again = RuleExample.Change.file(
      "evaluations/2023/e-2023-y1.json",
      """
      { "trajectory": "t-2023-x1", "by": "coachee", "moment": "end", "on": "2023-12-18",
        "scores": { "procedure": 6, "relation": 6, "goals": 6, "method": 6 } }
      """)
    #expect(try Self.scored([Self.policy("scoreAtLeast", 7), again] + Self.answers([6, 6, 6, 6])).isEmpty)
  }

  @Test(arguments: [("2024-12-17", 1), ("2024-12-18", 0)])
  func `a score counts for its months`(_ asOf: String, _ count: Int) throws {
    let changes = [Self.policy("scoreAtLeast", 7)] + Self.answers([6, 6, 6, 6, 6])
    #expect(try Self.scored(changes, asOf: asOf).count == count)
  }

  @Test func `scores count for the coach who had the trajectory, and only coachees' do`() throws {
    var changes = [Self.policy("scoreAtLeast", 7), Self.policy("scoreFrom", 1), Self.second]
    changes += Self.answers([6])
    changes.append(
      Self.set("trajectories/2023/t-2023-x0.md", ["handovers"], [["on": "2023-05-02", "to": "bas-hoekstra"]]))
    #expect(try Self.scored(changes).map(\.location.path) == [ExamplePool.secondCoachPath])
    changes.append(Self.set("evaluations/2023/e-2023-x0.json", ["by"], "coach"))
    #expect(try Self.scored(changes).isEmpty)
  }

  @Test(arguments: [("e-2023-a1", []), ("e-2023-y1", ["gemiddelde score 6,00, en het minimum is 7"])])
  func `of one that was copied twice the first by path counts`(_ copy: String, _ messages: [String]) throws {
    let again = RuleExample.Change.file(
      "evaluations/2023/\(copy).json",
      """
      { "trajectory": "t-2023-x0", "by": "coachee", "moment": "after", "on": "2023-12-18",
        "scores": { "procedure": 10, "relation": 10, "goals": 10, "method": 10 } }
      """)
    let norm = [Self.policy("scoreAtLeast", 7), Self.policy("scoreFrom", 1)]
    #expect(try Self.scored(norm + Self.answers([6]) + [again]).map { $0.message.text(.dutch) } == messages)
  }

  // MARK: - Development

  @Test func `a quarter is judged once it is past, and only when the coach was there for all of it`() throws {
    let changes: [RuleExample.Change] = [
      Self.policy("intervisionMinutesPerQuarter", 60), .remove(Self.running), .remove(ExamplePool.trajectory),
      .remove(ExamplePool.evaluation), Self.set(Self.coach, ["since"], "2023-07-02"),
    ]
    #expect(try Self.findings(changes, asOf: "2023-12-31").isEmpty)
    #expect(
      try Self.findings(changes, asOf: "2024-01-01").map(\.detail) == ["intervision 2023-Q4"])
    let pause = Self.set(Self.coach, ["paused"], [["from": "2023-12-31", "to": "2024-01-15"]])
    #expect(try Self.findings(changes + [pause], asOf: "2024-01-01").isEmpty)
    let left = Self.set(Self.coach, ["until"], "2023-12-30")
    #expect(try Self.findings(changes + [left], asOf: "2024-01-01").isEmpty)
    let first = Self.set(Self.coach, ["since"], "2023-07-01")
    #expect(
      try Self.findings(changes + [first], asOf: "2024-01-01").map(\.detail)
        == ["intervision 2023-Q3 2023-Q4"])
  }

  @Test(arguments: [
    (59, "2023-08-15", 1), (60, "2023-07-01", 0), (60, "2023-09-30", 0), (60, "2023-10-01", 1),
  ])
  func `minutes count in their own quarter`(_ minutes: Int, _ on: String, _ count: Int) throws {
    let changes: [RuleExample.Change] = [
      Self.policy("intervisionMinutesPerQuarter", 60), .remove(Self.running), .remove(ExamplePool.trajectory),
      .remove(ExamplePool.evaluation), Self.set(Self.coach, ["since"], "2023-07-01"),
      Self.did("intervision", on, minutes: minutes),
    ]
    #expect(try Self.findings(changes, asOf: "2023-12-31").count == count)
  }

  @Test func `each form has its own norm and one finding, with the latest periods named`() throws {
    let findings = try Self.findings(
      [
        Self.policy("supervisionPerYear", 2), Self.policy("intervisionMinutesPerQuarter", 60),
        Self.did("supervision", "2022-03-08"),
      ], asOf: "2023-12-31")
    #expect(
      findings.map { $0.message.text(.english) } == [
        """
        the norm is 60 minutes of intervision a quarter, and less in quarter 4 of 2022 (done: 0), quarter 1 of \
        2023 (done: 0), quarter 2 of 2023 (done: 0), quarter 3 of 2023 (done: 0) and 6 earlier ones
        """, "the norm is supervision 2 times a year, and less in 2022 (done: 1)",
      ])
  }

  @Test func `where attendance was removed or cannot be read, nothing is said`() throws {
    func meeting(_ rest: String) -> RuleExample.Change {
      .file("events/2022/supervisie.json", #"{ "form": "supervision", "on": "2022-05-10", \#(rest) }"#)
    }
    let norm = Self.policy("supervisionPerYear", 1)
    #expect(try Self.found(norm, meeting(#""minutes": 90"#)) == ["development-short /name"])
    #expect(
      try Self.found(
        norm, meeting(#""removed": [{ "on": "2023-12-01", "class": "staff", "ground": "retention" }]"#)) == []
    )
    #expect(try Self.found(norm, meeting(#""attendees": "noor""#)) == [])
    #expect(try Self.found(norm, .text("events/2022/supervisie.json", "{")) == [])
    #expect(
      try Self.found(
        norm,
        Self.set(
          Self.coach, ["removed"], [["on": "2023-12-01", "class": "staff", "ground": "objection"]])) == [])
  }

  @Test(arguments: [(23, 0), (24, 1)])
  func `what meetings that were deleted would have shown is not missed`(_ months: Int, _ count: Int) throws {
    let term: Value = ["months": .number(Decimal(months)), "from": "on", "then": "delete", "ground": "Zo."]
    let found = try Self.found(
      Self.policy("supervisionPerYear", 1),
      Self.set(Contract.path, ["retention"], ["event": ["staff": term]]),
      .remove(ExamplePool.event), asOf: "2023-12-31")
    #expect(found == Array(repeating: "development-short /name", count: count))
  }

  // MARK: - Coverage

  @Test func `only coaches who take coachees now are counted, by their present department`() throws {
    let norm = Self.policy("coverage", ["departments": 1])
    let moved = RuleExample.Change.edit(
      Self.coach, .append(["positions"], ["from": "2023-12-31", "department": "zorg"]))
    #expect(try Self.found(norm) == ["pool-coverage /departments/zorg"])
    #expect(try Self.found(norm, moved) == ["pool-coverage /departments/bedrijfsvoering"])
    #expect(
      try Self.found(norm, Self.second, Self.set(ExamplePool.secondCoachPath, ["until"], "2023-12-30"))
        == ["pool-coverage /departments/zorg"])
    #expect(
      try Self.found(
        norm, Self.second, Self.set(ExamplePool.secondCoachPath, ["paused"], [["from": "2023-12-31"]]))
        == ["pool-coverage /departments/zorg"])
  }

  @Test func `a theme that no profile may name needs no coach`() throws {
    let norm = Self.policy("coverage", ["themes": 1])
    let leadership = Self.set(Self.coach, ["themes"], ["leiderschap"])
    let alone = Self.set(Self.running, ["requested", "themes"], ["leiderschap"])
    #expect(try Self.found(norm, leadership, alone) == ["pool-coverage /themes/werk-prive"])
    #expect(
      try Self.found(
        norm, leadership, Self.set(Contract.path, ["themes", "werk-prive", "on"], "request")) == [])
  }

  @Test func `a coach who cannot be read may be the one who is missing`() throws {
    let norm = Self.policy("coverage", ["departments": 1])
    #expect(try Self.found(norm, .text("coaches/bas-hoekstra.json", "{")) == [])
    #expect(try Self.found(norm, Self.set(Self.coach, ["languages"], "nl")) == [])
  }

  // MARK: - Off, and the largest numbers

  @Test func `norms that are off find nothing`() throws {
    #expect(
      try Self.found(
        Self.second, .remove(Self.running), Self.policy("coverage", [:]), Self.policy("idleMonths", nil))
        == [])
  }

  @Test func `the largest numbers are judged`() throws {
    let huge: Value = 1_000_000
    let findings = try Self.findings(
      [
        Self.policy("scoreAtLeast", .number(Decimal(Int.max))), Self.policy("scoreFrom", 1),
        Self.policy("scoreMonths", huge), Self.policy("idleMonths", huge),
        Self.policy("intervisionMinutesPerQuarter", huge), Self.policy("trainingMinutesPerYear", huge),
        Self.policy("registers", ["stir": ["years": huge, "noticeMonths": huge]]),
        .edit(Self.coach, .append(["registrations"], ["body": "stir", "from": "9999-12-31"])),
        Self.did("training", "2022-01-01", minutes: 1_000_000), Self.set(Self.coach, ["capacity"], huge),
      ], asOf: "2023-12-31")
    #expect(findings.map(\.rule) == ["development-short", "registration-expiring"])
  }
}
