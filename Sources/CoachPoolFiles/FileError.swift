package import RecordSyntax

#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Musl)
  internal import Musl
#else
  internal import Darwin
#endif

/// A file or folder that could not be read or written, and why.
package struct FileError: Error, Hashable, Sendable {
  /// Why it could not be done.
  package indirect enum Reason: Hashable, Sendable {
    /// There is nothing at the path.
    case missing
    /// The user may not.
    case notAllowed
    /// A symbolic link, which could lead out of the pool.
    case link
    /// A folder, pipe or device where a file is wanted.
    case noRegularFile
    /// A pipe or device among the records of a pool.
    case noRecord
    /// A pipe or socket that nobody reads.
    case noReader
    /// A file where a folder is wanted.
    case noFolder
    /// A folder without people and without notes where the private folder is wanted.
    case noPrivateFolder
    /// A name that is not UTF-8.
    case name
    /// A repository of its own inside the one that the pool lies in.
    case submodule
    /// A file of which a merge has left two versions in git's index.
    case conflicted
    /// A file with more bytes than a record may have.
    case tooLarge(Int)
    /// What is wrong with something in the folder, which may be called by somebody's name.
    case inside(name: String, Reason)
    /// Something else wrote the file after it was read.
    case changed
    /// Another coachpool is writing in the folder, and has been for long.
    case busy
    /// A signal to end came before it was written.
    case interrupted
    /// The disk is full.
    case diskFull
    /// The file would be longer than this process may make one.
    case sizeLimit
    /// Anything else, with the system's number for it.
    case system(Int32)
  }

  /// The path as it was asked for.
  package let path: String
  /// Why it could not be done.
  package let reason: Reason

  /// Makes an error.
  package init(_ path: String, _ reason: Reason) {
    self.path = path
    self.reason = reason
  }

  /// Makes an error of the system's number for what went wrong last; read it before anything else is called.
  init(_ path: String, code: Int32) {
    let reason: Reason =
      switch code {
      case ENOENT: .missing
      case EACCES, EPERM, EROFS: .notAllowed
      case ELOOP: .link
      case EISDIR: .noRegularFile
      case ENOTDIR: .noFolder
      case ENOSPC, EDQUOT: .diskFull
      case EFBIG: .sizeLimit
      case ENXIO: .noReader
      default: .system(code)
      }
    self.init(path, reason)
  }

  /// What is wrong and what to do, without the path.
  package var message: Phrase { Self.message(reason) }

  private static func message(_ reason: Reason) -> Phrase {
    switch reason {
    case .missing:
      Phrase(nl: "bestaat niet; kijk de naam na", en: "does not exist; check the name")
    case .notAllowed:
      Phrase(
        nl: "mag niet worden geopend of geschreven; kijk de rechten na",
        en: "may not be opened or written; check the permissions")
    case .link:
      Phrase(
        nl: "is een symbolische link; zet het bestand of de map zelf op deze plek",
        en: "is a symbolic link; put the file or folder itself in this place")
    case .noRegularFile:
      Phrase(
        nl: "is geen gewoon bestand; noem een gewoon bestand",
        en: "is no regular file; name one that is")
    case .noRecord:
      Phrase(nl: "is geen gewoon bestand; haal het weg", en: "is no regular file; take it away")
    case .noReader:
      Phrase(
        nl: "wordt door niemand gelezen; start eerst het programma dat eruit leest",
        en: "is read by nobody; first start the program that reads from it")
    case .noFolder:
      Phrase(nl: "ligt niet in een map; kijk het pad na", en: "does not lie in a folder; check the path")
    case .noPrivateFolder:
      Phrase(
        nl: """
          is geen besloten map: er is geen map people of notes in; kijk de naam na, of maak daarin de map people
          """,
        en: """
          is no private folder: it holds no folder people or notes; check the name, or make the folder people in it
          """)
    case .name:
      Phrase(
        nl: "heeft een naam die geen UTF-8 is; hernoem het", en: "has a name that is not UTF-8; rename it")
    case .submodule:
      Phrase(
        nl: "is een git-submodule; een pool ligt in één repository, zet de records zelf op deze plek",
        en: "is a git submodule; a pool lies in one repository, put the records themselves in this place")
    case .conflicted:
      Phrase(
        nl: "staat in git nog in een samenvoegconflict; los het op en doe git add",
        en: "is still in a merge conflict in git; resolve it and do git add")
    case .tooLarge(let count):
      Phrase(
        nl: "is \(count) bytes groot; een record is hooguit \(Document.mostBytes) bytes",
        en: "has \(count) bytes; a record has at most \(Document.mostBytes)")
    case .inside(let name, let reason):
      Phrase(
        nl: "in deze map: \(value: name, .identifying) \(message(reason))",
        en: "in this folder: \(value: name, .identifying) \(message(reason))")
    case .changed:
      Phrase(
        nl: "is intussen gewijzigd en daarom niet overschreven; voer de opdracht opnieuw uit",
        en: "was changed meanwhile and so not overwritten; run the command again")
    case .busy:
      Phrase(
        nl: "er schrijft al een andere coachpool in deze map; wacht tot die klaar is en probeer het opnieuw",
        en: "another coachpool is writing in this folder; wait until it is done and try again")
    case .interrupted:
      Phrase(
        nl: "is niet geschreven, want de opdracht werd afgebroken; voer de opdracht opnieuw uit",
        en: "was not written, for the command was interrupted; run the command again")
    case .diskFull:
      Phrase(nl: "past niet meer op de schijf; maak ruimte", en: "does not fit on the disk; make room")
    case .sizeLimit:
      Phrase(
        nl: "zou groter worden dan een bestand hier mag zijn; verruim die grens (ulimit -f)",
        en: "would be larger than a file may be here; raise that limit (ulimit -f)")
    case .system(let code):
      Phrase(
        nl: "kan niet worden gelezen of geschreven (systeemfout \(Int(code)))",
        en: "cannot be read or written (system error \(Int(code)))")
    }
  }
}
