import RecordSchema
import RecordSyntax
import Testing

struct DataClassTests {
  private static let json = #"""
    {"properties": {
      "code": {"type": "string", "x-data": "identifying"},
      "talks": {"x-data": "facts", "items": {"properties": {
        "on": {"type": "string", "x-data": "facts"}, "why": {"enum": ["a", "b"], "x-data": "content"}}}},
      "nature": {"x-data": "content", "properties": {"depth": {"x-data": "content"}}},
      "labels": {"x-data": "none", "additionalProperties": {"properties": {"who": {"x-data": "staff"}}}}},
     "additionalProperties": false}
    """#
  private let sample: Sample

  init() throws { sample = try Sample(Self.json) }

  @Test func `the classes of what has a value are collected`() {
    let document = sample.document(#"{"code": null, "talks": [{"on": "x"}], "labels": {"k": {"who": "y"}}}"#)
    #expect(sample.schema.evaluate(document, .records).dataClasses == [.facts, .staff])
  }

  @Test func `they are collected from a record that is not valid too`() {
    let document = sample.document(#"{"wrong": 1, "talks": [{"why": "c"}], "code": "p"}"#)
    #expect(sample.schema.evaluate(document, .records).dataClasses == [.facts, .content, .identifying])
  }

  @Test func `the outermost fields of a class are found`() {
    let document = sample.document(
      #"{"nature": {"depth": 1}, "talks": [{"why": "a"}, {"on": "x"}, {"why": "b"}], "code": null}"#)
    #expect(
      sample.schema.fields(of: .content, in: document).map(\.description)
        == ["/nature", "/talks/0/why", "/talks/2/why"])
    #expect(sample.schema.fields(of: .identifying, in: document).isEmpty)
  }

  @Test func `a value of a class that others may not see is left out of every text`() throws {
    let violations = sample.violations(#"{"talks": [{"why": "B"}], "code": 7}"#)
    #expect(violations.count == 2)
    for violation in violations {
      for phrase in [violation.message, violation.help].compactMap({ $0 }) {
        #expect(!phrase.text(.dutch, redacted: true).contains("'B'"))
        #expect(!phrase.text(.dutch, redacted: true).contains("'7'"))
      }
    }
    let help = try #require(violations.first?.help)
    #expect(help.text(.english, redacted: true) == "did you mean [redacted]? Possible are: 'a' or 'b'")
  }
}
