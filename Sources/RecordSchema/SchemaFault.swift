public import RecordSyntax

/// Why a schema cannot be used.
public struct SchemaFault: Error, Hashable, Sendable {
  /// The URI of the document.
  public let uri: String
  /// Where in it.
  public let pointer: Pointer
  /// What is wrong.
  public let message: Phrase

  init(_ uri: String, _ pointer: Pointer, _ message: Phrase) {
    self.uri = uri
    self.pointer = pointer
    self.message = message
  }
}
