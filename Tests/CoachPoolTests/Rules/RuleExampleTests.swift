import CoachPool
import RecordSyntax
import Testing

/// The examples of every rule are its tests: each gives exactly the findings it promises, and nothing else.
struct RuleExampleTests {
  @Test func `the small pool has no findings`() throws {
    let findings = ExamplePool.findings(in: try ExamplePool.files(after: []))
    #expect(findings.map(Shown.init) == [])
  }

  @Test(arguments: ExampleCase.all)
  func `an example gives exactly its findings`(_ example: ExampleCase) throws {
    let found = Checker(try ExamplePool.context(of: example.example)).findings().map { Shown($0) }
    let promised = example.example.findings.map { Shown(rule: example.rule, $0) }
    #expect(Set(found) == Set(promised))
    #expect(found.count == promised.count)
  }

  @Test(arguments: ExampleCase.all)
  func `every place of an example exists in its file`(_ example: ExampleCase) throws {
    let files = try ExamplePool.files(of: example.example)
    for location in example.example.findings {
      guard let bytes = files[location.path] else {
        // A file that is missing is found as a whole.
        #expect(location.place == .file)
        continue
      }
      guard let pointer = location.place.pointer else { continue }
      let document = Document(parsing: bytes, at: location.path)
      let nearest = try #require(document.nearestNode(to: pointer))
      // A finding about something that is not written points at what should hold it.
      let reached = document.pointer(to: nearest).steps
      #expect(pointer.steps.starts(with: reached))
    }
  }

  @Test(arguments: RuleRegistry.all.map(\.name))
  func `a rule has examples and words in both languages`(_ name: String) throws {
    let rule = try #require(RuleRegistry.rule(named: name))
    #expect(rule.examples.contains { !$0.findings.isEmpty }, "no failing example")
    for language in Language.allCases {
      #expect(!rule.summary.text(language).hasSuffix("."))
      #expect(rule.explanation.text(language).hasSuffix("."))
      #expect(rule.explanation.text(language).count > 60)
    }
    #expect(rule.summary.text(.dutch) != rule.summary.text(.english))
  }

  @Test func `names are unique, in order within a family, and yield to rules that exist`() {
    let names = RuleRegistry.all.map(\.name)
    #expect(Set(names).count == names.count)
    for family in RuleFamily.allCases {
      let own = RuleRegistry.all.filter { $0.family == family }.map(\.name)
      #expect(own == own.sorted())
    }
    for rule in RuleRegistry.all {
      for other in rule.yieldsTo { #expect(names.contains(other), "\(rule.name) yields to \(other)") }
    }
  }
}

/// One example with its rule, named for the test's output.
struct ExampleCase: Sendable, CustomTestStringConvertible {
  let rule: String
  let example: RuleExample

  var testDescription: String { "\(rule): \(example.title.text(.english))" }

  static let all = RuleRegistry.all.flatMap { rule in
    rule.examples.map { ExampleCase(rule: rule.name, example: $0) }
  }
}

/// A finding by rule and place, readable in a failed expectation.
private struct Shown: Hashable, CustomStringConvertible {
  let rule: String
  let location: Diagnostic.Location
  let message: String

  init(_ finding: Diagnostic) {
    rule = finding.rule
    location = finding.location
    message = finding.message.text(.english)
  }

  init(rule: String, _ location: Diagnostic.Location) {
    self.rule = rule
    self.location = location
    message = ""
  }

  static func == (left: Shown, right: Shown) -> Bool {
    left.rule == right.rule && left.location == right.location
  }

  func hash(into hasher: inout Hasher) {
    hasher.combine(rule)
    hasher.combine(location)
  }

  var description: String {
    let place =
      switch location.place {
      case .value(let pointer): "value \(pointer)"
      case .key(let pointer): "key \(pointer)"
      case .bytes(let range): "bytes \(range.start)..<\(range.end)"
      case .words(let pointer, let range): "words \(pointer) \(range.start)..<\(range.end)"
      case .file: "file"
      }
    return "\(rule) at \(location.path) \(place) \(message)"
  }
}
