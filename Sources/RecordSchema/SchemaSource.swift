public import RecordSyntax

/// A schema file and the URI it goes by.
public struct SchemaSource: Sendable {
  /// Where references look for it; an `$id` inside goes before it.
  public let uri: String
  /// The file, parsed with the keywords as its vocabulary.
  public let document: Document

  /// Parses a schema that is written in JSON.
  public init(uri: String, json bytes: [UInt8]) {
    self.uri = uri
    document = Document(parsing: bytes, as: .json, vocabulary: SchemaKeyword.vocabulary)
  }
}
