internal import RecordSyntax

/// Older texts of files that are no records: drafts of reports that were published since, and photos of coaches who are
/// gone.
struct FileSearch {
  private let statements: HistoricStatements
  private let keptPhotos: Set<String>
  /// The files of the pool that are no records, at all of their places.
  private let files: [HistoricText]
  private var draftsByPath: [String: HeldHistory.File] = [:]

  init(_ statements: HistoricStatements, _ pool: Pool, _ texts: [HistoricText]) {
    self.statements = statements
    keptPhotos = Set(pool.coaches.compactMap { $0.photo.value?.file.value })
    files = texts.filter { $0.record == nil && $0.pathInPool != nil }
  }

  /// Whether any file may be a draft.
  var mayFindDrafts: Bool { files.contains { $0.pathInPool.map(statements.mayBeDraft) ?? false } }

  /// Looks at a text at the places where it may be a draft.
  mutating func see(_ bytes: [UInt8], at places: [HistoricText]) {
    for place in places {
      guard let path = place.pathInPool, statements.isDraft(bytes, at: path) else { continue }
      draftsByPath[place.path, default: HeldHistory.File(place)].add(place)
    }
  }

  /// The drafts, in the order of their paths.
  var drafts: [HeldHistory.File] { Self.sorted(draftsByPath) }

  /// The files that the records of coaches called their photos, in the order of their paths; not one that a coach who is
  /// there still calls so too.
  func photos(called names: Set<String>) -> [HeldHistory.File] {
    guard !names.isEmpty else { return [] }
    var found: [String: HeldHistory.File] = [:]
    for place in files {
      guard let path = place.pathInPool, Self.isCalled(path, names), !Self.isCalled(path, keptPhotos) else {
        continue
      }
      found[place.path, default: HeldHistory.File(place)].add(place)
    }
    return Self.sorted(found)
  }

  /// Whether a path is one of some names, or ends with one behind a folder.
  private static func isCalled(_ path: String, _ names: Set<String>) -> Bool {
    let parts = path.split(separator: "/", omittingEmptySubsequences: false)
    return parts.indices.contains { names.contains(parts[$0...].joined(separator: "/")) }
  }

  private static func sorted(_ files: [String: HeldHistory.File]) -> [HeldHistory.File] {
    files.values.sorted { ExactText($0.path) < ExactText($1.path) }
  }
}

extension HeldHistory.File {
  fileprivate init(_ place: HistoricText) {
    self.init(path: place.path, repositoryPath: place.repositoryPath)
  }

  fileprivate mutating func add(_ place: HistoricText) {
    if place.isCurrent { currentCount += 1 } else { objects.append(place.object) }
    if let commit = place.commit, !commits.contains(commit) { commits.append(commit) }
    oldest = [oldest, place.oldest].compactMap(\.self).min()
  }
}
