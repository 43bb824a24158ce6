/// A file of a private folder, or of a folder called as its folders are, that git keeps or would.
public struct PrivateFileInGit: Hashable, Sendable {
  /// The path relative to the pool's folder; `../people/…` beside the pool, and absolute anywhere else.
  public let path: String
  /// Whether git tracks it; else it would with the next `git add`.
  public let isTracked: Bool
  /// Whether it lies in the private folder that was named, and so belongs there whatever it is called.
  public let isNamed: Bool

  /// Describes a file.
  package init(_ path: String, isTracked: Bool, isNamed: Bool = false) {
    (self.path, self.isTracked, self.isNamed) = (path, isTracked, isNamed)
  }

  /// The folder it lies in; empty for the pool's own.
  var folder: String {
    path.utf8.lastIndex(of: UInt8(ascii: "/")).map { String(path[..<$0]) } ?? ""
  }

  /// What it is called as in a private folder; `nil` for what is called otherwise.
  var called: PrivateFile? {
    let parts = path.split(separator: "/").suffix(2)
    return PrivateFile(parts.joined(separator: "/"), in: "")
  }
}

extension PrivateFileInGit {
  /// Whether it is no file that explains the folder or belongs to a program.
  package var isKept: Bool {
    let name = path.split(separator: "/").last ?? ""
    return !name.hasPrefix(".") && name != "README.md"
  }

  /// The path up to the last folder that is called as those of a private folder are: one below it may be called by a name.
  var privateFolder: String {
    let folders = path.split(separator: "/").dropLast()
    let last = folders.lastIndex { PrivateFile.Kind(folder: $0) != nil }
    return folders[...(last ?? folders.endIndex - 1)].joined(separator: "/")
  }

  /// Whether a path leads through a folder that is called as those of a private folder are.
  package static func mayBe(_ path: String) -> Bool {
    path.split(separator: "/").dropLast().contains { PrivateFile.Kind(folder: $0) != nil }
  }
}
