import CoachPool
import RecordSyntax
import TestSupport
import Testing

@testable import CoachPoolCLI

/// `check --format sarif`.
struct SARIFFormatTests {
  private static let judge = Judge(of: "sarif")

  private func run(_ text: String) throws -> Value {
    let document = Document(parsing: Array(text.utf8), as: .json, vocabulary: Vocabulary([]))
    try #require(document.isReadable)
    guard case .array(let runs)? = document.value()["runs"] else {
      Issue.record("no runs: \(text)")
      return .null
    }
    return try #require(runs.first)
  }

  private func list(_ value: Value?) -> [Value] {
    if case .array(let elements)? = value { elements } else { [] }
  }

  @Test func `the results are as recorded`() throws {
    let run = try ExampleFolder.broken().run("check", "--format", "sarif", "--lang", "en")
    // The rules have their own page; what is recorded begins where they end, and does not number them.
    let results = try #require(run.output.firstRange(of: "]}},\n"))
    let text = String(run.output[results.upperBound...]).replacing(/"ruleIndex":\d+,/, with: "")
    #expect(Golden.difference(text, "check-sarif.txt", #filePath) == nil)
    #expect(run.code == 1)
  }

  @Test(.enabled(if: judge.isPresent, "\(judge.absence)"))
  func `the log is valid by the schema of the standard`() throws {
    let broken = try ExampleFolder.broken()
    for options in [[], ["--lang", "en"], ["--redact"]] {
      let log = try broken.run(["check", "--format", "sarif"] + options).output
      #expect(try Self.judge.faults(in: log) == "")
    }
    #expect(try Self.judge.faults(in: try ExampleFolder().run("check", "--format", "sarif").output) == "")
    #expect(try Self.judge.faults(in: #"{"version": "2.1.0", "runs": [{"tool": {}}]}"#) != "")
  }

  @Test func `of more results than GitHub takes the lightest are left out, and the others keep their order`()
  {
    let start = LineMap.Position(line: 1, column: 1)
    let place = LocatedPlace(path: "p", start: start, end: start, pointer: nil, excerpt: nil, lineHash: nil)
    let most = SARIFFormat.mostResults
    let findings = (0..<most + 3).map { number in
      let severity = Severity.allCases[number % 3]
      let finding = Diagnostic(
        rule: "r", severity: severity, at: .init("p", .file), Phrase(nl: "x", en: "x"), detail: "\(number)")
      return LocatedFinding(finding: finding, place: place, notes: [])
    }
    var report = FindingsReport(
      findings: findings, asOf: Day.last(of: 2023), mended: nil, language: .dutch, isRedacted: false,
      painter: Painter(isOn: false))
    report.fingerprints = findings.map(\.finding.detail)
    let rest = report.keep(most)
    #expect(rest.count == 3)
    #expect(rest.allSatisfy { $0.finding.severity == .info })
    #expect(report.fingerprints == report.findings.map(\.finding.detail))
    let numbers = report.findings.compactMap { Int($0.finding.detail) }
    #expect(numbers.count == most)
    #expect(numbers == numbers.sorted())
    #expect(OutputFormat.sarif.mostFindings == 25_000)
    #expect(report.keep(most).isEmpty)
  }

  @Test func `every rule is described as GitHub asks`() throws {
    for language in Language.allCases {
      let output = try ExampleFolder().run("check", "--format", "sarif", "--lang", language.rawValue).output
      let run = try run(output)
      let rules = list(run["tool"]?["driver"]?["rules"])
      #expect(rules.map { $0.text("id") } == RuleRegistry.all.map(\.name))
      for rule in rules {
        for text in [rule["shortDescription"], rule["fullDescription"]].map({ $0?.text("text") ?? "" }) {
          #expect((1...1024).contains(text.utf16.count))
        }
        #expect(rule["help"]?.text("text").isEmpty == false)
        #expect(rule["help"]?.text("markdown").isEmpty == false)
        #expect((1...20).contains(list(rule["properties"]?["tags"]).count))
        #expect(["error", "warning", "note"].contains(rule["defaultConfiguration"]?.text("level")))
      }
      #expect(list(run["results"]).isEmpty)
      #expect(run.text("columnKind") == "unicodeCodePoints")
      #expect(run["automationDetails"]?.text("id") == "coachpool/")
    }
  }

  @Test func `a result leads to its rule`() throws {
    let run = try run(try ExampleFolder.broken().run("check", "--format", "sarif").output)
    let results = list(run["results"])
    #expect(results.count == 6)
    for result in results {
      let index = RuleRegistry.all.firstIndex { $0.name == result.text("ruleId") }
      #expect(result["ruleIndex"] == index.map { .number(Decimal($0)) })
    }
  }

  /// The fingerprints of an open and a kept-back log on a coachee's code that the ledger names.
  private func fingerprints(_ code: String, above lines: String = "") throws -> (open: [Value], kept: [Value])
  {
    let pool = try ExampleFolder()
    let path = "pool/trajectories/2023/t-2023-p4cz.md"
    try pool.folder.write(
      "---\n\(lines)kind: regulier\ncoachee: \(code)\nrequested:\n  on: 2023-12-20\n---\n", to: path)
    try pool.folder.write(
      ErasureLedger.line(on: ExamplePool.asOf, id: code, .erasure) + "\n", to: "pool/" + ErasureLedger.path)
    func prints(_ options: String...) throws -> [Value] {
      let run = try pool.run(["check", "--format", "sarif", "--only", "erased-returns"] + options)
      return list(try self.run(run.output)["results"]).compactMap { $0["partialFingerprints"] }
    }
    let logs = (open: try prints(), kept: try prints("--redact"))
    try #require(logs.open.count == 1 && logs.kept.count == 1)
    return logs
  }

  @Test func `where values are kept back no fingerprint is made of a value, and an alert is still followed`()
    throws
  {
    let one = try fingerprints("p-0b1c2d")
    let other = try fingerprints("p-3e4f5g")
    let lower = try fingerprints("p-0b1c2d", above: "# concept\n")
    #expect(one.open[0]["primaryLocationLineHash"] != other.open[0]["primaryLocationLineHash"])
    #expect(one.kept[0]["primaryLocationLineHash"] == nil && one.kept[0]["coachpool/v1"] != nil)
    #expect(one.kept == other.kept && one.kept == lower.kept)
  }

  @Test func `a column counts characters of Unicode, and the end is the character behind`() throws {
    let pool = try ExampleFolder()
    try pool.folder.write(
      "---\nform: inspiration\n\"\u{1F469}\u{1F3FD}é\": 1\non: 2023-11-15\n---\n",
      to: "pool/events/2023/breed.md")
    let output = try pool.run("check", "--format", "sarif", "--only", "schema").output
    let result = try #require(list(try run(output)["results"]).first)
    let region = list(result["locations"]).first?["physicalLocation"]?["region"]
    #expect(region == ["startLine": 3, "startColumn": 1, "endLine": 3, "endColumn": 6])
  }

  @Test func `braces in a message are doubled, and a remedy with braces is left to the help of the rule`()
    throws
  {
    #expect(SARIFFormat.messageText("'{0}' and {a") == "'{{0}}' and {{a")
    let pool = try ExampleFolder()
    try pool.edit(ExamplePool.running, .set(["coach"], "{0}"))
    try pool.edit(Contract.path, .set(["budgetCents"], ["2023": 1]))
    let results = list(try run(pool.run("check", "--format", "sarif").output)["results"])
    let messages = results.compactMap { $0["message"]?.text("text") }
    #expect(messages.contains { $0.contains("{{0}}") })
    for message in messages { #expect(!message.replacing("{{", with: "").contains("{")) }
  }

  @Test(arguments: [
    ("pool/coaches/noor.md", "pool/coaches/noor.md"), ("a b:c%/é.md", "a%20b%3Ac%25/%C3%A9.md"),
    ("../x\u{1}", "../x%01"),
  ])
  func `a path is a relative URI`(_ path: String, _ uri: String) { #expect(SARIFFormat.uri(path) == uri) }
}
