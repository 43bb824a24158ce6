internal import RecordSyntax

/// What holds for edits of any record: each is refused or made, and made it reads back as what was meant.
enum EditProperties {
  static func check(_ bytes: [UInt8]) throws(BrokenProperty) {
    let (text, choices) = bytes.halves(at: 0)
    let syntax: Document.Syntax = text.starts(with: "---".utf8) ? .frontMatter : .json
    var document = Document(parsing: text, as: syntax, vocabulary: DocumentProperties.vocabulary)
    guard document.isReadable else { return }
    var chooser = EditChooser(choices)
    while let edit = chooser.edit(of: document) {
      guard let edited = try apply(edit, to: document) else { continue }
      document = edited
    }
  }

  private static func apply(_ edit: Edit, to document: Document) throws(BrokenProperty) -> Document? {
    let before = document.value()
    let expected = try? before.applying(edit)
    let edited: Document
    do throws(EditRefusal) {
      edited = try document.applying([edit], vocabulary: DocumentProperties.vocabulary)
    } catch {
      for language in Language.allCases {
        try hold(!error.reason.text(language).isEmpty, "the refusal of an edit has words")
      }
      return nil
    }
    guard let expected else {
      throw BrokenProperty(description: "\(edit) of \(before.json) should be refused")
    }
    try hold(
      edited.value().json.utf8.elementsEqual(expected.json.utf8),
      "\(edit) of \(before.json) gives \(expected.json), not \(edited.value().json)")
    try DocumentProperties.check(edited, of: edited.bytes)
    try hold(
      document.body.map { document.bytes[$0.indices] } == edited.body.map { edited.bytes[$0.indices] },
      "an edit leaves the body alone")
    switch edit {
    case .insert, .append, .rename:
      try hold(comments(document) == comments(edited), "\(edit) leaves the comments alone")
    case .set, .remove, .erase: break
    }
    return edited
  }

  private static func comments(_ document: Document) -> [ArraySlice<UInt8>] {
    document.comments.map { document.bytes[$0.indices] }
  }
}
