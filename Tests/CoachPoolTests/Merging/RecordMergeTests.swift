import CoachPool
import RecordSyntax
import Testing

/// Two versions of a record that come from a common one, and what becomes of them.
struct RecordMergeTests {
  /// Three versions of a file and the merged text, in which `<` and `>` stand for git's markers.
  struct Case: Sendable, CustomTestStringConvertible {
    let name: String
    var path = "pool/trajectories/2023/t-2023-k7qm.md"
    let base: String
    let ours: String
    let theirs: String
    let merged: String
    var fields: [String] = []

    var testDescription: String { name }

    /// Front matter on one line each.
    init(
      _ name: String, _ base: String, _ ours: String, _ theirs: String, is merged: String,
      _ fields: String...
    ) {
      func file(_ lines: String) -> String { lines.isEmpty ? "" : "---\n\(lines)\n---\n" }
      self.name = name
      (self.base, self.ours, self.theirs) = (file(base), file(ours), file(theirs))
      self.merged = file(merged)
      self.fields = fields
    }

    /// Whole files of another kind.
    init(
      _ name: String, at path: String, _ base: String, _ ours: String, _ theirs: String, is merged: String,
      _ fields: String...
    ) {
      (self.name, self.path, self.base, self.ours, self.theirs) = (name, path, base, ours, theirs)
      (self.merged, self.fields) = (merged, fields)
    }
  }

  private static let sessions = "sessions:\n  - { on: 2023-03-01, minutes: 60 }"

  static let cases = [
    Case(
      "two people record a session each", sessions,
      sessions + "\n  - { on: 2023-03-15, minutes: 60 }", sessions + "\n  - { on: 2023-03-08, minutes: 90 }",
      is: sessions + "\n  - { on: 2023-03-08, minutes: 90 }\n  - { on: 2023-03-15, minutes: 60 }"),
    Case(
      "two people record the same session", sessions, sessions + "\n  - { on: 2023-03-15, minutes: 60 }",
      sessions + "\n  - { minutes: 60, on: 2023-03-15 }",
      is: sessions + "\n  - { on: 2023-03-15, minutes: 60 }"),
    Case(
      "two people record a session of one day otherwise", sessions,
      sessions + "\n  - { on: 2023-03-15, minutes: 60, place: phone }",
      sessions + "\n  - { on: 2023-03-15, minutes: 60, place: online }",
      is: """
        \(sessions)
        < main
          - { on: 2023-03-15, minutes: 60, place: phone }
        =======
          - { on: 2023-03-15, minutes: 60, place: online }
        > els
        """, "sessions"),
    Case(
      "one records two sessions of a day, and the other one otherwise", sessions,
      sessions + "\n  - { on: 2023-03-15, minutes: 60, place: phone }\n  - { on: 2023-03-15, minutes: 30 }",
      sessions + "\n  - { on: 2023-03-15, minutes: 60, place: online }",
      is: """
        \(sessions)
        < main
          - { on: 2023-03-15, minutes: 60, place: phone }
          - { on: 2023-03-15, minutes: 30 }
        =======
          - { on: 2023-03-15, minutes: 60, place: online }
        > els
        """, "sessions"),
    Case(
      "one records a session of a day, and the other two otherwise", sessions,
      sessions + "\n  - { on: 2023-03-15, minutes: 60, place: phone }",
      sessions + "\n  - { on: 2023-03-15, minutes: 60, place: online }\n  - { on: 2023-03-15, minutes: 30 }",
      is: """
        \(sessions)
        < main
          - { on: 2023-03-15, minutes: 60, place: phone }
        =======
          - { on: 2023-03-15, minutes: 60, place: online }
          - { on: 2023-03-15, minutes: 30 }
        > els
        """, "sessions"),
    Case(
      "of two sessions of a day one is the same", sessions,
      sessions + "\n  - { on: 2023-03-15, minutes: 60 }\n  - { on: 2023-03-15, minutes: 30 }",
      sessions + "\n  - { on: 2023-03-15, minutes: 30 }",
      is: sessions + "\n  - { on: 2023-03-15, minutes: 60 }\n  - { on: 2023-03-15, minutes: 30 }"),
    Case(
      "of two sessions of a day one is the same, and the others differ", sessions,
      sessions + "\n  - { on: 2023-03-15, minutes: 30 }\n  - { on: 2023-03-15, minutes: 60, place: phone }",
      sessions + "\n  - { on: 2023-03-15, minutes: 30 }\n  - { on: 2023-03-15, minutes: 60, place: online }",
      is: """
        \(sessions)
          - { on: 2023-03-15, minutes: 30 }
        < main
          - { on: 2023-03-15, minutes: 60, place: phone }
        =======
          - { on: 2023-03-15, minutes: 60, place: online }
        > els
        """, "sessions"),
    Case(
      "two fields of one session are changed", sessions, "sessions:\n  - { on: 2023-03-01, minutes: 45 }",
      "sessions:\n  - { on: 2023-03-01, minutes: 60, place: online }",
      is: "sessions:\n  - { on: 2023-03-01, minutes: 45, place: online }"),
    Case(
      "the date of a session is corrected twice", sessions, "sessions:\n  - { on: 2023-03-02, minutes: 60 }",
      "sessions:\n  - { on: 2023-03-03, minutes: 60 }",
      is: """
        sessions:
        < main
          - { on: 2023-03-02, minutes: 60 }
        =======
          - { on: 2023-03-03, minutes: 60 }
        > els
        """, "sessions"),
    Case(
      "the date of a session is corrected, and it is moved to its place",
      sessions + "\n  - { on: 2023-03-05, minutes: 45 }",
      "sessions:\n  - { on: 2023-03-05, minutes: 45 }\n  - { on: 2023-03-09, minutes: 60 }",
      sessions + "\n  - { on: 2023-03-05, minutes: 50 }",
      is: "sessions:\n  - { on: 2023-03-05, minutes: 50 }\n  - { on: 2023-03-09, minutes: 60 }"),
    Case(
      "a session is removed and changed", "coach: anna\n" + sessions, "coach: anna\nsessions: []",
      "coach: anna\n" + sessions.replacing("60", with: "90"),
      is: """
        coach: anna
        < main
        sessions: []
        =======
        sessions:
          - { on: 2023-03-01, minutes: 90 }
        > els
        """, "sessions"),
    Case(
      "a field is changed in two ways", "coach: anna\nchosenBy: advised", "coach: bas\nchosenBy: advised",
      "coach: els\nchosenBy: assigned",
      is: "< main\ncoach: bas\n=======\ncoach: els\n> els\nchosenBy: assigned", "coach"),
    Case(
      "what retention removed was changed by the other",
      "coach: anna\nreferrals:\n  - { on: 2023-03-01, to: arbo }",
      "coach: anna\nremoved:\n  - { on: 2024-03-01, class: content, ground: retention }",
      "coach: anna\nreferrals:\n  - { on: 2023-03-01, to: loopbaan }",
      is: """
        coach: anna
        < main
        =======
        referrals:
          - { on: 2023-03-01, to: loopbaan }
        > els
        removed:
          - { on: 2024-03-01, class: content, ground: retention }
        """, "referrals"),
    Case(
      "what retention removed was left as it was", "coachee: p-7k3m9q\ncoach: anna",
      "coachee: p-7k3m9q\ncoach: bas",
      "coach: anna\nremoved:\n  - { on: 2024-03-01, class: identifying, ground: retention }",
      is: "coach: bas\nremoved:\n  - { on: 2024-03-01, class: identifying, ground: retention }"),
    Case(
      "themes are a set", "requested:\n  themes: [a, b]", "requested:\n  themes: [b, c]",
      "requested:\n  themes: [a, b, d]", is: "requested:\n  themes: [b, c, d]"),
    Case(
      "comments of both stay", "# eerst\ncoach: anna\nchosenBy: advised",
      "# eerst\ncoach: anna # van ons\nchosenBy: advised",
      "# eerst\n# van hen\ncoach: bas\nchosenBy: advised",
      is: "# eerst\n# van hen\ncoach: bas # van ons\nchosenBy: advised"),
    Case(
      "a comment that one took out stays away", "# ziek\ncoach: anna", "# ziek\ncoach: bas", "coach: anna",
      is: "coach: bas"),
    Case(
      "layout by hand stays", "coach:   'anna'\nchosenBy: advised", "coach:   'anna' # ja\nchosenBy: advised",
      "chosenBy: assigned\ncoach: bas", is: "coach:   'bas' # ja\nchosenBy: assigned"),
    Case(
      "both made the file", "", "kind: regulier\ncoach: anna", "kind: regulier\nchosenBy: advised",
      is: "kind: regulier\ncoach: anna\nchosenBy: advised"),
    Case(
      "a coach's text is merged by lines", at: "coaches/anna.md",
      "---\nname: Anna\n---\nEen\nTwee\nDrie\n", "---\nname: Anna\ncapacity: 2\n---\nEen!\nTwee\nDrie\n",
      "---\nname: Anna\nopen: true\n---\nEen\nTwee\nDrie!\n",
      is: "---\nname: Anna\nopen: true\ncapacity: 2\n---\nEen!\nTwee\nDrie!\n"),
    Case(
      "a coach's text is changed in two ways", at: "coaches/anna.md",
      "---\nname: Anna\n---\nEen\n", "---\nname: Anna\n---\nTwee\n",
      "---\nname: Anna\nopen: true\n---\nDrie\n",
      is: "---\nname: Anna\nopen: true\n---\n< main\nTwee\n=======\nDrie\n> els\n"),
    Case(
      "sentences are changed, and are no set", at: "annual/2023.md",
      "---\nasOf: 2023-12-31\nfindings:\n  - Het ging goed.\n---\n",
      "---\nasOf: 2023-12-31\nfindings:\n  - Het ging heel goed.\n---\n",
      "---\nasOf: 2023-12-31\nfindings:\n  - Het ging best goed.\n---\n",
      is: """
        ---
        asOf: 2023-12-31
        findings:
        < main
          - Het ging heel goed.
        =======
          - Het ging best goed.
        > els
        ---

        """, "findings"),
    Case(
      "what both have made is one statement of each", "kind: regulier",
      "kind: regulier\nclosed:\n  on: 2023-07-18\n  reason: completed\n  goals: reached",
      "kind: regulier\nclosed:\n  on: 2023-07-19\n  reason: left",
      is: """
        kind: regulier
        closed:
        < main
          on: 2023-07-18
          reason: completed
          goals: reached
        =======
          on: 2023-07-19
          reason: left
        > els
        """, "closed"),
    Case(
      "an evaluation keeps its commas", at: "evaluations/2023/e-2023-9f3x.json",
      "{\n  \"by\": \"coachee\",\n  \"on\": \"2023-12-18\"\n}\n",
      "{\n  \"by\": \"coachee\",\n  \"on\": \"2023-12-18\",\n  \"worthIt\": 8\n}\n",
      "{\n  \"by\": \"coachee\",\n  \"on\": \"2023-12-18\",\n  \"worthIt\": 9,\n  \"recommend\": 7\n}\n",
      is: """
        {
          "by": "coachee",
          "on": "2023-12-18",
        < main
          "worthIt": 8,
        =======
          "worthIt": 9,
        > els
          "recommend": 7
        }

        """, "worthIt"),
    Case(
      "the agreements of a contract come together", at: "contract.json",
      "{\n  \"format\": 1,\n  \"budgetCents\": {\n    \"2023\": 1\n  }\n}\n",
      "{\n  \"format\": 1,\n  \"budgetCents\": {\n    \"2023\": 1,\n    \"2024\": 2\n  }\n}\n",
      "{\n  \"format\": 1,\n  \"budgetCents\": {\n    \"2023\": 3\n  }\n}\n",
      is: "{\n  \"format\": 1,\n  \"budgetCents\": {\n    \"2023\": 3,\n    \"2024\": 2\n  }\n}\n"),
    Case(
      "the ledger has the lines of both, by date", at: "pool/erasures.jsonl",
      #"{"on":"2024-01-01","id":"a","ground":"mistake"}"# + "\n",
      #"{"on":"2024-01-01","id":"a","ground":"mistake"}"# + "\n"
        + #"{"on":"2024-03-01","id":"b","ground":"erasure"}"# + "\n",
      #"{"on":"2024-01-01","id":"a","ground":"mistake"}"# + "\n"
        + #"{"on":"2024-02-01","id":"c","ground":"erasure"}"# + "\n"
        + #"{"on":"2024-03-01","id":"b","ground":"erasure"}"# + "\n",
      is: #"{"on":"2024-01-01","id":"a","ground":"mistake"}"# + "\n"
        + #"{"on":"2024-02-01","id":"c","ground":"erasure"}"# + "\n"
        + #"{"on":"2024-03-01","id":"b","ground":"erasure"}"# + "\n"),
    Case(
      "an index has one line for an id", at: "pool/index/coaches.jsonl", "{\"id\":\"b\",\"n\":1}\n",
      "{\"id\":\"b\",\"n\":2}\n", "{\"id\":\"a\",\"n\":1}\n{\"id\":\"b\",\"n\":3}\n",
      is: "{\"id\":\"a\",\"n\":1}\n{\"id\":\"b\",\"n\":2}\n"),
  ]

  @Test(arguments: cases) func `two versions are merged by what they mean`(_ merge: Case) throws {
    let merged = RecordMerge(
      merge.path, base: Array(merge.base.utf8), ours: Array(merge.ours.utf8),
      theirs: Array(merge.theirs.utf8),
      labels: (ours: "main", theirs: "els"))
    let expected = merge.merged.replacing("\n<", with: "\n<<<<<<<").replacing("\n>", with: "\n>>>>>>>")
    switch merged {
    case .merged(let text):
      #expect(String(decoding: text, as: UTF8.self) == expected)
      #expect(merge.fields == [] && !expected.contains("<<<<<<<"))
    case .conflict(let text, let places, let fields):
      #expect(String(decoding: text, as: UTF8.self) == expected)
      #expect(fields == merge.fields)
      #expect(places == 1)
    case .asText(let reason): Issue.record("\(reason?.text(.english) ?? "no record")")
    }
  }

  @Test func `check points at a conflict`() throws {
    let files = ExamplePool.files
    let base = try #require(files[ExamplePool.trajectory])
    let merged = RecordMerge(
      ExamplePool.trajectory, base: Array(base.utf8),
      ours: Array(base.replacing("reason: completed", with: "reason: left").utf8),
      theirs: Array(base.replacing("reason: completed", with: "reason: no-contact").utf8),
      labels: (ours: "main", theirs: "els"))
    guard case .conflict(let text, _, let fields) = merged else {
      Issue.record("no conflict")
      return
    }
    #expect(fields == ["closed.reason"])
    var texts = files.mapValues { Array($0.utf8) }
    texts[ExamplePool.trajectory] = text
    #expect(Pool(files: texts).readingFindings.map(\.rule) == ["conflict-marker"])
  }

  @Test(arguments: [
    ("coaches/anna.md", "geen record", false), ("README.md", "---\nname: a\n---\n", false),
    ("coaches/anna.md", "---\n<<<<<<< HEAD\nname: a\n---\n", true),
    ("coaches/anna.md", "---\nname: \0\n---\n", true),
    ("coaches/anna.md", "---\nname: \"a\n---\n", true),
  ])
  func `what cannot be understood is left to git, and it is said why`(
    _ path: String, _ text: String, _ isSaid: Bool
  ) throws {
    let good = Array("---\nname: Anna\n---\n".utf8)
    let versions = [good, Array("---\nname: Els\n---\n".utf8), Array(text.utf8)]
    for turn in 0..<3 {
      let merged = RecordMerge(
        path, base: versions[turn], ours: versions[(turn + 1) % 3], theirs: versions[(turn + 2) % 3],
        labels: (ours: "a", theirs: "b"))
      guard case .asText(let reason) = merged else {
        Issue.record("merged")
        continue
      }
      #expect((reason != nil) == (isSaid || path != "README.md"))
    }
  }
}
