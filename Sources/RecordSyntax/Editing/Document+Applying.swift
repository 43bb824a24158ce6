extension Document {
  /// The document after edits, each made on the text that the one before left, in the file's own style.
  ///
  /// Every edit is proved: the edited text, parsed again, must have the value that the edit makes of the value, and
  /// the same body. Where it has not, or a place is not there, the edits are refused and nothing comes of them.
  public func applying(_ edits: [Edit], vocabulary: Vocabulary) throws(EditRefusal) -> Document {
    var document = self
    for edit in edits { document = try document.applying(edit, vocabulary) }
    return document
  }

  private func applying(_ edit: Edit, _ vocabulary: Vocabulary) throws(EditRefusal) -> Document {
    guard isReadable else { throw .unreadable() }
    let before = value()
    let change = try before.change(for: edit)
    var editor = TextEditor(self)
    guard editor.make(change), let text = bytes.replacing(editor.splices) else {
      throw .unproven(at: edit.pointer)
    }
    let edited = Document(parsing: text, as: syntax, vocabulary: vocabulary)
    guard edited.isReadable, edited.value() == before.applying(change), edited.bodyBytes == bodyBytes else {
      throw .unproven(at: edit.pointer)
    }
    return edited
  }

  private var bodyBytes: ArraySlice<UInt8>? { body.map { bytes[$0.indices] } }
}

extension Edit {
  /// The place the edit is about.
  public var pointer: Pointer {
    switch self {
    case .set(let pointer, _), .insert(let pointer, _), .append(let pointer, _), .remove(let pointer),
      .rename(let pointer, _):
      pointer
    }
  }
}
