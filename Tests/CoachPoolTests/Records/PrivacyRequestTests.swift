import RecordSyntax
import Testing

@testable import CoachPool

/// The requests of data subjects as a pool reads them.
struct PrivacyRequestTests {
  private static let path = "privacy-requests/2023/v-2023-7h3k.md"

  private func pool(_ files: [String: String]) throws -> Pool {
    let changes = files.sorted { $0.key < $1.key }.map { RuleExample.Change.text($0.key, $0.value) }
    return Pool(files: try ExamplePool.files(after: changes))
  }

  private func request(_ fields: String) -> String { "---\n\(fields)\n---\n" }

  @Test func `every field is read, in front matter and in JSON`() throws {
    let json = "privacy-requests/2024/v-2024-0r5t.json"
    let pool = try pool([
      Self.path: request("received: 2023-12-04\narticle: access\nsubject: coachee"),
      json: """
      { "received": "2024-03-11", "article": "portability", "subject": "coach", "extendedOn": "2024-04-02",
        "extensionReason": "complexity", "answered": "2024-05-16", "outcome": "partly" }

      """,
    ])
    let (open, answered) = (pool.privacyRequests[0], pool.privacyRequests[1])
    #expect(pool.privacyRequests.map(\.id) == ["v-2023-7h3k", "v-2024-0r5t"])
    #expect(open.received.value == Day("2023-12-04"))
    #expect((open.article.value, open.subject.value) == (.access, .coachee))
    #expect(open.answered.isAbsent && open.outcome.isAbsent && open.extendedOn.isAbsent)
    #expect((answered.article.value, answered.subject.value) == (.portability, .coach))
    #expect(answered.extendedOn.value == Day("2024-04-02"))
    #expect(answered.extensionReason.value == .complexity)
    #expect((answered.answered.value, answered.outcome.value) == (Day("2024-05-16"), .partly))
  }

  @Test func `a value that its schema refuses is faulty, and has its finding`() throws {
    let text = request("received: gisteren\narticle: wissen\nsubject: coachee\nanswered: 2023-02-30")
    let files = try ExamplePool.files(after: [.text(Self.path, text)])
    let request = try #require(Pool(files: files).privacyRequests.first)
    #expect(request.received.isFaulty && request.article.isFaulty && request.answered.isFaulty)
    let found = ExamplePool.findings(in: files)
    #expect(found.map(\.rule) == ["schema", "schema", "schema"])
    #expect(Set(found.map(\.location.path)) == [Self.path])
  }

  @Test func `a request is found by its path, and one id in two years is reported`() throws {
    let text = request(
      "received: 2022-12-04\narticle: access\nsubject: coachee\nanswered: 2022-12-20\noutcome: granted")
    let other = "privacy-requests/2022/v-2023-7h3k.json"
    let pool = try pool([
      Self.path: text, "privacy-requests/2023/v-2023-x4ab.md": "---\nreceived: \"\n---\n",
    ])
    #expect(pool.record(at: other) == Self.path)
    #expect(
      pool.record(at: "privacy-requests/2023/v-2023-x4ab.json") == "privacy-requests/2023/v-2023-x4ab.md")
    #expect(pool.record(at: "privacy-requests/2023/v-2023-zzzz.md") == nil)
    let twice = try ExamplePool.files(after: [
      .file("privacy-requests/2022/v-2023-7h3k.md", text),
      .file(
        Self.path, request("received: 2023-12-04\narticle: access\nsubject: coachee")),
    ])
    let found = ExamplePool.findings(in: twice)
    #expect(found.map(\.rule) == ["duplicate-id"])
    #expect(found.map(\.location.path) == [Self.path])
  }

  @Test func `its line in the index says whether it was answered by the day`() throws {
    let text = request(
      "received: 2023-12-04\narticle: access\nsubject: coachee\nanswered: 2023-12-20\noutcome: granted")
    let files = try ExamplePool.files(after: [.file(Self.path, text)])
    func line(asOf day: String) throws -> String {
      let indexes = Indexes(Pool(files: files), asOf: try #require(Day(day))) { files[$0] }
      return try #require(indexes.files.first { $0.name == "privacy-requests.jsonl" }?.text)
    }
    #expect(
      try line(asOf: "2023-12-20") == """
        {"id":"v-2023-7h3k","path":"\(Self.path)","state":"answered","received":"2023-12-04","article":"access",\
        "subject":"coachee","answered":"2023-12-20","outcome":"granted"}

        """)
    #expect(try line(asOf: "2023-12-19").contains(#""state":"open""#))
  }
}
