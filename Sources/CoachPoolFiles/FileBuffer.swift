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

  /// Reads a file that the listing of an open folder has; see ``FileReading`` for what is refused.
  mutating func read(_ path: String, in folder: Int32) throws(FileError) {
    let descriptor = unsafe openat(folder, path, O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC)
    guard descriptor >= 0 else { throw FileError(path, code: errno) }
    defer { close(descriptor) }
    let size = storage.count
    let count = unsafe storage.withUnsafeMutableBytes {
      unsafe systemRead(descriptor, $0.baseAddress, size)
    }
    // A read that was interrupted, or a file that may go on behind the buffer, takes the long way.
    guard (0..<size).contains(count) else {
      file = try FileReading.bytes(of: path, in: folder)
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
