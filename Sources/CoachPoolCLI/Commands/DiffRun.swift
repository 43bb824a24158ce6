internal import CoachPool
internal import CoachPoolFiles
internal import RecordSyntax

/// One run of `diff`.
struct DiffRun {
  private enum Format: String, CaseIterable {
    case text, markdown
  }

  private let run: Run
  private let format: Format

  init(_ run: Run) throws(CommandFailure) {
    self.run = run
    format = try run.arguments.choice("format", of: Format.self) ?? .text
  }

  /// Compares the pool with what it was.
  func perform() throws(CommandFailure) -> ExitCode {
    let (old, new) = try revisions()
    let folder = try run.poolFolder()
    let files = try run.onGit { () throws(GitError) in
      try GitRepository(of: folder).changes(from: old, to: new)
    }
    let ledger = files.first { $0.path == ErasureLedger.path }?.new ?? folder.read(ErasureLedger.path)
    let difference = PoolDifference(files, ledger: ledger)
    let list = DifferenceList(difference: difference, language: run.language, isRedacted: run.isRedacted)
    try run.writeResult(format == .markdown ? list.markdown : list.text)
    try run.say(difference.summary)
    return .success
  }

  /// The commits that are compared; the second one is `nil` for the work tree.
  private func revisions() throws(CommandFailure) -> (old: String, new: String?) {
    guard let operand = run.arguments.operands.first else { return ("HEAD", nil) }
    guard let dots = operand.firstRange(of: "..") else { return (operand, nil) }
    let (old, new) = (operand[..<dots.lowerBound], operand[dots.upperBound...])
    guard !new.hasPrefix(".") else {
      throw .usage(
        Phrase(
          nl: "noem twee commits met twee punten ertussen, zoals main..HEAD",
          en: "name two commits with two dots between them, such as main..HEAD"), run.arguments.command)
    }
    return (old.isEmpty ? "HEAD" : String(old), new.isEmpty ? "HEAD" : String(new))
  }
}
