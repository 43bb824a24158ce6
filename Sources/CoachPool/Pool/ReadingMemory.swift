internal import RecordSyntax

/// What reading one file leaves behind for the next.
struct ReadingMemory: Sendable {
  /// The nodes of a document that is no longer needed: their memory is used again.
  var nodes: [Node] = []
  /// Texts that need not be looked at again.
  var cleared = ClearedTexts()
}
