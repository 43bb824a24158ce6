internal import RecordSyntax

/// Puts colour around text, or leaves it as it is; layout never depends on it.
struct Painter: Sendable {
  /// What a stretch of text is.
  enum Role: String, Sendable {
    case bold = "1"
    case error = "1;31"
    case warning = "1;33"
    case info = "1;36"
    case gutter = "34"
    case help = "1;32"
  }

  let isOn: Bool

  /// The text in the colour of a role.
  func paint(_ text: String, _ role: Role) -> String {
    isOn && !text.isEmpty ? "\u{1B}[\(role.rawValue)m\(text)\u{1B}[0m" : text
  }

  /// The text in the colour of a severity.
  func paint(_ text: String, as severity: Severity) -> String {
    switch severity {
    case .error: paint(text, .error)
    case .warning: paint(text, .warning)
    case .info: paint(text, .info)
    }
  }
}
