import RecordSchema
import RecordSyntax
import Testing

struct CompilingTests {
  @Test func `an unknown keyword is an annotation, and in our own schemas a fault`() throws {
    #expect(try Sample(#"{"wanted": true}"#).violations("1").isEmpty)
    let fault = #expect(throws: SchemaFault.self) {
      try Sample(#"{"properties": {"a": {"wanted": true}}}"#, isStrict: true)
    }
    #expect(fault?.pointer.description == "/properties/a/wanted")
    #expect(fault?.message.text(.english) == "the keyword 'wanted' is not known")
  }

  @Test(arguments: [
    (#"{"$ref": "nowhere"}"#, "/$ref"), (##"{"items": {"$ref": "#/$defs/x"}}"##, "/items/$ref"),
    (#"{"pattern": "("}"#, "/pattern"), (#"{"pattern": "(?=a)"}"#, "/pattern"),
    (#"{"type": "strng"}"#, "/type"), (##"{"$ref": "#"}"##, ""),
    (##"{"anyOf": [{"type": "string"}, {"$ref": "#"}]}"##, ""), (#"{"items": 1}"#, "/items"), ("[]", ""),
  ])
  func `a schema that cannot be used is refused at its place`(schema: String, pointer: String) {
    let fault = #expect(throws: SchemaFault.self) { try Sample(schema) }
    #expect(fault?.pointer.description == pointer)
  }

  @Test func `references find resources, anchors and other files`() throws {
    let sample = try Sample(
      ##"""
      {"$id": "urn:one", "properties": {"a": {"$ref": "urn:two#/$defs/day"}, "b": {"$ref": "urn:three#word"}},
       "$defs": {"x": {"$id": "urn:three", "$defs": {"y": {"$anchor": "word", "maxLength": 2}}}}}
      """##,
      others: [("urn:two", #"{"$defs": {"day": {"format": "date"}}}"#)])
    #expect(
      sample.violations(#"{"a": "2023", "b": "long"}"#).map(\.keyword) == ["format", "maxLength"])
  }

  @Test func `a dynamic reference looks in the dynamic scope`() throws {
    let sample = try Sample(
      ##"""
      {"$id": "https://x.example/words", "$ref": "list",
       "$defs": {
         "items": {"$dynamicAnchor": "item", "type": "string"},
         "list": {"$id": "list", "type": "array", "items": {"$dynamicRef": "#item"},
                  "$defs": {"any": {"$dynamicAnchor": "item"}}}}}
      """##)
    #expect(sample.violations(#"["a", 1]"#).map(\.pointer.description) == ["/1"])
  }

  @Test func `a long chain of references does not deepen the stack`() throws {
    let links = (0..<5_000).map { ##""d\##($0)": {"items": {"$ref": "#/$defs/d\##($0 + 1)"}}"## }
    let schema =
      ##"{"$ref": "#/$defs/d0", "$defs": {"##
      + links.joined(separator: ",") + ##","d5000": true}}"##
    #expect(try Sample(schema).violations("[[[1]]]").isEmpty)
  }
}
