import CoachPool
import RecordSyntax
import Testing

/// Until when the private folder may know who somebody is.
struct IdentityTermsTests {
  private static let folder = "/besloten"

  /// What `identity-overdue` finds on a day in a pool with some other files, by the names of the files.
  private func overdue(
    _ people: [String: String], on day: String, pool changes: [String: String] = [:],
    contract: Edit? = nil
  ) throws -> [String] {
    try findings(people, on: day, pool: changes, contract: contract).map {
      String($0.location.path.dropFirst(Self.folder.count + 1))
    }
  }

  /// The same as findings.
  private func findings(
    _ people: [String: String], on day: String, pool changes: [String: String] = [:],
    contract: Edit? = nil
  ) throws -> [Diagnostic] {
    var files = ExamplePool.files.mapValues { Array($0.utf8) }
    for (path, text) in changes { files[path] = Array(text.utf8) }
    if let contract {
      let vocabulary = Schemas.bundled.vocabulary
      let document = Document(parsing: files[Contract.path] ?? [], as: .json, vocabulary: vocabulary)
      files[Contract.path] = try document.applying([contract], vocabulary: vocabulary).bytes
    }
    let texts = people.sorted { $0.key < $1.key }.compactMap { path, fields in
      PrivateFile(path, in: Self.folder).map { PrivateText($0, Array("---\n\(fields)\n---\n".utf8)) }
    }
    let surroundings = Surroundings(
      asOf: try #require(Day(day)), identities: Identities(folder: Self.folder, texts))
    let read = files
    let context = RuleContext(pool: Pool(files: files), surroundings: surroundings) { read[$0] }
    return Checker(context).findings().filter { $0.rule == "identity-overdue" }
  }

  @Test(arguments: [
    (
      "",
      "first make the trajectory with this code, and leave this file\nif the last trajectory is over, delete"
    ),
    (
      #"{"on":"2023-12-01","id":"p-8h4f6c","ground":"erasure"}"#,
      "delete this file and its backups, and make no"
    ),
  ])
  func `what may be needed still is not told to be deleted first`(_ ledger: String, _ help: String) throws {
    let found = try findings(
      ["people/p-8h4f6c.md": "name: Els Kok"], on: "2023-12-31", pool: [ErasureLedger.path: ledger])
    #expect(found.count == 1)
    #expect(found.first?.help?.text(.english).contains(help) == true)
    #expect(found.first?.message.text(.english).contains("was removed on 2023-12-01") == !ledger.isEmpty)
  }

  @Test func `an exception that keeps the code keeps who it is`() throws {
    let last = "evaluationInvited: 2023-12-04\n"
    let text = (ExamplePool.files[ExamplePool.trajectory] ?? "").replacing(
      last, with: last + "allow:\n  retention-overdue: { reason: \"A complaint.\", until: 2024-12-31 }\n")
    let files = [ExamplePool.trajectory: text]
    #expect(try overdue(piet, on: "2024-12-31", pool: files) == [])
    #expect(try overdue(piet, on: "2025-01-01", pool: files) == ["people/p-7k3m9q.md"])
  }

  private let piet = ["people/p-7k3m9q.md": "name: Piet Jansen"]

  /// Closed on 2023-07-18; its code may stand there a year, and who it is a month longer.
  @Test(arguments: [("2024-08-18", false), ("2024-08-19", true)])
  func `a person is kept until a month after the code's term`(_ day: String, _ isOverdue: Bool) throws {
    let files = piet.merging(["notes/p-7k3m9q.md": "x", "notes/t-2023-k7qm.md": "y"]) { one, _ in one }
    let found = try overdue(files, on: day)
    #expect(found == (isOverdue ? files.keys.sorted() : []))
  }

  @Test func `a second trajectory that still runs keeps a person`() throws {
    let second = """
      { "kind": "regulier", "coachee": "p-7k3m9q", "requested": { "on": "2024-06-03" } }

      """
    #expect(try overdue(piet, on: "2024-08-19", pool: ["trajectories/2024/t-2024-x2xx.json": second]) == [])
  }

  @Test func `without a term nobody is overdue`() throws {
    let off = Edit.set(["retention"], ["person": ["identifying": .null]])
    #expect(try overdue(["people/p-8h4f6c.md": "name: Els Kok"], on: "2024-08-19", contract: off) == [])
  }

  @Test func `who manages someone is kept as long, up the line and in a ring`() throws {
    let people = [
      "people/p-7k3m9q.md": "name: Piet Jansen\nmanager: p-1a", "people/p-1a.md": "name: A\nmanager: p-2b",
      "people/p-2b.md": "name: B\nmanager: p-1a", "people/p-3c.md": "name: C\nmanager: p-3c",
    ]
    #expect(try overdue(people, on: "2024-08-18") == ["people/p-3c.md"])
    #expect(try overdue(people, on: "2024-08-19") == people.keys.sorted())
  }

  @Test(arguments: [
    ("coaches/noor-veldhuis.md", "role: adviseur", "role: adviseur, manager: p-8h4f6c"),
    ("events/2023/generatieleren.md", "- noor-veldhuis", "- p-8h4f6c"),
    ("trajectories/2023/t-2023-k7qm.md", "\ncoach: noor-veldhuis", "\ncoach: p-8h4f6c"),
  ])
  func `a code in the place of a manager or coach is named`(_ path: String, _ old: String, _ new: String)
    throws
  {
    let text = try #require(ExamplePool.files[path])
    let people = ["people/p-8h4f6c.md": "name: Els Kok"]
    #expect(try overdue(people, on: "2023-12-31") == ["people/p-8h4f6c.md"])
    #expect(try overdue(people, on: "2023-12-31", pool: [path: text.replacing(old, with: new)]) == [])
  }

  @Test(arguments: [
    "{", #"{ "kind": "regulier", "coachee": "Els Kok", "requested": { "on": "2023-06-03" } }"#,
  ])
  func `a record that cannot be read may name anyone`(_ text: String) throws {
    let people = ["people/p-8h4f6c.md": "name: Els Kok"]
    #expect(try overdue(people, on: "2023-12-31", pool: ["trajectories/2023/t-2023-x2xx.json": text]) == [])
  }
}
