internal import CoachPool
internal import RecordSyntax

/// A commit that brought or took away a word in the pool's files.
package struct GitMention: Sendable {
  /// The commit's name.
  package let commit: String
  /// The day it was made, as git writes it.
  package let day: String
}

extension GitRepository {
  /// The commits of all refs that changed how often a word stands anywhere in the repository, notes and deleted files
  /// included, or that have it in their message or with who made them; the newest first.
  package func mentions(of word: String) throws(GitError) -> [GitMention] {
    // A code that was drawn is the same one in capitals; any other id may be a word.
    let ignoring = PersonCode.isDrawn(word) ? ["--regexp-ignore-case"] : []
    let changed = try commits(ignoring + ["-S\(word)"])
    guard RecordPath.isID(word) else { return changed }
    var known = Set(changed.map(\.commit))
    // An id has no letter that means anything in an expression.
    let whole = "(^|[^a-z0-9])\(word)($|[^a-z0-9])"
    let ways = ["--grep", "--author", "--committer"].map {
      ignoring + ["--extended-regexp", "\($0)=\(whole)"]
    }
    var found = changed
    let wide = try wideTexts(saying: word)
    for way in ways + (wide.isEmpty ? [] : [wide.map { "--find-object=\($0)" }]) {
      found += try commits(way).filter { known.insert($0.commit).inserted }
    }
    return found.enumerated().sorted {
      $0.element.day == $1.element.day ? $0.offset < $1.offset : $0.element.day > $1.element.day
    }.map(\.element)
  }

  /// The names that git gives to texts in UTF-16 that have an id, which no search of its own finds in them.
  private func wideTexts(saying id: String) throws(GitError) -> [String] {
    let places = CodePlaces(of: id, among: [])
    let objects = Set(try GitLog(of: git).times.keys.map(\.object)).sorted()
    var found: [String] = []
    var isComplete = true
    try GitObjects.read(objects, by: git) { number, text in
      switch text {
      case .bytes(let bytes):
        guard bytes.isUTF16, !places.lines(in: FileText(bytes).utf8).isEmpty else { return }
        found.append(objects[number])
      case .tooLarge: break
      case .missing: isComplete = false
      }
    }
    guard isComplete else { throw .missingTexts }
    return found
  }

  /// The names of branches, tags and other refs that have a word, or of which the tag's own message has it; sorted.
  package func refs(saying word: String) throws(GitError) -> [String] {
    let wanted = Array(word.utf8)
    let isDrawn = PersonCode.isDrawn(word)
    func says(_ text: ArraySlice<UInt8>) -> Bool {
      (isDrawn ? text.map(CodeWords.folded) : Array(text)).contains(wanted)
    }
    let output = try git.output(["for-each-ref", "--format=%(refname)%00%(objecttype)%00%(contents)%00"])
    var fields = output.split(separator: 0, omittingEmptySubsequences: false)[...]
    var names: Set<String> = []
    while fields.count > 3, let name = fields.popFirst(), let type = fields.popFirst(),
      let contents = fields.popFirst()
    {
      // The line of a ref ends behind its last field.
      let name = name.first == UInt8(ascii: "\n") ? name.dropFirst() : name
      let isSaid = type.elementsEqual("tag".utf8) && says(contents)
      if isSaid || says(name) { names.insert(String(escaping: Array(name))) }
    }
    return names.sorted()
  }

  private func commits(_ options: [String]) throws(GitError) -> [GitMention] {
    let output = try git.output(
      ["log", "--all", "--no-color", "--no-ext-diff", "--format=%H %cs"] + options)
    return output.split(separator: 0x0A).compactMap { line in
      let parts = line.split(separator: 0x20)
      guard parts.count == 2 else { return nil }
      return GitMention(
        commit: String(decoding: parts[0], as: UTF8.self), day: String(decoding: parts[1], as: UTF8.self))
    }
  }
}
