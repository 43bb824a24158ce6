import RecordSyntax
import Testing

@testable import CoachPool

/// Who is named to somebody who asks for advice, and who is not.
struct CoachAdviceTests {
  private static func advice(
    _ changes: [RuleExample.Change] = [], id: String = "t-2023-h6vb", people: [String: String] = [:]
  ) throws -> CoachAdvice {
    let context = try DeskPool.context(changes, people: people)
    return CoachAdvice(for: try #require(context.pool.trajectory(id)), in: context)
  }

  private static func obstacle(_ changes: [RuleExample.Change], people: [String: String] = [:]) throws
    -> CoachAdvice.Obstacle?
  {
    try advice([DeskPool.coach("bea")] + changes, people: people).others.first { $0.profile.id == "bea" }?
      .obstacle
  }

  @Test func `those who fit are named with the themes they have in common`() throws {
    let advice = try Self.advice([DeskPool.coach("bea")])
    let themes = Dictionary(uniqueKeysWithValues: advice.choices.map { ($0.profile.id, $0.themes) })
    #expect(themes == ["bea": ["leiderschap"], "noor-veldhuis": ["leiderschap", "werk-prive"]])
    #expect(advice.fittingCount == 2 && !advice.knowsLines)
  }

  @Test func `at most three are named, always the same of one request, and others of another`() throws {
    let coaches = (0..<12).map { DeskPool.coach("c\($0)") }
    let first = try Self.advice(coaches).choices.map(\.profile.id)
    #expect(first.count == 3)
    #expect(try Self.advice(coaches.reversed()).choices.map(\.profile.id) == first)
    let other = "trajectories/2023/t-2023-aaaa.json"
    let request = try #require(try DeskPool.context().document(DeskPool.request))
    let again = RuleExample.Change.file(other, String(decoding: request.bytes, as: UTF8.self))
    #expect(try Self.advice(coaches + [again], id: "t-2023-aaaa").choices.map(\.profile.id) != first)
  }

  @Test func `over many requests everybody who fits is drawn about as often`() throws {
    let coaches = (0..<6).map { DeskPool.coach("c\($0)") }
    let asked =
      "{ \"kind\": \"regulier\", \"requested\": { \"on\": \"2023-12-01\", \"themes\": [\"leiderschap\"] } }"
    let letters = Array("0123456789abcdefghjkmnpqrstvwxyz")
    let ids = (0..<280).map { "t-2023-\(letters[$0 / 32])\(letters[$0 % 32])xx" }
    let context = try DeskPool.context(coaches + ids.map { .file("trajectories/2023/\($0).json", asked) })
    var counts: [String: Int] = [:]
    for id in ids {
      for choice in CoachAdvice(for: try #require(context.pool.trajectory(id)), in: context).choices {
        counts[choice.profile.id, default: 0] += 1
      }
    }
    // Seven coaches share 280 times three places: 120 each, give or take four times the square root of its variance.
    #expect(counts.count == 7 && counts.values.allSatisfy { abs($0 - 120) < 34 }, "\(counts)")
  }

  @Test(
    arguments: [
      ([.edit("coaches/bea.json", .set(["open"], false))], .closed),
      ([.edit("coaches/bea.json", .set(["kinds"], ["loopbaan"]))], .kind),
      (
        [
          .edit(
            DeskPool.request,
            .set(["introductions"], [["on": "2023-12-10", "coach": "bea", "coacheeAgrees": false]]))
        ], .met
      ),
      ([.edit("coaches/bea.json", .set(["capacity"], 0))], .full),
      ([.edit("coaches/bea.json", .set(["capacity"], 1))], nil),
      ([.edit("coaches/bea.json", .set(["themes"], ["conflict"]))], .themes),
    ] as [([RuleExample.Change], CoachAdvice.Obstacle?)])
  func `who does not fit is not drawn, and it is said why`(
    changes: [RuleExample.Change], obstacle: CoachAdvice.Obstacle?
  ) throws {
    #expect(try Self.obstacle(changes) == obstacle)
  }

  @Test func `a running trajectory takes a place`() throws {
    let advice = try Self.advice([.edit(ExamplePool.coach, .set(["capacity"], 1))])
    #expect(advice.others.map(\.obstacle) == [.full] && advice.choices.isEmpty)
  }

  @Test func `who works too near is not drawn, where it is known who asks`() throws {
    let people = ["p-9r3h7z": "---\nname: Ine Bos\ndepartment: zorg\n---\n"]
    #expect(try Self.obstacle([], people: people) == .line)
    let other = ["p-9r3h7z": "---\nname: Ine Bos\ndepartment: bedrijfsvoering\n---\n"]
    #expect(try Self.obstacle([], people: other) == nil)
    #expect(try Self.advice(people: other).knowsLines)
  }

  @Test func `when nobody has a theme of the request those who fit otherwise are drawn`() throws {
    let advice = try Self.advice([.edit(DeskPool.request, .set(["requested", "themes"], ["conflict"]))])
    #expect(
      advice.choices.map(\.profile.id) == ["noor-veldhuis"] && advice.choices.allSatisfy(\.themes.isEmpty))
  }

  @Test(
    arguments: [
      (DeskPool.request, [], nil),
      (ExamplePool.trajectory, [], "this trajectory is closed; no coach is needed any more"),
      (
        DeskPool.request, [.edit(DeskPool.request, .set(["delivery"], "external"))],
        "this trajectory goes to an external provider; no coach of the pool is asked for"
      ),
      (
        DeskPool.request, [.edit(DeskPool.request, .set(["kind"], "anders"))],
        "this trajectory's kind is not in the contract; mend it first (see: coachpool check)"
      ),
      (
        DeskPool.request, [.edit(Contract.path, .set(["choice"], ["allowed": ["coachee"]]))],
        "there is no advice in choosing: choice.allowed in the contract does not have it"
      ),
    ] as [(String, [RuleExample.Change], String?)])
  func `where no advice is to be given it is said why`(
    path: String, changes: [RuleExample.Change], why: String?
  )
    throws
  {
    let context = try DeskPool.context(changes)
    let trajectory = try #require(context.pool.trajectories.first { $0.path == path })
    #expect(CoachAdvice.refusal(for: trajectory, in: context)?.text(.english) == why)
  }
}
