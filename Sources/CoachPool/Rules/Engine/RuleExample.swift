public import RecordSyntax

/// The small valid pool of `ExamplePool` with something changed, and what a rule says of it.
public struct RuleExample: Sendable {
  /// One change to the small pool.
  public enum Change: Sendable {
    /// An edit of the record at a path.
    case edit(String, Edit)
    /// A file added, or replaced as a whole; in the canonical form, however it is written here.
    case file(String, String)
    /// A file added, or replaced as a whole, with exactly these bytes.
    case text(String, String)
    /// A file taken away.
    case remove(String)
    /// This tool's schemas put beside the pool.
    case schemas
    /// All that is found so far put on a list of known findings.
    case baseline
  }

  /// What was changed, in a few words.
  public let title: Phrase
  /// The changes that make the earlier pool, in order; `nil` for an example without one.
  public let earlier: [Change]?
  /// The changes, in order; made to the earlier pool, where there is one.
  public let changes: [Change]
  /// Where the rule finds something; none for an example that passes.
  public let findings: [Diagnostic.Location]

  /// An example in which the rule finds something at each of the places, and no rule finds anything else.
  static func fails(_ title: Phrase, _ changes: [Change], at findings: Diagnostic.Location...) -> RuleExample
  {
    RuleExample(title: title, earlier: nil, changes: changes, findings: findings)
  }

  /// An example in which the pool was another one before; `earlier` made that of the small pool, and `changes` came then.
  static func fails(
    _ title: Phrase, after earlier: [Change], _ changes: [Change], at findings: Diagnostic.Location...
  ) -> RuleExample {
    RuleExample(title: title, earlier: earlier, changes: changes, findings: findings)
  }

  /// An example that looks like the fault and is none; no rule finds anything.
  static func passes(_ title: Phrase, _ changes: [Change]) -> RuleExample {
    RuleExample(title: title, earlier: nil, changes: changes, findings: [])
  }

  /// The same for a pool that was another one before.
  static func passes(_ title: Phrase, after earlier: [Change], _ changes: [Change]) -> RuleExample {
    RuleExample(title: title, earlier: earlier, changes: changes, findings: [])
  }
}
