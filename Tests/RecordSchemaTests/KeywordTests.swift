import RecordSchema
import RecordSyntax
import Testing

struct KeywordTests {
  @Test(arguments: [
    (#"{"type": "string"}"#, "1", "type", ""), (#"{"type": ["string", "null"]}"#, "true", "type", ""),
    (#"{"type": "integer"}"#, "1.5", "type", ""), (#"{"enum": ["a", "b"]}"#, #""c""#, "enum", ""),
    (#"{"enum": [1, {"a": 2}]}"#, #"{"a": 3}"#, "enum", ""), (#"{"const": "a"}"#, #""b""#, "const", ""),
    (#"{"minimum": 2}"#, "1", "minimum", ""), (#"{"maximum": 2.5}"#, "2.6", "maximum", ""),
    (#"{"exclusiveMinimum": 2}"#, "2", "exclusiveMinimum", ""),
    (#"{"exclusiveMaximum": 2}"#, "2", "exclusiveMaximum", ""),
    (#"{"multipleOf": 0.1}"#, "0.35", "multipleOf", ""), (#"{"minLength": 2}"#, #""é""#, "minLength", ""),
    (#"{"maxLength": 2}"#, #""😀😀😀""#, "maxLength", ""), (#"{"pattern": "^a"}"#, #""b""#, "pattern", ""),
    (#"{"format": "date"}"#, #""2023-02-29""#, "format", ""),
    (#"{"minItems": 2}"#, "[1]", "minItems", ""), (#"{"maxItems": 1}"#, "[1, 2]", "maxItems", ""),
    (#"{"uniqueItems": true}"#, "[1, 2, 1.0]", "uniqueItems", "/2"),
    (#"{"items": {"type": "string"}}"#, #"["a", 1]"#, "type", "/1"),
    (#"{"prefixItems": [true, {"type": "string"}]}"#, "[1, 2]", "type", "/1"),
    (#"{"contains": {"type": "string"}}"#, "[1]", "contains", ""),
    (#"{"contains": true, "minContains": 2}"#, "[1]", "minContains", ""),
    (#"{"contains": true, "maxContains": 1}"#, "[1, 2]", "maxContains", ""),
    (#"{"required": ["a"]}"#, "{}", "required", ""),
    (#"{"properties": {"a": {"type": "string"}}}"#, #"{"a": 1}"#, "type", "/a"),
    (#"{"patternProperties": {"^a": false}}"#, #"{"ab": 1}"#, "false", "/ab"),
    (
      #"{"properties": {"a": true}, "additionalProperties": false}"#, #"{"b": 1}"#, "additionalProperties",
      "/b"
    ),
    (#"{"additionalProperties": {"type": "string"}}"#, #"{"b": 1}"#, "type", "/b"),
    (#"{"propertyNames": {"pattern": "^a$"}}"#, #"{"b": 1}"#, "propertyNames", "/b"),
    (#"{"minProperties": 1}"#, "{}", "minProperties", ""),
    (#"{"maxProperties": 0}"#, #"{"a": 1}"#, "maxProperties", ""),
    (#"{"dependentRequired": {"a": ["b"]}}"#, #"{"a": 1}"#, "dependentRequired", ""),
    (#"{"dependentSchemas": {"a": {"required": ["b"]}}}"#, #"{"a": 1}"#, "required", ""),
    (#"{"allOf": [true, {"type": "string"}]}"#, "1", "type", ""),
    (#"{"not": {"type": "string"}}"#, #""a""#, "not", ""),
    (#"{"oneOf": [true, {"type": "string"}]}"#, #""a""#, "oneOf", ""),
    (#"{"if": {"type": "string"}, "then": {"minLength": 3}}"#, #""a""#, "minLength", ""),
    (#"{"if": {"type": "string"}, "else": false}"#, "1", "false", ""), ("false", "1", "false", ""),
    (##"{"$ref": "#/$defs/a", "$defs": {"a": {"type": "string"}}}"##, "1", "type", ""),
    (##"{"$ref": "#a", "$defs": {"x": {"$anchor": "a", "minimum": 3}}}"##, "1", "minimum", ""),
    (#"{"properties": {"a": true}, "unevaluatedProperties": false}"#, #"{"b": 1}"#, "false", "/b"),
    (#"{"prefixItems": [true], "unevaluatedItems": {"type": "string"}}"#, "[1, 2]", "type", "/1"),
  ])
  func `a keyword is reported once, at its place`(
    schema: String, value: String, keyword: String, pointer: String
  ) throws {
    let violations = try Sample(schema).violations(value)
    #expect(violations.count == 1)
    #expect(violations.first?.keyword == keyword)
    #expect(violations.first?.pointer.description == pointer)
    for language in Language.allCases {
      #expect(violations.first?.message.text(language).isEmpty == false)
    }
  }

  @Test func `the way through references is told`() throws {
    let sample = try Sample(
      ##"{"properties": {"a": {"$ref": "#/$defs/b"}}, "$defs": {"b": {"items": {"type": "string"}}}}"##)
    let violation = try #require(sample.violations(#"{"a": [1]}"#).first)
    #expect(violation.keywordLocation.description == "/properties/a/$ref/items/type")
  }

  @Test func `the branch that fits best is reported`() throws {
    let sample = try Sample(
      #"""
      {"oneOf": [
        {"type": "string"},
        {"properties": {"kind": {"const": "a"}, "n": {"type": "integer"}}, "required": ["kind", "n"]},
        {"properties": {"kind": {"const": "b"}, "m": {"type": "integer"}}, "required": ["kind", "m"]}
      ]}
      """#)
    let violations = sample.violations(#"{"kind": "b", "m": "x"}"#)
    #expect(violations.map(\.pointer.description) == ["/m"])
    let types = try Sample(#"{"anyOf": [{"type": "string"}, {"type": "integer"}]}"#).violations("[]")
    #expect(types.map(\.keyword) == ["anyOf"])
    #expect(types.first?.message.text(.english) == "this file takes text or a whole number; it has a list")
  }

  @Test func `violations stand in the order of the document`() throws {
    let sample = try Sample(#"{"additionalProperties": {"type": "string"}}"#)
    #expect(
      sample.violations(#"{"z": 1, "a": 2, "m": 3}"#).map(\.pointer.description) == ["/z", "/a", "/m"])
  }

  @Test func `a document with very many faults does not give very many violations`() throws {
    let sample = try Sample(#"{"items": {"type": "string"}}"#)
    let text = "[" + Array(repeating: "1", count: 5_000).joined(separator: ",") + "]"
    #expect(sample.violations(text).count == 100)
  }

  @Test func `null counts as absent only where the schema does not admit it by name`() throws {
    let sample = try Sample(
      #"""
      {"properties": {"a": {"type": "string"}, "b": {"type": ["string", "null"]}, "c": {"enum": ["x", null]},
        "d": {"$ref": "#/$defs/n"}},
       "required": ["a", "b", "c", "d"], "$defs": {"n": {"type": ["object", "null"]}}}
      """#)
    let text = #"{"a": null, "b": null, "c": null, "d": null}"#
    #expect(sample.violations(text, .records).map(\.keyword) == ["required"])
    #expect(sample.violations(text).map(\.keyword) == ["type"])
  }

  @Test func `formats can be left as annotations`() throws {
    let options = EvaluationOptions(nullIsAbsent: false, assertsFormat: false)
    #expect(try Sample(#"{"format": "date"}"#).violations(#""x""#, options).isEmpty)
  }

  @Test func `an escaped key or word is the same key or word`() throws {
    let sample = try Sample(#"{"properties": {"kind": {"enum": ["internal"]}}, "required": ["kind"]}"#)
    #expect(sample.violations(#"{"k\u0069nd": "intern\u0061l"}"#).isEmpty)
  }

  @Test func `deeply nested values are looked at to the bottom`() throws {
    let sample = try Sample(##"{"type": "array", "items": {"$ref": "#"}}"##)
    let deep = String(repeating: "[", count: 255) + "1" + String(repeating: "]", count: 255)
    #expect(sample.violations(deep).map(\.pointer.steps.count) == [255])
  }
}
