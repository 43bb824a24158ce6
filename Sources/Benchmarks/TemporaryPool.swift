internal import CoachPoolFiles

/// A synthetic pool in a temporary folder.
struct TemporaryPool {
  let path: String

  /// Has the sample writer make a pool of a number of trajectories.
  init(_ trajectories: Int, writtenBy writer: String) throws(FileError) {
    path = try ScratchFolder.make()
    let child = try ChildProcess.run(writer, ["--trajectories", String(trajectories), "--seed", "1", path])
    guard child.code == 0 else { throw FileError(writer, .system(child.code)) }
  }

  /// Takes the pool away again.
  func remove() { ScratchFolder.remove(path) }
}
