/// How much a finding weighs.
public enum Severity: String, Sendable, Comparable, CaseIterable {
  /// Good to know.
  case info
  /// Against the agreements; may be right with a reason.
  case warning
  /// Wrong or unlawful.
  case error

  /// Orders severities by weight.
  public static func < (left: Severity, right: Severity) -> Bool { left.weight < right.weight }

  private var weight: Int {
    switch self {
    case .info: 0
    case .warning: 1
    case .error: 2
    }
  }
}
