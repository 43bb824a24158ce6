/// Finds the name that someone probably meant.
public enum NearestName: Sendable {
  /// The candidate with the fewest edits to `word`, the first in order among equals; `nil` when none is near.
  ///
  /// Near is at most a third of the longer name's length and at most three edits; letter case does not count as one.
  public static func find(_ word: String, in candidates: some Sequence<String>) -> String? {
    let wanted = Array(word.lowercased().unicodeScalars.prefix(longest))
    var best: (name: String, distance: Int)?
    for candidate in candidates where candidate != word {
      let scalars = Array(candidate.lowercased().unicodeScalars.prefix(longest))
      let limit = min(3, max(1, max(wanted.count, scalars.count) / 3), (best?.distance ?? 4) - 1)
      guard limit >= 0, let distance = distance(wanted, scalars, atMost: limit) else { continue }
      best = (candidate, distance)
    }
    return best?.name
  }

  /// The one candidate that a word is plainly a slip of; `nil` where anyone could wonder.
  ///
  /// It is one edit away at most and no other is, it has four characters or more, and the digits are the same: `team2`
  /// is no slip of `team1`.
  public static func plain(_ word: String, in candidates: some Sequence<String>) -> String? {
    let wanted = Array(word.lowercased().unicodeScalars.prefix(longest))
    var found: String?
    for candidate in candidates where candidate != word {
      let scalars = Array(candidate.lowercased().unicodeScalars.prefix(longest))
      guard distance(wanted, scalars, atMost: 1) != nil else { continue }
      guard found == nil else { return nil }
      found = candidate
    }
    func digits(_ text: String) -> [Unicode.Scalar] {
      text.unicodeScalars.filter { ("0"..."9").contains($0) }
    }
    return found.flatMap { $0.unicodeScalars.count >= 4 && digits($0) == digits(word) ? $0 : nil }
  }

  /// Names longer than this are compared by their beginning, so that hostile input costs nothing.
  private static let longest = 80

  /// The number of insertions, deletions, replacements and swaps of neighbours; `nil` above a limit.
  private static func distance(
    _ left: [Unicode.Scalar], _ right: [Unicode.Scalar], atMost limit: Int
  ) -> Int? {
    guard abs(left.count - right.count) <= limit else { return nil }
    var beforePrevious: [Int] = []
    var previous = Array(0...right.count)
    for row in 0..<left.count {
      var current = [row + 1]
      current.reserveCapacity(right.count + 1)
      for column in 0..<right.count {
        let isSame = left[row] == right[column]
        var cost = min(previous[column] + (isSame ? 0 : 1), previous[column + 1] + 1, current[column] + 1)
        if row > 0, column > 0, left[row] == right[column - 1], left[row - 1] == right[column] {
          cost = min(cost, beforePrevious[column - 1] + 1)
        }
        current.append(cost)
      }
      beforePrevious = previous
      previous = current
    }
    return previous[right.count] <= limit ? previous[right.count] : nil
  }
}
