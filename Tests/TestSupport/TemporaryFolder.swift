internal import Foundation

/// A folder that lives as long as a test, with files written into it.
///
/// It lies where `TMPDIR` says; else in memory, where the system has such a place: tests make and take away so many small
/// files that a disk takes longer over them than the tests over all else.
package struct TemporaryFolder: ~Copyable {
  /// Its absolute path, without links.
  package let path: String

  /// Makes an empty folder.
  package init() throws {
    let url = Self.place.appending(path: "coachpool-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
    path = url.path(percentEncoded: false)
  }

  /// Where the folders lie.
  private static let place: URL = {
    #if canImport(Glibc)
      let memory = "/dev/shm"
      if ProcessInfo.processInfo.environment["TMPDIR"] == nil, admitsPools(memory) {
        return URL(filePath: memory)
      }
    #endif
    return FileManager.default.temporaryDirectory.resolvingSymlinksInPath()
  }()

  #if canImport(Glibc)
    /// Whether files can be written in a folder, programs run there, and all tests at once have room.
    private static func admitsPools(_ folder: String) -> Bool {
      var system = statvfs()
      guard unsafe statvfs(folder, &system) == 0, unsafe access(folder, W_OK | X_OK) == 0 else {
        return false
      }
      // A container may give it a few megabytes, and let no program run in it (ST_NOEXEC).
      return system.f_bavail * system.f_frsize >= 2 << 30 && system.f_flag & 8 == 0
    }
  #endif

  deinit { try? FileManager.default.removeItem(atPath: path) }

  /// The absolute path of a file in the folder.
  package func path(of file: String) -> String { path + "/" + file }

  /// Writes a file and the folders it lies in.
  package func write(_ text: String, to file: String) throws { try write(Array(text.utf8), to: file) }

  /// Writes a file and the folders it lies in.
  package func write(_ bytes: [UInt8], to file: String) throws {
    let url = URL(filePath: path(of: file))
    try FileManager.default.createDirectory(
      at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data(bytes).write(to: url)
  }

  /// Writes a script that can be run.
  ///
  /// A shell writes it: what this process has open for writing is open too in the children that other tests start just
  /// then, and the system runs no file that anybody may still be writing.
  package func writeProgram(_ script: String, to file: String) throws {
    let path = path(of: file)
    let parent = URL(filePath: path).deletingLastPathComponent()
    try FileManager.default.createDirectory(at: parent, withIntermediateDirectories: true)
    let outcome = try BuiltTool(path: "/bin/sh").run(
      "-c", #"cat >"$0" && chmod 755 "$0""#, path, environment: ["PATH": "/usr/bin:/bin"], input: script,
      in: self.path)
    guard outcome.code == 0 else { throw CocoaError(.fileWriteUnknown) }
  }

  /// Makes a folder and those it lies in.
  package func makeFolder(_ folder: String) throws {
    try FileManager.default.createDirectory(atPath: path(of: folder), withIntermediateDirectories: true)
  }

  /// Makes a symbolic link.
  package func link(_ file: String, to target: String) throws {
    try FileManager.default.createSymbolicLink(atPath: path(of: file), withDestinationPath: target)
  }

  /// Makes a named pipe.
  package func makePipe(_ file: String) throws {
    guard unsafe mkfifo(path(of: file), 0o600) == 0 else { throw CocoaError(.fileWriteUnknown) }
  }

  /// Gives a file a mode, such as 0o600.
  package func setMode(_ mode: Int, of file: String) throws {
    try FileManager.default.setAttributes([.posixPermissions: mode], ofItemAtPath: path(of: file))
  }

  /// The mode of a file.
  package func mode(of file: String) throws -> Int {
    let attributes = try FileManager.default.attributesOfItem(atPath: path(of: file))
    return (attributes[.posixPermissions] as? NSNumber)?.intValue ?? 0
  }

  /// The text of a file.
  package func text(of file: String) throws -> String {
    try String(contentsOfFile: path(of: file), encoding: .utf8)
  }

  /// Takes a file or folder away.
  package func remove(_ file: String) throws { try FileManager.default.removeItem(atPath: path(of: file)) }

  /// The names in the folder or one below it, sorted.
  package func names(in folder: String = "") throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: path(of: folder)).sorted()
  }

  /// The texts of all files in the folder and below, by path; links are left out.
  package func snapshot() throws -> [String: [UInt8]] {
    var texts: [String: [UInt8]] = [:]
    for name in try FileManager.default.subpathsOfDirectory(atPath: path) {
      let attributes = try FileManager.default.attributesOfItem(atPath: path(of: name))
      guard attributes[.type] as? FileAttributeType == .typeRegular else { continue }
      texts[name] = Array(try Data(contentsOf: URL(filePath: path(of: name))))
    }
    return texts
  }
}
