import CoachPool
import RecordSyntax
import TestSupport

/// The small example pool on disk, in the folder `pool` of a temporary folder in which commands run.
struct ExampleFolder: ~Copyable {
  let folder: TemporaryFolder

  /// Writes the pool, with the day to judge on in its contract.
  init() throws {
    let folder = try TemporaryFolder()
    for (path, text) in ExamplePool.files { try folder.write(text, to: "pool/" + path) }
    try Self.edit(Contract.path, .set(["asOf"], .string(ExamplePool.asOf.description)), in: folder)
    self.folder = folder
  }

  /// Edits a record of the pool.
  func edit(_ path: String, _ edit: Edit) throws { try Self.edit(path, edit, in: folder) }

  private static func edit(_ path: String, _ edit: Edit, in folder: borrowing TemporaryFolder) throws {
    let document = Document(parsing: Array(try folder.text(of: "pool/" + path).utf8), at: path)
    let edited = try document.applying([edit], vocabulary: Schemas.bundled.vocabulary)
    // An edit leaves a new field at the end; what commands are to find is not that.
    let form = Schemas.bundled.canonicalForm(for: try RecordPath(path).kind)
    try folder.write(form.formatting(edited), to: "pool/" + path)
  }

  /// Puts four faults into the pool: too many sessions, an unknown theme, broken syntax and a stray file.
  func addFaults() throws {
    for day in ["2023-07-06", "2023-07-13"] {
      try edit(
        ExamplePool.trajectory,
        .append(["sessions"], ["on": .string(day), "minutes": 60, "place": "coaching-room"]))
    }
    try edit(ExamplePool.running, .set(["requested", "themes", 0], "werk-priv"))
    try folder.write(
      "---\nform: inspiration\non: 2023-11-15\nform: training\n---\n", to: "pool/events/2023/dubbel.md")
    try folder.write("x", to: "pool/notes.txt")
  }

  /// Runs the command in the folder that holds the pool.
  func run(_ arguments: String..., environment: [String: String] = [:], input: String = "") throws
    -> BuiltTool.Outcome
  {
    try run(arguments, environment: environment, input: input)
  }

  /// Runs the command in the folder that holds the pool.
  func run(_ arguments: [String], environment: [String: String] = [:], input: String = "") throws
    -> BuiltTool.Outcome
  {
    try BuiltTool.coachpool.run(arguments, environment: environment, input: input, in: folder.path)
  }
}
