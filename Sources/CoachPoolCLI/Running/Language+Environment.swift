internal import RecordSyntax

extension Language {
  /// The language of the environment, else Dutch.
  init(environment: [String: String]) {
    let locale = [environment["LC_ALL"], environment["LANG"]].compactMap { $0 }.first { !$0.isEmpty } ?? ""
    self = locale.hasPrefix("en") ? .english : .dutch
  }
}
