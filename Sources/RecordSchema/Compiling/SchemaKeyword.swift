/// The keywords this engine knows, and what their values hold.
enum SchemaKeyword {
  /// Keywords whose value is a schema.
  static let holdsSchema: Set<String> = [
    "additionalProperties", "unevaluatedProperties", "unevaluatedItems", "items", "contains", "propertyNames",
    "not", "if", "then", "else", "contentSchema",
  ]
  /// Keywords whose value is a list of schemas.
  static let holdsList: Set<String> = ["allOf", "anyOf", "oneOf", "prefixItems"]
  /// Keywords whose value is an object of schemas.
  static let holdsMap: Set<String> = [
    "properties", "patternProperties", "dependentSchemas", "$defs", "definitions",
  ]
  /// Keywords that assert something of a value.
  static let asserts: Set<String> = [
    "type", "enum", "const", "multipleOf", "maximum", "exclusiveMaximum", "minimum", "exclusiveMinimum",
    "maxLength", "minLength", "pattern", "maxItems", "minItems", "uniqueItems", "maxContains", "minContains",
    "maxProperties", "minProperties", "required", "dependentRequired", "format",
  ]
  /// Keywords about identity and reference.
  static let refers: Set<String> = [
    "$schema", "$id", "$anchor", "$dynamicAnchor", "$ref", "$dynamicRef", "$vocabulary", "$comment",
  ]
  /// Keywords that only say something to people and tools.
  static let annotates: Set<String> = [
    "title", "description", "default", "examples", "deprecated", "readOnly", "writeOnly", "contentEncoding",
    "contentMediaType", "x-data", "x-en", "x-words", "x-key", "x-body", "x-form",
  ]

  /// Whether the engine knows what a keyword means.
  static func isKnown(_ keyword: String) -> Bool {
    asserts.contains(keyword) || annotates.contains(keyword) || refers.contains(keyword)
      || holdsSchema.contains(keyword) || holdsMap.contains(keyword) || holdsList.contains(keyword)
  }

  /// The vocabulary that defines a keyword which a meta-schema may leave out; `nil` for one that always counts.
  static func vocabulary(of keyword: String) -> SchemaVocabularies? {
    switch keyword {
    case "unevaluatedProperties", "unevaluatedItems": .unevaluated
    case "format": .format
    default:
      if asserts.contains(keyword) {
        .validation
      } else if refers.contains(keyword) {
        nil
      } else {
        .applicator
      }
    }
  }
}

/// The vocabularies of 2020-12 that a meta-schema can leave out.
struct SchemaVocabularies: OptionSet, Sendable {
  let rawValue: UInt8

  static let applicator = SchemaVocabularies(rawValue: 1)
  static let validation = SchemaVocabularies(rawValue: 2)
  static let unevaluated = SchemaVocabularies(rawValue: 4)
  static let format = SchemaVocabularies(rawValue: 8)
  /// `format` is asserted whatever the options say.
  static let formatAssertion = SchemaVocabularies(rawValue: 16)
  static let all: SchemaVocabularies = [.applicator, .validation, .unevaluated, .format]

  /// The vocabulary with a URI, if this engine knows it.
  init?(uri: String) {
    let prefix = "https://json-schema.org/draft/2020-12/vocab/"
    guard uri.hasPrefix(prefix) else { return nil }
    switch uri.dropFirst(prefix.count) {
    case "applicator": self = .applicator
    case "validation": self = .validation
    case "unevaluated": self = .unevaluated
    case "format-annotation": self = .format
    case "format-assertion": self = [.format, .formatAssertion]
    default: return nil
    }
  }

  init(rawValue: UInt8) { self.rawValue = rawValue }
}
