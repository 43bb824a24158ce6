internal import CoachPool
internal import RecordSyntax

/// What says who somebody is, looked for in files: names and addresses as `check` finds them, and a code.
struct PersonSearch {
  /// What a file has.
  struct Found {
    /// The lines, from 1, in their order.
    let lines: [Int]
    /// Whether the path has it, so that showing it shows that.
    let isInPath: Bool
    /// Whether the file is text, so that it could be looked through.
    let isText: Bool

    /// Whether there is anything.
    var isNamed: Bool { isInPath || !lines.isEmpty }
  }

  let names: KnownNames
  /// The code; `nil` where only names are looked for.
  let code: CodePlaces?

  /// Looks through a file; its path is relative to the folder of what it belongs to.
  func look(through path: String, _ bytes: [UInt8]) -> Found {
    let text = FileText(bytes)
    let file = NamedFile(path, text, names)
    var lines = Set(code?.lines(in: text.utf8) ?? [])
    if !file.matches.isEmpty {
      let (map, offsets) = (LineMap(text.utf8), text.offsets)
      for match in file.matches { lines.insert(map.position(of: offsets[match.range].lowerBound).line) }
    }
    let isCalledSo = code?.lines(in: Array(path.utf8)).isEmpty == false
    return Found(
      lines: lines.sorted(), isInPath: isCalledSo || !file.matchesInPath.isEmpty, isText: text.isText)
  }
}
