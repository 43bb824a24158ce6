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

  private func shown(_ document: Document) -> String { String(decoding: document.bytes, as: UTF8.self) }
}
