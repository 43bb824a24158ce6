import CoachPool
import RecordSyntax
import Testing

/// The bounds of the rules of the family evaluation: the day itself and the day after, and what does not count.
struct EvaluationRuleTests: RuleFamilyTests {
  static let family = RuleFamily.evaluation
  private static let evaluation = ExamplePool.evaluation
  private static let trajectory = ExamplePool.trajectory
  private static let external = ExamplePool.external

  // MARK: - The invitation

  @Test(arguments: [("2024-01-20", 0), ("2024-01-21", 1)])
  func `an invitation is due on the day after the months have passed`(_ asOf: String, _ count: Int) throws {
    // Closed on 20 June: six months, and one to invite in.
    #expect(try Self.found(asOf: asOf) == Array(repeating: "evaluation-not-invited /closed", count: count))
  }

  @Test func `who answered was invited, but only an answer of some time after counts`() throws {
    func answered(_ moment: String) -> RuleExample.Change {
      .file(
        "evaluations/2023/e-2023-7q2w.json",
        """
        { "trajectory": "t-2023-w5hb", "by": "coachee", "moment": "\(moment)", "on": "2023-12-19",
          "scores": { "procedure": 8, "relation": 8, "goals": 8, "method": 8 } }
        """)
    }
    #expect(try Self.found(answered("after"), asOf: "2024-01-21") == [])
    #expect(try Self.found(answered("end"), asOf: "2024-01-21") == ["evaluation-not-invited /closed"])
  }

  @Test(arguments: ["facts", "identifying"])
  func `a coachee who can no longer be asked is not missed`(_ dataClass: String) throws {
    let removed: Value = [["on": "2024-01-02", "class": .string(dataClass), "ground": "erasure"]]
    #expect(try Self.found(Self.set(Self.external, ["removed"], removed), asOf: "2024-01-21") == [])
  }

  @Test func `what was never signed, or asks for no evaluation, calls for no invitation`() throws {
    #expect(
      try Self.found(
        .edit(Self.external, .remove(["agreement"])), .edit(Self.external, .remove(["sessions"])),
        asOf: "2024-01-21") == [])
    #expect(
      try Self.found(
        Self.set(Contract.path, ["kinds", "regulier", "requires"], ["intake"]), asOf: "2024-01-21") == [])
  }

  @Test func `an invitation that cannot be read is neither missing nor late`() throws {
    #expect(
      try Self.found(Self.set(Self.external, ["evaluationInvited"], "soon"), asOf: "2024-01-21") == [])
  }

  // MARK: - Moments

  @Test(arguments: [
    ("start", "2023-02-13", 1), ("start", "2023-02-14", 0), ("middle", "2023-02-20", 1),
    ("middle", "2023-02-21", 0), ("end", "2023-06-28", 1), ("end", "2023-06-29", 0),
    ("after", "2023-07-17", 1), ("after", "2023-07-18", 0),
  ])
  func `a moment can be evaluated from its first day on`(_ moment: String, _ on: String, _ count: Int) throws
  {
    #expect(
      try Self.found(
        Self.set(Self.evaluation, ["moment"], .string(moment)),
        Self.set(Self.evaluation, ["on"], .string(on)))
        == Array(repeating: "evaluation-early /on", count: count))
  }

  @Test func `sessions that were not held do not put off the end`() throws {
    #expect(
      try Self.found(
        Self.set(Self.evaluation, ["moment"], "end"), Self.set(Self.evaluation, ["on"], "2023-06-01"),
        Self.set(Self.trajectory, ["sessions", 6, "missed"], true)) == [])
  }

  @Test func `a trajectory with nothing signed or held has no start`() throws {
    #expect(
      try Self.found(
        Self.set(Self.evaluation, ["moment"], "start"), .edit(Self.trajectory, .remove(["agreement"])),
        .edit(Self.trajectory, .remove(["sessions"]))) == ["evaluation-early /on"])
  }

  @Test(arguments: [["closed"], ["closed", "on"]] as [Pointer])
  func `a closing that cannot be read or is still to come decides nothing`(_ pointer: Pointer) throws {
    #expect(try Self.found(Self.set(Self.trajectory, pointer, [true])) == [])
    #expect(try Self.found(Self.set(Self.trajectory, ["closed", "on"], "2024-07-18")) == [])
  }

  // MARK: - Respondents and scores

  @Test(arguments: [
    ("none", "start", 1), ("none", "end", 1), ("start", "start", 0), ("start", "middle", 0),
    ("start", "end", 1), ("start", "after", 1), ("end", "end", 0), ("end", "after", 0),
    ("start-and-end", "after", 0),
  ])
  func `a manager may evaluate what the agreement makes them part of`(
    _ agreed: String, _ moment: String, _ count: Int
  ) throws {
    #expect(
      try Self.found(
        Self.set(Self.trajectory, ["agreement", "manager"], .string(agreed)),
        Self.set(Self.evaluation, ["by"], "manager"),
        Self.set(Self.evaluation, ["moment"], .string(moment)))
        == Array(repeating: "evaluation-manager-uninvolved /by", count: count))
  }

  @Test(arguments: [(0, 1), (1, 0), (10, 0), (11, 1)])
  func `the ends of the scale are part of it`(_ score: Int, _ count: Int) throws {
    #expect(
      try Self.found(Self.set(Self.evaluation, ["scores", "goals"], .number(Decimal(score))))
        == Array(repeating: "evaluation-scale /scores/goals", count: count))
  }

  @Test func `of three alike the first by day stands`() throws {
    func again(_ name: String, _ on: String) -> RuleExample.Change {
      .file(
        "evaluations/2023/\(name).json",
        """
        { "trajectory": "t-2023-k7qm", "by": "coachee", "moment": "after", "on": "\(on)",
          "scores": { "procedure": 8, "relation": 8, "goals": 8, "method": 8 } }
        """)
    }
    #expect(
      try Self.found(again("e-2023-0a", "2023-12-20"), again("e-2023-0b", "2023-12-17"))
        == ["evaluation-duplicate /moment", "evaluation-duplicate /moment"])
  }

  @Test func `evaluations without a trajectory are not held against one another`() throws {
    let text = """
      { "by": "coachee", "moment": "after", "on": "2023-12-20",
        "scores": { "procedure": 8, "relation": 8, "goals": 8, "method": 8 } }
      """
    #expect(
      try Self.found(
        .file("evaluations/2023/e-2023-0a.json", text), .file("evaluations/2023/e-2023-0b.json", text)) == [])
  }

  @Test func `scores that were removed or cannot be read are not missing`() throws {
    let removed: Value = [["on": "2023-12-30", "class": "facts", "ground": "objection"]]
    #expect(
      try Self.found(
        .edit(Self.evaluation, .remove(["scores"])), Self.set(Self.evaluation, ["removed"], removed)) == [])
    #expect(try Self.found(Self.set(Self.evaluation, ["scores"], "8")) == [])
    #expect(try Self.found(Self.set(Self.evaluation, ["scores", "goals"], "8")) == [])
  }
}
