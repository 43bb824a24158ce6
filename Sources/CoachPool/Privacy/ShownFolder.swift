internal import RecordSyntax

/// The folder that is shown in the place of a file where values are kept back.
enum ShownFolder {
  /// The folder for a file that is called by a code, and for one of the pool that is no record, for that can be called by
  /// anything, somebody's name too; `nil` for a file that is shown itself.
  ///
  /// - Parameter path: The path in the pool; with `../` or absolute that of a file elsewhere.
  static func inPlace(of path: String) -> String? {
    if let folder = PrivateFile.folder(ofFileCalledByCode: path) { return folder }
    guard !path.hasPrefix("../"), !path.startsWithBytes(of: "/"), !isOfPool(path) else { return nil }
    let folders = path.split(separator: "/").dropLast().map(String.init)
    // A folder can be called by anything too.
    guard let first = folders.first, known.contains(first) else { return "" }
    guard folders.count > 1, RecordKind(folder: first) != nil, isYear(folders[1]) else { return first }
    return folders[0] + "/" + folders[1]
  }

  /// The folders of a pool, and those of a private folder.
  private static let known = Set(
    RecordKind.allCases.compactMap(\.folder) + PrivateFile.Kind.allCases.map(\.folder)
      + [Indexes.folder, Publications.folder])

  /// Whether a path is that of a record, or of something else that every pool may have.
  private static func isOfPool(_ path: String) -> Bool {
    // A folder that belongs in no pool is a place of its own.
    if path.split(separator: "/").last.map({ PrivateFile.Kind(folder: $0) != nil }) == true { return true }
    return path == Contract.path || path == ErasureLedger.path || (try? RecordPath(path)) != nil
      || Indexes.kind(of: path) != nil || Publications.isReport(path)
  }

  private static func isYear(_ text: String) -> Bool {
    text.utf8.count == 4 && text.utf8.allSatisfy { (0x30...0x39).contains($0) }
  }
}
