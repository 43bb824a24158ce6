/// A file of the private folder: who a code is, or what is noted of a person or a trajectory.
public struct PrivateFile: Hashable, Sendable {
  /// What it holds.
  public enum Kind: Hashable, Sendable, CaseIterable {
    /// Who the code is, `people/p-7k3m9q.md`.
    case person
    /// Free text, `notes/p-7k3m9q.md` or `notes/t-2023-k7qm.md`.
    case note

    /// The folder it lies in.
    package var folder: String {
      switch self {
      case .person: "people"
      case .note: "notes"
      }
    }

    /// The kind of the files in a folder.
    init?(folder: some StringProtocol) {
      switch folder {
      case "people": self = .person
      case "notes": self = .note
      default: return nil
      }
    }
  }

  /// What it holds.
  public let kind: Kind
  /// The code of a person, or the id of a trajectory.
  public let id: String
  /// The absolute path.
  public let path: String
  /// Whether it is JSON; else it is Markdown.
  public let isJSON: Bool

  /// Takes the file at a path relative to the private folder; `nil` for one that is not called as such a file is.
  package init?(_ path: String, in folder: String) {
    let parts = path.split(separator: "/", omittingEmptySubsequences: false)
    guard parts.count == 2, let kind = Kind(folder: parts[0]) else { return nil }
    let isJSON = kind == .person && parts[1].hasSuffix(".json")
    guard isJSON || parts[1].hasSuffix(".md") else { return nil }
    let id = String(parts[1].dropLast(isJSON ? 5 : 3))
    guard Self.isCode(id) else { return nil }
    self.kind = kind
    self.id = id
    self.path = "\(folder)/\(path)"
    self.isJSON = isJSON
  }

  /// The folder in which a file lies that is called by a code, as those of a private folder are, or by a person's code with
  /// other words, whether it lies there or in the pool; `nil` for any other file.
  package static func folder(ofFileCalledByCode path: String) -> String? {
    let parts = path.split(separator: "/", omittingEmptySubsequences: false)
    guard parts.count > 1, let name = parts.last else { return nil }
    let isOfPrivateFolder = Kind(folder: parts[parts.count - 2]) != nil
    guard isOfPrivateFolder && isCode(String(name.prefix { $0 != "." })) || hasPersonCode(name) else {
      return nil
    }
    return parts.dropLast().joined(separator: "/")
  }

  /// Whether a person's code stands in a file's name: at the start of a word, or behind others where it has a digit, for a
  /// coach may be called `jan-p-bakker`.
  private static func hasPersonCode(_ name: Substring) -> Bool {
    let words = name.lowercased().split { !($0.isASCII && ($0.isLetter || $0.isNumber || $0 == "-")) }
    return CodeWords.candidates(in: Array(name.utf8)).contains { code in
      guard code.hasPrefix("p-") else { return false }
      return code.contains(where: \.isNumber) || words.contains { $0.hasPrefix(code) }
    }
  }

  /// Whether an id was drawn and is no name: it has a digit, or starts as codes do.
  ///
  /// Paths are shown to others, and a name as an id would be shown with them.
  static func isCode(_ id: String) -> Bool {
    RecordPath.isID(id) && (id.hasPrefix("p-") || id.utf8.contains { (0x30...0x39).contains($0) })
  }
}
