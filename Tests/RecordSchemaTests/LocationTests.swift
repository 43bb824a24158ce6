import RecordSchema
import RecordSyntax
import Testing

/// Where a violation is: the way through the schema, the keyword's own URI, and the value.
struct LocationTests {
  @Test(arguments: [
    (
      ##"{"$id": "urn:a", "properties": {"a": {"$ref": "#/$defs/b"}}, "$defs": {"b": {"items": {"type": "string"}}}}"##,
      #"{"a": [1]}"#, "/properties/a/$ref/items/type", "urn:a#/$defs/b/items/type", "/a/0"
    ),
    (
      ##"{"$id": "https://x.example/a", "$ref": "b#c", "$defs": {"b": {"$id": "b", "$defs": {"d": {"$anchor": "c", "minimum": 3}}}}}"##,
      "1", "/$ref/minimum", "https://x.example/b#/$defs/d/minimum", ""
    ),
    (
      #"{"$id": "urn:a", "patternProperties": {"^é [a]~/": {"type": "string"}}}"#, #"{"é a~/": 1}"#,
      "/patternProperties/^é [a]~0~1/type", "urn:a#/patternProperties/%5E%C3%A9%20%5Ba%5D~0~1/type",
      "/é a~0~1"
    ),
    (
      #"{"$id": "urn:a", "properties": {"a": false}}"#, #"{"a": 1}"#, "/properties/a", "urn:a#/properties/a",
      "/a"
    ),
    (
      #"{"$id": "urn:a", "additionalProperties": false}"#, #"{"a": 1}"#, "/additionalProperties",
      "urn:a#/additionalProperties", "/a"
    ),
    (
      #"{"$id": "urn:a", "unevaluatedProperties": false}"#, #"{"a": 1}"#, "/unevaluatedProperties",
      "urn:a#/unevaluatedProperties", "/a"
    ),
    (#"{"$id": "urn:a", "uniqueItems": true}"#, "[1, 1]", "/uniqueItems", "urn:a#/uniqueItems", ""),
    (
      #"{"$id": "urn:a", "propertyNames": {"maxLength": 1}}"#, #"{"ab": 1}"#, "/propertyNames",
      "urn:a#/propertyNames", ""
    ),
    (
      #"{"$id": "urn:a", "oneOf": [{"type": "string"}, {"minimum": 2}]}"#, "1", "/oneOf/1/minimum",
      "urn:a#/oneOf/1/minimum", ""
    ),
    (#"{"$id": "urn:a", "if": true, "then": {"const": 2}}"#, "1", "/then/const", "urn:a#/then/const", ""),
    (
      #"{"$id": "urn:a", "dependentSchemas": {"a": {"required": ["b"]}}}"#, #"{"a": 1}"#,
      "/dependentSchemas/a/required", "urn:a#/dependentSchemas/a/required", ""
    ),
    (#"{"items": {"type": "string"}}"#, "[1]", "/items/type", "#/items/type", "/0"),
  ])
  func `a violation says the way, the keyword and the value`(
    schema: String, value: String, way: String, uri: String, instance: String
  ) throws {
    let violation = try #require(try Sample(schema).violations(value).first)
    #expect(violation.keywordLocation.description == way)
    #expect(violation.absoluteKeywordLocation == uri)
    #expect(violation.instanceLocation.description == instance)
  }

  @Test func `a way through a dynamic reference is told too`() throws {
    let sample = try Sample(
      ##"""
      {"$id": "https://x.example/words", "$ref": "list",
       "$defs": {
         "items": {"$dynamicAnchor": "item", "type": "string"},
         "list": {"$id": "list", "type": "array", "items": {"$dynamicRef": "#item"},
                  "$defs": {"any": {"$dynamicAnchor": "item"}}}}}
      """##)
    let violation = try #require(sample.violations("[1]").first)
    #expect(violation.keywordLocation.description == "/$ref/items/$dynamicRef/type")
    #expect(violation.absoluteKeywordLocation == "https://x.example/words#/$defs/items/type")
  }
}
