import RecordSyntax
import Testing

@testable import CoachPool

/// A value is read by what it says, however it is written: what a schema admits, no rule and no figure may overlook.
struct RecordReaderTests {
  private static let path = "trajectories/2023/t-2023-k7qm"

  private func trajectory(_ text: String, ending: String) throws -> Trajectory {
    try #require(Pool(files: [Self.path + ending: Array(text.utf8)]).trajectories.first)
  }

  @Test(arguments: [
    "{ on: 2023-03-16, reason: completed }",
    #"{ on: "2023-03-16", reason: 'completed' }"#,
    #"{ on: "2023\x2d03-16", reason: "c\x6fmpleted" }"#,
    #"{ "\x6fn": "2023-03\x2d16", "r\x65ason": completed }"#,
    "\n  on: >-\n    2023-03-16\n  reason: |-\n    completed",
    "\n  on: \"2023-03\\\n    -16\"\n  reason: >-\n    completed",
  ])
  func `front matter`(closed: String) throws {
    let trajectory = try trajectory(
      "---\nkind: regulier\nrequested: { on: 2023-01-10 }\nclosed: \(closed)\n---\n", ending: ".md")
    #expect(!trajectory.header.hasStructureError)
    #expect(trajectory.closedOn == Day("2023-03-16"))
    #expect(trajectory.closed.value?.reason.value == .completed)
  }

  @Test(arguments: [
    #"{ "on": "2023-03-16", "reason": "completed" }"#,
    #"{ "on": "2023\u002d03-16", "reason": "c\u006fmpleted" }"#,
    #"{ "\u006fn": "2023-03-16", "re\u0061son": "completed" }"#,
  ])
  func `JSON`(closed: String) throws {
    let trajectory = try trajectory(
      #"{ "kind": "regulier", "requested": { "on": "2023-01-10" }, "closed": \#(closed) }"#, ending: ".json")
    #expect(!trajectory.header.hasStructureError)
    #expect(trajectory.closedOn == Day("2023-03-16"))
    #expect(trajectory.closed.value?.reason.value == .completed)
  }
}
