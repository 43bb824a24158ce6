import CoachPool
import Foundation
import RecordSchema
import RecordSyntax
import Testing

/// What findings say where values are kept back, beyond the name of their rule and their line.
struct KeptBackTests {
  /// Everything that is shown of a finding where values are kept back, but for its line.
  private static func shown(_ finding: Diagnostic) -> [String] {
    let kept = finding.withValuesKeptBack
    let phrases = [kept.message, kept.label, kept.help].compactMap(\.self) + kept.notes.map(\.message)
    return Language.allCases.flatMap { language in phrases.map { $0.text(language, redacted: true) } }
  }

  /// The findings of a rule in its examples that lie at a place.
  private static func findings(of name: String, at pointer: Pointer) throws -> [Diagnostic] {
    let rule = try #require(RuleRegistry.rule(named: name))
    return try rule.examples.flatMap { example in
      Checker(try ExamplePool.context(of: example)).findings().filter {
        $0.rule == name && $0.location.place.pointer == pointer
      }
    }
  }

  @Test(arguments: [
    ("right-denied", Pointer(["decision", "outcome"])), ("line-conflict", Pointer(["coach"])),
  ])
  func `the same is said whatever a value is that is kept back`(_ rule: String, _ pointer: Pointer) throws {
    let findings = try Self.findings(of: rule, at: pointer)
    #expect(Set(findings.map { $0.message.text(.dutch) }).count > 1)
    // But for the day on which a coach took somebody on, which is a fact.
    let shown = Set(
      findings.map { Self.shown($0).map { $0.replacing(/\d{4}-\d{2}-\d{2}/, with: "DAY") } })
    #expect(shown.count == 1)
    #expect(findings.allSatisfy { $0.withValuesKeptBack.notes.isEmpty })
  }

  @Test func `that a coach was away is not told from other reasons`() throws {
    let findings = try Self.findings(of: "coach-not-available", at: ["coach"])
    #expect(findings.contains { $0.message.text(.english).contains("was away") })
    for finding in findings {
      #expect(Self.shown(finding).contains { $0.hasSuffix("and the coach was not available then") })
      #expect(finding.withValuesKeptBack.notes.isEmpty)
    }
  }

  @Test func `the other trajectory of a coachee is not named`() throws {
    let finding = try #require(try Self.findings(of: "concurrent-trajectories", at: ["coachee"]).first)
    #expect(finding.message.text(.english).contains("t-2023-"))
    #expect(Self.shown(finding).contains("this coachee has another running trajectory"))
    #expect(!Self.shown(finding).contains { $0.contains("t-2023-") })
  }

  @Test func `a pause that has ended is not dated`() throws {
    let files = try ExamplePool.files(after: [
      .edit(Contract.path, .set(["coaches", "idleMonths"], 1)),
      .edit(ExamplePool.coach, .set(["paused"], [["from": "2023-10-01", "to": "2023-11-20"]])),
      .remove(ExamplePool.running), .remove(ExamplePool.evaluation), .remove(ExamplePool.trajectory),
    ])
    let finding = try #require(ExamplePool.findings(in: files).first { $0.rule == "coach-idle" })
    #expect(finding.message.text(.english).contains("2023-11-20"))
    #expect(!finding.message.text(.english, redacted: true).contains("2023-11-20"))
  }

  @Test(arguments: [
    ("/hr/people/p-7k3m9q.md", "/hr/people"), ("/hr/notes/t-2023-k7qm.md", "/hr/notes"),
    ("people/p-zwaluw.json", "people"), ("../notes/p-7k3m9q.md", "../notes"),
    ("/hr/people/anna.md", nil), ("trajectories/2023/t-2023-k7qm.md", nil), ("people", nil),
    ("p-7k3m9q.md", ""), ("trajectories/2023/p-7k3m9q oud.md", "trajectories/2023"),
    ("trajectories/2023/Anna Bos.md", "trajectories/2023"), ("Anna Bos/x.md", ""), ("kladje.txt", ""),
    ("reports/2023-anna.json", "reports"), ("reports/2023.json", nil), ("index/trajectories.jsonl", nil),
    ("reports/2023.anna-bos.md", "reports"), ("reports/2023.txt", "reports"),
    ("reports/2023-themes.svg", nil),
    ("reports/2023.svg", "reports"), ("reports/2023-anna-themes.svg", "reports"),
    ("index/anna-bos.jsonl", "index"), ("index/coaches.jsonl~", "index"),
    ("index/2023/coaches.jsonl", "index"),
    ("index/privacy-requests.jsonl", nil), ("contract.json", nil), ("../schemas/event.schema.json", nil),
  ])
  func `a file that is called by a code or is no record is shown by its folder`(
    _ path: String, _ folder: String?
  ) {
    let note = Diagnostic.Note(.init(path, .value(["name"])), Phrase(nl: "hier", en: "here"))
    let finding = Diagnostic(
      rule: "schema", severity: .error, at: .init(path, .value(["name"])), Phrase(nl: "fout", en: "wrong"),
      label: Phrase(nl: "dit", en: "this"), notes: [note])
    let kept = finding.withValuesKeptBack
    #expect(kept.location.path == folder ?? path)
    #expect(kept.notes.map(\.location.path) == [folder ?? path])
    #expect((kept == finding) == (folder == nil))
    #expect(folder == nil || kept.location.place == .file)
  }

  // MARK: - The page

  private static func page() throws -> String {
    let page = URL(filePath: #filePath).deletingLastPathComponent()
      .appending(path: "../../../Sources/CoachPool/CoachPool.docc/KeptBack.md").standardizedFileURL
    return try String(contentsOf: page, encoding: .utf8)
  }

  @Test func `the page names rules that there are`() throws {
    let names = try Self.page().split(separator: "\n").filter { $0.hasPrefix("| `") }.flatMap { row in
      row.split(separator: "|")[0].matches(of: /`([a-z-]+)`/).map { String($0.1) }
    }
    #expect(names.count > 20)
    #expect(names.filter { RuleRegistry.rule(named: $0) == nil } == [])
  }

  @Test func `the page names every rule whose place is a value that is kept back`() throws {
    let page = try Self.page()
    for rule in RuleRegistry.all where rule.family != .structure {
      let isNamed = page.contains("`\(rule.name)`")
      for example in rule.examples where !isNamed {
        let files = try ExamplePool.files(of: example)
        for location in example.findings { #expect(!Self.isKeptBack(location, files), "\(rule.name)") }
      }
    }
  }

  /// Whether a place is a value of a class that is kept back.
  private static func isKeptBack(_ location: Diagnostic.Location, _ files: [String: [UInt8]]) -> Bool {
    guard let pointer = location.place.pointer, let bytes = files[location.path],
      let kind = try? RecordPath(location.path).kind
    else { return false }
    let document = Document(parsing: bytes, at: location.path)
    let schema = Schemas.bundled.schema(for: kind.rawValue)
    return DataClass.allCases.filter(\.isRedacted).contains { dataClass in
      schema.fields(of: dataClass, in: document).contains { pointer.steps.starts(with: $0.steps) }
    }
  }
}
