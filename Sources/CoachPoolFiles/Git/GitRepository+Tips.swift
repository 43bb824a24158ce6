extension GitRepository {
  /// Whether any of some files of the pool stands in the index, or at the tip of a branch, a remote branch, a tag or a
  /// stash: what one of them has comes here some day.
  ///
  /// One `git cat-file` looks for all of them; no tree is listed.
  package func hasAnywhere(_ paths: [String]) throws(GitError) -> Bool {
    let refs = try git.output(["for-each-ref", "--format=%(objectname)"])
    let stashes = try git.ask(["log", "--walk-reflogs", "--format=%H", "refs/stash", "--"])
    let stashed = stashes.code == 0 ? Self.lines(stashes.output) : []
    // What a stash has that git did not track stands in a commit of its own.
    let tips = Set(Self.lines(refs) + stashed + stashed.map { $0 + "^3" }).sorted() + [""]
    let names = tips.flatMap { tip in paths.map { "\(tip):\(place(inRepositoryOf: $0))\n" } }
    var answer: [UInt8] = []
    try git.feed(["cat-file", "--batch-check=%(objecttype)"], Array(names.joined().utf8)) { answer += $0 }
    return Self.lines(answer).contains("blob")
  }

  private static func lines(_ output: [UInt8]) -> [String] {
    output.split(separator: 0x0A).map { String(decoding: $0, as: UTF8.self) }
  }
}
