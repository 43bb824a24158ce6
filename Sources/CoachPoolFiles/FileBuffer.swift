#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Musl)
  internal import Musl
#else
  internal import Darwin
#endif

/// Reads one small file after another through the same memory, without asking for their sizes.
struct FileBuffer {
  private var storage = [UInt8](repeating: 0, count: 1 << 16)
  /// The bytes of the file that was read last; in the same memory again, unless somebody kept them.
  private(set) var file: [UInt8] = []

  /// The folder that is being read, open.
  private var folder: Int32 = AT_FDCWD
  /// Why the folder could not be opened; 0 when it was.
  private var refusal: Int32 = 0

  /// Opens a folder for reading several of its files, so that the system looks its path up once.
  ///
  /// - Parameters:
  ///   - path: The folder's path, which is looked up in `root`, an open folder; empty for that one.
  ///   - body: Reads files. When the folder cannot be opened, each of them fails by that.
  mutating func inFolder(_ path: String, of root: Int32, _ body: (inout FileBuffer) -> Void) {
    refusal = 0
    guard !path.isEmpty else {
      folder = root
      return body(&self)
    }
    folder = unsafe openat(root, path, O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC)
    if folder < 0 { refusal = errno }
    body(&self)
    if folder >= 0 { close(folder) }
  }

  /// Reads a file of the folder, by its name; see ``FileReading`` for what is refused.
  mutating func read(_ name: String) throws(FileError) {
    guard refusal == 0 else { throw FileError(name, code: refusal) }
    // Handed over as it is: an implicit conversion copies the name twice.
    let descriptor = unsafe name.withCString {
      unsafe openat(folder, $0, O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC)
    }
    guard descriptor >= 0 else { throw FileError(name, code: errno) }
    defer { close(descriptor) }
    let size = storage.count
    let count = unsafe storage.withUnsafeMutableBytes {
      unsafe systemRead(descriptor, $0.baseAddress, size)
    }
    // A read that was interrupted, or a file that may go on behind the buffer, takes the long way.
    guard (0..<size).contains(count) else {
      file = try FileReading.bytes(of: name, in: folder)
      return
    }
    file.removeAll(keepingCapacity: true)
    file.append(contentsOf: storage[..<count])
  }
}

/// `read(2)`, by a name that a method does not hide.
private func systemRead(_ descriptor: Int32, _ memory: UnsafeMutableRawPointer?, _ size: Int) -> Int {
  unsafe read(descriptor, memory, size)
}
