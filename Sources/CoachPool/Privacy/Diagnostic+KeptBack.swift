package import RecordSyntax

extension Diagnostic {
  /// The finding as it is shown where values are kept back: a file that is called by a code, or is no record, has
  /// its folder in its place, and notes whose place says what a value is are left out.
  package var withValuesKeptBack: Diagnostic {
    var kept = self
    kept.notes = notes.filter { !$0.isKeptBack }.map { note in
      guard let folder = ShownFolder.inPlace(of: note.location.path) else { return note }
      return Note(.init(folder, .file), note.message)
    }
    guard let folder = ShownFolder.inPlace(of: location.path) else { return kept }
    kept.location = Location(folder, .file)
    kept.label = nil
    // That one is about the folder.
    if rule != Rule.privateTracked.name {
      kept.message = Phrase(
        nl: "in een bestand in deze map: \(message)", en: "in a file in this folder: \(message)")
    }
    return kept
  }
}
