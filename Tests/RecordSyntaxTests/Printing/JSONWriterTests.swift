import RecordSyntax
import Testing

struct JSONWriterTests {
  @Test(
    arguments: [
      (.null, "null"), (true, "true"), (false, "false"), (-12, "-12"), ([], "[]"), ([:], "{}"),
      (["b": 1, "a": [nil, "x"]], #"{"b":1,"a":[null,"x"]}"#),
    ] as [(Value, String)])
  func `a value is written without blanks and in its own order`(value: Value, json: String) {
    #expect(value.json == json)
  }

  @Test func `a large number keeps its digits`() throws {
    let digits = Array("123456789012345678901234567890.5".utf8)
    let number = try #require(Decimal(digits, 0..<digits.count))
    #expect(Value.number(number).json == "123456789012345678901234567890.5")
  }

  @Test func `what JSON or a terminal cannot bear is escaped and the rest is not`() {
    #expect(
      Value.string("\"\\\n\r\t\u{08}\u{0C}\u{01}\u{7F}\u{2028}é/😀").json
        == #""\"\\\n\r\t\b\f\u0001\u007f\u2028é/😀""#)
  }

  @Test func `values follow each other as lines`() {
    var writer = JSONWriter()
    writer.write(["a": 1])
    writer.endLine()
    writer.write("b")
    writer.endLine()
    #expect(String(decoding: writer.bytes, as: UTF8.self) == "{\"a\":1}\n\"b\"\n")
  }
}
