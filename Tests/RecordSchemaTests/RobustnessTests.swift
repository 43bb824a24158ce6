import RecordSchema
import RecordSyntax
import TestSupport
import Testing

struct RobustnessTests {
  private static let schema = ##"""
    {"type": "object", "$id": "urn:a", "properties": {"a": {"$ref": "#/$defs/x"}, "b": {"enum": ["p", "q", null]},
      "c": {"type": ["string", "null"], "pattern": "^[a-z]+(-\\d{2,3})*$", "minLength": 1, "maxLength": 9},
      "d": {"multipleOf": 0.01, "minimum": -2, "exclusiveMaximum": 1e3}, "e": {"format": "date"}},
     "patternProperties": {"^z": false}, "additionalProperties": {"items": {"$dynamicRef": "#n"}},
     "propertyNames": {"maxLength": 4}, "required": ["a"], "unevaluatedProperties": false,
     "$dynamicAnchor": "n", "$defs": {"x": {"oneOf": [{"type": "string"}, {"type": "array", "uniqueItems": true,
      "contains": {"const": 1}, "prefixItems": [true, {"not": {"type": "null"}}]}]}},
     "if": {"required": ["b"]}, "then": {"minProperties": 2}, "else": {"maxProperties": 5}}
    """##
  private static let record = #"""
    {"a": [1, 2, "x", {"y": [null, true]}], "b": "q", "c": "ab-12", "d": 1.25, "e": "2024-02-29", "f": [[], {}]}
    """#

  @Test func `a schema or record that is damaged anywhere never stops the program`() {
    var generator = SeededGenerator(seed: 42)
    var compiled = 0
    var invalid = 0
    for _ in 0..<1_500 {
      let schemaText = damaged(Self.schema, &generator)
      let recordText = damaged(Self.record, &generator)
      guard let sample = try? Sample(schemaText) else { continue }
      compiled += 1
      let document = sample.document(recordText)
      let violations = sample.schema.evaluate(document, .records).violations
      if document.isReadable {
        #expect(violations.isEmpty == sample.schema.isValid(document, .records))
      }
      invalid += violations.isEmpty ? 0 : 1
    }
    #expect(compiled > 100)
    #expect(invalid > 50)
  }

  /// The text with a few words of it swapped, doubled or replaced.
  private func damaged(_ text: String, _ generator: inout SeededGenerator) -> String {
    var parts = text.split(separator: ",", omittingEmptySubsequences: false).map(String.init)
    let count = Int.random(in: 0...2, using: &generator)
    for _ in 0..<count {
      let index = Int.random(in: 0..<parts.count, using: &generator)
      switch Int.random(in: 0..<4, using: &generator) {
      case 0: parts.swapAt(index, Int.random(in: 0..<parts.count, using: &generator))
      case 1: parts[index] = parts[index].replacing("1", with: "1e400")
      case 2: parts[index] = parts[index].replacing("\"", with: "\"#")
      default:
        let new = ["null", "true", "[]", "{}", "-3", "\"x\"", "1e999999999"].randomElement(using: &generator)
        let key = parts[index].prefix { $0 != ":" }
        if key.count < parts[index].count { parts[index] = key + ": " + (new ?? "") }
      }
    }
    return parts.joined(separator: ",")
  }
}
