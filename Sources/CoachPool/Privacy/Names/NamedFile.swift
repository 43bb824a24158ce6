internal import RecordSyntax

/// A file of a pool in which, or in the path of which, somebody of the private folder is named.
package struct NamedFile: Sendable {
  /// The path relative to the pool's folder.
  let path: String
  /// The names in it.
  let matches: [NameMatch]
  /// Whose name is in the path; `nil` when nobody's is.
  let codeInPath: String?

  /// Looks through a file; `nil` when nobody is named.
  package init?(_ path: String, _ bytes: [UInt8], _ names: KnownNames) {
    let matches = names.matches(in: bytes)
    let codeInPath = names.matches(in: Array(path.utf8)).first?.code
    guard !matches.isEmpty || codeInPath != nil else { return nil }
    (self.path, self.matches, self.codeInPath) = (path, matches, codeInPath)
  }
}
