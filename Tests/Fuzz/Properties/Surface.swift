internal import RecordSyntax

/// A place where bytes that nobody vouches for come in, and what must hold there whatever the bytes.
///
/// Both the fuzzer and the mutation tests check these properties. A new reader or writer of files gets a case here, and
/// is then reached by both.
public enum Surface: String, Sendable, CaseIterable {
  /// A record as JSON.
  case json
  /// A text that is one YAML document.
  case yaml
  /// A record as Markdown with front matter.
  case frontMatter = "frontmatter"
  /// A table from a spreadsheet.
  case csv
  /// A schema on the first line, and a JSON value below it.
  case schema
  /// A regular expression on the first line, and a text below it.
  case pattern
  /// A record in either form, a NUL, and bytes that choose edits of it.
  case edits

  /// Checks what must hold for any bytes, and says what does not.
  public func check(_ bytes: [UInt8]) throws(BrokenProperty) {
    switch self {
    case .json: try DocumentProperties.check(bytes, .json)
    case .yaml: try DocumentProperties.check(bytes, .yaml)
    case .frontMatter: try DocumentProperties.check(bytes, .frontMatter)
    case .csv: try CSVProperties.check(bytes)
    case .schema: try SchemaProperties.check(bytes)
    case .pattern: try PatternProperties.check(bytes)
    case .edits: try EditProperties.check(bytes)
    }
  }
}

extension [UInt8] {
  /// What stands before the first byte of a value, and what behind it; nothing behind where there is none.
  func halves(at byte: UInt8) -> (first: [UInt8], second: [UInt8]) {
    guard let place = firstIndex(of: byte) else { return (self, []) }
    return (Array(self[..<place]), Array(self[(place + 1)...]))
  }
}
