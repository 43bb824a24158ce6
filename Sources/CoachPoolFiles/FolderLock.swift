#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Musl)
  internal import Musl
#else
  internal import Darwin
#endif

/// Keeps two programs from comparing and replacing files of one folder at the same time, by which the second would write
/// over what the first has just written.
///
/// Others know nothing of it: an editor may write whenever it likes. It is gone with the program that holds it, however
/// that ends.
enum FolderLock {
  /// How often it is asked for, and the wait in between: ten seconds together.
  private static let (attempts, pause) = (200, UInt32(50_000))

  /// Takes folders, or waits for who has them; they are given back when they are closed.
  ///
  /// - Parameter folders: The open folders, by their paths. They are taken in the order of those, in which everybody takes
  ///   them, so that no two wait for one another.
  static func take(_ folders: [String: Int32]) throws(FileError) {
    for (path, folder) in folders.sorted(by: { $0.key < $1.key }) {
      for attempt in 1... {
        guard flock(folder, LOCK_EX | LOCK_NB) != 0, errno == EWOULDBLOCK else { break }
        guard attempt < attempts else { throw FileError(path, .busy) }
        usleep(pause)
      }
    }
  }
}
