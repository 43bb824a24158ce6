import Foundation

/// The files of the example that are checked in, without those that the tool builds from them.
struct CheckedIn {
  private static let built = ["index/", "reports/"]
  private let folder: URL

  init(_ folder: URL) { self.folder = folder }

  /// The files by path within the folder.
  var files: [String: [UInt8]] {
    get throws {
      let paths = (try? FileManager.default.subpathsOfDirectory(atPath: folder.path)) ?? []
      var files: [String: [UInt8]] = [:]
      for path in paths where !Self.built.contains(where: path.hasPrefix) {
        let url = folder.appending(path: path)
        guard try url.resourceValues(forKeys: [.isRegularFileKey]).isRegularFile == true,
          !url.lastPathComponent.hasPrefix("."), url.lastPathComponent != "README.md"
        else { continue }
        files[path] = Array(try Data(contentsOf: url))
      }
      return files
    }
  }

  /// Writes a file, or takes it away.
  func replace(_ path: String, by bytes: [UInt8]?) throws {
    let url = folder.appending(path: path)
    guard let bytes else { return try FileManager.default.removeItem(at: url) }
    try FileManager.default.createDirectory(
      at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data(bytes).write(to: url)
  }
}
