internal import CoachPool

/// The repository in whose work tree a pool lies.
package struct GitRepository: Sendable {
  /// Where the pool lies in it, with a slash behind it; empty when it is the whole.
  private let prefix: [UInt8]
  /// The folder that holds the pool's, with a slash behind it; empty for the top.
  private let above: [UInt8]
  /// Runs git at the top of the work tree.
  let git: Git

  /// The top of the work tree.
  package var top: String { git.folder }

  /// Finds the repository of a pool.
  package init(of pool: PoolFolder) throws(GitError) {
    let answer = try Git(folder: pool.path).ask(["rev-parse", "--is-inside-work-tree", "--show-prefix"])
    guard answer.code == 0 else {
      if answer.words.contains("dubious ownership") || answer.words.contains("unsafe repository") {
        throw Self.otherOwner(answer)
      }
      throw answer.words.contains("not a git repository") ? .noRepository : .failed(answer.words)
    }
    // Two lines, of which the second is a path that may hold line breaks itself.
    let lines = answer.output.split(separator: 0x0A, maxSplits: 1, omittingEmptySubsequences: false)
    guard lines.count == 2, lines[0].elementsEqual("true".utf8) else { throw .noRepository }
    let prefix = Array(lines[1].dropLast())
    var top = pool.path
    for _ in prefix.split(separator: UInt8(ascii: "/")) { top = Paths.parent(of: top) }
    self.prefix = prefix
    let above = prefix.dropLast().lastIndex(of: UInt8(ascii: "/")).map { prefix[...$0] } ?? []
    self.above = Array(above)
    git = Git(folder: top)
  }

  /// Which folder git wants to be told of is not the pool's, and not always the top either: its own advice names it, as a
  /// word of the shell.
  private static func otherOwner(_ answer: Git.Answer) -> GitError {
    let said = String(decoding: answer.errors, as: UTF8.self)
    guard let advice = said.firstRange(of: "--add safe.directory ") else { return .failed(answer.words) }
    let word = said[advice.upperBound...]
    return .otherOwner(String(word[..<(word.lastIndex(of: "\n") ?? word.endIndex)]))
  }

  /// Whether it lacks older commits.
  func isShallow() throws(GitError) -> Bool {
    try git.output(["rev-parse", "--is-shallow-repository"]).starts(with: "true".utf8)
  }

  /// Whether there is another repository that it calls `origin`, and it knows where.
  package func hasOrigin() throws(GitError) -> Bool {
    try git.ask(["config", "--get", "remote.origin.url"]).code == 0
  }

  /// The absolute paths of all files of the work tree, also of those that git does not track or is told to pass over.
  package func files() throws(GitError) -> [String] {
    let output = try git.output(["ls-files", "-z", "--cached", "--others"])
    return Set(output.split(separator: 0).map { Paths.join(top, String(decoding: $0, as: UTF8.self)) })
      .sorted()
  }

  /// The pool's folder, seen from the top; a dot for the top itself.
  package var poolPath: String { prefix.isEmpty ? "." : text(prefix.dropLast()) }

  /// A path of the pool, seen from the top.
  func place(inRepositoryOf path: String) -> String { text(prefix) + path }

  /// What names the pool and the schemas beside it to git.
  var scope: [String] {
    guard !prefix.isEmpty else { return [] }
    return ["--", text(prefix), text(above) + SchemaCopies.folder + "/"]
  }

  /// Where a path from the top is, seen from the pool.
  func place(of path: ArraySlice<UInt8>) -> PoolPath {
    let isInside = path.starts(with: prefix)
    guard isInside || path.starts(with: above) else { return .elsewhere }
    let rest = path.dropFirst(isInside ? prefix.count : above.count)
    // Names are compared byte by byte, as git does.
    guard let name = String(validating: rest, as: UTF8.self) else {
      return isInside ? .unnamed(String(escaping: Array(rest))) : .elsewhere
    }
    return isInside ? .inside(name) : .beside("../" + name)
  }

  private func text(_ path: some Collection<UInt8>) -> String { String(decoding: path, as: UTF8.self) }

  /// Where a path of the repository is, seen from the pool.
  enum PoolPath: Hashable {
    /// In the pool, by its path there.
    case inside(String)
    /// Beside the pool.
    case beside(String)
    /// Anywhere else.
    case elsewhere
    /// In the pool, by a name that is not UTF-8 and is spelled out.
    case unnamed(String)
  }
}
