import RecordSchema
import RecordSyntax
import Testing

@testable import CoachPool

/// What `check --fix` may change: what was plainly meant, and nothing where anyone could wonder.
struct FixTests {
  /// A record with one slip, and the record as it was meant; the same text where no one can tell.
  struct Slip: Sendable, CustomTestStringConvertible {
    var kind = "trajectory"
    let before: String
    let after: String

    init(_ before: String, becomes after: String) { (self.before, self.after) = (before, after) }

    init(staysAsIs text: String) { self.init(text, becomes: text) }

    var testDescription: String { before == after ? "stays: \(before)" : before }
  }

  static let slips = [
    Slip("requested: { on: 14-09-2023 }", becomes: "requested: { on: 2023-09-14 }"),
    Slip("requested: { on: '4/9/2023' }", becomes: "requested: { on: '2023-09-04' }"),
    Slip("requested: { on: 2023.09.14 }", becomes: "requested: { on: 2023-09-14 }"),
    Slip("requested: { on: 14 september 2023 }", becomes: "requested: { on: 2023-09-14 }"),
    Slip("requested: { on: 1 mrt 2023 } # eerst", becomes: "requested: { on: 2023-03-01 } # eerst"),
    Slip(staysAsIs: "requested: { on: 30-02-2023 }"),
    Slip(staysAsIs: "requested: { on: 09-14-2023 }"),
    Slip(staysAsIs: "requested: { on: 14-09-23 }"),
    Slip(staysAsIs: "requested: { on: 20230914 }"),
    Slip(staysAsIs: "requested: { on: half september }"),
    Slip(
      "requested: { on: 2023-09-14, ownTime: Ja, byRight: 'false' }",
      becomes: "requested: { on: 2023-09-14, ownTime: true, byRight: 'false' }"),
    Slip(
      "closed: { on: 2023-09-14, reason: completd }", becomes: "closed: { on: 2023-09-14, reason: completed }"
    ),
    Slip(
      "closed: { on: 2023-09-14, reason: Afgerond }", becomes: "closed: { on: 2023-09-14, reason: completed }"
    ),
    Slip(staysAsIs: "closed: { on: 2023-09-14, reason: compltd }"),
    Slip(
      "managerTalks: [{ on: 2023-09-14, coacheeAgreed: nee }]",
      becomes: "managerTalks: [{ on: 2023-09-14, coacheeAgreed: false }]"),
    Slip(
      "agreement: { signed: 2023-09-14, sessions: \"06\", minutes: '60' }",
      becomes: "agreement: { signed: 2023-09-14, sessions: 6, minutes: 60 }"),
    Slip(staysAsIs: "costs:\n  - { on: 2023-09-14, cents: '1.000' }"),
    Slip(staysAsIs: "costs:\n  - { on: 2023-09-14, cents: 12 euro }"),
    Slip(
      "sesions: # gehouden\n  - { on: 2023-09-14, minuten: 60 }",
      becomes: "sessions: # gehouden\n  - { on: 2023-09-14, minutes: 60 }"),
    Slip(
      "sessions:\n  - { on: 2023-09-14, minuts: 60 }",
      becomes: "sessions:\n  - { on: 2023-09-14, minutes: 60 }"),
    Slip(
      "sessions:\n  - { on: 2023-09-14, minuts: '60' }",
      becomes: "sessions:\n  - { on: 2023-09-14, minutes: 60 }"),
    Slip("Gesprekken: []", becomes: "sessions: []"),
    Slip(staysAsIs: "sesions: []\nsessions: []"),
    Slip(staysAsIs: "sesions: []\nsessons: []"),
    Slip(
      "requested: { on: 2023-09-14, themes: [rust, werk, rust, rust] }",
      becomes: "requested: { on: 2023-09-14, themes: [rust, werk] }"),
    Slip(
      staysAsIs: "requested:\n  on: 2023-09-14\n  themes:\n    - rust # thuis\n    - rust # op het werk"),
    Slip(staysAsIs: "sesions: 5"),
    Slip(staysAsIs: "ssesion: []"),
    Slip(
      "requested: { on: 2023-09-14, themes: rust }",
      becomes: "requested: { on: 2023-09-14, themes: [rust] }"),
  ]

  static let coachSlips = [
    ("conduct: { version: 2023 }", "conduct: { version: \"2023\" }"),
    ("conduct: { version: 08 }", "conduct: { version: \"08\" }"),
    ("conduct: { version: 1.10 }", "conduct: { version: \"1.10\" }"),
    ("conduct: { version: 0x1F }", "conduct: { version: \"0x1F\" }"),
    ("conduct: { version: true }", "conduct: { version: true }"),
  ].map { before, after in
    var slip = Slip(before, becomes: after)
    slip.kind = "coach"
    return slip
  }

  @Test(arguments: slips + coachSlips)
  func `a fix makes what was meant, byte for byte, and a doubtful one is not offered`(slip: Slip) throws {
    var document = parsed(slip.before)
    for _ in 0..<4 {
      let fixes = Schemas.bundled.schema(for: slip.kind).evaluate(document, .records).violations.compactMap(
        \.fix)
      document = try document.applying(fixes, vocabulary: Schemas.bundled.vocabulary)
    }
    #expect(String(decoding: document.bytes, as: UTF8.self) == text(slip.after))
  }

  private func text(_ lines: String) -> String { "---\n\(lines)\n---\n" }

  private func parsed(_ lines: String) -> Document {
    Document(parsing: Array(text(lines).utf8), as: .frontMatter, vocabulary: Schemas.bundled.vocabulary)
  }

  // MARK: - Fixes of other rules

  @Test(arguments: ["schema", "dangling-reference", "unused-allow", "schemas-outdated"])
  func `the fixes of a rule's examples take their findings away and bring no other`(name: String) throws {
    let rule = try #require(RuleRegistry.rule(named: name))
    var mended = 0
    for example in rule.examples {
      var files = try ExamplePool.files(of: example)
      let before = ExamplePool.findings(in: files)
      var found = before
      // A slip of an exception's rule is mended before it shows that the exception is not needed.
      for _ in 0..<2 {
        for finding in found where finding.fix != nil { try mend(finding, &files) }
        found = ExamplePool.findings(in: files)
      }
      #expect(found == before.filter { $0.fix == nil })
      mended += before.count - found.count
    }
    #expect(mended > 0)
  }

  private func mend(_ finding: Diagnostic, _ files: inout [String: [UInt8]]) throws {
    let path = finding.location.path
    switch finding.fix {
    case .text(let text): files[path] = Array(text.utf8)
    case .edit(let edit):
      let document = Document(parsing: files[path] ?? [], at: path)
      files[path] = try document.applying([edit], vocabulary: Schemas.bundled.vocabulary).bytes
    case nil: break
    }
  }

  @Test(
    arguments: [
      ("leiderschp", "leiderschap"), ("werkprive", "werk-prive"),
      ("leidrschp", nil), ("leiderschap2", nil),
    ] as [(String, String?)])
  func `a slip of a key of the contract is mended`(written: String, meant: String?) throws {
    let found = try found([.edit(ExamplePool.trajectory, .set(["requested", "themes"], [.string(written)]))])
    #expect(
      found.map(\.fix) == [meant.map { .edit(.set(["requested", "themes", 0], .string($0))) }])
  }

  @Test func `an id is never guessed, for its letters are drawn at random`() throws {
    let found = try found([.edit(ExamplePool.evaluation, .set(["trajectory"], "t-2023-k7qn"))])
    #expect(found.map(\.rule) == ["dangling-reference"])
    #expect(found.map(\.fix) == [nil])
  }

  @Test func `an exception that is not needed is removed, and allow with the last one`() throws {
    let one = try found([allow(["session-length": ["reason": "Zo."]])])
    #expect(one.map(\.fix) == [.edit(.remove(["allow"]))])
    let two = try found([allow(["session-length": ["reason": "Zo."], "stalled": ["reason": "Zo."]])])
    #expect(
      two.map(\.fix) == [.edit(.remove(["allow", "session-length"])), .edit(.remove(["allow", "stalled"]))])
  }

  @Test func `an exception stays while something else keeps its rule from judging`() throws {
    let found = try found([
      allow(["stalled": ["reason": "Zo."]]),
      .edit(ExamplePool.trajectory, .set(["sessions", 0, "on"], "2-3-2023")),
    ])
    #expect(found.filter { $0.rule == "unused-allow" }.map(\.fix) == [nil])
  }

  @Test func `a slip in the name of a rule is mended, for the reason may still hold`() throws {
    #expect(
      try found([allow(["out-of-ordr": ["reason": "Zo."]])]).map(\.fix)
        == [.edit(.rename(["allow", "out-of-ordr"], to: "out-of-order"))])
    #expect(try found([allow(["iets-anders": ["reason": "Zo."]])]).map(\.fix) == [nil])
    #expect(
      try found([.edit(Contract.path, .set(["rules"], ["stalld": "off"]))]).map(\.fix)
        == [.edit(.rename(["rules", "stalld"], to: "stalled"))])
  }

  private func allow(_ exceptions: Value) -> RuleExample.Change {
    .edit(ExamplePool.trajectory, .set(["allow"], exceptions))
  }

  private func found(_ changes: [RuleExample.Change]) throws -> [Diagnostic] {
    ExamplePool.findings(in: try ExamplePool.files(after: changes))
  }
}
