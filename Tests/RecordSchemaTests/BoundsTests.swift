import RecordSchema
import RecordSyntax
import Testing

/// Schemas and documents that ask for more than there is time, depth or memory for.
struct BoundsTests {
  private static let overrun =
    "the schema refers to itself so often or so deep that this file cannot be judged"

  @Test func `a loop that only the dynamic scope makes is cut off, by name`() throws {
    let sample = try Sample(
      ##"{"$id": "urn:a", "$dynamicAnchor": "x", "anyOf": [{"$ref": "urn:b"}, {"$ref": "urn:b"}]}"##,
      others: [("urn:b", ##"{"$dynamicRef": "#x", "$defs": {"d": {"$dynamicAnchor": "x"}}}"##)])
    let violations = sample.violations("1")
    #expect(violations.map { $0.message.text(.english) } == [Self.overrun])
    #expect(!sample.schema.isValid(sample.document("1")))
  }

  @Test func `a not around what is cut off does not make it valid`() throws {
    let sample = try Sample(
      ##"{"$id": "urn:a", "$dynamicAnchor": "x", "not": {"$ref": "urn:b"}}"##,
      others: [("urn:b", ##"{"$dynamicRef": "#x", "$defs": {"d": {"$dynamicAnchor": "x"}}}"##)])
    #expect(!sample.schema.isValid(sample.document("1")))
    #expect(sample.violations("1").map { $0.message.text(.english) } == [Self.overrun])
  }

  @Test func `a schema that doubles the work at every level is cut off, by name`() throws {
    let sample = try Sample(
      ##"{"type": "array", "anyOf": [{"items": {"$ref": "#"}}, {"prefixItems": [{"$ref": "#"}]}]}"##)
    let deep = String(repeating: "[", count: 200) + "1" + String(repeating: "]", count: 200)
    #expect(sample.violations(deep).map { $0.message.text(.english) } == [Self.overrun])
    #expect(sample.violations("[[[]]]").isEmpty)
  }

  @Test func `an object of very many properties is read, whatever their order`() throws {
    let count = 300
    let names = (0..<count).map { "p\($0 * 7_919 % 100_003)" }
    let listed = names.map { "\"\($0)\": {\"type\": \"integer\"}" }.joined(separator: ",")
    let required = names.map { "\"\($0)\"" }.joined(separator: ",")
    let sample = try Sample(
      "{\"properties\": {\(listed)}, \"required\": [\(required)], \"additionalProperties\": false}")
    let values = names.reversed().map { "\"\($0)\": 1" }.joined(separator: ",")
    #expect(sample.violations("{\(values)}").isEmpty)
    #expect(sample.violations("{}").count == 100)
    let unknown = sample.violations("{\(values), \"p\": 1}")
    #expect(unknown.map(\.keyword) == ["additionalProperties"])
    #expect(unknown.first?.help?.text(.english).hasSuffix("others") == true)
  }

  @Test func `names and values that have no symbol are looked up as quickly`() throws {
    let count = 300
    let long = String(repeating: "x", count: 64)
    let names = (0..<count).map { "\(long)\($0)" }
    let listed = names.map { "\"\($0)\": true" }.joined(separator: ",")
    let required = names.map { "\"\($0)\"" }.joined(separator: ",")
    let sample = try Sample("{\"properties\": {\(listed)}, \"required\": [\(required)]}")
    let values = names.reversed().map { "\"\($0)\": 1" }.joined(separator: ",")
    #expect(sample.violations("{\(values)}").isEmpty)
    let words = try Sample("{\"items\": {\"enum\": [\(required)]}}")
    #expect(words.violations("[\(required)]").isEmpty)
    #expect(words.violations("[\"\(long)\"]").map(\.keyword) == ["enum"])
  }

  @Test func `elements of a very long list are compared once each`() throws {
    let sample = try Sample(#"{"uniqueItems": true}"#)
    let numbers = (0..<2_000).map { "{\"a\": \($0), \"b\": [\($0)e1]}" }
    #expect(sample.violations("[\(numbers.joined(separator: ","))]").isEmpty)
    let double = numbers + ["{\"b\": [10.0], \"a\": 1e0}"]
    let found = sample.violations("[\(double.joined(separator: ","))]")
    #expect(found.map(\.pointer.description) == ["/2000"])
  }

  @Test func `a schema that is nested deeply is compiled and looked at`() throws {
    let deep = String(repeating: #"{"not": "#, count: 200) + "false" + String(repeating: "}", count: 200)
    #expect(try Sample(deep).violations("1").isEmpty == false)
  }

  @Test func `very many choices are not all named`() throws {
    let words = (0..<500).map { "\"w\($0)\"" }.joined(separator: ",")
    let violation = try #require(try Sample("{\"enum\": [\(words)]}").violations("\"w\"").first)
    #expect(violation.help?.text(.english).hasSuffix("'w58', 'w59' and others") == true)
  }
}
