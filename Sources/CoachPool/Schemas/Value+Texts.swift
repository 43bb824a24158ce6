internal import RecordSyntax

extension Value {
  /// The text under a key; empty where there is none.
  func text(_ key: String) -> String {
    if case .string(let text)? = self[key] { text } else { "" }
  }
}

extension Value? {
  /// The texts of a list.
  var texts: [String] {
    guard case .array(let elements)? = self else { return [] }
    return elements.compactMap { if case .string(let text) = $0 { text } else { nil } }
  }
}
