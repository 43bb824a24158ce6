package import CoachPool

#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Musl)
  internal import Musl
#else
  internal import Darwin
#endif

/// Reads a pool's files on all cores: each worker takes one stretch of the listing after another, so that the order of
/// the records depends on their paths alone.
package struct PoolLoader: Sendable {
  private let folder: PoolFolder
  private let listing: PoolListing
  private let stretches: Int
  /// Texts that stand in for what the disk has, by path.
  private let replaced: [String: [UInt8]]
  /// The names to look for in every file; `nil` when none are known.
  private let names: KnownNames?

  /// What one worker made of its stretch.
  private struct Stretch: Sendable {
    let names: KnownNames?
    var part = PoolPart()
    var errors: [FileError] = []
    var recordCount = 0

    init(_ names: KnownNames?) { self.names = names }

    mutating func add(_ path: String, _ recordPath: RecordPath, _ bytes: [UInt8]) {
      recordCount += 1
      part.add(path, recordPath, bytes)
      lookForNames(path, bytes)
    }

    mutating func lookForNames(_ path: String, _ bytes: @autoclosure () -> [UInt8]?) {
      if let names { part.look(for: names, in: path, bytes()) }
    }

    mutating func read(
      _ path: String, _ recordPath: RecordPath, called name: String, by buffer: inout FileBuffer
    ) {
      recordCount += 1
      do throws(FileError) {
        try buffer.read(name)
        part.add(path, recordPath, buffer.file)
        lookForNames(path, buffer.file)
      } catch {
        if case .tooLarge(let count) = error.reason {
          part.refuse(path, recordPath, byteCount: count)
        } else {
          errors.append(FileError(path, error.reason))
        }
      }
    }
  }

  /// Loads the pool in a folder; the result does not depend on the number of stretches.
  ///
  /// - Parameters:
  ///   - folder: The folder.
  ///   - replaced: Texts to read in place of what the disk has, by path: the pool as it will be once they are written.
  ///   - listing: The files it has; `nil` for those that the folder has.
  ///   - names: The names to look for in every file, one that is no record included.
  ///   - stretches: In how many parts it is read.
  package static func load(
    _ folder: PoolFolder, replacing replaced: [String: [UInt8]] = [:], listing given: PoolListing? = nil,
    names: KnownNames? = nil, stretches: Int = 64
  ) throws(UnreadablePool) -> LoadedPool {
    // The schemas are compiled while the folders are listed: a small pool takes no longer than that.
    Workers.start { _ = Schemas.bundled }
    let listing: PoolListing
    do throws(FileError) {
      if let given { listing = given } else { listing = try PoolListing(of: folder) }
    } catch {
      throw UnreadablePool(errors: [error])
    }
    guard listing.refused.isEmpty else { throw UnreadablePool(errors: listing.refused) }
    return try PoolLoader(
      folder: folder, listing: listing, stretches: stretches, replaced: replaced, names: names
    ).load()
  }

  private func load() throws(UnreadablePool) -> LoadedPool {
    let root = unsafe open(folder.path, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    guard root >= 0 else { throw UnreadablePool(errors: [FileError(folder.path, code: errno)]) }
    defer { close(root) }

    var all = Stretch(names)
    for stretch in Workers.map(stretches, { read($0, from: root) }) {
      all.part.append(stretch.part)
      all.errors += stretch.errors
      all.recordCount += stretch.recordCount
    }

    for path in listing.emptyFolders { all.part.add(stray: path, .isFolder) }
    let contract = beside(Contract.path, root, &all)
    if let contract { all.lookForNames(Contract.path, contract) }
    if names != nil {
      for path in listing.hiddenFiles(of: folder) {
        all.lookForNames(path, replaced[path] ?? folder.read(path))
      }
    }
    let ledger = beside(ErasureLedger.path, root, &all).map { ErasureLedger($0) }
    guard all.errors.isEmpty else { throw UnreadablePool(errors: all.errors) }
    return LoadedPool(
      folder: folder, pool: Pool(all.part, ledger: ledger, contract: ContractFile(contract)),
      recordCount: all.recordCount + (contract == nil ? 0 : 1), names: names)
  }

  private func read(_ number: Int, from root: Int32) -> Stretch {
    let count = listing.count
    Self.makeRoom()
    var stretch = Stretch(names)
    var buffer = FileBuffer()
    var before = 0
    for run in listing.runs {
      let first = max(count * number / stretches, before)
      let end = min(count * (number + 1) / stretches, before + run.names.count)
      if first < end {
        let names = run.names[first - before..<end - before]
        let folder = Result { () throws(RecordPath.Refusal) in try RecordPath.Folder(run.folder) }
        buffer.inFolder(run.folder, of: root) { buffer in
          for name in names { read(name, run.folder, folder, &stretch, &buffer) }
        }
      }
      before += run.names.count
    }
    return stretch
  }

  /// Lets the heap of this thread grow at once by more than a stretch keeps.
  ///
  /// Else glibc asks the system for it page by page. What is let go at the end of a heap stays there for what comes next.
  private static func makeRoom() {
    var room: [UInt8] = []
    room.reserveCapacity(1 << 20)
  }

  private func read(
    _ name: String, _ folderPath: String, _ folder: Result<RecordPath.Folder, RecordPath.Refusal>,
    _ stretch: inout Stretch, _ buffer: inout FileBuffer
  ) {
    // With just the memory it needs, for every record keeps its path.
    var path = ""
    path.reserveCapacity(folderPath.utf8.count + name.utf8.count)
    path += folderPath
    path += name
    guard path != Contract.path else { return }
    do throws(RecordPath.Refusal) {
      let recordPath = try folder.get().record(named: name)
      if let bytes = replaced[path] {
        stretch.add(path, recordPath, bytes)
      } else {
        stretch.read(path, recordPath, called: name, by: &buffer)
      }
    } catch {
      stretch.part.add(stray: path, error)
      stretch.lookForNames(path, replaced[path] ?? self.folder.read(path))
    }
  }

  /// The bytes of a file that is no record; `nil` when the pool has none.
  private func beside(_ path: String, _ root: Int32, _ stretch: inout Stretch) -> [UInt8]? {
    guard listing.contains(path) else { return nil }
    if let bytes = replaced[path] { return bytes }
    do throws(FileError) {
      return try FileReading.bytes(of: path, in: root)
    } catch {
      stretch.errors.append(error)
      return nil
    }
  }
}
