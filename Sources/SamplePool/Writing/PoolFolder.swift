internal import Foundation

/// The folder a pool is written to.
struct PoolFolder {
  let path: String

  /// Why nothing was written.
  enum Refusal: Error, Equatable {
    /// There is something in the folder already.
    case notEmpty
    /// The folder or a file could not be made.
    case unwritable(String)
  }

  /// Writes the files, with their folders, into a folder that is empty or not there yet.
  func write(_ files: [SampleFile]) throws(Refusal) {
    let manager = FileManager.default
    if let entries = try? manager.contentsOfDirectory(atPath: path), !entries.isEmpty { throw .notEmpty }
    var made: Set<String> = []
    for file in files {
      let full = path + "/" + file.path
      let folder = full.lastIndex(of: "/").map { String(full[..<$0]) } ?? path
      if made.insert(folder).inserted {
        do {
          try manager.createDirectory(atPath: folder, withIntermediateDirectories: true)
        } catch {
          throw .unwritable(folder)
        }
      }
      do {
        // In place: an atomic write makes a second file of each, and the folder was empty.
        try Data(file.text.utf8).write(to: URL(filePath: full), options: .withoutOverwriting)
      } catch {
        throw .unwritable(full)
      }
    }
  }
}
