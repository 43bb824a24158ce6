#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Musl)
  internal import Musl
#else
  internal import Darwin
#endif

/// The program in which somebody edits texts, as `VISUAL` or `EDITOR` names it.
package struct EditorProgram: Sendable {
  /// The environment variables that name it, the one that counts first.
  package static let variables = ["VISUAL", "EDITOR"]

  /// What it finds in its environment: where programs, settings and the screen are.
  private static let passedOn = [
    "PATH", "HOME", "USER", "LOGNAME", "SHELL", "TERM", "COLORTERM", "TMPDIR", "LANG", "LC_ALL", "LC_CTYPE",
    "DISPLAY", "WAYLAND_DISPLAY", "XAUTHORITY", "XDG_RUNTIME_DIR", "XDG_CONFIG_HOME", "XDG_DATA_HOME",
    "XDG_CACHE_HOME", "DBUS_SESSION_BUS_ADDRESS",
  ]

  /// Editors that take the line in front of the file, as `+12`.
  private static let takingPlus: Set<String> = [
    "vi", "vim", "nvim", "view", "nano", "pico", "emacs", "emacsclient", "mg", "micro", "kak", "joe", "ne",
    "ed",
  ]

  /// The program, and what else stands behind its name.
  private let words: [String]

  /// Takes the editor that the environment names; `nil` when it names none.
  package init?(_ environment: [String: String]) {
    let named = Self.variables.compactMap { environment[$0] }.first { !$0.isEmpty } ?? ""
    words = named.split(separator: " ").map(String.init)
    if words.isEmpty { return nil }
  }

  /// Its name, without the folders it lies in.
  package var name: String { Paths.name(of: words[0]) }

  /// The arguments with which it opens a file at a line.
  func arguments(_ path: String, line: Int) -> [String] {
    let rest = Array(words.dropFirst())
    switch name {
    case _ where Self.takingPlus.contains(name): return rest + ["+\(line)", path]
    case "code", "codium": return rest + ["--goto", "\(path):\(line)"]
    case "subl", "hx", "helix", "zed": return rest + ["\(path):\(line)"]
    default: return rest + [path]
    }
  }

  /// Opens a file at a line on this program's own screen, and waits until the editor ends.
  ///
  /// - Returns: Its exit code.
  package func open(_ path: String, line: Int) throws(FileError) -> Int32 {
    let environment = ProcessEnvironment.variables(Self.passedOn).map { "\($0.key)=\($0.value)" }.sorted()
    let (process, failure) = SpawnedProgram.start(
      words[0], arguments(path, line: line), environment: environment, streams: [])
    guard failure == 0 else { throw FileError(words[0], code: failure) }
    var status: Int32 = 0
    while unsafe waitpid(process, &status, 0) < 0 {
      guard errno == EINTR else { throw FileError(words[0], code: errno) }
    }
    return SpawnedProgram.exitCode(of: status)
  }
}
