internal import RecordSyntax

/// A file of a pool in which, or in the path of which, somebody of the private folder is named.
package struct NamedFile: Sendable {
  /// The path relative to the pool's folder.
  let path: String
  /// The names in it.
  let matches: [NameMatch]
  /// Whose name may be in the path.
  let codesInPath: [String]

  /// Looks through a file; `nil` when nobody is named.
  package init?(_ path: String, _ bytes: [UInt8], _ names: KnownNames) {
    let matches = Self.matches(in: bytes, at: path, names)
    let codesInPath = names.matches(in: Array(path.utf8)).flatMap(\.codes)
    guard !matches.isEmpty || !codesInPath.isEmpty else { return nil }
    (self.path, self.matches, self.codesInPath) = (path, matches, codesInPath)
  }

  /// The names in a file as it is written, and in what its escapes say: many programs write every accent as one.
  private static func matches(in bytes: [UInt8], at path: String, _ names: KnownNames) -> [NameMatch] {
    let written = names.matches(in: bytes)
    guard let syntax = syntax(path), hasEscapes(bytes) else { return written }
    let document = Document(parsing: bytes, as: syntax, vocabulary: Schemas.bundled.vocabulary)
    guard document.isReadable else { return written }
    var matches = written
    for (node, part) in document.nodes.enumerated() where part.kind == .key || part.kind == .string {
      guard !part.isWord, hasEscapes(bytes[part.range.indices]) else { continue }
      let text = document.decoded(node)
      matches += names.matches(in: text.utf8).map { match in
        NameMatch(range: text.sourceRange(of: match.range.indices), codes: match.codes)
      }
    }
    matches.sort { $0.range.indices.lowerBound < $1.range.indices.lowerBound }
    // What was found in both ways is told once.
    var end = 0
    return matches.filter { match in
      guard match.range.indices.lowerBound >= end else { return false }
      end = match.range.indices.upperBound
      return true
    }
  }

  /// Whether something may be written otherwise than it is read: behind a backslash, or as a doubled apostrophe.
  private static func hasEscapes(_ bytes: some Collection<UInt8>) -> Bool {
    var last: UInt8 = 0
    for byte in bytes {
      if byte == UInt8(ascii: "\\") || (byte == UInt8(ascii: "'") && last == byte) { return true }
      last = byte
    }
    return false
  }

  private static func syntax(_ path: String) -> Document.Syntax? {
    path.hasSuffix(".json") ? .json : path.hasSuffix(".md") ? .frontMatter : nil
  }
}
