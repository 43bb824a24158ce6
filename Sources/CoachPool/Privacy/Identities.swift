package import RecordSyntax

/// What the private folder says: who is behind the codes, and which notes there are.
///
/// A class, for all workers look at the same one.
public final class Identities: Sendable {
  /// The absolute path of the private folder.
  public let folder: String
  /// Every person that could be decoded, in the order of their paths; of two with one code both.
  public let people: [Person]
  /// Every file, readable or not, in the order of their paths.
  public let files: [PrivateFile]
  /// The absolute paths of what writes that were cut off have left, sorted.
  package let leftovers: [String]
  /// The absolute paths of what else lies in the folder and is not read, sorted.
  let others: [String]
  /// What is wrong with the files; values in it are of the class identifying.
  package let findings: [Diagnostic]
  /// The words in the files that may not be written in there either.
  let sensitive: [SensitiveWords]

  /// The places of people, by code; the first of two.
  private let numbers: [String: Int]

  /// Joins what was read.
  ///
  /// - Parameters:
  ///   - folder: The absolute path of the private folder.
  ///   - texts: Its files, in the order of their paths.
  ///   - others: The paths of what else lies in it, relative to the folder, sorted.
  package init(folder: String, _ texts: [PrivateText], others: [String] = []) {
    self.folder = folder
    files = texts.map(\.file)
    people = texts.compactMap(\.person)
    sensitive = texts.flatMap(\.sensitive)
    numbers = Dictionary(people.enumerated().map { ($1.id, $0) }, uniquingKeysWith: { first, _ in first })
    let leftovers = others.filter { path in
      LeftoverName(path).map { PrivateFile($0.file, in: folder) != nil } ?? false
    }
    self.leftovers = leftovers.map { "\(folder)/\($0)" }
    let unknown = others.filter { !leftovers.contains($0) }
    self.others = unknown.map { "\(folder)/\($0)" }
    findings =
      texts.flatMap(\.findings) + PrivateFolderFinding.doubles(files)
      + PrivateFolderFinding.unknown(unknown, in: folder)
      + PrivateFolderFinding.leftovers(self.leftovers)
  }

  /// The person with a code; `nil` when none is known, or the record could not be decoded.
  public func person(_ code: String) -> Person? { numbers[code].map { people[$0] } }

  /// The files that say who a code is: one, or more when there are doubles, readable or not.
  public func records(of code: String) -> [PrivateFile] {
    files.filter { $0.kind == .person && $0.id == code }
  }

  /// The notes that bear an id: a person's code, or that of a trajectory.
  public func notes(of id: String) -> [PrivateFile] { files.filter { $0.kind == .note && $0.id == id } }

  /// All files about the person with a code: the record, the notes, and those of the trajectories that name the code.
  public func files(of code: String, in pool: Pool) -> [PrivateFile] {
    let trajectories = Set(pool.trajectories.filter { $0.coachee.value == code }.map(\.id))
    return files.filter { $0.id == code || $0.kind == .note && trajectories.contains($0.id) }
  }

  /// A path relative to the private folder; `nil` for one that does not lie in it.
  func relative(_ path: String) -> String? {
    path.startsWithBytes(of: folder + "/") ? path.dropping(bytes: folder.utf8.count + 1) : nil
  }
}
