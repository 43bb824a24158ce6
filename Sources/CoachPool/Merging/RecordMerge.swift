internal import RecordSchema
package import RecordSyntax

/// What becomes of two versions of a file of a pool that come from a common one.
package enum RecordMerge: Sendable {
  /// One text with what both have.
  case merged([UInt8])
  /// One text with git's markers in so many places, about these fields where they are not the text below them.
  case conflict([UInt8], places: Int, fields: [String])
  /// Nothing: it can be merged as any other text, but not by what it means; for this reason, where it is a record.
  case asText(Phrase?)

  /// Merges a file.
  ///
  /// - Parameters:
  ///   - path: Where it belongs, in whatever folder the pool is.
  ///   - base: What both come from; empty when both made the file.
  ///   - labels: What the markers call the two.
  package init(
    _ path: String, base: [UInt8], ours: [UInt8], theirs: [UInt8], labels: (ours: String, theirs: String)
  ) {
    let texts = [base, ours, theirs]
    guard texts.allSatisfy({ $0.count <= Document.mostBytes && !$0.contains(0) }) else {
      self = .asText(Self.noText)
      return
    }
    guard texts.allSatisfy({ ConflictMarkers.find(in: $0).isEmpty }) else {
      self = .asText(Self.unmerged)
      return
    }
    if let order = LedgerMerge.Order(path) {
      self = .merged(LedgerMerge(order).merge(base: base, ours: ours, theirs: theirs))
      return
    }
    guard let recordPath = RecordPath(inAnyFolder: path) else {
      self = .asText(nil)
      return
    }
    self.init(recordPath, base: base, ours: ours, theirs: theirs, labels)
  }

  private init(
    _ path: RecordPath, base: [UInt8], ours: [UInt8], theirs: [UInt8],
    _ labels: (ours: String, theirs: String)
  ) {
    let schemas = Schemas.bundled
    func document(_ bytes: [UInt8]) -> Document {
      Document(parsing: bytes, as: path.isJSON ? .json : .frontMatter, vocabulary: schemas.vocabulary)
    }
    let (own, other, before) = (document(ours), document(theirs), base.isEmpty ? nil : document(base))
    guard own.isReadable, other.isReadable, before?.isReadable ?? true else {
      self = .asText(Self.unreadable)
      return
    }
    let schema = schemas[path.kind].schema
    let merge = DocumentMerge(
      base: before, ours: own, theirs: other, form: schemas.canonicalForm(for: path.kind)
    ) { place in
      let list = schema.list(at: place)
      return ValueMerge.ListHabit(key: list.key, isSet: list.isUnique)
    }
    guard let merge else {
      self = .asText(Self.unproven)
      return
    }
    guard merge.ours != merge.theirs else {
      self = .merged(merge.ours)
      return
    }
    let text = ConflictText(ours: merge.ours, theirs: merge.theirs, labels: labels)
    let fields = Set(merge.conflicts.map { Self.known($0, schema) }).subtracting([""]).sorted()
    self = .conflict(text.bytes, places: text.count, fields: fields)
  }

  /// A place as far as the schema knows its names: one of the writer's choice may be a person's.
  private static func known(_ place: Pointer, _ schema: Schema) -> String {
    var names: [String] = []
    for step in schema.way(to: place) {
      guard case .property(let name) = step else { break }
      names.append(name)
    }
    return names.joined(separator: ".")
  }

  private static let noText = Phrase(
    nl: "dit is geen tekst, of te groot voor een record", en: "this is no text, or too large for a record")
  private static let unmerged = Phrase(
    nl: "er staan al markeringen van git in", en: "it has git's markers in it already")
  private static let unreadable = Phrase(
    nl: "een van de versies is niet goed te lezen", en: "one of the versions cannot be read")
  private static let unproven = Phrase(
    nl: "samengevoegd past het niet veilig in de opmaak van dit bestand",
    en: "merged it does not fit this file's layout safely")
}
