import RecordSchema
import RecordSyntax
import Testing

/// What is wrong with a schema is told at its place, for a keyword that is not read is a rule that does not count.
struct SchemaFaultTests {
  @Test(arguments: [
    (#"{"minLength": "2"}"#, "/minLength", "'minLength' takes a whole number from 0 on"),
    (#"{"minLength": -1}"#, "/minLength", "'minLength' takes a whole number from 0 on"),
    (#"{"maxItems": 1.5}"#, "/maxItems", "'maxItems' takes a whole number from 0 on"),
    (#"{"minContains": null}"#, "/minContains", "'minContains' takes a whole number from 0 on"),
    (#"{"maxProperties": true}"#, "/maxProperties", "'maxProperties' takes a whole number from 0 on"),
    (#"{"minimum": "2"}"#, "/minimum", "'minimum' takes a number"),
    (#"{"exclusiveMaximum": true}"#, "/exclusiveMaximum", "'exclusiveMaximum' takes a number"),
    (
      #"{"multipleOf": 0}"#, "/multipleOf", "'multipleOf' takes a number above 0 of at most 18 digits"
    ),
    (
      #"{"multipleOf": -0.5}"#, "/multipleOf", "'multipleOf' takes a number above 0 of at most 18 digits"
    ),
    (
      #"{"multipleOf": 1.234567890123456789}"#, "/multipleOf",
      "'multipleOf' takes a number above 0 of at most 18 digits"
    ),
    (#"{"required": "a"}"#, "/required", "'required' takes a list of different names"),
    (#"{"required": ["a", 1]}"#, "/required/1", "'required' takes a list of different names"),
    (#"{"required": ["a", "b", "a"]}"#, "/required/2", "'required' takes a list of different names"),
    (
      #"{"dependentRequired": []}"#, "/dependentRequired",
      "'dependentRequired' takes an object of lists of names"
    ),
    (
      #"{"dependentRequired": {"a": "b"}}"#, "/dependentRequired/a",
      "'dependentRequired' takes an object of lists of names"
    ),
    (#"{"enum": "a"}"#, "/enum", "'enum' takes a list"),
    (#"{"uniqueItems": 1}"#, "/uniqueItems", "'uniqueItems' takes true or false"),
    (#"{"type": []}"#, "/type", "'type' takes a type or a list of different types"),
    (#"{"type": ["string", "string"]}"#, "/type/1", "'type' takes a type or a list of different types"),
    (#"{"type": 1}"#, "/type", "'type' takes a type or a list of different types"),
    (#"{"type": "strng"}"#, "/type", "there is no type 'strng'; did you mean 'string'?"),
    (#"{"type": ["date", "null"]}"#, "/type", "there is no type 'date'"),
    (#"{"allOf": []}"#, "/allOf", "'allOf' takes a list of one or more schemas"),
    (#"{"prefixItems": {}}"#, "/prefixItems", "'prefixItems' takes a list of one or more schemas"),
    (#"{"anyOf": [true, 1]}"#, "/anyOf/1", "a schema is an object, true or false"),
    (#"{"properties": []}"#, "/properties", "'properties' takes an object of schemas"),
    (#"{"properties": {"a": "string"}}"#, "/properties/a", "a schema is an object, true or false"),
    (#"{"items": [true]}"#, "/items", "'items' takes a schema"),
    (#"{"not": null}"#, "/not", "'not' takes a schema"),
    (#"{"pattern": 1}"#, "/pattern", "'pattern' takes text"),
    (#"{"format": 1}"#, "/format", "'format' takes text"),
    (#"{"pattern": "a("}"#, "/pattern", "from character 3 on this is no regular expression"),
    (
      #"{"patternProperties": {"^a": true, "(?=b)": true}}"#, "/patternProperties/(?=b)",
      "looking ahead with (?= or (?! is not possible here (character 1)"
    ),
    (#"{"title": 1}"#, "/title", "'title' takes text"),
    (#"{"$comment": []}"#, "/$comment", "'$comment' takes text"),
    (#"{"$ref": 1}"#, "/$ref", "'$ref' takes text"),
    (#"{"$id": "a#b"}"#, "/$id", "'$id' takes a URI without a fragment"),
    (#"{"$id": 7}"#, "/$id", "'$id' takes a URI without a fragment"),
    (
      #"{"$anchor": "1a"}"#, "/$anchor",
      "'$anchor' takes a name of letters, digits and ._- that begins with a letter or _"
    ),
    (
      #"{"$defs": {"a": {"maxLength": "x"}}}"#, "/$defs/a/maxLength",
      "'maxLength' takes a whole number from 0 on"
    ),
    (#"{"$defs": {"a": 1}}"#, "/$defs/a", "a schema is an object, true or false"),
    (#"{"contentSchema": {"minimum": "x"}}"#, "/contentSchema/minimum", "'minimum' takes a number"),
  ])
  func `a keyword whose value has another form is refused`(schema: String, pointer: String, message: String) {
    let fault = #expect(throws: SchemaFault.self) { try Sample(schema) }
    #expect(fault?.pointer.description == pointer)
    #expect(fault?.message.text(.english) == message)
    #expect(fault?.message.text(.dutch).isEmpty == false)
  }

  @Test(arguments: [
    (
      ##"{"$ref": "#/$defs/dya", "$defs": {"day": true}}"##, "/$ref",
      "'#/$defs/dya' leads nowhere; did you mean '#/$defs/day'?"
    ),
    (
      ##"{"$ref": "#/$def/day", "$defs": {"day": true}}"##, "/$ref",
      "'#/$def/day' leads nowhere; did you mean '#/$defs/day'?"
    ),
    (
      ##"{"items": {"$ref": "#wrod"}, "$defs": {"a": {"$anchor": "word"}}}"##, "/items/$ref",
      "'#wrod' leads nowhere; did you mean '#word'?"
    ),
    (
      #"{"$ref": "urn:coahc", "$defs": {"a": {"$id": "urn:coach"}}}"#, "/$ref",
      "'urn:coahc' leads nowhere; did you mean 'urn:coach'?"
    ),
    (##"{"$ref": "#/items/0"}"##, "/$ref", "'#/items/0' leads nowhere"),
    (#"{"$dynamicRef": "nowhere"}"#, "/$dynamicRef", "'nowhere' leads nowhere"),
  ])
  func `a reference that leads nowhere is named with the nearest`(
    schema: String, pointer: String, message: String
  ) {
    let fault = #expect(throws: SchemaFault.self) { try Sample(schema) }
    #expect(fault?.pointer.description == pointer)
    #expect(fault?.message.text(.english) == "the reference " + message)
  }

  @Test(
    arguments: [
      (
        #"{"$defs": {"a": {"$id": "urn:x"}, "b": {"$id": "urn:x"}}}"#, "/$defs/a/$id",
        "another schema goes by 'urn:x' already"
      ),
      (
        #"{"$id": "urn:x", "$defs": {"a": {"$id": "urn:x"}}}"#, "/$defs/a/$id",
        "another schema goes by 'urn:x' already"
      ),
      (
        #"{"$defs": {"a": {"$anchor": "x"}, "b": {"$dynamicAnchor": "x"}}}"#, "/$defs/a/$anchor",
        "another schema here goes by 'x' already"
      ),
      (#"{"$anchor": "x", "$defs": {"b": {"$id": "urn:b", "$anchor": "x"}}}"#, nil, ""),
      (#"{"$anchor": "x", "$dynamicAnchor": "x"}"#, nil, ""),
    ] as [(String, String?, String)])
  func `two schemas of one name are refused`(schema: String, pointer: String?, message: String) {
    guard let pointer, !message.isEmpty else {
      #expect(throws: Never.self) { try Sample(schema) }
      return
    }
    let fault = #expect(throws: SchemaFault.self) { try Sample(schema) }
    #expect(fault?.pointer.description == pointer)
    #expect(fault?.message.text(.english) == message)
  }

  @Test(arguments: [
    (
      "http://json-schema.org/draft-07/schema#",
      "this schema is written for draft-07; only 2020-12 is read here"
    ),
    (
      "https://json-schema.org/draft/2019-09/schema",
      "this schema is written for 2019-09; only 2020-12 is read here"
    ),
    (
      "https://json-schema.org/draft/2020-12/shema",
      "the meta-schema 'https://json-schema.org/draft/2020-12/shema' is not known; did you mean "
        + "'https://json-schema.org/draft/2020-12/schema'?"
    ), ("urn:own", "the meta-schema 'urn:own' is not known"),
  ])
  func `a schema of another draft or of an unknown meta-schema is named`(name: String, message: String) {
    let fault = #expect(throws: SchemaFault.self) { try Sample(#"{"$schema": "\#(name)"}"#) }
    #expect(fault?.pointer.description == "/$schema")
    #expect(fault?.message.text(.english) == message)
  }

  @Test func `a required vocabulary that is not known is refused, an optional one is not`() throws {
    func sample(_ isRequired: Bool) throws -> Sample {
      try Sample(
        #"{"$schema": "urn:meta", "type": "string"}"#,
        others: [
          (
            "urn:meta",
            #"{"$vocabulary": {"urn:words": \#(isRequired), "https://json-schema.org/draft/2020-12/vocab/core": true, "https://json-schema.org/draft/2020-12/vocab/validation": true}}"#
          )
        ])
    }
    #expect(try sample(false).violations("1").map(\.keyword) == ["type"])
    let fault = #expect(throws: SchemaFault.self) { try sample(true) }
    #expect(fault?.uri == "urn:meta")
    #expect(fault?.pointer.description == "/$vocabulary/urn:words")
    #expect(fault?.message.text(.english) == "the vocabulary 'urn:words' is required, and not known here")
  }

  @Test func `a schema that is beside the one compiled is refused only when it is used`() throws {
    let other = ("urn:old", #"{"$schema": "http://json-schema.org/draft-07/schema#", "minLength": "x"}"#)
    #expect(try Sample("true", others: [other]).violations("1").isEmpty)
    let fault = #expect(throws: SchemaFault.self) { try Sample(#"{"$ref": "urn:old"}"#, others: [other]) }
    #expect(fault?.uri == "urn:old")
  }
}
