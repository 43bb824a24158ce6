package import RecordSyntax

/// What becomes of one record file when it is brought into the canonical form.
package enum RecordFormatting: Sendable {
  /// It is as it should be.
  case unchanged
  /// Its canonical text.
  case changed([UInt8])
  /// Why it is left alone, with the place.
  case refused(Diagnostic)

  /// Formats a record file, proving that nothing but the form changes.
  ///
  /// - Parameters:
  ///   - path: The path as it is shown.
  ///   - recordPath: What it says of the kind; `nil` for a text of no known kind, whose fields stay where they are.
  ///   - bytes: The file.
  package init(_ path: String, _ recordPath: RecordPath?, _ bytes: [UInt8], isJSON: Bool) {
    let schemas = Schemas.bundled
    if let conflict = ConflictMarkers.find(in: bytes).first {
      self = .refused(StructureFinding.conflict(path, conflict))
      return
    }
    let document = Document(
      parsing: bytes, as: isJSON ? .json : .frontMatter, vocabulary: schemas.vocabulary)
    if let fault = document.faults.first(where: { $0.severity == .error }) {
      self = .refused(StructureFinding.syntax(path, fault))
      return
    }
    let form = schemas.canonicalForm(for: recordPath?.kind)
    guard let offset = form.firstDifference(in: document) else {
      self = .unchanged
      return
    }
    do throws(CanonicalRefusal) {
      self = .changed(try form.formatting(document))
    } catch {
      self = .refused(StructureFinding.notFormatted(path, bytes, at: offset, error))
    }
  }
}
