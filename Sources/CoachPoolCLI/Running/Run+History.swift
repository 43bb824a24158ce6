internal import CoachPool
internal import CoachPoolFiles
internal import RecordSyntax

extension Run {
  /// A context with what git's history holds, where a rule asks for that.
  func searchingHistory(_ context: RuleContext, _ folder: PoolFolder) throws(CommandFailure) -> RuleContext {
    let rule = Rule.historyOverdue
    guard Rule.needsHistory(context) else { return context }
    do throws(GitError) {
      return context.knowing(try GitRepository(of: folder).heldHistory(context))
    } catch {
      try sayMore(
        Phrase(
          nl: "\(name: rule.name) is niet nagekeken: \(error.message)",
          en: "\(name: rule.name) was not checked: \(error.message)"))
      return context
    }
  }
}
