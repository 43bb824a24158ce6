package import CoachPool
package import RecordSyntax

extension Checker {
  /// All findings, sorted by path, place and rule; the same as ``findings()``, from all cores.
  package func findingsOnAllCores() -> [Diagnostic] {
    let shares = 32
    return joined(Workers.map(shares) { findings(inShare: $0, of: shares) })
  }
}
