import RecordSchema
import RecordSyntax
import Testing

struct WayTests {
  @Test func `the way to a value names properties, and what elements are known by`() throws {
    let source = SchemaSource(
      uri: "record",
      json: Array(
        """
        {
          "properties": {
            "list": { "items": { "$ref": "#/$defs/item" }, "x-key": "on" },
            "words": { "items": { "type": "string" } },
            "map": { "additionalProperties": { "$ref": "#/$defs/item" } },
            "shut": { "additionalProperties": false }
          },
          "$defs": { "item": { "properties": { "on": { "x-data": "facts" } } } }
        }
        """.utf8))
    let schema = try Schema(compiling: [source], vocabulary: Vocabulary(["list", "map", "on"]))
    #expect(
      schema.way(to: ["list", 3, "on"]) == [
        .property("list"), .element(3, knownBy: .init("on", .facts)), .property("on"),
      ])
    #expect(schema.way(to: ["words", 0]) == [.property("words"), .element(0, knownBy: nil)])
    #expect(schema.way(to: ["map", "any", "on"]) == [.property("map"), .entry("any"), .property("on")])
    #expect(schema.way(to: ["shut", "on", "on"]) == [.property("shut"), .unknown, .unknown])
    #expect(schema.way(to: [1, "on"]) == [.element(1, knownBy: nil), .unknown])
    #expect(schema.way(to: []) == [])
  }
}
