internal import CoachPoolFiles

#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Musl)
  internal import Musl
#else
  internal import Darwin
#endif

/// The least that any checker must do: open, read and close every record file of a pool on all cores, and count lines.
enum ReadFloor {
  /// The number of newlines in the record files of a pool.
  static func newlines(in folder: PoolFolder) throws(FileError) -> Int {
    var files: [String] = []
    list(folder.path, "", &files)
    let root = unsafe open(folder.path, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    guard root >= 0 else { throw FileError(folder.path, .missing) }
    defer { close(root) }
    let paths = files
    let stretches = 16
    return Workers.map(stretches) { number in
      var buffer = [UInt8](repeating: 0, count: 1 << 16)
      let start = paths.count * number / stretches
      return paths[start..<paths.count * (number + 1) / stretches].reduce(0) {
        $0 + count($1, root, &buffer)
      }
    }.reduce(0, +)
  }

  private static func count(_ path: String, _ root: Int32, _ buffer: inout [UInt8]) -> Int {
    let descriptor = unsafe openat(root, path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { return 0 }
    defer { close(descriptor) }
    var newlines = 0
    while true {
      let size = buffer.count
      let got = unsafe buffer.withUnsafeMutableBytes { unsafe read(descriptor, $0.baseAddress, size) }
      guard got > 0 else { return newlines }
      for index in 0..<got where buffer[index] == 0x0A { newlines += 1 }
      if got < size { return newlines }
    }
  }

  private static func list(_ root: String, _ folder: String, _ files: inout [String]) {
    guard let stream = unsafe opendir(folder.isEmpty ? root : root + "/" + folder) else { return }
    defer { unsafe closedir(stream) }
    let prefix = folder.isEmpty ? "" : folder + "/"
    while let entry = unsafe readdir(stream) {
      let name = unsafe withUnsafePointer(to: &entry.pointee.d_name) {
        unsafe $0.withMemoryRebound(to: CChar.self, capacity: 256) { unsafe String(cString: $0) }
      }
      guard !name.hasPrefix(".") else { continue }
      if unsafe entry.pointee.d_type == DT_DIR {
        list(root, prefix + name, &files)
      } else {
        files.append(prefix + name)
      }
    }
  }
}
