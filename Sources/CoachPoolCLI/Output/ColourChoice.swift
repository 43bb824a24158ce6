/// When output is coloured, as `--color` says it.
enum ColourChoice: String, CaseIterable, Sendable {
  case auto, always, never

  /// Whether to colour what goes to a terminal or elsewhere: the option, then NO_COLOR, then the variables that force
  /// it, then CLICOLOR, then whether a person is reading.
  func isOn(_ environment: [String: String], isTerminal: Bool) -> Bool {
    switch self {
    case .always: return true
    case .never: return false
    case .auto: break
    }
    func value(_ name: String) -> String { environment[name] ?? "" }
    if !value("NO_COLOR").isEmpty { return false }
    for name in ["CLICOLOR_FORCE", "FORCE_COLOR"] where !value(name).isEmpty && value(name) != "0" {
      return true
    }
    if value("CLICOLOR") == "0" || value("TERM") == "dumb" { return false }
    return isTerminal
  }
}
