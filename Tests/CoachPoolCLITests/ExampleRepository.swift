import CoachPool
import RecordSyntax
import TestSupport

/// The small example pool in a repository of the real git, committed once.
struct ExampleRepository: ~Copyable {
  let folder: TemporaryFolder
  /// The pool's folder, from the top.
  let place: String

  /// Makes the repository; `place` is where in it the pool lies, empty for the whole.
  init(place: String = "pool", format: String = "sha1") throws {
    let folder = try TemporaryFolder()
    try folder.git("init", "-q", "--initial-branch=main", "--object-format=\(format)")
    for (path, text) in ExamplePool.files {
      try folder.write(text, to: place.isEmpty ? path : place + "/" + path)
    }
    let contract = place.isEmpty ? Contract.path : place + "/" + Contract.path
    try Self.edit(
      contract, Contract.path, .set(["asOf"], .string(ExamplePool.asOf.description)), in: folder)
    try folder.git("add", "--all")
    try folder.git("commit", "-q", "-m", "A pool")
    self.folder = folder
    self.place = place
  }

  /// The path of a file of the pool from the top.
  func path(of file: String) -> String { place.isEmpty ? file : place + "/" + file }

  /// Edits a record of the pool, in the canonical form.
  func edit(_ file: String, _ edit: Edit) throws {
    try Self.edit(path(of: file), file, edit, in: folder)
  }

  private static func edit(
    _ path: String, _ file: String, _ edit: Edit, in folder: borrowing TemporaryFolder
  ) throws {
    let document = Document(parsing: Array(try folder.text(of: path).utf8), at: file)
    let edited = try document.applying([edit], vocabulary: Schemas.bundled.vocabulary)
    let form = Schemas.bundled.canonicalForm(for: try RecordPath(file).kind)
    try folder.write(form.formatting(edited), to: path)
  }

  /// Commits all there is.
  func commit() throws {
    try folder.git("add", "--all")
    try folder.git("commit", "-q", "--allow-empty", "-m", "A change")
  }

  /// Runs the command in the top folder, or in one below it.
  func run(_ arguments: String..., in below: String = "", environment: [String: String] = [:]) throws
    -> BuiltTool.Outcome
  {
    try run(arguments, in: below, environment: environment)
  }

  /// Runs the command in the top folder, or in one below it.
  func run(_ arguments: [String], in below: String = "", environment: [String: String] = [:]) throws
    -> BuiltTool.Outcome
  {
    let path = TemporaryFolder.gitEnvironment.filter { $0.key == "PATH" }
    return try BuiltTool.coachpool.run(
      arguments, environment: path.merging(environment) { _, given in given },
      in: below.isEmpty ? folder.path : folder.path(of: below))
  }
}
