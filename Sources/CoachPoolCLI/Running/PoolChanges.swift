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
  /// In which order it was decided to take files away.
  private var deletions: [ExactText: Int] = [:]
  /// The files that are taken away last of all.
  private var last: Set<ExactText> = []

  /// Starts without a change.
  init(_ folder: PoolFolder) { self.folder = folder }

  /// The files that will differ, in the order in which they are written: whatever a crash leaves, a second run of the
  /// command finds what is still to be done and finishes it.
  ///
  /// - What goes from the private folder goes first: it is found by the codes that records have until they are changed, and
  ///   no record needs it. Whoever goes because nothing names them any more goes before who named them.
  /// - Then the ledger, which says what is being done: `erase` takes a code that stands there for one it has begun with, and
  ///   until it has finished `check` says of each record with that code that it is there again. Of a coach who is begun
  ///   with anew a second code stands in the records that were not changed yet.
  /// - Then what is changed or made, in the order of the paths: an evaluation is found by its trajectory's code, and comes
  ///   before it; fields and what `removed` says of them are in one file. Of a published year the figures are what counts:
  ///   they come before the annual record, which is completed from them, as the report is.
  /// - What goes from the pool goes when nothing refers to it any more, evaluations before trajectories.
  /// - Who is erased is found by the ledger, and goes last of all: until then the private folder says whom to look for.
  var files: [File] {
    // The turn of each is found once, for there may be a hundred thousand.
    let changed = states.filter { $0.value.old != $0.value.new }.map { path, file in
      (turn: turn(of: file), path: path, file: file)
    }
    return changed.sorted { left, right in
      if left.turn != right.turn { return left.turn < right.turn }
      if left.turn == .privateDeletion {
        return deletions[left.path, default: 0] > deletions[right.path, default: 0]
      }
      return left.path < right.path
    }.map(\.file)
  }

  /// When a file is written.
  private enum Turn: Int, Comparable {
    case privateDeletion, ledger, report, record, annual, deletion, last

    static func < (left: Turn, right: Turn) -> Bool { left.rawValue < right.rawValue }
  }

  private func turn(of file: File) -> Turn {
    if file.new == nil {
      if last.contains(ExactText(file.path)) { return .last }
      return file.path.startsWithBytes(of: "/") ? .privateDeletion : .deletion
    }
    if file.path == ErasureLedger.path { return .ledger }
    if file.path.hasPrefix(Publications.folder + "/") { return .report }
    return (try? RecordPath(file.path))?.kind == .annual ? .annual : .record
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
    let document = Document(parsing: bytes, at: path)
    do throws(EditRefusal) {
      set(path, try document.applying(edits, vocabulary: Schemas.bundled.vocabulary).bytes)
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

  /// Takes a file away, in its turn or last of all.
  mutating func delete(_ path: String, last isLast: Bool = false) throws(FileError) {
    if isLast { last.insert(ExactText(path)) }
    _ = try file(path)
    set(path, nil)
    if deletions[ExactText(path)] == nil { deletions[ExactText(path)] = deletions.count }
  }

  /// Writes and deletes the files, when each is still what was read; none when one is not.
  ///
  /// - Parameter done: Is told of each once that is done.
  func write(done: (File) -> Void = { _ in }) throws(FileError) {
    var changes: [AtomicFile.Change] = []
    let files = files
    for file in files {
      let path = folder.path(of: file.path)
      let parent = Paths.parent(of: path)
      if file.old == nil { try makeFolders(to: parent) }
      guard try Paths.resolved(parent) == parent else { throw FileError(parent, .link) }
      // Who somebody is, is for the coordinators alone.
      let isPrivate = file.old == nil && file.path.startsWithBytes(of: "/")
      changes.append(AtomicFile.Change(path, file.new, over: file.old, isPrivate: isPrivate))
    }
    var count = 0
    try AtomicFile.write(changes) { _ in
      done(files[count])
      count += 1
    }
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
