/// A commit in whose message somebody of the private folder is named.
public struct NamingCommit: Hashable, Sendable {
  /// The first digits of its name.
  package let name: String
  /// The absolute path of the repository's work tree.
  let folder: String
  /// Whose names are in the message.
  let codes: [String]

  /// Looks through a message; `nil` when nobody is named.
  package init?(_ name: String, in folder: String, _ message: [UInt8], _ names: KnownNames) {
    let codes = names.matches(in: message).flatMap(\.codes)
    guard !codes.isEmpty else { return nil }
    (self.name, self.folder, self.codes) = (name, folder, codes)
  }
}
