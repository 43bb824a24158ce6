internal import RecordSyntax

/// All commits that branches, tags, stashes, notes, reflogs and the like lead to: their messages, and every text they brought in.
struct GitLog {
  /// A text at a path.
  struct Place: Hashable {
    let path: ArraySlice<UInt8>
    let object: String
  }

  /// When a text stood at a path.
  struct Time {
    /// The day of the oldest commit that brought it in.
    var oldest: Day?
    /// The name of the oldest commit that brought it in; `nil` for what waits for the next.
    var commit: String?
    /// Its place among all, the newest first.
    let rank: Int
  }

  /// The texts of regular files and links, by where they stood.
  private(set) var times: [Place: Time] = [:]
  /// When a path was last deleted.
  private(set) var deletions: [ArraySlice<UInt8>: Day] = [:]
  /// The messages, each with its commit's day.
  private(set) var messages: [(text: [UInt8], day: Day?)] = []
  /// Who made and committed them, `Name <address>`, each with the day of the oldest commit.
  private(set) var people: [[UInt8]: Day?] = [:]
  /// Where submodules stood, each with the day of the oldest commit that brought it in.
  private(set) var submodules: [ArraySlice<UInt8>: Day?] = [:]
  /// The names of the commits that join others.
  private(set) var merges: [String] = []

  private var rest: [UInt8] = []
  private var expected = Expected.head
  private var day: Day?
  private var commit: String?

  /// What comes next.
  private enum Expected {
    case head
    case people
    case message
    case path(Change)
  }

  /// An entry of a commit, before its path.
  private struct Change {
    let object: String
    let isText: Bool
    let isSubmodule: Bool
    let isDeletion: Bool
  }

  /// Reads them, the newest first, with those that git notes beside its refs.
  init(of git: Git) throws(GitError) {
    var log = GitLog()
    try git.feed(Self.arguments + GitNotedCommits.list(of: git) + ["--"], []) { log.take($0) }
    self = log
  }

  private init() {}

  /// A merge shows what is in it and in none of its parents; a reflog leads to what was rewritten or dropped since, and
  /// to the stashes below the newest.
  private static let arguments = [
    "-c", "log.showRoot=true", "log", "--all", "--reflog", "--raw", "-c", "-z", "--no-abbrev", "--no-renames",
    "--no-color", "--no-ext-diff", "--no-textconv", "--no-show-signature", "--ignore-submodules=none",
    "-O/dev/null", "--encoding=UTF-8", "--format=%x01%cs %H %P%x00%an <%ae>%n%cn <%ce>%x00%B%x00",
  ]

  private mutating func take(_ bytes: ArraySlice<UInt8>) {
    var bytes = bytes
    while let end = bytes.firstIndex(of: 0) {
      rest += bytes[..<end]
      read(rest)
      rest = []
      bytes = bytes[(end + 1)...]
    }
    rest += bytes
  }

  private mutating func read(_ token: [UInt8]) {
    switch expected {
    case .people:
      for person in token.split(separator: 0x0A).map(Array.init) {
        people[person] = [people[person] ?? nil, day].compactMap { $0 }.min()
      }
      expected = .message
    case .message:
      messages.append((token, day))
      expected = .head
    case .path(let change):
      add(change, at: token[...])
      expected = .head
    case .head:
      let token = token.first == UInt8(ascii: "\n") ? token.dropFirst() : token[...]
      if token.first == 1 {
        // The day, the commit, and its parents.
        let words = token.dropFirst().split(separator: 0x20).map { String(decoding: $0, as: UTF8.self) }
        day = words.first.flatMap { Day($0) }
        commit = words.count > 1 ? words[1] : nil
        if words.count > 3 { merges.append(words[1]) }
        expected = .people
      } else if token.first == UInt8(ascii: ":"), let change = Self.change(token) {
        expected = .path(change)
      }
    }
  }

  /// `:100644 100644 4c1f… 9e2b… M`, with a colon, a mode and an object more for each further parent.
  private static func change(_ token: ArraySlice<UInt8>) -> Change? {
    let parents = token.prefix { $0 == UInt8(ascii: ":") }.count
    let words = token.dropFirst(parents).split(separator: 0x20)
    guard words.count == 2 * (parents + 1) + 1 else { return nil }
    let mode = words[parents]
    return Change(
      object: String(decoding: words[2 * parents + 1], as: UTF8.self),
      isText: mode.starts(with: "100".utf8) || mode.starts(with: "120".utf8),
      isSubmodule: mode.starts(with: "160".utf8),
      isDeletion: words[2 * parents + 2].last == UInt8(ascii: "D"))
  }

  private mutating func add(_ change: Change, at path: ArraySlice<UInt8>) {
    if change.isDeletion, deletions[path] == nil { deletions[path] = day }
    if change.isSubmodule { submodules[path] = [submodules[path] ?? nil, day].compactMap { $0 }.min() }
    guard change.isText else { return }
    let place = Place(path: path, object: change.object)
    guard let known = times[place] else {
      times[place] = Time(oldest: day, commit: commit, rank: times.count)
      return
    }
    times[place]?.oldest = [known.oldest, day].compactMap { $0 }.min()
    // Those that follow are older, whatever their clocks said.
    times[place]?.commit = commit
  }
}
