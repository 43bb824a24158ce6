extension Document {
  /// The document with another value and the comments about it, and a text below the front matter, with every other byte
  /// as it is; `nil` where that cannot be proved.
  ///
  /// - Parameters:
  ///   - target: The value.
  ///   - most: How often a comment stands at most. One that is about two places now is put at the first.
  func becoming(
    _ target: CommentedValue, body: [UInt8]?, most: [String: Int], vocabulary: Vocabulary
  ) -> Document? {
    let edits = CommentedValue(self).edits(to: target)
    guard let edited = try? applying(edits, vocabulary: vocabulary),
      let mended = CommentMending(edited, target, most: most).mended(vocabulary)
    else { return nil }
    guard let place = mended.body, let body, body != Array(mended.bytes[place.indices]) else { return mended }
    let whole = Document(
      parsing: Array(mended.bytes[..<place.indices.lowerBound]) + body, as: syntax, vocabulary: vocabulary)
    guard whole.isReadable, whole.value() == mended.value(), whole.bodyBytes.map(Array.init) == body else {
      return nil
    }
    return whole
  }
}
