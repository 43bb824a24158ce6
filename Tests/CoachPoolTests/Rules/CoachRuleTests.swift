import RecordSyntax
import Testing

@testable import CoachPool

/// The bounds of the rules about a coach's record and about who took what: the day itself and the day after, and what
/// does not count.
struct CoachRuleTests: RuleFamilyTests {
  static let family = RuleFamily.coaches
  private static let coach = ExamplePool.coach
  private static let running = ExamplePool.running
  private static let trajectory = ExamplePool.trajectory

  private static func policy(_ key: Pointer.Step, _ value: Value) -> RuleExample.Change {
    set(Contract.path, ["coaches", key], value)
  }

  private static func registered(_ from: Value, _ until: Value) -> RuleExample.Change {
    .edit(
      coach,
      .append(
        ["registrations"], ["body": "nobco-eia", "level": "Practitioner", "from": from, "until": until]))
  }

  // MARK: - There on the day

  @Test(arguments: [
    ("since", "2023-10-03", 0), ("since", "2023-10-04", 1), ("until", "2023-10-02", 1),
    ("until", "2023-10-03", 0),
  ])
  func `a coach can sign from the first day to the last`(
    _ key: String, _ day: String, _ count: Int
  ) throws {
    let found = try Self.found(Self.set(Self.coach, [.key(key)], .string(day)), .remove(Self.trajectory))
    #expect(found == Array(repeating: "coach-not-available /coach", count: count))
  }

  @Test(
    arguments: [
      (["from": "2023-10-03", "to": "2023-10-03"], 1), (["from": "2023-10-04", "to": "2023-10-31"], 0),
      (["from": "2023-09-01", "to": "2023-10-02"], 0), (["from": "2023-09-01"], 1), (["to": "2023-10-03"], 1),
    ] as [(Value, Int)])
  func `a pause has its first and its last day`(_ pause: Value, _ count: Int) throws {
    let found = try Self.found(Self.set(Self.coach, ["paused"], [pause]), .remove(Self.trajectory))
    #expect(found == Array(repeating: "coach-not-available /coach", count: count))
  }

  @Test(arguments: ["since", "until", "paused"])
  func `a time that cannot be read is held against nobody`(_ key: String) throws {
    #expect(try Self.found(Self.set(Self.coach, [.key(key)], "soon")) == [])
  }

  @Test func `a pause is not told to others, and the day of leaving is`() throws {
    let change = Self.set(Self.coach, ["paused"], [["from": "2023-10-03", "to": "2023-11-01"]])
    let finding = try #require(try Self.findings([change], asOf: "2023-12-31").first)
    #expect(!finding.message.text(.dutch).contains("2023-11-01"))
    #expect(finding.notes.map(\.location.path) == [Self.coach])
  }

  @Test func `a wrong date of signing is one finding`() throws {
    let files = try ExamplePool.files(after: [Self.set(Self.running, ["agreement", "signed"], "2020-10-03")])
    let rules = ExamplePool.findings(in: files).map(\.rule)
    #expect(rules.contains("out-of-order"))
    #expect(!rules.contains("coach-not-available"))
  }

  @Test func `what a provider does is not asked of a coach`() throws {
    #expect(
      try Self.found(
        Self.set(Self.coach, ["until"], "2023-10-02"), .remove(Self.trajectory),
        Self.set(Self.running, ["delivery"], "external")) == [])
  }

  // MARK: - Kinds, themes, training

  @Test func `each coach of a trajectory must take its kind`() throws {
    let found = try Self.found(
      .file(ExamplePool.secondCoachPath, ExamplePool.secondCoach()),
      Self.set(ExamplePool.secondCoachPath, ["kinds"], ["loopbaan"]),
      Self.set(Self.running, ["handovers"], [["on": "2023-11-21", "to": "bas-hoekstra"]]))
    #expect(found == ["coach-kind /handovers/0/to"])
  }

  @Test func `a coach without kinds has a fault there, and none in every trajectory`() throws {
    let files = try ExamplePool.files(after: [.edit(Self.coach, .remove(["kinds"]))])
    #expect(ExamplePool.findings(in: files).map(\.rule) == ["schema"])
  }

  @Test(arguments: [(1919, 1), (1920, 0)])
  func `only training for the kind counts for it`(_ minutes: Int, _ count: Int) throws {
    let training: Value = ["title": "Loopbaan", "minutes": .number(Decimal(minutes)), "for": "loopbaan"]
    let found = try Self.found(
      Self.set(Contract.path, ["kinds", "loopbaan", "training"], ["minutes": 1920]),
      .edit(Self.coach, .append(["training"], training)))
    #expect(found == Array(repeating: "coach-kind /kinds/1", count: count))
  }

  @Test func `every theme that the profile does not name is found`() throws {
    #expect(
      try Self.found(
        Self.set(Self.coach, ["themes"], ["leiderschap"]),
        Self.set(Self.trajectory, ["requested", "themes"], ["leiderschap", "werk-prive"]))
        == ["coach-theme /requested/themes/1", "coach-theme /requested/themes/0"])
  }

  @Test func `a coach who left is no longer asked for training, methods, a signature or a profile`() throws {
    #expect(
      try Self.found(
        .file(ExamplePool.secondCoachPath, ExamplePool.secondCoach(until: "2023-12-30")),
        .edit(ExamplePool.secondCoachPath, .remove(["training"])),
        .edit(ExamplePool.secondCoachPath, .remove(["methods"])),
        .edit(ExamplePool.secondCoachPath, .remove(["conduct"])),
        .edit(ExamplePool.secondCoachPath, .remove(["languages"]))) == [])
  }

  @Test func `one method twice is one method, and too few are one finding`() throws {
    #expect(try Self.found(.edit(Self.coach, .remove(["methods"]))) == ["coach-methods /name"])
    #expect(
      try Self.found(.edit(Self.coach, .remove(["methods"])), Self.policy("methods", nil))
        == ["profile-thin /name"])
  }

  // MARK: - The profile's length

  @Test func `letters count, however many bytes they take, and blanks around them do not`() throws {
    let text = try #require(ExamplePool.files[Self.coach])
    let short = try #require(text.firstRange(of: "Ik werk"))
    let body = String(text[..<short.lowerBound]) + "\n\n  één keer tweeëntwintig  \n\n"
    #expect(try Self.found(.text(Self.coach, body), Self.policy("profileCharacters", 22)) == [])
    #expect(
      try Self.found(.text(Self.coach, body), Self.policy("profileCharacters", 23)) == ["profile-thin /name"])
  }

  @Test func `a profile without text is too short, in either form of file`() throws {
    #expect(
      try Self.found(
        .file(ExamplePool.secondCoachPath, ExamplePool.secondCoach()), Self.policy("profileCharacters", 1))
        == ["profile-thin /name"])
  }

  // MARK: - Registrations

  @Test(arguments: [("2023-12-11", 1), ("2023-12-12", 0)])
  func `a registration holds on its last day`(_ until: String, _ count: Int) throws {
    let found = try Self.found(Self.registered("2018-12-12", .string(until)))
    #expect(found == Array(repeating: "registration-expired /registrations/0/until", count: count))
  }

  @Test func `a registration without a last day holds as long as its body says`() throws {
    let open = RuleExample.Change.edit(
      Self.coach,
      .append(["registrations"], ["body": "nobco-eia", "level": "Practitioner", "from": "2018-12-12"]))
    #expect(try Self.found(open) == ["registration-expired /registrations/0/from"])
    #expect(try Self.found(open, Self.policy("registers", ["nobco-eia": ["years": nil]])) == [])
  }

  @Test func `sessions before the first registration, or after leaving it behind, are no fault`() throws {
    #expect(try Self.found(Self.registered("2023-12-13", "2028-12-12")) == [])
    #expect(
      try Self.found(Self.registered("2023-12-13", "2028-12-12"), Self.policy("registration", "required"))
        == ["registration-expired /name"])
  }

  @Test func `sessions of the coach who took over are not held against the one who began`() throws {
    #expect(
      try Self.found(
        Self.registered("2018-11-08", "2023-11-07"),
        .file(ExamplePool.secondCoachPath, ExamplePool.secondCoach()),
        Self.set(Self.running, ["handovers"], [["on": "2023-11-21", "to": "bas-hoekstra"]])) == [])
  }

  @Test(arguments: [("2024-03-31", 1), ("2024-04-01", 0), ("2023-12-31", 1), ("2023-12-30", 0)])
  func `a registration expires soon from its notice to its last day`(_ until: String, _ count: Int) throws {
    let day = try #require(Day(until))
    let from = day.adding(days: 1).adding(months: -60)
    let found = try Self.found(Self.registered(.string(from.description), .string(until)))
    #expect(found == Array(repeating: "registration-expiring /registrations/0/until", count: count))
  }

  @Test(arguments: [("2027-03-30", 1), ("2027-03-31", 0), ("2027-04-01", 0), ("2027-04-02", 1)])
  func `a body may count the anniversary as the last day`(_ until: String, _ count: Int) throws {
    let found = try Self.found(Self.registered("2022-04-01", .string(until)))
    #expect(found == Array(repeating: "registration-unknown /registrations/0/until", count: count))
  }

  @Test func `a wrong last day is one finding`() throws {
    #expect(
      try Self.found(Self.registered("2022-04-01", "2023-03-31"))
        == ["registration-unknown /registrations/0/until"])
    #expect(
      try Self.found(Self.registered("2022-04-01", "2024-03-31"))
        == ["registration-unknown /registrations/0/until"])
  }

  @Test func `a registration with a fault hides nothing of another`() throws {
    let faulty = ["registration-unknown /registrations/0/level"]
    let unknown = RuleExample.Change.edit(
      Self.coach,
      .append(
        ["registrations"], ["body": "icf", "level": "Expert", "from": "2019-01-01", "until": "2021-12-31"]))
    #expect(
      try Self.found(unknown, Self.registered("2019-04-01", "2024-03-31"))
        == ["registration-expiring /registrations/1/until"] + faulty)
    #expect(
      try Self.found(unknown, Self.registered("2018-12-12", "2023-12-11"))
        == ["registration-expired /registrations/1/until"] + faulty)
  }

  @Test func `a level that does not exist says nothing of the last day`() throws {
    let unknown = RuleExample.Change.edit(
      Self.coach,
      .append(
        ["registrations"], ["body": "icf", "level": "Expert", "from": "2021-04-01", "until": "2024-03-31"]))
    #expect(
      try Self.found(unknown) == [
        "registration-expiring /registrations/0/until", "registration-unknown /registrations/0/level",
      ])
  }

  @Test func `any level will do where the body has none`() throws {
    #expect(
      try Self.found(
        .edit(
          Self.coach,
          .append(
            ["registrations"],
            ["body": "stir", "level": "Registercoach", "from": "2022-04-01", "until": "2027-03-31"]))) == [])
  }

  // MARK: - Removed, faulty

  @Test(arguments: ["training", "methods", "themes", "languages"])
  func `what the record says was removed is not missed`(_ key: String) throws {
    let removed: Value = [["on": "2023-12-01", "class": "published", "ground": "objection"]]
    #expect(try !Self.found(.edit(Self.coach, .remove([.key(key)]))).isEmpty)
    #expect(
      try Self.found(.edit(Self.coach, .remove([.key(key)])), Self.set(Self.coach, ["removed"], removed))
        == [])
  }

  /// Each makes a value unreadable of which a rule would have something to say if it were absent or wrong.
  private static let faulty: [Pointer] = [
    ["training"], ["training", 0, "minutes"], ["methods"], ["themes"], ["languages"], ["kinds"], ["conduct"],
    ["conduct", "version"], ["conduct", "signed"], ["registrations"], ["development"],
  ]

  @Test(arguments: faulty)
  func `a value that cannot be read is neither missing nor wrong`(_ pointer: Pointer) throws {
    #expect(
      try Self.found(
        Self.set(Self.coach, pointer, [true]),
        Self.set(Contract.path, ["kinds", "loopbaan", "training"], nil)) == [])
  }

  @Test func `a second file with the same id gets no trajectories`() throws {
    #expect(
      try Self.found(
        .file("coaches/noor-veldhuis.json", ExamplePool.secondCoach()),
        Self.set("coaches/noor-veldhuis.json", ["since"], "2023-12-01")
      ).count == 2)
  }
}
