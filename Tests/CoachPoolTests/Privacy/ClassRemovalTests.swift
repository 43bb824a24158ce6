import RecordSyntax
import Testing

@testable import CoachPool

/// Taking the data of one class out of a record.
struct ClassRemovalTests {
  /// A file, what is taken out of it, and what is left.
  struct Case: CustomTestStringConvertible, Sendable {
    let testDescription: String
    var path = "trajectories/2023/t-2023-k7qm.md"
    let dataClass: DataClass
    var ground = RemovalGround.retention
    let before: String
    let after: String
  }

  @Test func `what is taken out of records where nothing else is agreed is never required`() {
    for term in Contract(.object([])).retention.terms where term.then == .remove {
      #expect(
        ClassifiedFields(of: term.kind).required(term.dataClass).isEmpty, "\(term.kind) \(term.dataClass)")
    }
  }

  static let cases = [
    Case(
      testDescription: "content, with what is said about it", dataClass: .content,
      before: """
        ---
        kind: regulier # stays
        coachee: p-7k3m9q
        requested:
          on: 2023-01-10

        # heard by telephone

        # and by mail
        decision: # of the manager
          on: 2023-01-12
          # see the letter
          outcome: granted
          # to be told
        intake:
          on: 2023-01-17
          nature: { parts: single } # doubtful
          advice: internal
          because: criteria
        referrals:
          - { on: 2023-02-01, to: loopbaanontwikkeling } # went well
          # a second one may follow
        closed:
          on: 2023-03-01
        ---

        """,
      after: """
        ---
        kind: regulier # stays
        coachee: p-7k3m9q
        requested:
          on: 2023-01-10


        intake:
          on: 2023-01-17
          advice: internal
        closed:
          on: 2023-03-01
        removed:
          - { on: 2024-01-31, class: content, ground: retention }
        ---

        """),
    Case(
      testDescription: "the code, beside what was removed before", dataClass: .identifying,
      ground: .erasure,
      before: """
        ---
        coachee: p-7k3m9q
        requested: { on: 2023-01-10 }
        removed:
          - { on: 2023-11-30, class: content, ground: retention }
        ---

        """,
      after: """
        ---
        requested: { on: 2023-01-10 }
        removed:
          - { on: 2023-11-30, class: content, ground: retention }
          - { on: 2024-01-31, class: identifying, ground: erasure }
        ---

        """),
    Case(
      testDescription: "an object of which nothing is left", dataClass: .content,
      before: "---\nintake:\n  nature: { parts: single }\n  because: wish\n---\n",
      after: "---\nremoved:\n  - { on: 2024-01-31, class: content, ground: retention }\n---\n"),
    Case(
      testDescription: "who attended, in JSON", path: "events/2020/kwetsbaarheid.json", dataClass: .staff,
      before: """
        { "form": "inspiration", "on": "2020-11-17", "attendees": ["noor-veldhuis"] }

        """,
      after: """
        { "form": "inspiration", "on": "2020-11-17", "removed": [{ "on": "2024-01-31", "class": "staff", "ground": "retention" }] }

        """),
    Case(
      testDescription: "a coach's own notes, and not what stands between them",
      path: "coaches/noor-veldhuis.md", dataClass: .staff, ground: .objection,
      before: """
        ---
        name: Noor Veldhuis
        capacity: 4
        positions:
          - { from: 2020-01-01, department: hr, team: leren, manager: anna }
        ---
        Profile

        """,
      after: """
        ---
        name: Noor Veldhuis
        positions:
          - { department: hr }
        removed:
          - { on: 2024-01-31, class: staff, ground: objection }
        ---
        Profile

        """),
    Case(
      testDescription: "a class the record has nothing of", dataClass: .content,
      before: "---\nkind: regulier\ndecision:\n---\n", after: "---\nkind: regulier\ndecision:\n---\n"),
    Case(
      testDescription: "a file that cannot be read", dataClass: .content,
      before: "---\ndecision: [\n---\n", after: "---\ndecision: [\n---\n"),
  ]

  @Test(arguments: cases) func `a class is taken out and noted`(_ example: Case) throws {
    let vocabulary = Schemas.bundled.vocabulary
    let document = Document(parsing: Array(example.before.utf8), at: example.path)
    let day = try #require(Day("2024-01-31"))
    let kind = try RecordPath(example.path).kind
    let removal = ClassRemoval(example.dataClass, ground: example.ground, on: day)
    let edits = removal.edits(of: document, kind: kind)
    let edited = edits.isEmpty ? document : try document.applying(edits, vocabulary: vocabulary)
    #expect(String(decoding: edited.bytes, as: UTF8.self) == example.after)
    #expect(edits.isEmpty || removal.edits(of: edited, kind: kind).isEmpty)
  }
}
