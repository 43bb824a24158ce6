import RecordSyntax
import TestSupport
import Testing

struct DecodedTextTests {
  private func decoded(_ text: String, _ syntax: Document.Syntax) throws -> DecodedText {
    let document = Document(parsing: Array(text.utf8), as: syntax, vocabulary: Vocabulary([]))
    return document.decoded(try #require(document.node(at: ["k"])))
  }

  @Test func `a word in plain bytes leads back to them`() throws {
    let marked = MarkedText(#"{"k": "een ①woord② hier"}"#)
    let text = try decoded(marked.text, .json)
    #expect(text.string == "een woord hier")
    #expect(text.sourceRange(of: 4..<9) == marked.range(1, 2))
  }

  @Test func `a word with escapes leads back to all of them`() throws {
    let marked = MarkedText(#"{"k": "een ①w\u006f\u006frd②\n"}"#)
    let text = try decoded(marked.text, .json)
    #expect(text.string == "een woord\n")
    #expect(text.sourceRange(of: 4..<9) == marked.range(1, 2))
  }

  @Test func `a word behind a fold leads back to its line`() throws {
    let marked = MarkedText("---\nk: een\n  ①woord②\n  hier\n---\n")
    let text = try decoded(marked.text, .frontMatter)
    #expect(text.string == "een woord hier")
    #expect(text.sourceRange(of: 4..<9) == marked.range(1, 2))
  }

  @Test func `an empty stretch has an empty place`() throws {
    let text = try decoded(#"{"k": "abc"}"#, .json)
    #expect(text.sourceRange(of: 1..<1) == ByteRange(8, 8))
    #expect(DecodedText().sourceRange(of: 0..<0) == ByteRange(0, 0))
  }
}
