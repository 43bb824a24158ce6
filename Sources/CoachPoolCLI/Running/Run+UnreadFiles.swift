internal import CoachPool
internal import CoachPoolFiles
internal import RecordSyntax

extension Run {
  /// Says of files that cannot be read where the first fault is, what it is, and what follows from it.
  ///
  /// - Parameters:
  ///   - paths: The files, as the pool names them; those of the private folder by their absolute paths.
  ///   - context: The pool, and the private folder where it is at hand.
  ///   - consequence: What cannot be known or done.
  func lines(
    onUnread paths: [String], in context: RuleContext, _ folder: PoolFolder, _ consequence: Phrase
  ) -> [CommandFailure.Line] {
    let found = context.pool.readingFindings + (context.surroundings.identities?.findings ?? [])
    let first = paths.compactMap { path in
      found.first { $0.severity == .error && $0.location.path.hasSameBytes(as: path) }
    }
    var locator = FindingLocator(context, isRedacted: isRedacted) { shown(folder.path(of: $0)) }
    return locator.locate(first).map { located in
      let start = located.place.start
      let message = located.finding.message
      return .init(
        path: "\(TerminalText.path(located.place.path)):\(start.line):\(start.column)",
        message: Phrase(nl: "\(message); \(consequence)", en: "\(message); \(consequence)"))
    }
  }

  /// Says that on standard error, also under `--quiet`.
  func complain(
    onUnread paths: [String], in context: RuleContext, _ folder: PoolFolder, _ consequence: Phrase
  ) throws(CommandFailure) {
    for line in lines(onUnread: paths, in: context, folder, consequence) {
      try complain(line.path ?? "", line.message)
    }
  }
}
