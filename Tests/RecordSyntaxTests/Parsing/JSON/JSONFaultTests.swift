import RecordSyntax
import TestSupport
import Testing

struct JSONFaultTests {
  private func faults(_ bytes: [UInt8]) -> [Fault] {
    Document(parsing: bytes, as: .json, vocabulary: Vocabulary(["a", "on"])).faults
  }

  /// One fault in a text: it stands from ① to ②.
  @Test(
    arguments: [
      (#"{"a": 1①,② }"#, "nothing follows this comma"),
      ("[1①,②]", "nothing follows this comma"),
      ("[1, ①,② 2]", "there is no value in front of this comma"),
      ("[①,②]", "there is no value in front of this comma"),
      ("{①,②}", "there is no value in front of this comma"),
      ("{\"a\": 1①②\n\"b\": 2}", "a comma is missing before what follows"),
      ("[{}①② {}]", "a comma is missing before what follows"),
      ("[1①② 2]", "a comma is missing before what follows"),
      (#"{"a"①② 1}"#, "a colon is missing between this key and its value"),
      (#"{"a" ①=② 1}"#, "a key is followed by a colon, not by an equals sign"),
      (#"{①"a"②: }"#, "this key has no value"),
      (#"{①"a"②: , "b": 1}"#, "this key has no value"),
      (#"{①"a"②, "b": 1}"#, "this key has no value"),
      (#"{①"a"②}"#, "this key has no value"),
      ("{①a②: 1}", "a key stands in double quotes in JSON"),
      ("{①a b②: 1}", "a key stands in double quotes in JSON"),
      ("{①a②}", "a key stands in double quotes in JSON"),
      ("{①1②: 1}", "a key stands in double quotes in JSON"),
      ("{①'a'②: 1}", "a text stands in double quotes in JSON, not in single ones"),
      (#"{"a": ①'it is \'so\''②}"#, "a text stands in double quotes in JSON, not in single ones"),
      (#"{"a": ①“x”②}"#, "these are curly quotes, which a word processor makes"),
      (#"{①“a”②: 1}"#, "these are curly quotes, which a word processor makes"),
      ("[①\u{A0}②1]", "there is an invisible character here"),
      ("[①\u{0}②]", "there is an invisible character here"),
      ("[1, ①// one②\n2]", "JSON has no comments"),
      ("[1, ①/* one */② 2]", "JSON has no comments"),
      ("[1, ①# one②\n2]", "JSON has no comments"),
      ("[1]\n①// end②", "JSON has no comments"),
      ("[①NaN②]", "NaN and Infinity are no numbers in JSON"),
      ("[①-Infinity②, 1]", "NaN and Infinity are no numbers in JSON"),
      ("[①True②]", "'True' is no value in JSON"),
      ("{\"a\": ①nee②\n}", "'nee' is no value in JSON"),
      ("[①007②]", "this is not how JSON writes a number"),
      ("[①+1②]", "this is not how JSON writes a number"),
      ("[①.5②, 2]", "this is not how JSON writes a number"),
      ("[①1.②]", "this is not how JSON writes a number"),
      ("[①2023-01-10②]", "a text or date stands in double quotes in JSON"),
      ("{\"a\": ①goed gesprek②,\n\"b\": 1}", "a text or date stands in double quotes in JSON"),
      (#"{"a": 12 ①mei②, "b": 1}"#, "a value is followed by a comma or a closing bracket, not by this text"),
      (#"{"a": "x"①: 1②}"#, "a value is followed by a comma or a closing bracket, not by this text"),
      (#"["①\ud800②"]"#, "this is half a character: of a pair such as \\ud83d\\ude00 one part is missing"),
      (#"["①\udc00②"]"#, "this is half a character: of a pair such as \\ud83d\\ude00 one part is missing"),
      (#"["①\x②"]"#, "a backslash has a special meaning in JSON, and this is none of them"),
      (#"["①\u②12G4"]"#, "four hexadecimal digits belong behind \\u"),
      ("[\"a①\t②b\"]", "a text cannot have a tab in it"),
      ("[\"a①\u{1}②b\"]", "there is an invisible control character in this text"),
      ("{\"a\": ①\"x②\n}", "the quote that ends this text is missing on this line"),
      ("{\"a\": ①\"x,②\n\"b\": 1}", "the quote that ends this text is missing on this line"),
      ("{①\"a: 1,②\n\"b\": 1}", "the quote that ends this text is missing on this line"),
      ("{①\"a: \"②x\",\n\"b\": 1}", "the quotation mark behind this key is missing"),
      ("{\"b\": 1,\n①\"a: \"②x y\"}", "the quotation mark behind this key is missing"),
      ("{①\"a:\"②x\n}", "the quotation mark behind this key is missing"),
      ("[①\"x②", "the quote that ends this text is missing on this line"),
      ("①{②\"a\": 1", "this bracket is never closed"),
      ("{\"a\": ①[②1, 2", "this bracket is never closed"),
      ("①{②\"a\":", "this bracket is never closed"),
      ("{\"a\": [1①}②", "this bracket does not match the one that is open"),
      ("{\"a\": {\"b\": 1①]②, \"c\": 2}", "nothing was opened for this closing bracket"),
      ("[1] ①[2]②", "there is text after the record's end"),
      ("{}①}②", "there is text after the record's end"),
      ("①②", "the file is empty"),
      ("①② \n", "the file is empty"),
      ("①\u{FEFF}②{}", "the file starts with an invisible byte-order mark, which JSON does not have"),
      ("[①:② 1]", "this character does not belong here"),
      ("①]②", "this character does not belong here"),
      ("①# Kop②", "JSON has no comments"),
      ("①hallo wereld②\nen meer\n", "a text or date stands in double quotes in JSON"),
      (#"{"a": 1, ①"a"②: 2}"#, "the key 'a' stands here for the second time"),
      (#"{"a": 1, ①"\u0061"②: 2}"#, "the key 'a' stands here for the second time"),
    ])
  func `a fault is named at its exact place, and once`(marked: String, message: String) {
    let marked = MarkedText(marked)
    let faults = faults(marked.bytes)
    #expect(faults.map { $0.message.text(.english) } == [message])
    #expect(faults.map(\.range) == marked.ranges)
    for fault in faults {
      #expect(fault.severity == .error)
      #expect(fault.help?.text(.dutch).isEmpty == false)
      #expect(fault.message.text(.dutch) != fault.message.text(.english))
    }
  }

  @Test func `bytes that are no UTF-8 are named once`() {
    let latin =
      Array("{\"a\": \"caf".utf8) + [0xE9] + Array("\", \"b\": \"h".utf8) + [0xEB] + Array("l\"}".utf8)
    #expect(faults(latin).map(\.range) == [ByteRange(10, 11)])
    #expect(faults([0xFF, 0xFE, 0x7B, 0x00]).count == 1)
    #expect(
      faults(Array("[\"".utf8) + [0xED, 0xA0, 0x80] + Array("\"]".utf8)).map(\.range) == [ByteRange(2, 3)])
  }

  @Test func `reading goes on behind each fault`() {
    let marked = MarkedText(
      """
      {
        "a": ①'x'②,
        "b": [1, 2③,④],
        ⑤c⑥: ⑦01⑧,
        "d": { "e": ⑨hallo⑩ }⑪⑫
        "f": 1
      }
      """)
    #expect(faults(marked.bytes).map(\.range) == marked.ranges)
  }

  @Test func `the second of two equal keys shows the first`() throws {
    let marked = MarkedText(#"{①"on"②: 1, "b": {"on": 2}, ③"on"④: 3}"#)
    let fault = try #require(faults(marked.bytes).first)
    #expect(fault.range == marked.range(3, 4))
    #expect(fault.related?.range == marked.range(1, 2))
  }

  @Test func `keys that differ in their bytes are different keys`() {
    #expect(faults(Array("{\"é\": 1, \"e\u{301}\": 2}".utf8)).isEmpty)
  }

  @Test func `equal keys are found among many, without comparing all pairs`() throws {
    let members = (0..<60_000).map { "\"k\($0)\":0" }
    let text = "{" + members.joined(separator: ",") + #", "k7":1, "\u006b8":1}"#
    let found = faults(Array(text.utf8))
    #expect(found.map { $0.message.text(.english) }.count == 2)
    #expect(found.first?.related?.range.count == 4)
  }

  @Test func `at most twenty faults are reported`() {
    #expect(faults(Array(("[" + String(repeating: "+1,", count: 50) + "1]").utf8)).count == Fault.most)
    #expect(faults(Array(("[\"" + String(repeating: "\t", count: 50) + "\"]").utf8)).count == Fault.most)
  }

  @Test func `what stands in the file is left out of a redacted message`() throws {
    let fault = try #require(faults(Array("{\"coachee\": p-7k3m9q}".utf8)).first)
    #expect(fault.help?.text(.dutch) == "schrijf '\"p-7k3m9q\"'")
    #expect(fault.help?.text(.dutch, redacted: true) == "schrijf [afgeschermd]")
  }
}
