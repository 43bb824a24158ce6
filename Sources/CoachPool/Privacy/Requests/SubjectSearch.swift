internal import RecordSyntax

/// Looks in the requests of data subjects for who asked: a code, an id that leads to one, or the name of a coach.
///
/// Only the few that have a text someone chose are read again.
struct SubjectSearch {
  private let context: RuleContext
  private lazy var coaches: KnownNames = KnownNames(coaches: context.pool.coaches)
  private lazy var codes: Set<String> = Self.knownCodes(context)
  private(set) var found: [SensitiveWords] = []

  private init(_ context: RuleContext) { self.context = context }

  /// What is found in all of them, and in their names.
  static func words(in context: RuleContext) -> [SensitiveWords] {
    var search = SubjectSearch(context)
    for request in context.pool.privacyRequests {
      search.look(atName: request.id, request.path)
      if request.header.mayHaveText { search.look(atFile: request.path) }
    }
    let unreadable = context.pool.unreadable.filter { $0.value.kind == .privacyRequest }
    for (path, record) in unreadable.sorted(by: { $0.key < $1.key }) {
      search.look(atName: record.id, path)
      search.look(atFile: path)
    }
    return search.found
  }

  private static func knownCodes(_ context: RuleContext) -> Set<String> {
    let pool = context.pool
    return Set(pool.trajectories.compactMap(\.coachee.value)).union(pool.erased)
      .union(context.surroundings.identities?.people.map(\.id) ?? [])
  }

  private mutating func look(atName id: String, _ path: String) {
    // Nearly every id is drawn, and codes and names are then not even gathered.
    guard !Self.isDrawn(id) || context.pool.trajectory(id) != nil else { return }
    for kind in Set(words(in: Array(id.utf8)).map(\.kind)) {
      found.append(SensitiveWords(kind: kind, location: .init(path, .file)))
    }
  }

  private mutating func look(atFile path: String) {
    guard let document = context.document(path) else { return }
    let pointers = PointerFinder(document)
    for text in RecordText.all(in: document) {
      for (kind, range) in words(in: text.decoded.utf8) {
        let place = text.place(of: range, by: pointers)
        found.append(SensitiveWords(kind: kind, location: .init(path, place)))
      }
    }
  }

  // MARK: - One text

  private mutating func words(in text: [UInt8]) -> [(kind: SensitiveWords.Kind, range: Range<Int>)] {
    let names = coaches.matches(in: text).map { (SensitiveWords.Kind.coachName, $0.range.indices) }
    let codes = codes(in: text).filter { code in !names.contains { $0.1.overlaps(code) } }
    return (names + codes.map { (.code, $0) }).sorted { $0.1.lowerBound < $1.1.lowerBound }
  }

  /// The codes and ids in a text: words of letters, digits and hyphens; in capitals they are the same ones.
  private mutating func codes(in written: [UInt8]) -> [Range<Int>] {
    let text = written.map(CodeWords.folded)
    var found: [Range<Int>] = []
    var start = 0
    while start < text.count {
      let end = text[start...].firstIndex { !CodeWords.isPart($0) } ?? text.count
      if isCode(String(decoding: text[start..<end], as: UTF8.self)) {
        found.append(start..<end)
      } else {
        found += Self.drawnCodes(in: text, start..<end)
        // People make codes too.
        let others = CodeWords.candidates(in: Array(text[start..<end])).intersection(codes)
        if found.last?.lowerBound ?? -1 < start, !others.isEmpty { found.append(start..<end) }
      }
      start = end + 1
    }
    return found
  }

  private mutating func isCode(_ word: String) -> Bool {
    // An id without a hyphen may be any word.
    guard word.utf8.contains(UInt8(ascii: "-")) || PrivateFile.isCode(word) else { return false }
    return context.pool.trajectory(word) != nil || context.pool.coachNumber(word) != nil
      || codes.contains(word)
  }

  /// The parts of a word that are drawn as codes are, `p-7k3m9q`, whether anybody has them or had them.
  private static func drawnCodes(in text: [UInt8], _ word: Range<Int>) -> [Range<Int>] {
    var start = word.lowerBound
    let parts = text[word].split(separator: UInt8(ascii: "-"), omittingEmptySubsequences: false).map { part in
      defer { start += part.count + 1 }
      return start..<start + part.count
    }
    return zip(parts, parts.dropFirst()).compactMap { letter, drawn in
      // One of letters alone may be a word.
      guard text[letter].elementsEqual("p".utf8), drawn.count == 6, text[drawn].contains(where: { $0 < 0x3A })
      else { return nil }
      return letter.lowerBound..<drawn.upperBound
    }
  }

  /// Whether an id is one such as `v-2023-7h3k`.
  private static func isDrawn(_ id: String) -> Bool {
    let parts = id.utf8.split(separator: UInt8(ascii: "-"))
    return parts.map(\.count) == [1, 4, 4] && parts[1].allSatisfy { $0 < 0x3A }
  }
}

extension RecordHeader {
  /// Whether the file may have a text that someone chose.
  fileprivate var mayHaveText: Bool { !comments.isEmpty || !allowances.isEmpty || hasStructureError }
}
