import RecordSyntax
import TestSupport
import Testing

struct PlaceTests {
  private func bytes(of place: Place, in marked: MarkedText) -> ByteRange {
    Document(parsing: marked.bytes, as: .json, vocabulary: Vocabulary([])).bytes(of: place)
  }

  @Test func `a place in a record becomes bytes`() {
    let marked = MarkedText("①{②\n  ③\"a\"④: ⑤{⑥\n    ⑦\"b\"⑧: ⑨1⑩\n  }\n}\n")
    #expect(bytes(of: .value(["a", "b"]), in: marked) == marked.range(9, 10))
    #expect(bytes(of: .key(["a", "b"]), in: marked) == marked.range(7, 8))
    #expect(bytes(of: .key(["a"]), in: marked) == marked.range(3, 4))
    #expect(bytes(of: .file, in: marked) == marked.range(1, 2))
    #expect(bytes(of: .value([]), in: marked) == marked.range(1, 2))
    #expect(bytes(of: .bytes(ByteRange(2, 999)), in: marked) == ByteRange(2, marked.bytes.count))
  }

  @Test(arguments: [
    "{\n  ①\"a\"②: {\n    \"b\": 1\n  }\n}\n", "{ ①\"a\"②:\n  [1] }\n", "{ \"a\": ①[1]② }\n",
  ])
  func `a list or mapping that goes on below its key is shown by the key`(_ text: String) {
    let marked = MarkedText(text)
    #expect(bytes(of: .value(["a"]), in: marked) == marked.range(1, 2))
  }

  @Test(arguments: [
    "---\n①a②:\n  - b\n---\n", "---\n①a②:\n  b: 1\n---\n", "---\n①a②: [b,\n  c]\n---\n",
    "---\na: ①[b]②\n---\n", "---\na: ①\"b②\n  c\"\n---\n",
  ])
  func `so is one in front matter, of which the first line would be one element`(_ text: String) {
    let marked = MarkedText(text)
    let document = Document(parsing: marked.bytes, as: .frontMatter, vocabulary: Vocabulary([]))
    #expect(document.bytes(of: .value(["a"])) == marked.range(1, 2))
  }

  @Test func `of an element that lies over several lines the first is shown`() {
    let marked = MarkedText("[\n  ①{②\n    \"b\": 1\n  }\n]\n")
    #expect(bytes(of: .value([0]), in: marked) == marked.range(1, 2))
  }

  @Test func `what is not there is shown at the innermost thing that is`() {
    let marked = MarkedText("{ \"a\": ①{ \"b\": 1 }② }")
    #expect(bytes(of: .value(["a", "c", "d"]), in: marked) == marked.range(1, 2))
    #expect(bytes(of: .value(["a"]), in: MarkedText("①②")) == ByteRange(0, 0))
  }
}
