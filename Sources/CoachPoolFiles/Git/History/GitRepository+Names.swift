package import CoachPool
package import RecordSyntax

/// The texts that git holds in which somebody is named.
package struct NamingTexts: Hashable, Sendable {
  /// How many there are.
  package let count: Int
  /// The paths they stand or stood at, seen from the top of the work tree, sorted.
  package let paths: [String]
  /// The day of the oldest commit that brought one in.
  package let oldest: Day?
}

extension GitRepository {
  /// The texts of all commits that can be reached in which, or in the paths of which, somebody is named; `nil` when there are
  /// none.
  package func namingTexts(_ names: KnownNames) throws(GitError) -> NamingTexts? {
    guard !names.isEmpty else { return nil }
    guard try !isShallow() else { throw .shallowHistory }
    let times = try GitLog(of: git).times
    // A text stands at one place, but for a few.
    let places = Dictionary(grouping: times.keys, by: \.object)
    let objects = places.keys.sorted()
    var found: [GitLog.Place] = []
    var isComplete = true
    try GitObjects.read(objects, by: git) { number, text in
      if case .missing = text { isComplete = false }
      // One that is too large is looked through by its path alone.
      let content = if case .bytes(let bytes) = text { FileText(bytes) } else { FileText([]) }
      for place in places[objects[number]] ?? [] {
        let file = NamedFile(String(escaping: Array(place.path)), content, names)
        if file.isNamed { found.append(place) }
      }
    }
    guard isComplete else { throw .missingTexts }
    guard !found.isEmpty else { return nil }
    return NamingTexts(
      count: Set(found.map(\.object)).count,
      paths: Set(found.map { String(escaping: Array($0.path)) }).sorted(),
      oldest: found.compactMap { times[$0]?.oldest }.min())
  }
}
