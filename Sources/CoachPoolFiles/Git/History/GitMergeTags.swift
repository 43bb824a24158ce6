/// The tags whose text commits hold: a merge of a tag keeps it, also when the tag itself is gone.
struct GitMergeTags {
  /// The texts of the tags, with their names.
  private(set) var messages: [[UInt8]] = []
  /// Who made them, `Name <address>`.
  private(set) var people: [[UInt8]] = []

  /// Reads those of commits.
  init(of commits: [String], by git: Git) throws(GitError) {
    var texts: [[UInt8]] = []
    var isComplete = true
    try GitObjects.read(commits, by: git) { _, text in
      if case .bytes(let bytes) = text { texts += Self.tags(in: bytes) } else { isComplete = false }
    }
    guard isComplete else { throw .missingTexts }
    messages = texts
    people = texts.compactMap(Self.tagger)
  }

  /// `mergetag object 4c1f…` among the heads of a commit, and the lines behind it that begin with a blank.
  private static func tags(in commit: [UInt8]) -> [[UInt8]] {
    var tags: [[UInt8]] = []
    var isTag = false
    for line in commit.split(separator: 0x0A, omittingEmptySubsequences: false) {
      guard !line.isEmpty else { break }
      if line.first == 0x20 {
        if isTag { tags[tags.count - 1] += line.dropFirst() + [0x0A] }
      } else {
        isTag = line.starts(with: "mergetag ".utf8)
        if isTag { tags.append([]) }
      }
    }
    return tags
  }

  /// `tagger Name <address> 1700000000 +0100`.
  private static func tagger(of tag: [UInt8]) -> [UInt8]? {
    let opening = "tagger ".utf8
    for line in tag.split(separator: 0x0A, omittingEmptySubsequences: false) {
      guard !line.isEmpty else { return nil }
      if line.starts(with: opening), let end = line.lastIndex(of: UInt8(ascii: ">")) {
        return Array(line[...end].dropFirst(opening.count))
      }
    }
    return nil
  }
}
