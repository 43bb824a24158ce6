import RecordSyntax

/// The keywords this engine knows.
enum SchemaKeyword: String, CaseIterable, Sendable {
  // Whose value is a schema.
  case additionalProperties, unevaluatedProperties, unevaluatedItems, items, contains, propertyNames,
    not, then, contentSchema
  case condition = "if"
  case otherwise = "else"
  // Whose value is a list of schemas.
  case allOf, anyOf, oneOf, prefixItems
  // Whose value is an object of schemas.
  case properties, patternProperties, dependentSchemas, definitions
  case defs = "$defs"
  /// What was one keyword up to draft 7: names or a schema for each property.
  case dependencies
  // That assert something of a value.
  case type, multipleOf, maximum, exclusiveMaximum, minimum, exclusiveMinimum, maxLength, minLength,
    pattern, maxItems, minItems, uniqueItems, maxContains, minContains, maxProperties, minProperties,
    required, dependentRequired, format
  case words = "enum"
  case constant = "const"
  // About identity and reference.
  case schema = "$schema"
  case id = "$id"
  case anchor = "$anchor"
  case dynamicAnchor = "$dynamicAnchor"
  case reference = "$ref"
  case dynamicReference = "$dynamicRef"
  case declaredVocabulary = "$vocabulary"
  case comment = "$comment"
  // That only say something to people and tools.
  case title, description, examples, deprecated, readOnly, writeOnly, contentEncoding, contentMediaType
  case fallback = "default"
  case xData = "x-data"
  case xEn = "x-en"
  case xWords = "x-words"
  case xKey = "x-key"
  case xBody = "x-body"
  case xForm = "x-form"

  /// What schema files are parsed with: each keyword's symbol is its place in ``allCases``, from 1.
  static let vocabulary = Vocabulary(allCases.map(\.rawValue))

  private static let numbered = allCases

  /// The keyword with a symbol of ``vocabulary``.
  init?(_ symbol: Symbol) {
    guard symbol != .none else { return nil }
    self = Self.numbered[Int(symbol.rawValue) - 1]
  }

  /// The keyword's symbol in ``vocabulary``.
  var symbol: Symbol { Self.vocabulary.symbol(of: rawValue) }

  /// Where a keyword's value holds schemas.
  enum Holding {
    case nothing, schema, list, map
  }

  /// Where its value holds schemas.
  var holding: Holding {
    switch self {
    case .additionalProperties, .unevaluatedProperties, .unevaluatedItems, .items, .contains, .propertyNames,
      .not, .condition, .then, .otherwise, .contentSchema:
      .schema
    case .allOf, .anyOf, .oneOf, .prefixItems: .list
    case .properties, .patternProperties, .dependentSchemas, .defs, .definitions: .map
    default: .nothing
    }
  }

  /// The vocabulary that defines it, when a meta-schema may leave that out; `nil` for one that always counts.
  var definedBy: SchemaVocabularies? {
    switch self {
    case .unevaluatedProperties, .unevaluatedItems: .unevaluated
    case .format: .format
    case .type, .words, .constant, .multipleOf, .maximum, .exclusiveMaximum, .minimum, .exclusiveMinimum,
      .maxLength, .minLength, .pattern, .maxItems, .minItems, .uniqueItems, .maxContains, .minContains,
      .maxProperties, .minProperties, .required, .dependentRequired:
      .validation
    case .additionalProperties, .items, .contains, .propertyNames, .not, .condition, .then, .otherwise,
      .contentSchema, .allOf, .anyOf, .oneOf, .prefixItems, .properties, .patternProperties,
      .dependentSchemas, .dependencies:
      .applicator
    default: nil
    }
  }
}
