internal import CoachPool
internal import CoachPoolFiles
internal import RecordSyntax

/// Changes to the files of a pool, made in memory. Nothing is written before ``write()``, and then all of them.
///
/// A file is named by its path relative to the pool's folder; one of the private folder by its absolute path.
struct PoolChanges {
  /// A file that is to be another, new or gone.
  struct File {
    /// The path as it was named.
    let path: String
    /// What was read; `nil` for a file that was not there.
    let old: [UInt8]?
    /// What it will hold; `nil` for a file that will be gone.
    let new: [UInt8]?
  }

  private let folder: PoolFolder
  private var states: [ExactText: File] = [:]

  /// Starts without a change.
  init(_ folder: PoolFolder) { self.folder = folder }

  /// The files that will differ, those to be deleted last: what a crash leaves has lost nothing that another file still
  /// needs. Within each of both in the order of their paths.
  var files: [File] {
    states.values.filter { $0.old != $0.new }.sorted { left, right in
      if (left.new == nil) != (right.new == nil) { return right.new == nil }
      return ExactText(left.path) < ExactText(right.path)
    }
  }

  /// The files of the private folder that will be gone.
  var deletedPrivateFiles: [File] {
    states.values.filter { $0.path.startsWithBytes(of: "/") && $0.old != nil && $0.new == nil }
  }

  /// A file that was read, changed or not; `nil` for one that nobody asked for.
  subscript(path: String) -> File? { states[ExactText(path)] }

  /// What the files that were read hold with the changes made so far, by path.
  var texts: [String: [UInt8]] {
    var texts: [String: [UInt8]] = [:]
    for file in states.values { texts[file.path] = file.new }
    return texts
  }

  /// What a file holds with the changes made so far; `nil` when there is none.
  mutating func bytes(of path: String) throws(FileError) -> [UInt8]? { try file(path).new }

  /// Edits a record, every other byte of it left as it is.
  mutating func edit(_ path: String, _ edits: [Edit]) throws(CommandFailure) {
    let bytes: [UInt8]
    do throws(FileError) {
      guard let known = try self.bytes(of: path) else { throw FileError(path, .missing) }
      bytes = known
    } catch { throw CommandFailure([error]) }
    let vocabulary = Schemas.bundled.vocabulary
    let document = Document(
      parsing: bytes, as: path.hasSuffix(".json") ? .json : .frontMatter, vocabulary: vocabulary)
    do throws(EditRefusal) {
      set(path, try document.applying(edits, vocabulary: vocabulary).bytes)
    } catch {
      throw CommandFailure(lines: [.init(path: path, message: error.reason)])
    }
  }

  /// Gives a file a whole text, new or other than it had.
  mutating func put(_ path: String, _ bytes: [UInt8]) throws(FileError) {
    _ = try file(path)
    set(path, bytes)
  }

  /// Adds a line at the end of a file, which is made when it is not there.
  mutating func append(line: String, to path: String) throws(FileError) {
    var bytes = try file(path).new ?? []
    if let last = bytes.last, last != UInt8(ascii: "\n") { bytes.append(UInt8(ascii: "\n")) }
    set(path, bytes + Array("\(line)\n".utf8))
  }

  /// Takes a file away.
  mutating func delete(_ path: String) throws(FileError) {
    _ = try file(path)
    set(path, nil)
  }

  /// Writes and deletes the files, when each is still what was read; none when one is not.
  func write() throws(FileError) {
    var changes: [AtomicFile.Change] = []
    for file in files {
      let path = folder.path(of: file.path)
      let parent = Paths.parent(of: path)
      if file.old == nil { try makeFolders(to: parent) }
      guard try Paths.resolved(parent) == parent else { throw FileError(parent, .link) }
      changes.append(AtomicFile.Change(path, file.new, over: file.old))
    }
    try AtomicFile.write(changes)
  }

  /// Makes the folders of a new file that are not there, as far as they lie in the pool.
  private func makeFolders(to parent: String) throws(FileError) {
    guard parent != folder.path, folder.holds(parent) else { return }
    try makeFolders(to: Paths.parent(of: parent))
    try AtomicFile.makeFolder(parent)
  }

  /// A file as it is so far; what was not read before is read now.
  private mutating func file(_ path: String) throws(FileError) -> File {
    if let known = states[ExactText(path)] { return known }
    let bytes = try FileReading.existing(folder.path(of: path))
    let file = File(path: path, old: bytes, new: bytes)
    states[ExactText(path)] = file
    return file
  }

  private mutating func set(_ path: String, _ bytes: [UInt8]?) {
    states[ExactText(path)] = File(path: path, old: states[ExactText(path)]?.old, new: bytes)
  }
}
