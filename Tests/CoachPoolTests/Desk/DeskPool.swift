import RecordSyntax
import Testing

@testable import CoachPool

/// The small pool with more coaches, for the desk.
enum DeskPool {
  /// A request for coaching that has no coach yet.
  static let request = "trajectories/2023/t-2023-h6vb.json"

  private static let asked = """
    { "kind": "regulier", "coachee": "p-9r3h7z",
      "requested": { "on": "2023-12-01", "themes": ["leiderschap", "werk-prive"] } }
    """

  static func context(
    _ changes: [RuleExample.Change] = [], people: [String: String] = [:]
  ) throws -> RuleContext {
    let files = try ExamplePool.files(after: [.file(request, asked)] + changes)
    let texts = try people.sorted { $0.key < $1.key }.map { code, text in
      PrivateText(
        try #require(PrivateFile("people/\(code).md", in: ExamplePool.privateFolder)), Array(text.utf8))
    }
    let identities = texts.isEmpty ? nil : Identities(folder: ExamplePool.privateFolder, texts)
    return RuleContext(
      pool: Pool(files: files), surroundings: Surroundings(asOf: ExamplePool.asOf, identities: identities)
    ) { files[$0] }
  }

  /// A coach of the regular kind who takes coachees, with further members.
  static func coach(_ id: String, _ members: String = "", open: Bool = true) -> RuleExample.Change {
    .file(
      "coaches/\(id).json",
      """
      { "name": "\(id.prefix(1).uppercased() + id.dropFirst())", "since": "2020-01-10", "open": \(open), "kinds": ["regulier"], "positions": [
      { "from": "2020-01-10", "department": "zorg" }], "themes": ["leiderschap"]\(members) }
      """)
  }
}
