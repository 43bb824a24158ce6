package import RecordSyntax

extension Document {
  /// Parses a record in the form that its path ends in.
  package init(parsing bytes: [UInt8], at path: String) {
    self.init(
      parsing: bytes, as: path.hasSuffix(".json") ? .json : .frontMatter,
      vocabulary: Schemas.bundled.vocabulary)
  }
}
