internal import CoachPool
internal import RecordSyntax

/// Finds the lines and columns of findings, by reading their files again; each once, as findings of one file follow
/// each other.
struct FindingLocator {
  private let context: RuleContext
  private let isRedacted: Bool
  private let showsLines: Bool
  private let hashesLines: Bool
  private let shown: (String) -> String
  private var path = ""
  private var file: File?

  /// A file that was read again.
  private struct File {
    var nodes: NodeFinder
    /// The text that is shown, whatever it is encoded in, and where the bytes stand in it.
    let lines: LineMap
    let offsets: FileTextOffsets
    let hashes: LineHashes?
  }

  /// - Parameters:
  ///   - context: Reads files again.
  ///   - isRedacted: Whether keys that may give away something of a person are left out.
  ///   - showsLines: Whether the lines are shown, with the places marked.
  ///   - hashesLines: Whether the lines of the findings are hashed too.
  ///   - shown: Makes a path of the pool one from the working directory.
  init(
    _ context: RuleContext, isRedacted: Bool, showsLines: Bool = false, hashesLines: Bool = false,
    shown: @escaping (String) -> String
  ) {
    self.context = context
    self.isRedacted = isRedacted
    self.showsLines = showsLines
    self.hashesLines = hashesLines
    self.shown = shown
  }

  /// The findings with their places, in the order in which they stand in the files.
  mutating func locate(_ findings: [Diagnostic]) -> [LocatedFinding] {
    var located: [(place: LocatedPlace, finding: Diagnostic)] = []
    for finding in findings { located.append((locate(finding.location), finding)) }
    located.sort { left, right in
      let paths = (left.finding.location.path, right.finding.location.path)
      if !paths.0.hasSameBytes(as: paths.1) { return ExactText(paths.0) < ExactText(paths.1) }
      if left.place.start != right.place.start { return left.place.start < right.place.start }
      if left.finding.rule != right.finding.rule { return left.finding.rule < right.finding.rule }
      return left.finding.detail < right.finding.detail
    }
    return located.map { entry in
      LocatedFinding(
        finding: entry.finding, place: entry.place, notes: entry.finding.notes.map { locate($0.location) })
    }
  }

  private mutating func locate(_ location: Diagnostic.Location) -> LocatedPlace {
    if !location.path.hasSameBytes(as: path) {
      path = location.path
      file = context.document(path).map { document in
        let text = FileText(document.bytes)
        return File(
          nodes: NodeFinder(document), lines: LineMap(text.utf8), offsets: text.offsets,
          hashes: hashesLines ? LineHashes(text.utf8) : nil)
      }
    }
    let pointer = location.place.pointer.map {
      isRedacted ? context.knownPart(of: $0, in: location.path) : $0
    }
    guard let bytes = file?.nodes.bytes(of: location.place), let lines = file?.lines,
      let range = file?.offsets[bytes]
    else {
      let start = LineMap.Position(line: 1, column: 1)
      return LocatedPlace(
        path: shown(path), start: start, end: start, pointer: pointer, excerpt: nil,
        lineHash: nil)
    }
    let start = lines.position(of: range.lowerBound)
    return LocatedPlace(
      path: shown(path), start: start, end: lines.position(of: range.upperBound),
      pointer: pointer,
      excerpt: showsLines ? Excerpt(of: range, in: lines) : nil,
      lineHash: file?.hashes?.lines[start.line - 1])
  }
}
