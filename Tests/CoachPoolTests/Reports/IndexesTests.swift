import RecordSyntax
import Testing

@testable import CoachPool

struct IndexesTests {
  private static func index(_ name: String) throws -> String {
    let files = ExamplePool.files.mapValues { Array($0.utf8) }
    let indexes = Indexes(Pool(files: files), asOf: ExamplePool.asOf) { files[$0] }
    return try #require(indexes.files.first { $0.name == name }?.text)
  }

  @Test func `a line has id, path, state and facts, and no one's code`() throws {
    let lines = try Self.index("trajectories.jsonl").split(separator: "\n")
    #expect(lines.count == 3)
    #expect(
      lines[0].hasPrefix(
        #"{"id":"t-2023-k7qm","path":"trajectories/2023/t-2023-k7qm.md","state":"closed","kind":"regulier","#)
    )
    for line in lines {
      for word in ["coachee\":\"p-", "nature", "referrals", "decision", "because", "assessment"] {
        #expect(!line.contains(word), "\(word)")
      }
    }
  }

  @Test func `what is staff's alone stays out of a coach's line`() throws {
    let text = try Self.index("coaches.jsonl")
    #expect(text.contains(#""positions":[{"department":"bedrijfsvoering","role":"adviseur"}]"#))
    for word in ["capacity", "conduct", "development", "\"team\"", "paused"] { #expect(!text.contains(word)) }
  }

  @Test func `every kind has a file, empty when there are no records`() throws {
    let indexes = Indexes(Pool(files: [:]), asOf: ExamplePool.asOf) { _ in nil }
    #expect(
      indexes.files.map(\.name) == [
        "coaches.jsonl", "trajectories.jsonl", "evaluations.jsonl", "events.jsonl", "programmes.jsonl",
        "terms.jsonl", "annual.jsonl", "privacy-requests.jsonl",
      ])
    #expect(indexes.files.allSatisfy { $0.text.isEmpty })
  }

  @Test func `the order of the files on disk and of their members changes nothing`() throws {
    var pool = SmallPool()
    pool.files["trajectories/2023/t-b.json"] = #"{"requested":{"on":"2023-01-02"},"kind":"regulier"}"#
    pool.files["trajectories/2024/t-a.json"] = #"{"kind":"regulier","requested":{"on":"2024-01-02"}}"#
    let files = pool.files.mapValues { Array($0.utf8) }
    let indexes = Indexes(pool.pool, asOf: ExamplePool.asOf) { files[$0] }
    #expect(
      indexes.files[1].text == """
        {"id":"t-a","path":"trajectories/2024/t-a.json","state":"requested","kind":"regulier",\
        "requested":{"on":"2024-01-02"}}
        {"id":"t-b","path":"trajectories/2023/t-b.json","state":"requested","kind":"regulier",\
        "requested":{"on":"2023-01-02"}}

        """)
  }

  @Test(arguments: 1...9)
  func `made in shares they are the same`(count: Int) {
    let files = ExamplePool.files.mapValues { Array($0.utf8) }
    let indexes = Indexes(Pool(files: files), asOf: ExamplePool.asOf) { files[$0] }
    let shares = (0..<count).map { indexes.lines(inShare: $0, of: count) }
    #expect(indexes.files(shares) == indexes.files)
  }

  /// A text with what JSON escapes, in the ways in which records may write it.
  @Test(arguments: [
    (#"{"form":"inspiration","on":"2023-01-02","theme":"\u00e9 \"\\\u2028é"}"#, "json"),
    ("---\non: 2023-01-02\nform: \"inspiration\"\ntheme: \"\\u00e9 \\\"\\\\\\Lé\"\n---\n", "md"),
    ("---\nattendees:\ntheme: 'é \"\\\u{2028}é'\non: '2023-01-02'\nform: inspiration\n---\n", "md"),
    ("---\ntheme: é \"\\\u{2028}é\non: 2023-01-02\nform: >-\n  inspiration\n---\n", "md"),
  ])
  func `texts are written as JSON, however they stand in a record`(_ text: String, _ ending: String) throws {
    var pool = SmallPool()
    pool.files["events/2023/a.\(ending)"] = text
    let files = pool.files.mapValues { Array($0.utf8) }
    #expect(
      Indexes(pool.pool, asOf: ExamplePool.asOf) { files[$0] }.files[3].text == """
        {"id":"a","path":"events/2023/a.\(ending)","form":"inspiration","on":"2023-01-02",\
        "theme":"é \\"\\\\\\u2028é"}

        """)
  }

  @Test func `a record that is faulty is left out`() throws {
    let files = ExamplePool.files.mapValues { Array($0.utf8) }
    let indexes = Indexes(
      Pool(files: files), asOf: ExamplePool.asOf, leavingOut: [ExamplePool.trajectory]
    ) { files[$0] }
    #expect(!indexes.files[1].text.contains("t-2023-k7qm"))
    #expect(indexes.files[1].text.contains("t-2023-m3xd"))
  }
}
