import RecordSyntax
import Testing

struct NodeFinderTests {
  @Test(arguments: [
    Pointer(), ["a"], ["a", 0], ["a", 1], ["a", 1, "b"], ["a", 2], ["a", "b"], ["é"], ["e\u{301}"], ["x", 1],
    [1], ["1", "c"], ["a", 0, "c"],
  ])
  func `what a pointer leads to is what it leads to in the document`(_ pointer: Pointer) {
    let text = #"{"a": [true, {"b": 1}], "é": 2, "e\u0301": 3, "1": {"c": 4}}"#
    let document = Document(parsing: Array(text.utf8), as: .json, vocabulary: Vocabulary([]))
    var finder = NodeFinder(document)
    // Twice, for the second time from what is kept.
    for _ in 1...2 {
      #expect(finder.node(at: pointer) == document.node(at: pointer))
      for place in [Place.value(pointer), .key(pointer)] {
        #expect(finder.bytes(of: place) == document.bytes(of: place))
      }
    }
  }

  @Test func `a document without a tree has places too`() {
    let document = Document(parsing: [], as: .json, vocabulary: Vocabulary([]))
    var finder = NodeFinder(document)
    for place in [Place.value(["a"]), .key(["a"]), .file] {
      #expect(finder.bytes(of: place) == document.bytes(of: place))
    }
    #expect(finder.node(at: []) == nil)
  }
}
