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

  @Test func `of what lies over several lines the first is shown`() {
    let marked = MarkedText("{\n  \"a\": ①{②\n    \"b\": 1\n  }\n}\n")
    #expect(bytes(of: .value(["a"]), in: marked) == marked.range(1, 2))
  }

  @Test func `what is not there is shown at the innermost thing that is`() {
    let marked = MarkedText("{ \"a\": ①{ \"b\": 1 }② }")
    #expect(bytes(of: .value(["a", "c", "d"]), in: marked) == marked.range(1, 2))
    #expect(bytes(of: .value(["a"]), in: MarkedText("①②")) == ByteRange(0, 0))
  }
}
