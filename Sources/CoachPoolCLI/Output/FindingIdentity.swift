internal import CoachPool
internal import RecordSyntax

/// What makes a finding the same one in the next run: rule, record, place in the record and detail, never a line number
/// or a wording.
enum FindingIdentity {
  /// A fingerprint of each finding, in their order; no two are the same.
  ///
  /// Where values are kept back none goes in, for what is short enough can be guessed from its fingerprint.
  static func fingerprints(_ report: FindingsReport) -> [String] {
    var seen: [String: Int] = [:]
    return report.findings.map { located in
      let finding = located.finding
      let parts = [
        finding.rule, record(finding.location.path), report.pointer(of: located)?.description ?? "",
        report.isRedacted ? "" : finding.detail,
      ]
      let identity = Value.array(parts.map { .string($0) }).json
      seen[identity, default: 0] += 1
      return SHA256.hex(identity + " " + String(seen[identity, default: 0]))
    }
  }

  /// The record's kind and id, which it keeps in another folder or form; the path of what is no record.
  private static func record(_ path: String) -> String {
    guard let record = try? RecordPath(path) else { return path }
    return "\(record.kind.rawValue) \(record.id)"
  }
}
