internal import CoachPoolFiles
internal import RecordSyntax

/// Which files of a pool the paths on the command line name: themselves, or all in a folder.
struct PathFilter: Sendable {
  /// The paths relative to the pool's folder; empty for the pool as a whole.
  private let paths: [String]

  /// Understands the paths; none is the whole pool.
  init(_ operands: [String], in folder: PoolFolder, _ run: Run) throws(CommandFailure) {
    var paths: [String] = []
    for operand in operands {
      let path: String
      // It could lead out of the pool, and what is written would be written there.
      if Paths.isLinkToFile(run.absolute(operand)) { throw CommandFailure([FileError(operand, .link)]) }
      do throws(FileError) { path = try Paths.resolved(run.absolute(operand)) } catch {
        throw CommandFailure([FileError(operand, error.reason)])
      }
      if path == folder.path || folder.path.hasPrefix(path == "/" ? "/" : path + "/") {
        self.paths = []
        return
      }
      guard path.hasPrefix(folder.path + "/") else {
        throw .usage(
          Phrase(
            nl: "\(value: operand) ligt niet in de pool \(value: run.shown(folder.path))",
            en: "\(value: operand) does not lie in the pool \(value: run.shown(folder.path))"),
          run.arguments.command)
      }
      paths.append(String(path.dropFirst(folder.path.count + 1)))
    }
    self.paths = paths
  }

  /// Whether it is the pool as a whole.
  var isWhole: Bool { paths.isEmpty }

  /// Whether a finding in a file that is not named is there because of one that is.
  func hasCause(of finding: Diagnostic) -> Bool {
    !includes(finding.location.path) && finding.causes.contains(where: includes)
  }

  /// Whether a file is named.
  func includes(_ path: String) -> Bool {
    paths.isEmpty || paths.contains { path == $0 || path.hasPrefix($0 + "/") }
  }
}
