package import RecordSyntax

extension ExamplePool {
  /// The files of the small pool after changes, by path.
  ///
  /// - Throws: ``EditRefusal`` when an edit cannot be made, which is a mistake in an example.
  package static func files(after changes: [RuleExample.Change]) throws(EditRefusal) -> [String: [UInt8]] {
    var files = Self.files.mapValues { Array($0.utf8) }
    for change in changes {
      switch change {
      case .file(let path, let text): files[path] = Array(text.utf8)
      case .remove(let path): files[path] = nil
      case .edit(let path, let edit):
        let document = Document(
          parsing: files[path] ?? [], as: path.hasSuffix(".json") ? .json : .frontMatter,
          vocabulary: Schemas.bundled.vocabulary)
        files[path] = try document.applying([edit], vocabulary: Schemas.bundled.vocabulary).bytes
      }
    }
    return files
  }

  /// What all rules find in the small pool after changes.
  package static func findings(in files: [String: [UInt8]]) -> [Diagnostic] {
    let pool = Pool(files: files)
    return Checker(RuleContext(pool: pool, surroundings: Surroundings(asOf: asOf)) { files[$0] }).findings()
  }
}
