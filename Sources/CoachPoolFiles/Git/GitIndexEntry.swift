/// One entry of `git ls-files -s -v -z`: a file as it would be committed.
struct GitIndexEntry {
  /// What an entry can be.
  enum Kind {
    /// A regular file.
    case file
    /// A symbolic link.
    case link
    /// A submodule.
    case submodule
  }

  /// What it is.
  let kind: Kind
  /// The object that holds its text.
  let object: String
  /// Whether a merge left it undecided.
  let isConflicted: Bool
  /// Whether the file is left out of the work tree, or is to be looked at as if it were.
  let isLeftOut: Bool
  /// The path from the top.
  let path: ArraySlice<UInt8>

  /// Reads all entries; what does not read like one is left out.
  static func list(_ output: [UInt8]) -> [GitIndexEntry] {
    output.split(separator: 0).compactMap { entry in
      // `H 100644 4c1f… 0`, a tab, and the path.
      guard let tab = entry.firstIndex(of: 0x09) else { return nil }
      let words = entry[..<tab].split(separator: 0x20)
      guard words.count == 4 else { return nil }
      let kind: Kind =
        switch String(decoding: words[1], as: UTF8.self) {
        case "120000": .link
        case "160000": .submodule
        default: .file
        }
      return GitIndexEntry(
        kind: kind, object: String(decoding: words[2], as: UTF8.self),
        isConflicted: !words[3].elementsEqual("0".utf8),
        isLeftOut: words[0].elementsEqual("S".utf8) || words[0].elementsEqual("s".utf8),
        path: entry[(tab + 1)...])
    }
  }

  /// What makes `git` print this list.
  static let arguments = ["ls-files", "-s", "-v", "-z"]
}
