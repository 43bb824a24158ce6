internal import CoachPool
internal import CoachPoolFiles
internal import RecordSyntax

/// What people wrote themselves in the records of a coachee, and what no command takes out: reasons of exceptions, which
/// have to outlast the data they are about, and comments.
struct OwnTexts {
  /// The absolute paths and the lines, from 1, with what stands there.
  private var places: [(path: String, line: Int, what: Phrase)] = []

  /// Looks through records.
  ///
  /// - Parameters:
  ///   - paths: The paths of the records, relative to the pool's folder.
  ///   - texts: What they are to hold.
  init(in paths: [String], of folder: PoolFolder, replacing texts: [String: [UInt8]]) {
    for path in paths {
      guard let bytes = texts[path] ?? folder.read(path) else { continue }
      let document = Document(parsing: bytes, at: path)
      let map = LineMap(bytes)
      func line(_ range: ByteRange) -> Int { map.position(of: range.indices.lowerBound).line }
      var found: [(line: Int, what: Phrase)] = []
      if let allow = document.node(at: ["allow"]) {
        for key in document.keys(of: allow) {
          guard let reason = document.member(of: key + 1, named: "reason") else { continue }
          found.append((line(document.nodes[reason].range), Self.reason))
        }
      }
      found += document.comments.map { (line($0), Self.comment) }
      places += found.sorted { $0.line < $1.line }.map { (folder.path(of: path), $0.line, $0.what) }
    }
  }

  private static let reason = Phrase(nl: "een reden", en: "a reason")
  private static let comment = Phrase(nl: "commentaar", en: "a comment")

  /// Whether there are none.
  var isEmpty: Bool { places.isEmpty }

  /// Says where they stand.
  func report(_ run: Run) throws(CommandFailure) {
    for place in places {
      let path = TerminalText.path(run.shown(place.path))
      let line = String(place.line)
      try run.write(
        Phrase(
          nl: """
            \(name: path):\(name: line): \(place.what) bij deze persoon blijft staan; haal weg wat er iets over zegt, of \
            schrijf het zonder

            """,
          en: """
            \(name: path):\(name: line): \(place.what) in a record of this person stays; take out what says something of \
            the person, or write it without

            """
        ).text(run.language))
    }
  }
}
