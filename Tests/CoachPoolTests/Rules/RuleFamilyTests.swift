import CoachPool
import RecordSyntax
import Testing

/// Tests of the rules of one family on the small pool that their examples change.
protocol RuleFamilyTests {
  static var family: RuleFamily { get }
}

extension RuleFamilyTests {
  /// What the family finds after changes, as `rule /pointer`, in the order of the output.
  static func found(_ changes: RuleExample.Change..., asOf: String = "2023-12-31") throws -> [String] {
    try findings(changes, asOf: asOf).map { "\($0.rule) \($0.location.place.pointer?.description ?? "")" }
  }

  /// The findings of the family after changes.
  static func findings(_ changes: [RuleExample.Change], asOf: String) throws -> [Diagnostic] {
    let day = try #require(Day(asOf))
    let files = try ExamplePool.files(after: changes)
    let context = RuleContext(pool: Pool(files: files), surroundings: Surroundings(asOf: day)) { files[$0] }
    return Checker(context).findings().filter { RuleRegistry.rule(named: $0.rule)?.family == family }
  }

  /// The change that sets a value in a record.
  static func set(_ path: String, _ pointer: Pointer, _ value: Value) -> RuleExample.Change {
    .edit(path, .set(pointer, value))
  }
}
