import RecordSchema
import RecordSyntax
import Testing

/// Values as JSON compares and counts them, where a language's own numbers and texts do it otherwise.
struct ValueTests {
  @Test(arguments: [
    (#"{"type": "integer"}"#, "1.0", true), (#"{"type": "integer"}"#, "1e400", true),
    (#"{"type": "integer"}"#, "-0", true), (#"{"type": "integer"}"#, "-0.0e-5", true),
    (#"{"type": "integer"}"#, "1e-1", false), (#"{"type": "integer"}"#, "10e-1", true),
    (#"{"type": "integer"}"#, "12345678901234567890123.5", false),
    (#"{"const": 0}"#, "-0.0", true), (#"{"const": 1e400}"#, "10e399", true),
    (#"{"const": 1}"#, "true", false),
    (#"{"const": 0}"#, "false", false), (#"{"const": "1"}"#, "1", false),
    (#"{"const": 9007199254740993}"#, "9007199254740992", false),
    (#"{"const": {"a": [1, {"b": 2}], "c": null}}"#, #"{"c": null, "a": [1.0, {"b": 2e0}]}"#, true),
    (#"{"const": [1, 2]}"#, "[2, 1]", false), (#"{"const": {"a": 1}}"#, #"{"a": 1, "b": 2}"#, false),
    (#"{"enum": [[], {}, 0.10]}"#, "1e-1", true), (#"{"enum": [[], {}, 0.10]}"#, "[[]]", false),
    (#"{"enum": []}"#, "1", false), (#"{"enum": [true]}"#, "1", false),
    (#"{"multipleOf": 0.1}"#, "0.3", true), (#"{"multipleOf": 0.01}"#, "4.35", true),
    (#"{"multipleOf": 0.0001}"#, "0.00751", false), (#"{"multipleOf": 0.5}"#, "1e308", true),
    (#"{"multipleOf": 3}"#, "1e400", false), (#"{"multipleOf": 2e400}"#, "1e401", true),
    (#"{"multipleOf": 999999999999999989}"#, "2999999999999999967", true),
    (#"{"multipleOf": 1e-9}"#, "123456789.123456789", true), (#"{"multipleOf": 7}"#, "-49.0", true),
    (#"{"multipleOf": 5}"#, "0", true), (#"{"multipleOf": 5}"#, #""5.5""#, true),
    (#"{"minimum": 0.3}"#, "0.30", true), (#"{"minimum": 1e400}"#, "9e399", false),
    (#"{"exclusiveMinimum": 0}"#, "1e-400", true), (#"{"exclusiveMaximum": 0}"#, "-0.0", false),
    (#"{"minimum": -9223372036854775808}"#, "-9223372036854775809", false),
    (#"{"maximum": 9223372036854775807}"#, "9223372036854775808", false),
    (#"{"minimum": -9223372036854775808, "maximum": 9223372036854775807}"#, "-9223372036854775808", true),
    (#"{"maxLength": 1}"#, #""👩‍👩‍👧""#, false), (#"{"maxLength": 1}"#, #""e\u0301""#, false),
    (#"{"maxLength": 1}"#, #""\ud83d\ude00""#, true), (#"{"minLength": 2}"#, #""\ud83d\ude00""#, false),
    (#"{"maxLength": 1.0}"#, #""é""#, true), (#"{"maxLength": 1e400}"#, #""long""#, true),
    (#"{"const": "\u00e9"}"#, #""e\u0301""#, false), (#"{"enum": ["\u00e9"]}"#, #""e\u0301""#, false),
    (#"{"uniqueItems": true}"#, #"["\u00e9", "e\u0301"]"#, true),
    (#"{"uniqueItems": true}"#, #"[{"\u00e9": 1}, {"e\u0301": 1}]"#, true),
    (#"{"uniqueItems": true}"#, #"[1, true, "1", [1], {"a": 1}, null, 0, false]"#, true),
    (#"{"uniqueItems": true}"#, #"[{"a": 1, "b": 2}, {"b": 2.0, "a": 1}]"#, false),
    (#"{"uniqueItems": true}"#, "[[[1]], [[1.0]]]", false), (#"{"uniqueItems": false}"#, "[1, 1]", true),
    (#"{"properties": {"\u00e9": false}}"#, #"{"e\u0301": 1}"#, true),
    (#"{"properties": {"\u00e9": false}}"#, #"{"\u00e9": 1}"#, false),
    (#"{"required": ["\u00e9"]}"#, #"{"e\u0301": 1}"#, false),
    (#"{"properties": {"\u00e9": false, "e\u0301": true}}"#, #"{"e\u0301": 1}"#, true),
    (#"{"dependentRequired": {"\u00e9": ["a"]}}"#, #"{"e\u0301": 1}"#, true),
    (##"{"$ref": "#/$defs/e%CC%81", "$defs": {"\u00e9": false, "e\u0301": true}}"##, "1", true),
    (#"{"pattern": "^.$"}"#, #""😀""#, true), (#"{"propertyNames": false}"#, "{}", true),
    (#"{"propertyNames": false}"#, #"{"a": 1}"#, false),
  ])
  func `a value is what its scalars and digits say`(schema: String, value: String, isValid: Bool) throws {
    let sample = try Sample(schema)
    #expect(sample.violations(value).isEmpty == isValid)
    #expect(sample.schema.isValid(sample.document(value)) == isValid)
  }
}
