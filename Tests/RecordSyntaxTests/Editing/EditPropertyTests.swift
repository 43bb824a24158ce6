import RecordSyntax
import TestSupport
import Testing

struct EditPropertyTests {
  private let vocabulary = Vocabulary(RandomValues.keys)

  @Test(arguments: [Document.Syntax.json, .frontMatter], 0..<10)
  func `edits of hand-written files are all made, and leave every other byte and comment as it was`(
    syntax: Document.Syntax, seed: UInt64
  ) throws {
    var values = RandomValues(random: SeededGenerator(seed: seed))
    var made = 0
    for _ in 0..<30 {
      var value = values.object(depth: 3)
      var hand = HandWriting(values)
      let text = syntax == .json ? hand.json(value) : hand.frontMatter(value)
      values = hand.values
      let first = Document(parsing: Array(text.utf8), as: syntax, vocabulary: vocabulary)
      try #require(first.isReadable && first.value() == value, "\(text)")
      var document = first
      var edits: [Edit] = []
      for _ in 0..<6 {
        let edit = values.edit(of: value)
        guard let expected = try? value.applying(edit) else {
          #expect(throws: EditRefusal.self) { try document.applying([edit], vocabulary: vocabulary) }
          continue
        }
        let edited = try #require(
          try? document.applying([edit], vocabulary: vocabulary), "refused: \(edit) of\n\(shown(document))")
        let complaints = EditOracle(document, edited, edit).complaints
        #expect(complaints == [], "\(edit) of\n\(shown(document))\nis\n\(shown(edited))")
        #expect(edited.value() == expected)
        (document, value) = (edited, expected)
        edits.append(edit)
      }
      #expect(try first.applying(edits, vocabulary: vocabulary).value() == value)
      made += edits.count
    }
    #expect(made > 40)
  }

  @Test(arguments: 0..<12) func `erasing takes every comment that is about what goes, and no other`(
    seed: UInt64
  ) throws {
    var values = RandomValues(random: SeededGenerator(seed: seed))
    var erased = 0
    for _ in 0..<150 {
      let value = values.object(depth: 3)
      var writing = CommentedWriting(values)
      let text = writing.frontMatter(value)
      values = writing.values
      let document = Document(parsing: Array(text.utf8), as: .frontMatter, vocabulary: vocabulary)
      let place = values.pointer(in: value)
      guard let expected = try? value.applying(.erase(place)) else { continue }
      let edited = try #require(
        try? document.applying([.erase(place)], vocabulary: vocabulary), "refused: \(place) of\n\(text)")
      #expect(edited.value() == expected)
      // A container that nothing is left in is written anew, with what is said about it or not.
      let (before, after) = (comments(of: document), comments(of: edited))
      let about = before.filter { path(of: $0).starts(with: place.steps.map(\.written)) }
      #expect(about.filter(after.contains) == [], "\(place) of\n\(text)\nis\n\(shown(edited))")
      let parent = place.steps.dropLast().map(\.written)
      let others = before.filter { !about.contains($0) && path(of: $0) != parent }
      #expect(
        after.filter { path(of: $0) != parent } == others, "\(place) of\n\(text)\nis\n\(shown(edited))")
      erased += about.count
    }
    #expect(erased > 5)
  }

  /// The comments in their order, which each says what it is about: `# 7 /sessions/0/on`.
  private func comments(of document: Document) -> [String] {
    document.comments.map { comment in
      let text = String(decoding: document.bytes[comment.indices], as: UTF8.self)
      return text.trimmingSuffix { $0 == " " || $0 == "\t" }
    }
  }

  /// What a comment says it is about.
  private func path(of comment: String) -> [String] {
    guard
      let text = comment.split(separator: " ", maxSplits: 2, omittingEmptySubsequences: false).dropFirst(2)
        .first
    else { return [] }
    return Pointer(String(text))?.steps.map(\.written) ?? []
  }

  private func shown(_ document: Document) -> String { String(decoding: document.bytes, as: UTF8.self) }
}

extension Pointer.Step {
  /// The step as a pointer's text has it: a key of digits looks like an index there.
  fileprivate var written: String {
    switch self {
    case .key(let key): key
    case .index(let index): String(index)
    }
  }
}

extension String {
  /// The text without the characters at its end that fit.
  fileprivate func trimmingSuffix(while fits: (Character) -> Bool) -> String {
    var end = endIndex
    while end > startIndex, fits(self[index(before: end)]) { end = index(before: end) }
    return String(self[..<end])
  }
}
