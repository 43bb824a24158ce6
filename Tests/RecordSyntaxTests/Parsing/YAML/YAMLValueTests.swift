import RecordSyntax
import TestSupport
import Testing

struct YAMLValueTests {
  private func read(_ text: String) -> Document {
    Document(parsing: Array(text.utf8), as: .yaml, vocabulary: Vocabulary([]))
  }

  private func number(_ text: String) -> Value? {
    let digits = Array(text.utf8)
    return Decimal(digits, 0..<digits.count).map(Value.number)
  }

  @Test(arguments: ["~", "null", "Null", "NULL", ""])
  func `nothing is written in five ways`(text: String) {
    #expect(read("a: \(text)\n").value() == ["a": nil])
  }

  @Test(arguments: [("true", true), ("True", true), ("TRUE", true), ("false", false), ("False", false)])
  func `truth values are those of the core schema`(text: String, truth: Bool) {
    #expect(read("- \(text)").value() == [.bool(truth)])
  }

  @Test(arguments: [
    ("0", "0"), ("-17", "-17"), ("+3", "3"), ("007", "7"), ("1.", "1"), (".5", "0.5"), ("-.5e2", "-50"),
    ("1e3", "1000"), ("1E-2", "0.01"), ("0o17", "15"), ("0x1F", "31"),
    ("0xffffffffffffffffffff", "1208925819614629174706175"),
    ("123456789012345678901234567890", "123456789012345678901234567890"),
  ])
  func `numbers are exact`(text: String, decimal: String) {
    #expect(read("- \(text)").value() == number(decimal).map { [$0] })
  }

  @Test(arguments: [
    "nee", "no", "yes", "on", "12:30", "2023-01-10", "1_000", "0b1", "nUll", "tRUE", "trueish", "+", ".",
    "e3",
    "1e", "1.2.3", "-inf", "0o8", "0xg", "+0x1", "0x", "~a", "--", "...a", "=",
  ])
  func `everything else is text`(text: String) {
    #expect(read("a: \(text)").value() == ["a": .string(text)])
  }

  @Test(arguments: [
    ("'it''s'", "it's"), ("\"a\\tb\\\"c\\u00e9\\U0001F600\\x41\\/\"", "a\tb\"cé😀A/"),
    ("\"\\ud83d\\ude00\"", "😀"),
    ("\"a\n  b\n\n  c\"", "a b\nc"), ("\"a \\\n  b\"", "a b"), ("\"a\\\n  \\ b\"", "a b"),
    ("'a\n  b'", "a b"),
    ("a\n  b\n\n\n  c", "a b\n\nc"), ("''", ""), ("\"\"", ""), ("\" a \"", " a "),
  ])
  func `quoted and plain text is unfolded`(text: String, value: String) {
    #expect(read("a: \(text)\nb: 1").value() == ["a": .string(value), "b": 1])
    #expect(read("a: \(text)\r\nb: 1".split(separator: "\n").joined(separator: "\r\n")).faults.isEmpty)
  }

  @Test(arguments: [
    ("|", "een\n  twee\n\ndrie\n"), ("|-", "een\n  twee\n\ndrie"), ("|+", "een\n  twee\n\ndrie\n\n"),
    (">", "een\n  twee\n\ndrie\n"), (">2-", "een\n  twee\n\ndrie"),
  ])
  func `block scalars keep or fold their lines`(header: String, value: String) {
    let text = "a: \(header)\n  een\n    twee\n\n  drie\n\nb: 1\n"
    #expect(read(text).value() == ["a": .string(value), "b": 1])
    #expect(
      read(text.split(separator: "\n", omittingEmptySubsequences: false).joined(separator: "\r\n")).value()
        == ["a": .string(value), "b": 1])
  }

  @Test func `folding joins lines of one paragraph`() {
    #expect(read("a: >\n  een\n  twee\n\n  drie\n").value() == ["a": "een twee\ndrie\n"])
  }

  @Test func `lists may stand under their key without indentation`() {
    #expect(
      read("a:\n- b\n- c: 1\n  d: 2\n-\n- - e\n  - f\ng: h\n").value()
        == ["a": ["b", ["c": 1, "d": 2], nil, ["e", "f"]], "g": "h"])
  }

  @Test func `flow collections nest and go on over lines`() {
    #expect(
      read("a: [b, {c: d, 'e': , f}, [], {},\n  g h, i: j,\n  k\n  l]\n").value()
        == ["a": ["b", ["c": "d", "e": nil, "f": nil], [], [:], "g h", ["i": "j"], "k l"]])
  }

  @Test func `many keys and equal keys in different objects are fine`() {
    let text = (0..<500).map { "k\($0): { a: 1 }\n" }.joined()
    #expect(read(text).faults.isEmpty)
    #expect(read("a: 1\nb: { a: 1 }\nc: [{ a: 1 }, { a: 2 }]").faults.isEmpty)
  }

  @Test(arguments: [
    "①a②: 1\nb: 2\n③a④: 3\n", "{ ①a②: 1, ③\"a\"④: 2 }", "①\"a\"②: 1\n③'a'④: 2", "①'a b'②: 1\nc: 2\n③a b④: 2",
    "①\"\\x61\"②: 1\n③a④: 2", "①k②: 0\n" + (0..<60).map { "k\($0): 1\n" }.joined() + "③k④: 2",
  ])
  func `a second equal key is named with the place of the first`(text: String) throws {
    let marked = MarkedText(text)
    let document = Document(parsing: marked.bytes, as: .yaml, vocabulary: Vocabulary(["a"]))
    #expect(document.faults.count == 1)
    let fault = try #require(document.faults.first)
    #expect(fault.related?.range == marked.range(1, 2))
    #expect(fault.range == marked.range(3, 4))
  }

  @Test func `faults go on to the next member until there are twenty`() {
    let document = read((0..<30).map { "k\($0): @x\n" }.joined())
    #expect(document.faults.count == Fault.most)
    #expect(read("a: @x\nb:\n  - *c\n  - d: 'e' f\n    g: 1\n  - !h i\nj: {k: &l m}\n").faults.count == 5)
  }
}
