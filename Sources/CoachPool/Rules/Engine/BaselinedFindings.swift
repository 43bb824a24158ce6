internal import RecordSyntax

/// Leaves out the findings that a baseline lets be, and finds its entries that are of no use any more.
struct BaselinedFindings {
  let context: RuleContext
  let baseline: Baseline

  /// The findings that are not in the baseline, with a finding for every entry of which there is less than it says; and
  /// those that are in it.
  func applied(to found: [Diagnostic]) -> (left: [Diagnostic], known: [Diagnostic]) {
    var open: [String: Int] = [:]
    for entry in baseline.entries { open[entry.identity.fingerprint, default: 0] += entry.count }
    var identifier = FindingIdentifier(context)
    var left: [Diagnostic] = []
    var known: [Diagnostic] = []
    for finding in found {
      let fingerprint = identifier.identity(of: finding).fingerprint
      if let count = open[fingerprint], count > 0 {
        open[fingerprint] = count - 1
        known.append(finding)
      } else {
        left.append(finding)
      }
    }
    let silenced = SilencedRules(context, left)
    for entry in baseline.entries {
      let unmatched = open[entry.identity.fingerprint] ?? 0
      guard unmatched > 0, entry.isJudged, !silenced.contains(entry.identity) else { continue }
      left.append(StaleBaseline.finding(entry, in: baseline.path, left: entry.count - unmatched))
    }
    return (left, known)
  }
}
