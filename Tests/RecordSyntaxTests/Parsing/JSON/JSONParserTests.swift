import RecordSyntax
import TestSupport
import Testing

struct JSONParserTests {
  private let vocabulary = Vocabulary(["on", "sessions", "completed", "minutes"])

  private func parse(_ text: String) -> Document {
    Document(parsing: Array(text.utf8), as: .json, vocabulary: vocabulary)
  }

  @Test(
    arguments: [
      ("null", .null), (" true ", true), ("false\n", false), ("-0", 0), ("12e2", 1200), ("[]", []),
      ("{}", [:]),
      (#""""#, ""), ("[1,[2,{}]]", [1, [2, [:]]]), (#"{"a":{"b":[]},"c":null}"#, ["a": ["b": []], "c": nil]),
      ("\t{\r\n\"a\" : 1 ,\"b\":2}\r\n", ["a": 1, "b": 2]),
    ] as [(String, Value)])
  func `a valid text is read`(text: String, value: Value) {
    let document = parse(text)
    #expect(document.faults.isEmpty)
    #expect(document.isReadable)
    #expect(document.value() == value)
  }

  @Test func `escapes are decoded and lead back to their bytes`() throws {
    let document = parse(#"{"k":"a\u00e9\n\ud83d\ude00\/b"}"#)
    let node = try #require(document.node(at: ["k"]))
    #expect(document.text(of: node) == "aé\n😀/b")
    let decoded = document.decoded(node)
    #expect(decoded.sourceRange(of: 1..<3) == ByteRange(7, 13))
    #expect(decoded.sourceRange(of: 4..<8) == ByteRange(15, 27))
    #expect(decoded.sourceRange(of: 9..<10) == ByteRange(29, 30))
  }

  @Test func `numbers keep every digit`() throws {
    let document = parse("[123456789012345678901234567890, 0.10]")
    let digits = Array("12345678901234567890123456789".utf8).map { $0 - 0x30 }
    #expect(document.decimal(1) == Decimal(isNegative: false, digits: digits, exponent: 1))
    #expect(document.decimal(2)?.description == "0.1")
  }

  @Test func `keys and short texts are interned, escaped ones too`() {
    let document = parse(#"{"sessions":[{"on":"completed"},{"\u006fn":"c\u006fmpleted"}],"x":"on top"}"#)
    let symbols = document.nodes.filter { $0.kind == .key || $0.kind == .string }.map(\.symbol)
    let words = ["sessions", "on", "completed", "on", "completed", "", ""]
    #expect(symbols == words.map { vocabulary.symbol(of: $0) })
  }

  @Test func `every node has its exact bytes`() throws {
    let marked = MarkedText(#" ①{②"a"③: ④[1, ⑤"é"⑥]⑦}⑧ "#)
    let document = parse(marked.text)
    #expect(document.nodes.map(\.kind) == [.object, .key, .array, .number, .string])
    #expect(document.nodes[0].range == marked.range(1, 8))
    #expect(document.nodes[1].range == marked.range(2, 3))
    #expect(document.nodes[2].range == marked.range(4, 7))
    #expect(document.nodes[4].range == marked.range(5, 6))
    #expect(document.nodes.map(\.next) == [5, 5, 5, 4, 5])
  }

  @Test func `256 containers may be nested, and of more the first too many is named`() throws {
    func nested(_ depth: Int) -> Document {
      parse(String(repeating: "[", count: depth) + String(repeating: "]", count: depth))
    }
    #expect(nested(256).isReadable)
    #expect(nested(257).faults.map(\.range) == [ByteRange(256, 257)])
    #expect(parse(String(repeating: "[", count: 100_000)).faults.map(\.range) == [ByteRange(256, 257)])
    #expect(parse(String(repeating: #"{"":"#, count: 100_000)).faults.count == 1)
  }

  @Test func `a very long array is no nesting`() {
    let document = parse("[" + String(repeating: "1,", count: 20_000) + "1]")
    #expect(document.isReadable)
    #expect(document.nodes.count == 20_002)
  }

  @Test func `a file of more than 8 MiB is refused by name before it is read`() {
    let bytes = [UInt8](repeating: 0x20, count: Document.mostBytes + 1)
    let document = Document(parsing: bytes, as: .json, vocabulary: vocabulary)
    #expect(document.faults.count == 1)
    #expect(document.nodes.isEmpty)
  }
}
