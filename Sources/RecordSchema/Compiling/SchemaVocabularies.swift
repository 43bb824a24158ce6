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
    // Core always counts, and the other two only annotate.
    case "core", "meta-data", "content": self = []
    default: return nil
    }
  }

  init(rawValue: UInt8) { self.rawValue = rawValue }
}
