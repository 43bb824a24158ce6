extension ExamplePool {
  /// The path of a data subject's request, which examples add.
  static let requestPath = "privacy-requests/2023/v-2023-7h3k.md"

  /// Adds the request of a coachee for access, with further fields.
  static func request(_ fields: String) -> RuleExample.Change {
    .file(requestPath, "---\narticle: access\nsubject: coachee\n\(fields)\n---\n")
  }
}
