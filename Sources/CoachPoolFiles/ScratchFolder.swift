#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Musl)
  internal import Musl
#else
  internal import Darwin
#endif

/// Folders for what is made and thrown away.
package enum ScratchFolder: Sendable {
  /// Makes an empty folder where the system keeps temporary files.
  package static func make() throws(FileError) -> String {
    let parent = ProcessEnvironment.variables(["TMPDIR"])["TMPDIR"] ?? "/tmp"
    var template = Array(Paths.join(parent, "coachpool-XXXXXX").utf8CString)
    guard unsafe mkdtemp(&template) != nil else { throw FileError(parent, code: errno) }
    return try Paths.resolved(
      String(decoding: template.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self))
  }

  /// Removes a folder and all in it; links are removed and not followed.
  package static func remove(_ path: String) {
    guard let stream = unsafe opendir(path) else { return }
    while let entry = unsafe readdir(stream) {
      let name = unsafe withUnsafePointer(to: &entry.pointee.d_name) {
        unsafe $0.withMemoryRebound(to: CChar.self, capacity: 256) { unsafe String(cString: $0) }
      }
      guard name != ".", name != ".." else { continue }
      let inside = Paths.join(path, name)
      if unsafe unlink(inside) != 0 { remove(inside) }
    }
    unsafe closedir(stream)
    unsafe rmdir(path)
  }
}
