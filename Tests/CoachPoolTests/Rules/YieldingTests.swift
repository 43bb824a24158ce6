import RecordSyntax
import Testing

@testable import CoachPool

/// A rule that yields to another does so about the same fact, and not because of what else is wrong in the record.
struct YieldingTests {
  private static let running = ExamplePool.running
  private static let trajectory = ExamplePool.trajectory
  private static let coach = ExamplePool.coach
  /// A decision before its request, which says nothing of what came after.
  private static func decidedEarly(_ path: String, _ day: Value) -> RuleExample.Change {
    .edit(path, .set(["decision", "on"], day))
  }

  @Test(
    arguments: [
      (
        "dangling-reference", "introduction-missing",
        [
          .edit(running, .set(["requested", "themes", 0], "werk-priv")),
          .edit(running, .remove(["introductions"])),
        ]
      ),
      (
        "schema", "goal-missing",
        [
          .edit(running, .set(["sessions", 2, "on"], "12-12-2023")),
          .edit(running, .set(["intake", "goals"], 0)),
        ]
      ),
      (
        "out-of-order", "coach-not-available",
        [
          decidedEarly(running, "2023-09-04"), .edit(coach, .set(["since"], "2023-10-04")),
          .remove(trajectory),
        ]
      ),
      (
        "out-of-order", "overrun",
        [
          decidedEarly(trajectory, "2023-01-09"),
          .edit(trajectory, .set(["agreement", "until"], "2023-07-17")),
        ]
      ),
      (
        "out-of-order", "stalled",
        [decidedEarly(running, "2023-09-04"), .edit(running, .remove(["sessions"]))]
      ),
      (
        "out-of-order", "follow-up-due",
        [decidedEarly(trajectory, "2023-01-09"), .edit(trajectory, .remove(["followUps"]))]
      ),
      (
        "out-of-order", "evaluation-not-invited",
        [
          decidedEarly(ExamplePool.external, "2023-02-28"),
          .edit(Contract.path, .set(["evaluation"], ["afterMonths": 5])),
        ]
      ),
      (
        "dangling-reference", "coach-kind",
        [
          .edit(coach, .set(["themes", 0], "leiderschp")),
          .edit(Contract.path, .set(["kinds", "loopbaan", "training"], ["minutes": 1920])),
        ]
      ),
    ] as [(String, String, [RuleExample.Change])])
  func `a fault elsewhere in the record hides nothing`(
    _ leading: String, _ other: String, _ changes: [RuleExample.Change]
  ) throws {
    let found = ExamplePool.findings(in: try ExamplePool.files(after: changes)).map(\.rule)
    #expect(found.contains(leading))
    #expect(found.contains(other))
  }

  @Test(
    arguments: [
      (
        "dangling-reference", "introduction-missing",
        [.edit(running, .set(["introductions", 0, "coach"], "noor-veldhuys"))]
      ),
      (
        "schema", "goal-missing",
        [
          .edit(running, .remove(["intake", "goals"])), .edit(running, .set(["intake", "gaols"], 1)),
        ]
      ),
      ("dangling-reference", "coach-kind", [.edit(coach, .set(["kinds", 0], "reguler"))]),
      (
        "out-of-order", "overrun",
        [
          .edit(trajectory, .set(["closed", "on"], "2023-06-28")),
          .edit(trajectory, .set(["agreement", "until"], "2023-06-27")),
        ]
      ),
    ] as [(String, String, [RuleExample.Change])])
  func `a fault of the same fact is the only finding`(
    _ leading: String, _ other: String, _ changes: [RuleExample.Change]
  ) throws {
    let found = ExamplePool.findings(in: try ExamplePool.files(after: changes)).map(\.rule)
    #expect(found.contains(leading))
    #expect(!found.contains(other))
  }

  // MARK: - What is not reported silences nothing

  private static let closedEarly: [RuleExample.Change] = [
    .edit(trajectory, .set(["closed", "on"], "2023-06-28")),
    .edit(trajectory, .set(["agreement", "until"], "2023-06-27")),
  ]

  private static func allowed(_ rules: String...) -> RuleExample.Change {
    let exceptions = rules.map { Value.Member($0, ["reason": "Zo besloten."]) }
    return .edit(trajectory, .set(["allow"], .object(exceptions)))
  }

  private func found(_ changes: [RuleExample.Change]) throws -> [String] {
    ExamplePool.findings(in: try ExamplePool.files(after: changes)).map(\.rule)
  }

  @Test func `what is allowed hides nothing of the same fact`() throws {
    #expect(try found(Self.closedEarly) == ["out-of-order"])
    #expect(try found(Self.closedEarly + [Self.allowed("out-of-order")]) == ["overrun"])
    #expect(try found(Self.closedEarly + [Self.allowed("out-of-order", "overrun")]) == [])
  }

  @Test func `an exception to what another rule speaks of first is needed all the same`() throws {
    #expect(try found(Self.closedEarly + [Self.allowed("overrun")]) == ["out-of-order"])
  }

  @Test func `what is known hides nothing new of the same fact`() throws {
    let known = [Self.closedEarly[0], .baseline]
    #expect(try found(known) == [])
    #expect(try found(known + [Self.closedEarly[1]]) == ["overrun"])
  }

  @Test func `a list of what there is holds what another rule speaks of first`() throws {
    #expect(try found(Self.closedEarly + [.baseline]) == [])
    // Whichever of the two is mended, the list tells the other from something new.
    let mended = RuleExample.Change.edit(Self.trajectory, .set(["agreement", "until"], "2023-07-31"))
    #expect(try found(Self.closedEarly + [.baseline, mended]) == ["stale-baseline"])
  }
}
