/// The commits that git notes beside its refs for the work tree: where it was before a reset, what a fetch brought, what is
/// being merged. None of them may be on a branch, and a log of all refs passes over them.
enum GitNotedCommits {
  private static let files = [
    "ORIG_HEAD", "FETCH_HEAD", "MERGE_HEAD", "CHERRY_PICK_HEAD", "REVERT_HEAD", "REBASE_HEAD",
  ]

  /// The names of those that are there.
  static func list(of git: Git) throws(GitError) -> [String] {
    let paths = try git.output(["rev-parse"] + files.flatMap { ["--git-path", $0] }).split(separator: 0x0A)
    var names: Set<String> = []
    for path in paths {
      let path = String(decoding: path, as: UTF8.self)
      let file = path.hasPrefix("/") ? path : Paths.join(git.folder, path)
      // One that cannot be read is of no use to git either.
      guard let bytes = (try? FileReading.existing(file)) ?? nil else { continue }
      for line in bytes.split(separator: 0x0A) {
        // `4c1f…`, and behind a tab what it is.
        let name = line.prefix { (0x30...0x39).contains($0) || (0x61...0x66).contains($0) }
        if name.count >= 40 { names.insert(String(decoding: name, as: UTF8.self)) }
      }
    }
    guard !names.isEmpty else { return [] }
    var answer: [UInt8] = []
    let asked = names.sorted().map { $0 + "^{commit}\n" }.joined()
    try git.feed(["cat-file", "--batch-check"], Array(asked.utf8)) { answer += $0 }
    // `4c1f… commit 243`, or what was asked and `missing` where nothing keeps it any more.
    return answer.split(separator: 0x0A).compactMap { line in
      let words = line.split(separator: 0x20)
      return words.count == 3 ? String(decoding: words[0], as: UTF8.self) : nil
    }
  }
}
