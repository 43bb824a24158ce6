package import RecordSyntax

/// What a repository says beside its texts and their paths.
package struct HistoricWords: Sendable {
  /// The messages of commits and tags, each with the day of its commit.
  package let messages: [(text: [UInt8], day: Day?)]
  /// What reflogs say of each step.
  package let reflogs: [[UInt8]]
  /// Who made commits and tags, `Name <address>`, each with the day of the oldest.
  package let people: [[UInt8]: Day?]
  /// The names of branches, tags and other refs.
  package let refs: [String]

  /// Takes all of it.
  package init(
    messages: [(text: [UInt8], day: Day?)], reflogs: [[UInt8]], people: [[UInt8]: Day?], refs: [String]
  ) {
    self.messages = messages
    self.reflogs = reflogs
    self.people = people
    self.refs = refs
  }
}
