import CoachPool
import CoachPoolFiles
import RecordSyntax
import Testing

struct CheckerWorkersTests {
  /// Thirty copies of a trajectory with too many sessions, and of one that is well.
  private func makeContext() throws -> RuleContext {
    var files = try ExamplePool.files(after: [])
    let wrong = try ExamplePool.files(
      after: ["2023-07-06", "2023-07-13"].map {
        .edit(
          ExamplePool.trajectory,
          .append(["sessions"], ["on": .string($0), "minutes": 60, "place": "coaching-room"]))
      })
    for number in 10..<40 {
      files["trajectories/2023/t-2023-a\(number).md"] = wrong[ExamplePool.trajectory]
      files["trajectories/2023/t-2023-b\(number).md"] = wrong[ExamplePool.external]
    }
    let all = files
    return RuleContext(pool: Pool(files: all), surroundings: Surroundings(asOf: ExamplePool.asOf)) { all[$0] }
  }

  @Test(arguments: [1, 2, 3, 7, 64, 200])
  func `shares together find what a single one does`(_ count: Int) throws {
    let checker = Checker(try makeContext())
    let expected = checker.findings()
    #expect(expected.count { $0.rule == "sessions-over-limit" } == 30)
    #expect(checker.joined((0..<count).map { checker.findings(inShare: $0, of: count) }) == expected)
    #expect(checker.findingsOnAllCores() == expected)
  }
}
