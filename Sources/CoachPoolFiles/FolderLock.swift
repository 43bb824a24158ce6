#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Musl)
  internal import Musl
#else
  internal import Darwin
#endif

internal import Synchronization

/// Keeps two programs from comparing and replacing files of one folder at the same time, by which the second would write
/// over what the first has just written.
///
/// Others know nothing of it: an editor may write whenever it likes. It is gone with the program that holds it, however
/// that ends.
package enum FolderLock: Sendable {
  /// A folder that this program keeps to itself until it gives it back, or ends.
  package struct Held: Sendable {
    fileprivate let descriptor: Int32
    fileprivate let identity: Identity

    /// Gives it back.
    package func release() {
      held.withLock { held in held.subtract([identity]) }
      close(descriptor)
    }
  }

  /// What makes a folder the same, whatever its path is.
  fileprivate struct Identity: Hashable, Sendable {
    let device: UInt64
    let number: UInt64

    /// The identity of an open folder; `nil` when the system does not say.
    init?(_ descriptor: Int32) {
      var status = stat()
      guard unsafe fstat(descriptor, &status) == 0 else { return nil }
      (device, number) = (
        UInt64(truncatingIfNeeded: status.st_dev), UInt64(truncatingIfNeeded: status.st_ino)
      )
    }
  }

  /// The folders that this program keeps: it does not wait for itself.
  private static let held = Mutex<Set<Identity>>([])

  /// Keeps a folder to this program while it reads what is there, decides on it and writes, or waits for who has it; `nil`
  /// for one that cannot be kept, for it is not there.
  package static func hold(_ path: String) throws(FileError) -> Held? {
    let descriptor = unsafe open(path, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    guard descriptor >= 0 else { return nil }
    guard let identity = Identity(descriptor) else {
      close(descriptor)
      return nil
    }
    do throws(FileError) { try take([path: descriptor]) } catch {
      close(descriptor)
      throw error
    }
    held.withLock { held in held.formUnion([identity]) }
    return Held(descriptor: descriptor, identity: identity)
  }

  /// How often it is asked for, and the wait in between: ten seconds together.
  private static let (attempts, pause) = (200, UInt32(50_000))

  /// Takes folders, or waits for who has them; they are given back when they are closed.
  ///
  /// - Parameter folders: The open folders, by their paths. They are taken in the order of those, in which everybody takes
  ///   them, so that no two wait for one another.
  static func take(_ folders: [String: Int32]) throws(FileError) {
    for (path, folder) in folders.sorted(by: { $0.key < $1.key }) {
      if let identity = Identity(folder), held.withLock({ $0.contains(identity) }) { continue }
      for attempt in 1... {
        guard flock(folder, LOCK_EX | LOCK_NB) != 0, errno == EWOULDBLOCK else { break }
        guard attempt < attempts else { throw FileError(path, .busy) }
        usleep(pause)
      }
    }
  }
}
