/// The languages in which the tool speaks.
public enum Language: String, Sendable, CaseIterable {
  /// Dutch, the default.
  case dutch = "nl"
  /// English.
  case english = "en"
}
