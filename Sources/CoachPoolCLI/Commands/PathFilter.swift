internal import CoachPoolFiles
internal import RecordSyntax

/// Which files of a pool the paths on the command line name: themselves, or all in a folder.
struct PathFilter: Sendable {
  /// The paths relative to the pool's folder; empty for the pool as a whole.
  private let paths: [String]

  /// Understands the paths, all of which must be there and lie in this one pool; none is the whole pool.
  init(_ operands: [String], in folder: PoolFolder, _ run: Run) throws(CommandFailure) {
    var paths: [String] = []
    var isWhole = operands.isEmpty
    for operand in operands {
      // It could lead out of the pool, and what is written would be written there.
      if Paths.isLinkToFile(run.absolute(operand)) { throw CommandFailure([FileError(operand, .link)]) }
      let (path, pool): (String, PoolFolder?)
      do throws(FileError) {
        path = try Paths.resolved(run.absolute(operand))
        pool = run.arguments.has("pool") ? folder : try PoolFolder.nearest(to: path)
      } catch {
        throw CommandFailure([FileError(operand, error.reason)])
      }
      if path.startsWithBytes(of: folder.path + "/") {
        paths.append(path.dropping(bytes: folder.path.utf8.count + 1))
        continue
      }
      if let pool, pool != folder { throw Self.twoPools(folder, pool, run) }
      guard
        path.hasSameBytes(as: folder.path) || folder.path.startsWithBytes(of: path == "/" ? "/" : path + "/")
      else {
        throw .usage(
          Phrase(
            nl: "\(value: operand) ligt niet in de pool \(value: run.shown(folder.path))",
            en: "\(value: operand) does not lie in the pool \(value: run.shown(folder.path))"),
          run.arguments.command)
      }
      isWhole = true
    }
    self.paths = isWhole ? [] : paths
  }

  /// What is found in a pool depends on the whole of it, so each is a run of its own.
  private static func twoPools(_ one: PoolFolder, _ other: PoolFolder, _ run: Run) -> CommandFailure {
    let (one, other) = (run.shown(one.path), run.shown(other.path))
    return .usage(
      Phrase(
        nl:
          "de paden liggen in twee pools, \(value: one) en \(value: other); geef de opdracht voor elk apart",
        en: "the paths lie in two pools, \(value: one) and \(value: other); give the command for each apart"),
      run.arguments.command)
  }

  /// Whether it is the pool as a whole.
  var isWhole: Bool { paths.isEmpty }

  /// Whether a finding in a file that is not named is there because of one that is.
  func hasCause(of finding: Diagnostic) -> Bool {
    !includes(finding.location.path) && finding.causes.contains(where: includes)
  }

  /// Whether a file is named.
  func includes(_ path: String) -> Bool {
    paths.isEmpty || paths.contains { path.hasSameBytes(as: $0) || path.startsWithBytes(of: $0 + "/") }
  }
}
