import CoachPool
import RecordSyntax
import TestSupport

extension PlantedValues {
  /// Where a word stands that does not belong there.
  enum Misplacement: CaseIterable {
    /// In every field that asks a form, whatever its class.
    case value
    /// In the place of every list and group at a depth.
    case container, innerContainer, innermostContainer
    /// As a key, in every group.
    case key
    /// In a list, and in a group, where a single value belongs.
    case list, group

    /// At which depth lists and groups give way.
    fileprivate var depth: Int? {
      switch self {
      case .container: 1
      case .innerContainer: 2
      case .innermostContainer: 3
      default: nil
      }
    }
  }

  /// A record of a kind with the word wherever it can be misplaced in one way.
  static func record(of kind: String, _ word: String, misplaced: Misplacement) -> Value {
    guard let file = Schemas.bundled.files.first(where: { $0.kind == kind }) else { return .null }
    let root = Document(parsing: Array(file.text.utf8), as: .json, vocabulary: Vocabulary([])).value()
    return Planter(root: root, word: word, misplacement: misplaced).value(under: root, 0) ?? .null
  }

  private struct Planter {
    let root: Value
    let word: String
    let misplacement: Misplacement

    /// The value under a schema; `nil` where the word would be in its place, as in a field that takes any text.
    func value(under schema: Value, _ depth: Int) -> Value? {
      let name = schema.text("$ref").split(separator: "/").last.map(String.init)
      let schema = name.flatMap { root["$defs"]?[$0] } ?? schema
      var properties: [Value.Member]?
      if case .object(let listed)? = schema["properties"] { properties = listed }
      var entries: Value?
      if let others = schema["additionalProperties"], case .object = others { entries = others }
      if properties != nil || entries != nil || schema["items"] != nil, depth == misplacement.depth {
        return .string(word)
      }
      if let items = schema["items"] { return value(under: items, depth + 1).map { [$0] } }
      guard properties != nil || entries != nil else { return scalar(schema) }
      var members = (properties ?? []).compactMap { property in
        value(under: property.value, depth + 1).map { Value.Member(property.key, $0) }
      }
      if let entries {
        for key in [word, "planted", "out-of-order"] {
          members.append(.init(key, value(under: entries, depth + 1) ?? .string(word)))
        }
      } else if misplacement == .key {
        members.append(.init(word, .string(word)))
      }
      return .object(members)
    }

    private func scalar(_ schema: Value) -> Value? {
      switch misplacement {
      case .list: return [.string(word)]
      case .group: return .object([.init(word, .string(word))])
      case .key: return nil
      case .value, .container, .innerContainer, .innermostContainer:
        let isText = schema.text("type") == "string"
        let hasForm = ["pattern", "format", "enum", "const"].contains { schema[$0] != nil }
        return isText && !hasForm ? nil : .string(word)
      }
    }
  }
}
