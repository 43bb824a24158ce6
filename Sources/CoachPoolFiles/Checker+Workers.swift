package import CoachPool
package import RecordSyntax

extension Checker {
  /// All findings, sorted by path, rule and detail; the same as ``findings()``, from all cores.
  package func findingsOnAllCores() -> [Diagnostic] { judgementOnAllCores().findings }

  /// All findings, and apart those that the baseline lets be.
  package func judgementOnAllCores() -> (findings: [Diagnostic], known: [Diagnostic]) {
    let shares = 32
    return judgement(Workers.map(shares) { findings(inShare: $0, of: shares) })
  }
}
