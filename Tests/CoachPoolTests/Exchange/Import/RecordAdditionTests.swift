import RecordSyntax
import Testing

@testable import CoachPool

/// More said of a record: added where it is new, refused where it contradicts, and nothing overwritten.
struct RecordAdditionTests {
  private let old: Value = [
    "kind": "regulier", "requested": ["on": "2023-01-09", "themes": ["leiderschap"]],
    "sessions": [["on": "2023-03-01", "minutes": 60], ["on": "2023-05-01", "minutes": 60]],
  ]

  private func merge(_ new: Value) throws -> RecordAddition {
    try RecordAddition(old, adding: new, .trajectory)
  }

  @Test(
    arguments: [
      ["kind": "regulier"], ["requested": ["themes": ["leiderschap"]]], ["sessions": [["on": "2023-05-01"]]],
      ["sessions": [["on": "2023-05-01", "minutes": 60], ["on": "2023-03-01"]]],
    ] as [Value])
  func `what is there already changes nothing`(_ new: Value) throws {
    let merge = try merge(new)
    #expect(merge.edits == [] && merge.value == old)
  }

  @Test func `what is new is added, a session by its day`() throws {
    let merge = try merge([
      "coach": "noor", "requested": ["themes": ["werk-prive"]],
      "sessions": [
        ["on": "2023-04-01"], ["on": "2023-05-01", "place": "online"], ["on": "2023-06-01"],
        ["on": "2023-01-01"],
      ],
    ])
    #expect(
      merge.edits == [
        .set(["coach"], "noor"), .append(["requested", "themes"], "werk-prive"),
        .insert(["sessions", 1], ["on": "2023-04-01"]), .set(["sessions", 2, "place"], "online"),
        .append(["sessions"], ["on": "2023-06-01"]), .insert(["sessions", 0], ["on": "2023-01-01"]),
      ])
    // The edits make of the text what was meant.
    let form = Schemas.bundled.canonicalForm(for: .trajectory)
    let vocabulary = Schemas.bundled.vocabulary
    let document = Document(
      parsing: Array(form.frontMatter(old).utf8), as: .frontMatter, vocabulary: vocabulary)
    #expect(try document.applying(merge.edits, vocabulary: vocabulary).value() == merge.value)
  }

  @Test func `two sessions of one day are two`() throws {
    let twice: Value = ["sessions": [["on": "2023-05-01"], ["on": "2023-05-01", "minutes": 30]]]
    #expect(try merge(twice).edits == [.append(["sessions"], ["on": "2023-05-01", "minutes": 30])])
  }

  @Test(
    arguments: [
      (["kind": "anders"], ["kind"]), (["requested": ["on": "2023-01-10"]], ["requested", "on"]),
      (
        ["sessions": [["on": "2023-06-01"], ["on": "2023-05-01", "minutes": 45]]], ["sessions", 1, "minutes"]
      ),
      (["kind": ["x"]], ["kind"]),
    ] as [(Value, Pointer)])
  func `what contradicts is refused at its place`(_ new: Value, _ place: Pointer) throws {
    let contradiction = try #require(throws: RecordAddition.Contradiction.self) { try merge(new) }
    #expect(contradiction.pointer == place)
  }

  @Test func `an empty value is as good as none`() throws {
    let merge = try RecordAddition(["coach": nil], adding: ["coach": "noor"], .trajectory)
    #expect(merge.edits == [.set(["coach"], "noor")] && merge.value == ["coach": "noor"])
  }
}
