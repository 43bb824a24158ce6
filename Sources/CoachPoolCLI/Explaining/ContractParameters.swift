internal import CoachPool
internal import RecordSyntax

/// The values that a pool's contract gives the parameters of rules.
struct ContractParameters: Sendable {
  /// A parameter with its value.
  struct Setting: Sendable {
    /// Its path in the contract, `kinds.regulier.sessions.limit`.
    let path: String
    /// Its value as JSON; of a mapping the keys.
    let value: String
    /// Whether the contract says nothing of it.
    let isDefault: Bool
  }

  private let written: Value
  private let filled: Value

  /// Reads a contract; what cannot be read gives the defaults.
  init(_ bytes: [UInt8]) {
    let document = Document(parsing: bytes, as: .json, vocabulary: Schemas.bundled.vocabulary)
    written = document.isReadable ? document.value() : .object([])
    filled = Schemas.bundled.filling(written)
  }

  /// The severity that the contract gives a rule, as it stands there.
  func severity(of rule: Rule) -> String? {
    guard case .string(let setting)? = written["rules"]?[rule.name] else { return nil }
    return setting
  }

  /// The settings under a path in which `*` stands for any key; none where nothing is set and no default exists.
  func settings(_ path: String) -> [Setting] {
    Self.find(path.split(separator: ".").map(String.init)[...], in: filled, written, []).map {
      Setting(path: $0.path.joined(separator: "."), value: Self.text($0.value), isDefault: $0.written == nil)
    }
  }

  private typealias Found = (path: [String], value: Value, written: Value?)

  private static func find(_ steps: ArraySlice<String>, in value: Value, _ written: Value?, _ path: [String])
    -> [Found]
  {
    guard let step = steps.first else { return [(path, value, written)] }
    guard case .object(let members) = value else { return [] }
    return members.filter { step == "*" || $0.key == step }.flatMap {
      find(steps.dropFirst(), in: $0.value, written?[$0.key], path + [$0.key])
    }
  }

  private static func text(_ value: Value) -> String {
    guard case .object(let members) = value else { return value.json }
    return members.isEmpty ? "{}" : members.map(\.key).joined(separator: ", ")
  }
}
