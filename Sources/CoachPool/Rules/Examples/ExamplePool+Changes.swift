package import RecordSyntax

extension ExamplePool {
  /// The files of the small pool after changes, by path; what was added or edited is in the canonical form.
  ///
  /// - Throws: ``EditRefusal`` when an edit cannot be made, which is a mistake in an example.
  package static func files(after changes: [RuleExample.Change]) throws(EditRefusal) -> [String: [UInt8]] {
    var files = Self.files.mapValues { Array($0.utf8) }
    for change in changes {
      switch change {
      case .file(let path, let text): files[path] = formatted(Array(text.utf8), at: path)
      case .text(let path, let text): files[path] = Array(text.utf8)
      case .remove(let path): files[path] = nil
      case .edit(let path, let edit):
        let document = Document(
          parsing: files[path] ?? [], as: path.hasSuffix(".json") ? .json : .frontMatter,
          vocabulary: Schemas.bundled.vocabulary)
        let edited = try document.applying([edit], vocabulary: Schemas.bundled.vocabulary).bytes
        files[path] = formatted(edited, at: path)
      }
    }
    return files
  }

  private static func formatted(_ bytes: [UInt8], at path: String) -> [UInt8] {
    let formatting = RecordFormatting(path, try? RecordPath(path), bytes, isJSON: path.hasSuffix(".json"))
    if case .changed(let canonical) = formatting { return canonical }
    return bytes
  }

  /// What all rules find in the small pool after changes.
  package static func findings(in files: [String: [UInt8]]) -> [Diagnostic] {
    let pool = Pool(files: files)
    return Checker(RuleContext(pool: pool, surroundings: Surroundings(asOf: asOf)) { files[$0] }).findings()
  }
}
