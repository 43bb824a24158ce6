/// Whether values that give away something of a person stay out of the output.
enum Redaction {
  /// Whether the environment asks for it: what CI prints is kept by others.
  static func isOn(_ environment: [String: String]) -> Bool { !(environment["CI"] ?? "").isEmpty }
}
