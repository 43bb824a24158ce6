@testable import CoachPool
import RecordSyntax
import Testing

/// What loosens a contract.
struct ContractNormTests {
  /// The numbers of a contract that bind nobody: what is usual, how things are counted, when they fall due, and what
  /// can be changed either way.
  private static let noNorms: Set<String> = [
    "format", "kinds.*.sessions.usual", "kinds.*.minutes.usual", "kinds.*.months.usual",
    "kinds.*.followUps.afterMonths", "kinds.*.hourlyCents", "kinds.*.preparationShare",
    "intake.usualMinutes", "coaches.scoreMonths", "evaluation.afterMonths", "evaluation.scale.from",
    "evaluation.scale.to", "retention.soonDays",
  ]

  @Test func `every number of the schema is a norm or known to be none`() throws {
    let schema = try #require(Schemas.bundled.files.first { $0.kind == "contract" })
    let value = Document(parsing: Array(schema.text.utf8), as: .json, vocabulary: Vocabulary([])).value()
    var numbers: Set<String> = []
    visit(value, value, []) { numbers.insert($0) }
    let norms = Set(ContractNorm.all.map(\.path))
    let known = numbers.filter { number in !norms.contains { matches($0, number) } }
    #expect(known == Self.noNorms)
    #expect(norms.count == ContractNorm.all.count)
  }

  private func matches(_ norm: String, _ number: String) -> Bool {
    let (left, right) = (norm.split(separator: "."), number.split(separator: "."))
    return left.count == right.count && zip(left, right).allSatisfy { $0 == "*" || $0 == $1 }
  }

  private func visit(_ schema: Value, _ root: Value, _ path: [String], _ number: (String) -> Void) {
    var schema = schema
    if case .string(let reference)? = schema["$ref"], let name = reference.split(separator: "/").last,
      let target = root["$defs"]?[String(name)]
    {
      schema = target
    }
    let type = schema["type"].map { $0.json } ?? ""
    if type.contains("integer") || type.contains("number") { number(path.joined(separator: ".")) }
    if case .object(let members)? = schema["properties"] {
      for member in members { visit(member.value, root, path + [member.key], number) }
    }
    if let others = schema["additionalProperties"], case .object = others {
      visit(others, root, path + ["*"], number)
    }
  }

  @Test(
    arguments: [
      (["kinds", "regulier", "sessions", "limit"], 9, true),
      (["kinds", "regulier", "sessions", "limit"], 7, false),
      (["kinds", "regulier", "sessions", "limit"], nil, true),
      (["kinds", "regulier", "sessions", "least"], 0, true),
      (["kinds", "regulier", "minutes", "least"], 60, false),
      (["kinds", "regulier", "requires"], ["intake"], true),
      (["kinds", "loopbaan", "requires"], ["intake", "evaluation"], false),
      (["referral", "internalWhen", "parts"], ["single", "multiple"], true),
      (["referral", "internalWhen", "parts"], [], false),
      (["choice", "introductions", "required"], false, true),
      (["retention"], ["trajectory": ["content": ["months": 9]]], true),
      (["retention"], ["trajectory": ["content": ["months": 7]]], false),
      (["publication"], ["smallestCell": 4], true), (["publication"], ["smallestCell": 6], false),
      (["rules"], ["out-of-order": "off"], true), (["rules"], ["coach-idle": "off"], true),
      (["rules"], ["room-unsuitable": "error"], false), (["rules"], ["syntax": "off"], false),
      (["rules"], ["no-such-rule": "off"], false),
      (["budgetCents", "2023"], 600_000, true), (["budgetCents", "2024"], 600_000, false),
      (["kinds", "loopbaan"], nil, false),
    ] as [(Pointer, Value, Bool)])
  func `a change is looser or it is not`(_ place: Pointer, _ value: Value, _ isLooser: Bool) throws {
    let contract = Document(
      parsing: Array(try #require(ExamplePool.files[Contract.path]).utf8), as: .json,
      vocabulary: Vocabulary([])
    ).value()
    let changed = try contract.applying(.set(place, value))
    let filled = (Schemas.bundled.filling(contract), Schemas.bundled.filling(changed))
    let found = ContractComparison(then: filled.0, now: filled.1).loosened
    #expect(found.count == (isLooser ? 1 : 0))
    let back = ContractComparison(then: filled.1, now: filled.0).loosened
    if isLooser { #expect(back.isEmpty) }
  }
}
