package import CoachPool
internal import RecordSyntax

extension GitRepository {
  /// What git keeps, or would with the next `git add`, of a private folder and of folders that are called as those in one.
  ///
  /// - Parameters:
  ///   - folders: The absolute paths of the folders.
  ///   - named: The absolute path of the private folder; `nil` when it is not at hand.
  package func privateFiles(in folders: [String], named: String?) throws(GitError) -> [PrivateFileInGit] {
    let places = folders.filter { $0.startsWithBytes(of: top + "/") }.map {
      $0.dropping(bytes: top.utf8.count + 1) + "/"
    }
    guard !places.isEmpty else { return [] }
    let output = try git.output(
      ["ls-files", "-t", "-z", "--cached", "--others", "--exclude-standard", "--"] + places)
    var seen: Set<ArraySlice<UInt8>> = []
    return output.split(separator: 0).compactMap { entry in
      // `H people/p-7k3m9q.md`, and `? ` before what is not tracked. A repository of its own ends with a slash, and is
      // not this one's to keep.
      let file = entry.dropFirst(2)
      guard entry.count > 2, entry.last != UInt8(ascii: "/"), seen.insert(file).inserted else { return nil }
      let path = Paths.join(top, String(decoding: file, as: UTF8.self))
      let found = PrivateFileInGit(
        shown(file), isTracked: entry.first != UInt8(ascii: "?"),
        isNamed: named.map { path.startsWithBytes(of: $0 + "/") } ?? false)
      return found.isKept ? found : nil
    }
  }

  /// The path from the top as seen from the pool; absolute where that is no way to name it.
  private func shown(_ file: ArraySlice<UInt8>) -> String {
    switch place(of: file) {
    case .inside(let path), .beside(let path): path
    case .elsewhere, .unnamed: Paths.join(top, String(decoding: file, as: UTF8.self))
    }
  }
}
