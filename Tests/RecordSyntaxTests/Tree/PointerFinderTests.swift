import RecordSyntax
import TestSupport
import Testing

struct PointerFinderTests {
  @Test(arguments: [Document.Syntax.json, .frontMatter], 0..<10)
  func `the pointer to every node is what the document says`(_ syntax: Document.Syntax, _ seed: UInt64) {
    var values = RandomValues(random: SeededGenerator(seed: seed))
    for _ in 0..<20 {
      let value = values.object(depth: 4)
      var hand = HandWriting(values)
      let text = syntax == .json ? hand.json(value) : hand.frontMatter(value)
      values = hand.values
      let document = Document(
        parsing: Array(text.utf8), as: syntax, vocabulary: Vocabulary(RandomValues.keys))
      let finder = PointerFinder(document)
      for node in document.nodes.indices {
        #expect(finder.pointer(to: node) == document.pointer(to: node), "\(node) of\n\(text)")
      }
      // Comments are looked up by where they start.
      let starts = document.comments.map(\.start)
      #expect(starts == starts.sorted())
    }
  }
}
