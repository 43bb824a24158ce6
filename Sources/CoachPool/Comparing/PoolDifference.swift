package import RecordSyntax

/// What differs between two versions of a pool, record by record, in facts; of what is gone only how much.
package struct PoolDifference: Sendable {
  /// A file that is not the same.
  package struct File: Sendable {
    /// Its path in the pool.
    package let path: String
    /// What it was; `nil` when it was not there.
    package let old: [UInt8]?
    /// What it is; `nil` when it is gone.
    package let new: [UInt8]?

    /// Makes a file.
    package init(_ path: String, old: [UInt8]?, new: [UInt8]?) {
      (self.path, self.old, self.new) = (path, old, new)
    }
  }

  /// A record that came or changed.
  package struct Entry: Sendable {
    /// Its path in the pool.
    package let path: String
    /// What happened to it as a whole; `nil` when it only changed.
    package let event: Phrase?
    /// What came or became something else.
    package let facts: [Phrase]
  }

  /// How much of a class is gone from the records of a kind.
  package struct Removal: Sendable {
    /// The kind of record.
    package let kind: RecordKind
    /// The class; `nil` for records as a whole.
    package let dataClass: DataClass?
    /// How many fields, entries or records.
    package let count: Int
  }

  /// The records that came or changed, by path.
  package private(set) var entries: [Entry] = []
  /// What is gone, by kind and class; whole records first.
  package private(set) var removals: [Removal] = []
  /// How many records came.
  package private(set) var addedCount = 0
  /// How many other files of the pool are not the same, such as reports and indexes.
  package private(set) var otherCount = 0

  /// Compares two versions of a pool.
  ///
  /// - Parameters:
  ///   - files: The files that are not the same.
  ///   - ledgers: The ledger of removals as it was and as it is, as far as it is known.
  package init(_ files: [File], ledger: [UInt8]?) {
    let erased = ledger.map { ErasureLedger($0).ids } ?? []
    var counts: [RecordKind: [DataClass?: Int]] = [:]
    var gone: [String: File] = [:]
    var records: [(file: File, path: RecordPath)] = []
    for file in files {
      guard let path = try? RecordPath(file.path) else {
        otherCount += 1
        continue
      }
      if file.new == nil { gone[Self.name(path)] = file } else { records.append((file, path)) }
    }
    // Of what was erased nothing is said that would tell whose it was.
    let unerased = gone.filter { entry in
      (try? RecordPath(entry.value.path)).map { !erased.contains($0.id) } ?? false
    }
    let renamed = Dictionary(grouping: unerased.keys, by: { unerased[$0]?.old ?? [] })
    for (file, path) in records.sorted(by: { $0.file.path < $1.file.path }) {
      let name = file.old == nil ? Self.earlierName(of: file, path, gone, renamed) : nil
      let earlier = name.flatMap { gone.removeValue(forKey: $0) }
      let (entry, removed) = Self.compare(file, path, earlier, erased)
      entries.append(entry)
      if file.old == nil, earlier == nil { addedCount += 1 }
      for (dataClass, count) in removed { counts[path.kind, default: [:]][dataClass, default: 0] += count }
    }
    for file in gone.values {
      if let kind = (try? RecordPath(file.path))?.kind { counts[kind, default: [:]][nil, default: 0] += 1 }
    }
    removals = RecordKind.allCases.flatMap { kind in
      ([nil] + DataClass.allCases.map(Optional.some)).compactMap { dataClass in
        counts[kind]?[dataClass].map { Removal(kind: kind, dataClass: dataClass, count: $0) }
      }
    }
  }

  /// What is gone that a record is: what had its id, whatever folder it was in, or else the only one of its kind with the
  /// same text.
  private static func earlierName(
    of file: File, _ path: RecordPath, _ gone: [String: File], _ renamed: [[UInt8]: [String]]
  ) -> String? {
    guard gone[name(path)] == nil else { return name(path) }
    let same = renamed[file.new ?? [], default: []].filter {
      gone[$0] != nil && $0.hasPrefix(path.kind.rawValue + "/")
    }
    return same.count == 1 ? same.first : nil
  }

  /// What a record is known by, whatever folder it is in.
  private static func name(_ path: RecordPath) -> String { "\(path.kind.rawValue)/\(path.id)" }

  private static func compare(
    _ file: File, _ path: RecordPath, _ earlier: File?, _ erased: Set<String>
  ) -> (Entry, [DataClass: Int]) {
    let before = file.old ?? earlier?.old
    let moved = earlier.map { Phrase(nl: "stond in \(name: $0.path)", en: "was at \(name: $0.path)") }
    let event = before == nil ? Phrase(nl: "nieuw", en: "new") : moved
    func entry(_ facts: [Phrase]) -> Entry { Entry(path: file.path, event: event, facts: facts) }
    let new = document(file.new ?? [], path)
    let old = before.map { document($0, (try? RecordPath(earlier?.path ?? file.path)) ?? path) }
    guard new.isReadable else {
      return (
        entry([
          Phrase(
            nl: "is niet goed te lezen; zie: coachpool check", en: "cannot be read; see: coachpool check")
        ]), [:]
      )
    }
    guard old?.isReadable ?? true else {
      return (
        entry([Phrase(nl: "was niet goed te lezen, en nu wel", en: "could not be read, and now it can")]), [:]
      )
    }
    let loosened = path.kind == .contract ? self.loosened(old?.value(), new.value()) : []
    let difference = RecordDifference(
      old?.value(), new.value(), kind: path.kind, erased: erased, passingOver: Set(loosened.map(\.place)))
    var facts = loosened.map(\.message) + difference.facts
    var removals = difference.removals
    let (words, now) = (old?.words ?? [], new.words)
    if words != now {
      if now.isEmpty {
        removals[.published, default: 0] += 1
      } else {
        facts.append(
          words.isEmpty
            ? Phrase(nl: "er is tekst bijgekomen onder de velden", en: "text was added below the fields")
            : Phrase(nl: "de tekst onder de velden is gewijzigd", en: "the text below the fields was changed")
        )
      }
    }
    if facts.isEmpty, removals.isEmpty, event == nil {
      facts = [Phrase(nl: "alleen opmaak of commentaar", en: "layout or comments only")]
    }
    return (entry(facts), removals)
  }

  private static func loosened(_ old: Value?, _ new: Value) -> [ContractComparison.Loosened] {
    guard let old else { return [] }
    let schemas = Schemas.bundled
    return ContractComparison(then: schemas.filling(old), now: schemas.filling(new)).loosened
  }

  private static func document(_ bytes: [UInt8], _ path: RecordPath) -> Document {
    Document(
      parsing: bytes, as: path.isJSON ? .json : .frontMatter, vocabulary: Schemas.bundled.vocabulary)
  }
}

extension Document {
  /// The text below the front matter without the blanks around it.
  fileprivate var words: ArraySlice<UInt8> {
    guard let body else { return [] }
    var words = bytes[body.indices].drop { $0 <= 0x20 }
    while let last = words.last, last <= 0x20 { words.removeLast() }
    return words
  }
}
