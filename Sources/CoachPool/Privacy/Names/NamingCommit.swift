/// A commit in whose message somebody of the private folder is named.
public struct NamingCommit: Hashable, Sendable {
  /// The first digits of its name.
  package let name: String
  /// The absolute path of the repository's work tree.
  let folder: String
  /// The names in the message.
  let matches: [NameMatch]

  /// Looks through a message; `nil` when nobody is named.
  package init?(_ name: String, in folder: String, _ message: [UInt8], _ names: KnownNames) {
    let matches = names.matches(in: message)
    guard !matches.isEmpty else { return nil }
    (self.name, self.folder, self.matches) = (name, folder, matches)
  }
}
