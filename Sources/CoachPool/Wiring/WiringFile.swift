/// A file in a repository that has the pool checked where people work.
package struct WiringFile: Hashable, Sendable {
  /// The path, from the top of the repository.
  package let path: String
  /// The whole text.
  package let text: String
}
