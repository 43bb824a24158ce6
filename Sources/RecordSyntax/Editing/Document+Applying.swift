extension Document {
  /// The document after edits, each made on what the one before left, in the file's own style.
  ///
  /// Every edit is proved: the edited text, parsed again, must have the value that the edit makes of the value, and
  /// the same body. Where it has not, or a place is not there, the edits are refused and nothing comes of them.
  public func applying(_ edits: [Edit], vocabulary: Vocabulary) throws(EditRefusal) -> Document {
    var document = self
    var rest = edits[...]
    while let first = rest.first {
      guard document.isReadable else { throw .unreadable() }
      if case .erase(let place) = first {
        document = try document.withoutComments(about: place, vocabulary: vocabulary)
      }
      let before = document.value()
      let batch = try EditBatch(rest, of: before)
      if batch.count > 1, let edited = document.applying(batch.changes, to: before, vocabulary) {
        document = edited
        rest.removeFirst(batch.count)
      } else {
        // What does not go together is told apart, for the refusal names its place.
        let change = try before.change(for: first)
        guard let edited = document.applying([change], to: before, vocabulary) else {
          throw .unproven(at: first.pointer)
        }
        document = edited
        rest.removeFirst()
      }
    }
    return document
  }

  /// The document after changes to its value that do not touch each other; `nil` when it cannot be proved.
  private func applying(_ changes: [Change], to before: Value, _ vocabulary: Vocabulary) -> Document? {
    var editor = TextEditor(self)
    for change in changes {
      guard editor.make(change) else { return nil }
    }
    guard let text = bytes.replacing(editor.splices) else { return nil }
    let edited = Document(parsing: text, as: syntax, vocabulary: vocabulary)
    let wanted = changes.reduce(before) { $0.applying($1) }
    guard edited.isReadable, edited.value() == wanted, edited.bodyBytes == bodyBytes else { return nil }
    return edited
  }

  /// The text below the front matter.
  var bodyBytes: ArraySlice<UInt8>? { body.map { bytes[$0.indices] } }
}

extension Edit {
  /// The place the edit is about.
  public var pointer: Pointer {
    switch self {
    case .set(let pointer, _), .insert(let pointer, _), .append(let pointer, _), .remove(let pointer),
      .erase(let pointer), .rename(let pointer, _):
      pointer
    }
  }
}
