import RecordSyntax
import TestSupport
import Testing

struct YAMLRangeTests {
  /// The ranges of a pointer's key and value.
  private func ranges(_ document: Document, _ pointer: Pointer) throws -> [ByteRange] {
    let node = try #require(document.node(at: pointer))
    return [document.key(of: node).map { document.nodes[$0].range }, document.nodes[node].range].compactMap(
      \.self)
  }

  @Test(
    arguments: [
      ("①kind②:   ③coaching④   # c", ["kind"]), ("①kind②: ③'a ''b'④ ", ["kind"]),
      ("①\"kind\"②: ③\"a\n  b\"④\nb: 1", ["kind"]),
      ("①kind②:③④\nb: 1", ["kind"]), ("①kind②:③④ # c", ["kind"]), ("①k②: ③a b\n  c④  \nd: 1", ["k"]),
      ("①k②: ③|  # c\n  a\n  b④\n\nc: 1", ["k"]), ("①k②: ③|+\n  a\n\n④c: 1", ["k"]),
      ("①k②: ③{ a: b }④ # c", ["k"]), ("k: { ①a②: ③[b, c]④ }", ["k", "a"]),
      ("k: { ①a②:③④, b: c }", ["k", "a"]),
      ("k: { ①a②③④, b: c }", ["k", "a"]), ("①k②:\n  ③a: 1\n  b:\n    - c④\n\n# d\ne: 1", ["k"]),
      ("①k②:\n③- a\n-④\nb: 1", ["k"]), ("k:\n  - ①②a", ["k", 0]), ("k:\n- a\n-①②\n- b", ["k", 1]),
      ("k: [a, ①b: c②]", ["k", 1]), ("k:\n  - ①a: b\n    c: d②\n  - e", ["k", 0]),
      ("é: {①é②: ③ü④}", ["é", "é"]),
    ] as [(String, Pointer)])
  func `every key and value has its exact bytes`(text: String, pointer: Pointer) throws {
    let marked = MarkedText("---\n" + text + "\n---\n")
    let document = Document(parsing: marked.bytes, as: .frontMatter, vocabulary: Vocabulary([]))
    #expect(document.faults.isEmpty)
    let found = try ranges(document, pointer)
    if marked.offsets.count == 4 {
      #expect(found == marked.ranges)
    } else {
      #expect(found.last?.start == marked.ranges.first?.start)
    }
  }

  @Test func `comments are kept with their places`() {
    let marked = MarkedText("①# a②\na: 1 ③# b④\nb: [c, ⑤# d⑥\n  e] ⑦# f⑧\ng: | ⑨# h⑩\n  # geen\n⑪# i⑫")
    let document = Document(parsing: marked.bytes, as: .yaml, vocabulary: Vocabulary([]))
    #expect(document.comments == marked.ranges)
  }

  @Test func `keys and short texts are interned and numbers are not`() {
    let vocabulary = Vocabulary(["a", "b", "12"])
    let text = "a: b\nx: 'b'\ny: \"a\"\nz: 12\nw: '12'\n\"b\": x"
    let document = Document(parsing: Array(text.utf8), as: .yaml, vocabulary: vocabulary)
    #expect(document.nodes.dropFirst().map(\.symbol.rawValue) == [1, 2, 0, 2, 0, 1, 0, 0, 0, 3, 2, 0])
  }

  @Test func `decoded text leads back to its bytes`() throws {
    let marked = MarkedText("a: \"een \\u00e9 ①twee②\n  drie\"\nb: |\n  vier\n   ③vijf④\n")
    let document = Document(parsing: marked.bytes, as: .yaml, vocabulary: Vocabulary([]))
    for (pointer, word, index) in [(["a"], "twee", 0), (["b"], "vijf", 1)] as [(Pointer, String, Int)] {
      let text = document.decoded(try #require(document.node(at: pointer)))
      let start = try #require(text.utf8.indices.first { text.utf8[$0...].starts(with: word.utf8) })
      #expect(text.sourceRange(of: start..<start + word.utf8.count) == marked.ranges[index])
    }
  }
}
