import RecordSchema
import RecordSyntax
import Testing

struct FieldOrderTests {
  @Test func `fields stand in the order of properties, through references, lists and maps`() throws {
    let source = SchemaSource(
      uri: "record",
      json: Array(
        """
        {
          "properties": {
            "kind": {},
            "map": { "additionalProperties": { "$ref": "#/$defs/item" } },
            "list": { "items": { "$ref": "#/$defs/item" } },
            "tree": { "$ref": "#" }
          },
          "$defs": { "item": { "properties": { "on": {}, "minutes": {} } } }
        }
        """.utf8))
    let vocabulary = Vocabulary(["kind", "map", "list", "tree", "on", "minutes"])
    let schema = try Schema(compiling: [source], vocabulary: vocabulary)
    let form = CanonicalForm(schema.fieldOrder, vocabulary)
    let item: Value = ["other": 1, "minutes": 2, "on": 3]
    let value: Value = [
      "tree": ["list": [], "kind": 1], "unknown": item, "list": [item], "map": ["z": item, "on": item],
      "kind": 1,
    ]
    let document = Document(parsing: Array(value.json.utf8), as: .json, vocabulary: vocabulary)
    let sorted: Value = ["on": 3, "minutes": 2, "other": 1]
    let expected: Value = [
      "kind": 1, "map": ["z": sorted, "on": sorted], "list": [sorted], "tree": ["kind": 1, "list": []],
      "unknown": item,
    ]
    let printed = Document(parsing: try form.formatting(document), as: .json, vocabulary: vocabulary)
    #expect(printed.value() == expected)
    #expect(form.firstDifference(in: printed) == nil)
  }
}
