import CoachPool
import RecordSyntax
import TestSupport
import Testing

/// `explain` and `rules`.
struct ExplainTests {
  @Test func `a rule is explained with the contract's settings and the checker's own words`() throws {
    let pool = try ExampleFolder()
    try pool.edit(Contract.path, .set(["rules"], ["sessions-over-limit": "warning"]))
    let run = try pool.run("explain", "sessions-over-limit")
    #expect(Golden.difference(run.output, "explain-sessions-over-limit.txt", #filePath) == nil)
    #expect(run.code == 0)
  }

  @Test(arguments: RuleRegistry.all.map(\.name))
  func `every rule can be explained without a pool, in both languages`(_ name: String) {
    for language in Language.allCases {
      let run = InProcessRun()
      #expect(run("explain", name, "--lang", language.rawValue) == 0)
      #expect(run.output.hasPrefix(name + "\n"))
      #expect(run.output.contains("[\(name)]"))
    }
  }

  @Test func `rules lists every rule with its severity`() throws {
    let lines = try BuiltTool.coachpool.run("rules", "--lang", "en", in: "/").output.split(separator: "\n")
    for rule in RuleRegistry.all {
      let line = try #require(lines.first { $0.hasPrefix("  \(rule.name) ") })
      #expect(line.contains(" \(rule.severity.rawValue) "))
      #expect(line.contains(" due ") == rule.isDue)
      #expect(line.hasSuffix(rule.summary.text(.english)))
    }
    #expect(lines.count == RuleRegistry.all.count + RuleFamily.allCases.count)
  }
}
