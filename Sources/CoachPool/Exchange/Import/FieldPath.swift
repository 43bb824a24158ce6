internal import RecordSyntax

/// Where a column's cells go, as a mapping writes it: `requested.on`, `sessions[].on`, `sessions[2].minutes`.
package struct FieldPath: Hashable, Sendable {
  /// The keys from the record's root; the list on the way is one of them.
  package let keys: [String]
  /// How many of the keys lead to a list of groups; `nil` where there is none.
  package let listCount: Int?
  /// Which element of it is meant, from 1; `nil` for the one that the row itself is about.
  package let element: Int?

  /// Reads a path; `nil` for what is none.
  package init?(_ text: String) {
    var keys: [String] = []
    var listCount: Int?
    var element: Int?
    for part in text.split(separator: ".", omittingEmptySubsequences: false) {
      guard let bracket = part.firstIndex(of: "[") else {
        keys.append(String(part))
        continue
      }
      let number = part[part.index(after: bracket)...].dropLast()
      guard part.hasSuffix("]"), listCount == nil else { return nil }
      keys.append(String(part[..<bracket]))
      listCount = keys.count
      guard !number.isEmpty else { continue }
      // More elements than that no spreadsheet has columns for.
      guard let index = Int(number), (1...200).contains(index), String(index) == number else { return nil }
      element = index
    }
    guard !keys.contains(where: { $0.isEmpty || $0.contains("]") }), listCount != keys.count else {
      return nil
    }
    (self.keys, self.listCount, self.element) = (keys, listCount, element)
  }

  /// The path without the number of an element: all columns with the same one fill the same field.
  package var field: String { text(element: nil) }

  /// The path as a mapping writes it.
  package var text: String { text(element: element) }

  private func text(element: Int?) -> String {
    keys.indices.map { index in
      index + 1 == listCount ? "\(keys[index])[\(element.map { String($0) } ?? "")]" : keys[index]
    }.joined(separator: ".")
  }

  /// The keys that lead to the list of groups, and those behind it; the first are all keys where there is none.
  var parts: (list: [String]?, rest: [String]) {
    guard let listCount else { return (nil, keys) }
    return (Array(keys[..<listCount]), Array(keys[listCount...]))
  }
}
