internal import RecordSyntax

/// Words for what is wrong with the files of the private folder as files.
enum PrivateFolderFinding {
  /// The most names that are shown of files that are not read.
  private static let mostNames = 10

  /// The files whose code an earlier one has.
  static func doubles(_ files: [PrivateFile]) -> [Diagnostic] {
    var first: [String: String] = [:]
    return files.filter { $0.kind == .person }.compactMap { file in
      guard let other = first[file.id] else {
        first[file.id] = file.path
        return nil
      }
      return Diagnostic(
        rule: Rule.duplicateID.name, severity: .error, at: .init(file.path, .file),
        Phrase(
          nl: "deze code heeft in de besloten map nog een bestand, met een ander einde",
          en: "this code has another file in the private folder, with another ending"),
        help: Phrase(
          nl: "kijk welk van de twee klopt, en verwijder het andere",
          en: "see which of the two is right, and delete the other"),
        notes: [
          .init(
            .init(other, .file),
            Phrase(nl: "het eerste bestand met deze code", en: "the first file with this code"))
        ])
    }
  }

  /// What writes that were cut off have left; such files are called by codes.
  static func leftovers(_ paths: [String]) -> [Diagnostic] {
    paths.map { path in
      Diagnostic(
        rule: Rule.unknownFile.name, severity: .warning, at: .init(path, .file), Rule.leftover,
        help: Rule.leftoverHelp)
    }
  }

  /// What is not read, one finding for each folder: a name may be a person's, so the folder is the place.
  static func unknown(_ paths: [String], in folder: String) -> [Diagnostic] {
    var byFolder: [(folder: String, names: [String])] = []
    for path in paths {
      let parts = path.split(separator: "/", maxSplits: 1)
      let kind = parts.count == 2 ? PrivateFile.Kind(folder: parts[0]) : nil
      let place = kind.map { folder + "/" + $0.folder } ?? folder
      let name = kind == nil ? path : String(parts[1])
      if let index = byFolder.firstIndex(where: { $0.folder == place }) {
        byFolder[index].names.append(name)
      } else {
        byFolder.append((place, [name]))
      }
    }
    return byFolder.map { place, names in
      let shown = names.prefix(mostNames).map {
        Phrase(nl: "\(value: $0, .identifying)", en: "\(value: $0, .identifying)")
      }
      let list = Phrase.list(shown) ?? Phrase(nl: "", en: "")
      let more = names.count > mostNames ? ", …" : ""
      return Diagnostic(
        rule: Rule.unknownFile.name, severity: .warning, at: .init(place, .file),
        Phrase(
          nl: "in deze besloten map niet gelezen (\(names.count)): \(list)\(name: more)",
          en: "not read in this private folder (\(names.count)): \(list)\(name: more)"),
        help: Phrase(
          nl: """
            noem een bestand naar de code, zoals people/p-7k3m9q.md, of naar de code of het traject, zoals \
            notes/t-2023-k7qm.md; haal weg wat hier niet hoort
            """,
          en: """
            call a file by the code, as in people/p-7k3m9q.md, or by the code or the trajectory, as in \
            notes/t-2023-k7qm.md; take away what does not belong here
            """))
    }
  }
}
