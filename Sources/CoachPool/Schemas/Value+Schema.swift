internal import RecordSyntax

/// A value that is a schema.
extension Value {
  /// The type of what it admits, null aside.
  var schemaType: String { self["type"].texts.first { $0 != "null" } ?? text("type") }

  /// Whether it admits null beside that.
  var admitsNull: Bool { self["type"].texts.contains("null") }
}
