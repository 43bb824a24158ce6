package import CoachPool
internal import RecordSyntax

/// The folder outside the repository that says who the codes are.
package struct PrivateFolder: Sendable {
  /// The environment variable that names it.
  package static let variable = "COACHPOOL_PRIVATE"

  /// Its absolute path, without links.
  package let path: String

  /// Takes the folder at a path, which must hold one of the folders that make it one: another folder would seem to be
  /// one in which nobody is known.
  package init(_ path: String) throws(FileError) {
    let resolved = try Paths.resolved(path)
    guard Paths.kind(of: resolved) == .folder else { throw FileError(path, .noFolder) }
    let isOne = PrivateFile.Kind.allCases.contains {
      Paths.kind(of: Paths.join(resolved, $0.folder)) == .folder
    }
    guard isOne else { throw FileError(path, .noPrivateFolder) }
    self.path = resolved
  }

  /// Reads all of it, on all cores.
  ///
  /// - Parameters:
  ///   - texts: Texts that stand in for what the disk has, by absolute path.
  ///   - removed: The absolute paths of files that are to be gone.
  package func read(
    replacing texts: [String: [UInt8]] = [:], removing removed: Set<String> = []
  ) throws(UnreadablePool) -> Identities {
    let listing: PoolListing
    do throws(FileError) { listing = try PoolListing(of: PoolFolder(path)) } catch {
      throw UnreadablePool(errors: [error])
    }
    guard listing.refused.isEmpty else {
      throw UnreadablePool(errors: listing.refused.map { error(at: $0.path, $0.reason) })
    }
    let prefix = path + "/"
    let new = texts.keys.filter { $0.startsWithBytes(of: prefix) }.map {
      $0.dropping(bytes: prefix.utf8.count)
    }
    let paths = listing.adding(new, removing: removed.map { $0.dropping(bytes: prefix.utf8.count) }).files
    let files = paths.compactMap { PrivateFile($0, in: path) }
    let results = Workers.map(files.count) { number in Self.read(files[number], texts) }
    var read: [PrivateText] = []
    var errors: [FileError] = []
    for result in results {
      do throws(FileError) { read.append(try result.get()) } catch { errors.append(error) }
    }
    guard errors.isEmpty else { throw UnreadablePool(errors: errors) }
    let others = paths.filter { PrivateFile($0, in: path) == nil && Paths.name(of: $0) != "README.md" }
    return Identities(folder: path, read, others: others)
  }

  private static func read(
    _ file: PrivateFile, _ texts: [String: [UInt8]]
  ) -> Result<PrivateText, FileError> {
    if let bytes = texts[file.path] { return .success(PrivateText(file, bytes)) }
    do throws(FileError) {
      return .success(PrivateText(file, try FileReading.bytes(of: file.path)))
    } catch {
      guard case .tooLarge(let count) = error.reason else { return .failure(error) }
      return .success(PrivateText(file, byteCount: count))
    }
  }

  /// The error of what is refused: at its own path, or that of its folder where the name may be a person's.
  private func error(at file: String, _ reason: FileError.Reason) -> FileError {
    if let file = PrivateFile(file, in: path) { return FileError(file.path, reason) }
    let parent = Paths.parent(of: file)
    return FileError(
      parent == "." ? path : Paths.join(path, parent), .inside(name: Paths.name(of: file), reason))
  }
}
