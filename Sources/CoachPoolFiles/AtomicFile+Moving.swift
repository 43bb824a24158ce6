#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Musl)
  internal import Musl
#else
  internal import Darwin
#endif

extension AtomicFile {
  /// Gives a file another name, when it is still what was read and nothing has that name.
  ///
  /// A reader, or a crash, meets it under one of the two.
  ///
  /// - Parameters:
  ///   - path: The file.
  ///   - target: Its new path, in a folder that exists on the same disk.
  ///   - expected: What the file was when it was read.
  package static func move(_ path: String, to target: String, expecting expected: [UInt8]) throws(FileError) {
    var folders: [String: Int32] = [:]
    defer { for folder in folders.values { close(folder) } }
    for folder in Set([Paths.parent(of: path), Paths.parent(of: target)]) {
      let descriptor = unsafe open(folder, O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC)
      guard descriptor >= 0 else { throw FileError(folder, code: errno) }
      folders[folder] = descriptor
    }
    try FolderLock.take(folders)
    guard try FileReading.bytes(of: path) == expected else { throw FileError(path, .changed) }
    guard Paths.kind(of: target) == nil, !Paths.isLink(target) else { throw FileError(target, .changed) }
    let code = WriteStep.make()
    guard code == 0 else { throw FileError(path, code: code) }
    guard unsafe rename(path, target) == 0 else { throw FileError(path, code: errno) }
    for (folder, descriptor) in folders {
      guard fsync(descriptor) == 0 else { throw FileError(folder, code: errno) }
    }
  }
}
