import RecordSyntax
import Testing

struct PointerTests {
  @Test(arguments: ["", "/", "/a", "/sessions/3/on", "/a~1b/~0c", "/a//b", "/é x"])
  func `a pointer is written as it was read`(text: String) throws {
    #expect(try #require(Pointer(text)).description == text)
  }

  @Test(arguments: ["a", "a/b", "/a~", "/a~2", "#/a"])
  func `what is no pointer is not read`(text: String) {
    #expect(Pointer(text) == nil)
  }

  @Test func `digits are an index, but not with a leading zero or past all sizes`() {
    #expect(Pointer("/0/12") == [0, 12])
    #expect(Pointer("/01") == ["01"])
    #expect(Pointer("/-1") == ["-1"])
    #expect(Pointer("/99999999999999999999") == ["99999999999999999999"])
    #expect(Pointer("/a~1b~0") == ["a/b~"])
  }

  @Test func `a pointer leads to its node and back`() throws {
    let text = #"{"a/b": [1, {"c": null}], "2023": {"0": true}}"#
    let document = Document(parsing: Array(text.utf8), as: .json, vocabulary: Vocabulary([]))
    for (index, node) in document.nodes.enumerated() where node.kind != .key {
      #expect(document.node(at: document.pointer(to: index)) == index)
    }
    #expect(document.pointer(to: 5).description == "/a~1b/1/c")
    #expect(document.node(at: [2023, 0]).map { document.nodes[$0].kind } == .true)
    #expect(document.node(at: ["a/b", 2]) == nil)
    #expect(document.node(at: ["a/b", "x"]) == nil)
    #expect(document.nearestNode(to: ["a/b", 1, "x", "y"]) == document.node(at: ["a/b", 1]))
  }

  @Test func `keys that only look the same are told apart`() throws {
    let vocabulary = Vocabulary([])
    let document = Document(
      parsing: Array("{\"é\": 1, \"e\u{301}\": 2}".utf8), as: .json, vocabulary: vocabulary)
    #expect(document.node(at: ["é"]) == 2)
    #expect(document.node(at: ["e\u{301}"]) == 4)
    let edited = try document.applying([.set(["e\u{301}"], 3)], vocabulary: vocabulary)
    #expect(edited.bytes == Array("{\"é\": 1, \"e\u{301}\": 3}".utf8))
  }

  @Test func `a pointer knows what holds its value`() {
    let pointer: Pointer = ["a", 1]
    #expect(pointer.parent == ["a"])
    #expect(pointer.parent?.parent == [])
    #expect(Pointer().parent == nil)
    #expect(pointer.appending("b") == ["a", 1, "b"])
  }
}
