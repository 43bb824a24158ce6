import CoachPool
import RecordSyntax
import Testing

/// What a finding is known by, seen in the list of known findings.
struct FindingIdentityTests {
  @Test func `a finding in a list is the same one when others come before it`() throws {
    let before = try entries([.edit(ExamplePool.trajectory, .set(["sessions", 2, "minutes"], 300))])
    let after = try entries([
      .edit(ExamplePool.trajectory, .set(["sessions", 2, "minutes"], 300)),
      .edit(ExamplePool.trajectory, .remove(["sessions", 0])),
    ])
    #expect(before.map(\.identity.pointer) == ["/sessions/*/minutes"])
    #expect(before == after)
  }

  @Test func `the same fault in another element is another finding`() throws {
    let one = try entries([.edit(ExamplePool.trajectory, .set(["sessions", 2, "minutes"], 300))])
    let other = try entries([.edit(ExamplePool.trajectory, .set(["sessions", 3, "minutes"], 300))])
    #expect(one.map(\.identity.pointer) == other.map(\.identity.pointer))
    #expect(one.map(\.identity.fingerprint) != other.map(\.identity.fingerprint))
  }

  @Test func `nothing of a person, and nothing that may be, goes into a fingerprint`() throws {
    func fingerprints(_ name: String) throws -> [String] {
      try entries([
        .edit(ExamplePool.running, .set([.key(name)], 1)),
        .edit(ExamplePool.running, .set(["requested", "themes"], [.string(name)])),
        .edit(ExamplePool.running, .set(["coachee"], .string(name))),
        .edit(ExamplePool.trajectory, .set(["referrals"], [["on": "2023-05-01", "to": .string(name)]])),
        .edit(ExamplePool.trajectory, .set(["sessions", 0, "on"], .string(name))),
        .edit(ExamplePool.event, .set(["attendees"], [.string(name)])),
        .edit(ExamplePool.event, .set(["allow"], .object([.init(name, ["reason": "x"])]))),
        .edit(ExamplePool.evaluation, .set(["scores"], .object([.init(name, 1)]))),
      ]).map(\.identity.fingerprint)
    }
    let one = try fingerprints("Jan Jansen")
    #expect(one.count >= 8)
    #expect(try fingerprints("Piet Pietersen") == one)
  }

  @Test func `a record is the same one in the folder of another year`() throws {
    let text = """
      ---
      form: inspiration
      on: 2023-11-14
      tema: Werk
      ---
      """
    func fingerprints(_ path: String) throws -> [String] {
      try entries([.remove(ExamplePool.event), .file(path, text)]).filter { $0.identity.rule == "schema" }
        .map(\.identity.fingerprint)
    }
    let one = try fingerprints("events/2023/dag.md")
    #expect(one.count == 1)
    #expect(try fingerprints("events/2022/dag.md") == one)
    #expect(try fingerprints("events/2023/avond.md") != one)
  }

  private func entries(_ changes: [RuleExample.Change]) throws -> [Baseline.Entry] {
    let context = ExamplePool.context(of: try ExamplePool.files(after: changes))
    return Baseline(of: Checker(context).findings(), context).entries
  }
}
