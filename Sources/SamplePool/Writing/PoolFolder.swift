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
      guard Self.create(full, file.text) else { throw .unwritable(full) }
    }
  }

  /// Makes a file without waiting for the disk, as Foundation would for each of thirty thousand.
  private static func create(_ path: String, _ text: String) -> Bool {
    let descriptor = unsafe open(path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o644)
    guard descriptor >= 0 else { return false }
    let handle = FileHandle(fileDescriptor: descriptor, closeOnDealloc: true)
    do {
      try handle.write(contentsOf: Data(text.utf8))
      try handle.close()
      return true
    } catch {
      return false
    }
  }
}
