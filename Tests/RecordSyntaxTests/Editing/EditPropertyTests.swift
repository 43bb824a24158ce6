import RecordSyntax
import TestSupport
import Testing

struct EditPropertyTests {
  @Test(arguments: [Document.Syntax.json, .frontMatter], 0..<10)
  func `an edited text reads as the edited value, and the rest of it is as it was`(
    syntax: Document.Syntax, seed: UInt64
  ) throws {
    var values = RandomValues(random: SeededGenerator(seed: seed))
    let vocabulary = Vocabulary(RandomValues.keys)
    var made = 0
    for _ in 0..<120 {
      let value = values.object(depth: 3)
      var hand = HandWriting(values)
      let text = syntax == .json ? hand.json(value) : hand.frontMatter(value)
      values = hand.values
      let document = Document(parsing: Array(text.utf8), as: syntax, vocabulary: vocabulary)
      try #require(document.isReadable && document.value() == value, "\(text)")
      let edit = values.edit(of: value)
      guard let expected = try? value.applying(edit) else {
        #expect(throws: EditRefusal.self) { try document.applying([edit], vocabulary: vocabulary) }
        continue
      }
      made += 1
      do {
        let edited = try document.applying([edit], vocabulary: vocabulary)
        #expect(edited.value() == expected)
        expectRestUnchanged(document, edited, edit)
      } catch {
        Issue.record("refused: \(edit) of\n\(text)")
      }
    }
    #expect(made > 20)
  }

  /// What lies beside the place of an edit has the same bytes; comments stay unless something is taken out.
  private func expectRestUnchanged(_ before: Document, _ after: Document, _ edit: Edit) {
    let place = edit.pointer
    switch edit {
    case .set:
      for (index, node) in before.nodes.enumerated() where node.kind != .key && node.next == index + 1 {
        let pointer = before.pointer(to: index)
        guard !overlap(pointer, place), let other = after.node(at: pointer) else { continue }
        #expect(
          before.bytes[node.range.indices] == after.bytes[after.nodes[other].range.indices],
          "\(pointer) after \(edit)")
      }
    case .insert, .append, .rename:
      let comments = before.comments.map { String(decoding: before.bytes[$0.indices], as: UTF8.self) }
      let kept = after.comments.map { String(decoding: after.bytes[$0.indices], as: UTF8.self) }
      #expect(comments == kept)
    case .remove:
      #expect(after.bytes.count < before.bytes.count + 4)
    }
  }

  private func overlap(_ left: Pointer, _ right: Pointer) -> Bool {
    zip(left.steps, right.steps).allSatisfy { $0.key == $1.key }
  }
}

extension Pointer.Step {
  fileprivate var key: String { Pointer([self]).description }
}
