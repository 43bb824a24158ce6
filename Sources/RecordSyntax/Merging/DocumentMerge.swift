/// Merges two versions of a record's file by what they mean, in the text of one of them.
package struct DocumentMerge: Sendable {
  /// The text with every conflict decided for our side; the merged text where there is none.
  package let ours: [UInt8]
  /// The text with every conflict decided for the other side.
  package let theirs: [UInt8]
  /// The places that the two sides contradict each other about, by the names of members.
  package let conflicts: [Pointer]

  /// More nodes than any record has, for which a merge by elements would take long.
  private static let mostNodes = 50_000

  /// Merges two versions; `nil` where it cannot be proved that the text says what was merged.
  ///
  /// - Parameters:
  ///   - base: What both come from; `nil` when both made the file.
  ///   - form: How such records are written, which the text keeps when our side has it.
  ///   - habit: What is known of the list at a place.
  package init?(
    base: Document?, ours: Document, theirs: Document, form: CanonicalForm,
    habit: @escaping @Sendable (Pointer) -> ValueMerge.ListHabit
  ) {
    let all = [base ?? ours, ours, theirs]
    guard all.allSatisfy({ $0.isReadable && $0.nodes[0].kind == .object && $0.nodes.count < Self.mostNodes })
    else { return nil }
    let values = (
      base: base.map { CommentedValue($0) } ?? .empty, ours: CommentedValue(ours),
      theirs: CommentedValue(theirs)
    )
    let merged = ValueMerge(habit: habit).merge(values.base, values.ours, values.theirs)
    let counts = ValueMerge.counts(
      values.base.allComments, values.ours.allComments, values.theirs.allComments)
    let body = LineMerge(base: base?.words ?? [], ours: ours.words, theirs: theirs.words)

    func text(_ start: Document, for side: MergedValue.Side, _ body: [UInt8]) -> Document? {
      guard var value = merged.resolved(for: side) else { return nil }
      var most = counts
      let disputed = ValueMerge.counted(merged.commentsInConflict(for: side))
      most.merge(disputed, uniquingKeysWith: +)
      if disputed.isEmpty { value = value.adding(missing: counts) }
      return start.becoming(
        value, body: start.body == nil ? nil : body, most: most, vocabulary: form.vocabulary)
    }
    guard let own = text(ours, for: .ours, body.ours), let other = text(own, for: .theirs, body.theirs) else {
      return nil
    }
    let isCanonical = form.firstDifference(in: ours) == nil
    func written(_ document: Document) -> [UInt8] {
      isCanonical ? (try? form.formatting(document)) ?? document.bytes : document.bytes
    }
    (self.ours, self.theirs) = (written(own), written(other))
    conflicts = merged.conflicts
  }
}

extension Document {
  /// The text below the front matter; nothing where there can be none.
  fileprivate var words: [UInt8] { bodyBytes.map(Array.init) ?? [] }
}

extension CommentedValue {
  /// The same with those comments at its top that stand nowhere in it and should.
  fileprivate func adding(missing counts: [String: Int]) -> CommentedValue {
    let here = ValueMerge.counted(allComments)
    let missing = counts.sorted { $0.key < $1.key }.flatMap { text, count in
      [String](repeating: text, count: max(0, count - (here[text] ?? 0)))
    }
    return missing.isEmpty ? self : CommentedValue(content, comments: (comments + missing).sorted())
  }
}
