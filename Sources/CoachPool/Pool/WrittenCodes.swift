/// The codes that stand in a file in which people write texts of their own, whosever they are.
///
/// Which codes are erased is known only when all files have been read, and few files can have such a text.
struct WrittenCodes: Sendable {
  /// The path relative to the pool's folder.
  let path: String
  /// The codes, each once.
  let codes: Set<String>

  /// Looks through a file; `nil` when it has no code.
  init?(_ path: String, _ bytes: [UInt8]) {
    let codes = CodeWords.candidates(in: bytes)
    guard !codes.isEmpty else { return nil }
    (self.path, self.codes) = (path, codes)
  }
}

extension RecordHeader {
  /// Whether something can stand in the file that no field of it is made for: of a trajectory or an evaluation only in
  /// comments, in reasons of exceptions and in what the schema does not admit. A privacy request names no code at all, and
  /// has a finding of its own.
  var mayHaveOwnText: Bool {
    switch kind {
    case .trajectory, .evaluation: hasStructureError || !comments.isEmpty || !allowances.isEmpty
    case .privacyRequest: false
    default: true
    }
  }
}
