extension Document {
  /// The document without the comments that are about a member or element, or about something in it; nothing else
  /// changes, which is proved.
  ///
  /// A comment whose line cannot go, for what stands below would then mean something else, leaves only its `#`.
  func withoutComments(about place: Pointer, vocabulary: Vocabulary) throws(EditRefusal) -> Document {
    guard !comments.isEmpty, let node = node(at: place) else { return self }
    let about = CommentPlaces(self).comments(from: key(of: node) ?? node, to: Int(nodes[node].next))
    guard !about.isEmpty else { return self }
    let lines = TextLines(self)
    let whole = about.map { range in
      let end = lines.lineEnd(of: range.upperBound)
      return lines.startsLine(range.lowerBound)
        ? Splice(lines.lineStart(of: range.lowerBound)..<lines.behindBreak(end), "")
        : Splice(lines.skipBlanksBack(range.lowerBound)..<end, "")
    }
    if let bare = making(whole, vocabulary) { return bare }
    let signs = about.map { Splice($0.lowerBound + 1..<lines.lineEnd(of: $0.upperBound), "") }
    guard let bare = making(signs, vocabulary) else { throw .unproven(at: place) }
    return bare
  }

  /// The document after splices in its comments; `nil` when more than comments would change.
  private func making(_ splices: [Splice], _ vocabulary: Vocabulary) -> Document? {
    guard let text = bytes.replacing(splices) else { return nil }
    let bare = Document(parsing: text, as: syntax, vocabulary: vocabulary)
    guard bare.isReadable, bare.value() == value(), bare.bodyBytes == bodyBytes,
      bare.comments.count <= comments.count
    else { return nil }
    return bare
  }
}

extension CommentPlaces {
  /// The comments of the entries whose nodes lie in a stretch of the document, in the order of the text.
  fileprivate func comments(from first: Int, to end: Int) -> [Range<Int>] {
    [above, behind, below].flatMap { lists in
      lists.filter { (first..<end).contains($0.key) }.values.joined().map(\.range)
    }.sorted { $0.lowerBound < $1.lowerBound }
  }
}
