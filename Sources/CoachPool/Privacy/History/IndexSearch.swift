internal import RecordSyntax

/// What the texts of indexes in a history hold of records from which something was removed.
///
/// A line of an index names its record, and has of it what was a fact or public on the day it was built.
struct IndexSearch {
  /// What one text of an index holds.
  private struct Held {
    var records: Set<Pool.RecordKey> = []
    /// Records that are gone; whether they were removed is known once every text was seen.
    var gone: Set<Pool.RecordKey> = []
    /// Whether a line could not be read, so that it may name anybody.
    var isUnclear = false
  }

  private let fates: RecordFates
  private let presentNames: Set<String>
  private var held: [HistoricText: Held] = [:]
  /// The names that lines of coaches who are gone have.
  private(set) var names: [Pool.RecordKey: Set<String>] = [:]

  init(_ fates: RecordFates, _ pool: Pool) {
    self.fates = fates
    presentNames = Set(pool.coaches.compactMap(\.name.value))
  }

  /// Looks at a text at the places where it is an index; anywhere else it is left alone.
  mutating func see(_ bytes: [UInt8], at places: [HistoricText]) {
    let places = places.filter { Self.kind(of: $0) != nil }
    guard let kind = places.first.flatMap(Self.kind) else { return }
    var found = Held()
    for line in bytes.split(separator: 0x0A) where line.contains(where: { $0 > 0x20 }) {
      look(line, kind, &found)
    }
    guard found.isUnclear || !found.records.isEmpty || !found.gone.isEmpty else { return }
    for place in places { held[place] = found }
  }

  private mutating func look(_ line: ArraySlice<UInt8>, _ kind: RecordKind, _ found: inout Held) {
    let written = Self.writtenID(line)
    // Most lines are of records from which nothing was taken, and need no reading.
    if let written, fates[kind, written] == .kept { return }
    let document = Document(parsing: Array(line), as: .json, vocabulary: Schemas.bundled.vocabulary)
    guard document.isReadable, case .object(let members) = document.value(),
      case .string(let id)? = members.first(where: { $0.key == "id" })?.value
    else {
      found.isUnclear = found.isUnclear || !fates.isEmpty
      return
    }
    let key = Pool.RecordKey(kind: kind, id: id)
    let fields = members.filter { !["id", "path", "state"].contains($0.key) }
    switch fates[kind, id] {
    case .kept: break
    case .removed: found.records.insert(key)
    case .thinned(let removed):
      let content = HistoricContent(Array(Value.object(fields).json.utf8), kind, isJSON: true)
      let classes = removed.keys.reduce(DataClasses()) { $0.union($1.bit) }
      if content.isUnclear || !content.classes.isDisjoint(with: classes) { found.records.insert(key) }
    case .gone:
      guard kind == .coach, case .string(let name)? = fields.first(where: { $0.key == "name" })?.value,
        !presentNames.contains(name)
      else {
        found.gone.insert(key)
        return
      }
      found.records.insert(key)
      names[key, default: []].insert(name)
    }
  }

  /// The indexes of which a text holds what was removed.
  ///
  /// - Parameter isHeld: Whether texts of a record itself hold what was removed.
  func result(_ isHeld: (Pool.RecordKey) -> Bool) -> [HeldHistory.Index] {
    var indexes: [String: (index: HeldHistory.Index, records: Set<Pool.RecordKey>)] = [:]
    for (place, held) in held {
      let records = held.records.union(held.gone.filter(isHeld))
      guard held.isUnclear || !records.isEmpty else { continue }
      var known = indexes[place.path] ?? (HeldHistory.Index(path: place.path), [])
      known.records.formUnion(records)
      if place.isCurrent { known.index.currentCount += 1 } else { known.index.objects.append(place.object) }
      known.index.oldest = [known.index.oldest, place.oldest].compactMap(\.self).min()
      indexes[place.path] = known
    }
    return indexes.values.map { known in
      var index = known.index
      index.recordCount = known.records.count
      index.objects.sort()
      return index
    }.sorted { ExactText($0.path) < ExactText($1.path) }
  }

  /// `index/trajectories.jsonl`, also of a pool that lay elsewhere; `nil` for what is no index.
  private static func kind(of place: HistoricText) -> RecordKind? {
    Indexes.kind(of: place.path.split(separator: "/").suffix(2).joined(separator: "/"))
  }

  /// The id of a line as `coachpool index` writes it; `nil` for one written otherwise.
  private static func writtenID(_ line: ArraySlice<UInt8>) -> String? {
    let opening = #"{"id":""#.utf8
    guard line.starts(with: opening) else { return nil }
    let id = line.dropFirst(opening.count).prefix { $0 != UInt8(ascii: "\"") && $0 != UInt8(ascii: "\\") }
    return line.dropFirst(opening.count + id.count).first == UInt8(ascii: "\"")
      ? String(decoding: id, as: UTF8.self) : nil
  }
}
