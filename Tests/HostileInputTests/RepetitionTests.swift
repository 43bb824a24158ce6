import RecordSyntax
import TestProperties
import Testing

/// Thousands of anything, which must neither overflow the stack nor take quadratic time nor flood the report.
struct RepetitionTests {
  @Test(
    arguments: [Surface.json, .yaml, .frontMatter, .csv],
    [
      "[", "{", "{a: ", "{\"a\":", "- ", "[a: ", "a:\n", "? ", "&a ", "!a ", "*a ", "'", "\"", "\"\\",
      "a: 'b\n", "[\"",
      "k: [\n", "|\n", ": ", "]", "}", ",", ";", "\r", "\r\n", "\"\"", "\",", "\\", "#", "//", "é",
      "\u{FEFF}",
    ])
  func `thousands of anything end in few located faults`(surface: Surface, text: String) {
    let many = String(repeating: text, count: 3_000)
    surface.expectSound(Array(many.utf8), text)
    if surface == .frontMatter { surface.expectSound(Array("---\n\(many)\n---\n".utf8), text) }
  }

  /// Reading stops at the fault with which there are as many as are told, whichever it is.
  @Test(
    arguments: [
      "-\t- a", "- - \t- a", "- a: \t- b", "- ? b", "- [1", "- {a", "- \"x", "- 'x\n'y", "- |x", "- &a",
      "- !a b",
      "- @", "- a: b: c", "-\ta: b", "- [a: , :", "- \"\\x\"", "- \u{1}", "b", "a: 1", "%", "...", "- `",
    ])
  func `reading stops within the text at the last fault that is told`(text: String) {
    for count in Fault.most - 4..<Fault.most {
      let before = String(repeating: "- *a\n", count: count)
      Surface.yaml.expectSound(Array((before + text).utf8), text)
      Surface.frontMatter.expectSound(Array("---\n\(before)\(text)\n---\n".utf8), text)
    }
  }

  @Test(arguments: [0x00, 0x80, 0xC3, 0xFF] as [UInt8], Surface.allCases)
  func `ten thousand bytes of no text end in few located faults`(byte: UInt8, surface: Surface) {
    surface.expectSound([UInt8](repeating: byte, count: 10_000), "bytes of \(byte)")
  }

  @Test(arguments: ["[", "- ", "{ a: "])
  func `what is nested too deep is named once and where`(text: String) {
    let bytes = Array(String(repeating: text, count: 100_000).utf8)
    let document = Document(parsing: bytes, as: .yaml, vocabulary: Vocabulary([]))
    #expect(document.faults.count == 1)
    #expect(document.faults.first?.range.start == UInt32(text.utf8.count * Document.mostDepth))
  }

  @Test func `indentation that grows with every line is read up to the most depth`() {
    let text = (0..<300).map { String(repeating: " ", count: $0) + "k:\n" }.joined()
    let document = Document(parsing: Array(text.utf8), as: .yaml, vocabulary: Vocabulary([]))
    #expect(document.faults.count == 1)
    let fine = (0..<256).map { String(repeating: " ", count: $0) + "k:\n" }.joined()
    #expect(Document(parsing: Array(fine.utf8), as: .yaml, vocabulary: Vocabulary([])).faults.isEmpty)
  }

  @Test(.timeLimit(.minutes(5)))
  func `a pattern with thousands of parts is read in one pass`() {
    let scalars = stride(from: UInt32(0x3400), to: 0x7400, by: 4).compactMap(Unicode.Scalar.init)
    let many = scalars.reduce(into: "") { $0.unicodeScalars.append($1) }
    for source in ["[\(many)]", "[^\(many)]", String(repeating: #"\p{Lu}"#, count: 2_000), many + many] {
      #expect(Pattern.isWellFormed(source))
    }
  }
}
