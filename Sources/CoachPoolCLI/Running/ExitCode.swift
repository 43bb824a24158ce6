/// What the command tells the program that called it, the same for every output format.
enum ExitCode: Int32, Sendable {
  /// Nothing at or above the level that counts.
  case success = 0
  /// Findings.
  case findings = 1
  /// A command line, pool or file that it could not work with.
  case failure = 2
  /// The same of a merge, for git takes what is less for a conflict.
  case mergeFailure = 129
}
