package import RecordSyntax

/// Reports erased codes in texts of the pool that no field is made for: a foreword, a theme, a reason, a comment.
enum ErasedCodeInText {
  /// What tells these findings from others of their rule.
  static let detail = "text"

  /// Adds a finding for each place of each code.
  static func report(_ erased: Set<String>, _ context: RuleContext, _ findings: inout Findings) {
    // Other ids cannot be told from words, and a reference to a removed record may stay.
    let erased = erased.filter { PrivateFile.isCode($0) && !PersonCode.isOfRecord($0) }
    guard !erased.isEmpty else { return }
    // Few pools have any such code, and in those it is looked for in one file after another.
    lazy var known = PersonCode.known(context.pool)
    var places: [String: CodePlaces] = [:]
    func look(in path: String) {
      guard let text = context.bytes(path).map(FileText.init) else { return }
      let codes = CodeWords.candidates(in: text.utf8).intersection(erased)
      guard !codes.isEmpty else { return }
      let references = references(in: path, context)
      for code in codes.sorted() {
        let sought = places[code] ?? CodePlaces(of: code, among: known)
        places[code] = sought
        for range in text.sources(of: sought.ranges(in: text.utf8))
        where !references.contains(where: { $0.contains(range.indices.lowerBound) }) {
          report(code, path, range, context, &findings)
        }
      }
    }
    context.pool.forEachHeader { if $0.mayHaveOwnText { look(in: $0.path) } }
    for path in context.pool.unreadable.keys { look(in: path) }
    for path in context.pool.strays.map(\.path) + [Contract.path]
    where path != ErasureLedger.path && !path.hasPrefix("index/") {
      look(in: path)
    }
  }

  private static func report(
    _ code: String, _ path: String, _ range: ByteRange, _ context: RuleContext, _ findings: inout Findings
  ) {
    findings.report(
      path, .bytes(range),
      Phrase(
        nl: "deze code is verwijderd, en staat hier in de tekst",
        en: "this code was removed, and stands here in the text"),
      help: Phrase(
        nl: "haal de code uit de tekst: wie haar kende, weet nog steeds wie dit is",
        en: "take the code out of the text: whoever knew it, knows still who this is"),
      notes: context.pool.removalNotes(code), detail: detail)
  }

  /// The places of a file that have a code on purpose or a finding of their own: where coaches are named, the coachee's
  /// code, and quotes.
  private static func references(in path: String, _ context: RuleContext) -> [Range<Int>] {
    guard let record = try? RecordPath(path), let document = context.document(path), document.isReadable
    else {
      return []
    }
    var places = CoachReplacement.places(in: document, kind: record.kind) + [["coachee"]]
    if let quotes = document.node(at: ["quotes"]) {
      places += document.elements(of: quotes).indices.map { ["quotes", .index($0), "text"] }
    }
    return places.compactMap { place in
      document.node(at: place).map { document.nodes[$0].range.indices }
    }
  }
}

extension Diagnostic {
  /// Whether it is of an erased code in a text, which no command takes out.
  package var isErasedCodeInText: Bool {
    rule == Rule.erasedReturns.name && detail == ErasedCodeInText.detail
  }
}
