package import CoachPool

extension GitRepository {
  /// Whether any of some files of the pool stands in the index, or at the tip of a branch, a remote branch, a tag or a
  /// stash: what one of them has comes here some day.
  ///
  /// One `git cat-file` looks for all of them; no tree is listed.
  package func hasAnywhere(_ paths: [String]) throws(GitError) -> Bool {
    let tips = try tips() + [""]
    let names = tips.flatMap { tip in paths.map { "\(tip):\(place(inRepositoryOf: $0))\n" } }
    var answer: [UInt8] = []
    try git.feed(["cat-file", "--batch-check=%(objecttype)"], Array(names.joined().utf8)) { answer += $0 }
    return Self.lines(answer).contains("blob")
  }

  /// The ids of all records of a kind that stand in the index, or at any such tip.
  ///
  /// Most tips have the same folder, which is listed once.
  package func ids(of kind: RecordKind) throws(GitError) -> Set<String> {
    guard let folder = kind.folder.map(place(inRepositoryOf:)) else { return [] }
    let names = try tips().map { "\($0):\(folder)\n" }
    var answer: [UInt8] = []
    try git.feed(["cat-file", "--batch-check=%(objecttype) %(objectname)"], Array(names.joined().utf8)) {
      answer += $0
    }
    let trees = Set(Self.lines(answer).filter { $0.hasPrefix("tree ") }.map { $0.dropFirst("tree ".count) })
    var paths = try git.output(["ls-files", "-z", "--", folder])
    for tree in trees.sorted() {
      paths += try git.output(["ls-tree", "-r", "-z", "--name-only", String(tree)])
    }
    return Self.ids(paths)
  }

  /// The ids of records of a kind that stand at such a tip, and that the branch that is checked out never had: what it has
  /// removed is nobody else's.
  package func idsElsewhere(of kind: RecordKind) throws(GitError) -> Set<String> {
    let ids = try ids(of: kind)
    guard !ids.isEmpty, let folder = kind.folder.map(place(inRepositoryOf:)) else { return [] }
    let log = ["log", "--full-history", "--name-only", "-z", "--format=", "HEAD", "--", folder]
    // A branch without a commit never had anything.
    let known = try git.ask(log)
    return known.code == 0 ? ids.subtracting(Self.ids(known.output)) : ids
  }

  /// The ids in the paths of records.
  private static func ids(_ paths: [UInt8]) -> Set<String> {
    Set(
      paths.split(separator: 0).map { path in
        let name = path.split(separator: UInt8(ascii: "/")).last ?? []
        return String(decoding: name.prefix { $0 != UInt8(ascii: ".") }, as: UTF8.self)
      })
  }

  /// The commits at the tip of branches, remote branches, tags and stashes.
  private func tips() throws(GitError) -> [String] {
    let refs = try git.output(["for-each-ref", "--format=%(objectname)"])
    let stashes = try git.ask(["log", "--walk-reflogs", "--format=%H", "refs/stash", "--"])
    let stashed = stashes.code == 0 ? Self.lines(stashes.output) : []
    // What a stash has that git did not track stands in a commit of its own.
    return Set(Self.lines(refs) + stashed + stashed.map { $0 + "^3" }).sorted()
  }

  private static func lines(_ output: [UInt8]) -> [String] {
    output.split(separator: 0x0A).map { String(decoding: $0, as: UTF8.self) }
  }
}
