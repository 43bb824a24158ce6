internal import RecordSyntax

/// Copies of the schemas, which stand beside a pool for editors.
package enum SchemaCopies {
  /// The folder beside a pool's.
  package static let folder = "schemas"

  /// The name of the file with the schema of a kind.
  package static func name(of kind: String) -> String { kind + ".schema.json" }

  /// The path of the schema of a kind beside a pool, as seen from the pool.
  package static func path(of kind: String) -> String { "../\(folder)/\(name(of: kind))" }

  /// Whether a text is the schema of a kind as some coachpool wrote it, and so may be written over.
  package static func isCopy(_ bytes: [UInt8], of kind: String) -> Bool {
    let document = Document(parsing: bytes, as: .json, vocabulary: Vocabulary([]))
    guard document.isReadable, let id = document.node(at: ["$id"]) else { return false }
    return document.text(of: id) == "urn:coachpool:schema:\(kind)"
  }
}
