import CoachPool
import RecordSyntax
import Testing

/// What rules weigh when the contract says something else than their default.
struct SeveritySettingTests {
  /// The rules whose first failing example leaves the contract as it is, with each setting.
  static let cases = RuleRegistry.all.filter { rule in
    guard let example = rule.examples.first(where: { !$0.findings.isEmpty }) else { return false }
    return example.earlier == nil && !example.changes.contains { $0.isOfContract }
  }.flatMap { rule in ["off", "info", "warning", "error"].map { (rule.name, $0) } }

  @Test func `nearly all rules are looked at`() {
    #expect(Self.cases.count > 4 * RuleRegistry.all.count / 2)
    #expect(Self.cases.contains { $0 == ("syntax", "off") })
    #expect(Self.cases.contains { $0 == ("retention-overdue", "off") })
  }

  @Test(arguments: cases)
  func `a rule weighs what the contract says, but never less than it must`(_ name: String, _ setting: String)
    throws
  {
    let rule = try #require(RuleRegistry.rule(named: name))
    let example = try #require(rule.examples.first { !$0.findings.isEmpty })
    let usual = try found(example.changes, of: name)
    let found = try found(example.changes + [.setting(name, setting)], of: name)
    guard rule.leastSeverity != nil else {
      #expect(found.map(\.severity.rawValue) == (setting == "off" ? [] : usual.map { _ in setting }))
      return
    }
    #expect(
      found.map(\.severity) == usual.map { max($0.severity, Severity(rawValue: setting) ?? $0.severity) })
  }

  @Test(arguments: cases)
  func `a setting that does not hold is found, and no other`(_ name: String, _ setting: String) throws {
    let rule = try #require(RuleRegistry.rule(named: name))
    let found = try found([.setting(name, setting)], of: "contract-inconsistent")
    let holds = rule.leastSeverity.map { (Severity(rawValue: setting) ?? .info) >= $0 && setting != "off" }
    #expect(
      found.map(\.location)
        == (holds ?? true ? [] : [.init(Contract.path, .value(["rules", .key(name)]))]))
  }

  private func found(_ changes: [RuleExample.Change], of rule: String) throws -> [Diagnostic] {
    ExamplePool.findings(in: try ExamplePool.files(after: changes)).filter { $0.rule == rule }
  }
}

extension RuleExample.Change {
  fileprivate var isOfContract: Bool {
    switch self {
    case .edit(let path, _), .file(let path, _), .text(let path, _), .remove(let path): path == Contract.path
    default: false
    }
  }

  fileprivate static func setting(_ rule: String, _ setting: String) -> Self {
    .edit(Contract.path, .set(["rules"], .object([.init(rule, .string(setting))])))
  }
}
