internal import RecordSyntax

/// A file that was looked through for names, in its text and in its path.
package struct NamedFile: Sendable {
  /// The path that was looked through as well.
  let path: String
  /// The names in it, in its order; none lies in another.
  package let matches: [NameMatch]
  /// The names in the path.
  package let matchesInPath: [NameMatch]

  /// Whether it or its path has any name.
  package var isNamed: Bool { !matches.isEmpty || !matchesInPath.isEmpty }

  /// Looks through a file; its path is relative to the folder of what it belongs to.
  package init(_ path: String, _ text: FileText, _ names: KnownNames) {
    self.path = path
    matches = Self.matches(in: text, at: path, names)
    matchesInPath = names.matches(in: Array(path.utf8))
  }

  /// The names in a file as it is written, and in what its escapes say: many programs write every accent as one.
  private static func matches(in text: FileText, at path: String, _ names: KnownNames) -> [NameMatch] {
    let written = names.matches(in: path.hasSuffix(".md") ? joiningComments(text.utf8) : text.utf8)
    guard text.isAsWritten else {
      let sources = text.sources(of: written.map(\.range.indices))
      return zip(written, sources).map { $0.at($1) }
    }
    let escaped = documents(in: text.utf8, at: path).flatMap { bytes, syntax in
      escapedMatches(in: bytes, syntax, names)
    }
    guard !escaped.isEmpty else { return written }
    // What was found in both ways is told once.
    var end = 0
    return (written + escaped).sorted { $0.range.indices.lowerBound < $1.range.indices.lowerBound }.filter {
      match in
      guard match.range.indices.lowerBound >= end else { return false }
      end = match.range.indices.upperBound
      return true
    }
  }

  /// The names in the texts of a document that are written otherwise than they are read.
  private static func escapedMatches(
    in bytes: ArraySlice<UInt8>, _ syntax: Document.Syntax, _ names: KnownNames
  ) -> [NameMatch] {
    guard hasEscapes(bytes) else { return [] }
    let document = Document(parsing: Array(bytes), as: syntax, vocabulary: Schemas.bundled.vocabulary)
    guard document.isReadable else { return [] }
    var matches: [NameMatch] = []
    for (node, part) in document.nodes.enumerated() where part.kind == .key || part.kind == .string {
      guard !part.isWord, hasEscapes(document.bytes[part.range.indices]) else { continue }
      let text = document.decoded(node)
      matches += names.matches(in: text.utf8).map { match in
        let range = text.sourceRange(of: match.range.indices).indices
        return match.at(
          ByteRange(bytes.startIndex + range.lowerBound, bytes.startIndex + range.upperBound))
      }
    }
    return matches
  }

  /// What is parsed of a file: all of it, of JSON Lines each line, and of what has no escapes nothing.
  private static func documents(
    in bytes: [UInt8], at path: String
  ) -> [(bytes: ArraySlice<UInt8>, syntax: Document.Syntax)] {
    if path.hasSuffix(".json") { return [(bytes[...], .json)] }
    if path.hasSuffix(".md") { return [(bytes[...], .frontMatter)] }
    return path.hasSuffix(".jsonl") ? bytes.split(separator: 0x0A).map { ($0, .json) } : []
  }

  /// A file with a blank for each `#` at which a comment of its front matter goes on from the line before: a name may be
  /// broken over two of them.
  private static func joiningComments(_ bytes: [UInt8]) -> [UInt8] {
    let hash = UInt8(ascii: "#")
    guard bytes.starts(with: "---".utf8) else { return bytes }
    var joined: [UInt8]?
    var start = bytes.firstIndex(of: 0x0A).map { $0 + 1 } ?? bytes.count
    var isBehindComment = false
    while start < bytes.count {
      let end = bytes[start...].firstIndex(of: 0x0A) ?? bytes.count
      let line = bytes[start..<end]
      if line.starts(with: "---".utf8) || line.starts(with: "...".utf8) { break }
      if isBehindComment, let sign = line.firstIndex(where: { $0 > 0x20 }), line[sign] == hash {
        joined = joined ?? bytes
        joined?[sign] = 0x20
      }
      isBehindComment = line.contains(hash)
      start = end + 1
    }
    return joined ?? bytes
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
}
