import CoachPool
import RecordSyntax
import TestSupport

/// Records in which every field of the classes that others may not see holds one word, and nothing else is filled in.
enum PlantedValues {
  /// A record of a kind with the word in it.
  static func record(of kind: String, _ word: String) throws -> Value {
    guard let file = Schemas.bundled.files.first(where: { $0.kind == kind }) else { return .null }
    let root = Document(parsing: Array(file.text.utf8), as: .json, vocabulary: Vocabulary([])).value()
    return planted(root, root, nil, word) ?? .null
  }

  /// The value under a schema; `nil` when nothing in it is kept back.
  private static func planted(_ schema: Value, _ root: Value, _ dataClass: String?, _ word: String) -> Value?
  {
    let name = schema.text("$ref").split(separator: "/").last.map(String.init)
    let schema = name.flatMap { root["$defs"]?[$0] } ?? schema
    if case .object(let properties)? = schema["properties"] {
      let members = properties.compactMap { property -> Value.Member? in
        let own = property.value.text("x-data")
        return planted(property.value, root, own.isEmpty ? dataClass : own, word).map {
          .init(property.key, $0)
        }
      }
      return members.isEmpty ? nil : .object(members)
    }
    // A map, under a key of its own.
    if let entries = schema["additionalProperties"], case .object = entries {
      return planted(entries, root, dataClass, word).map { ["planted": $0] }
    }
    if let items = schema["items"] { return planted(items, root, dataClass, word).map { [$0] } }
    let isKeptBack = dataClass.flatMap { DataClass(rawValue: $0) }?.isRedacted == true
    return isKeptBack ? .string(word) : nil
  }
}

extension Value {
  /// The number of times a text stands in it.
  func count(of text: String) -> Int {
    switch self {
    case .string(let own): own == text ? 1 : 0
    case .array(let elements): elements.reduce(0) { $0 + $1.count(of: text) }
    case .object(let members): members.reduce(0) { $0 + $1.value.count(of: text) }
    default: 0
    }
  }
}
