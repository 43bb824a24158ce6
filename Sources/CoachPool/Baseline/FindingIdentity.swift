package import RecordSyntax

/// What a finding is known by, whatever is edited elsewhere: rule, record, pointer and detail, list elements by their
/// natural key; never a line number or a wording.
///
/// Two findings of one run may have the same identity, such as two faults of syntax in one file.
public struct FindingIdentity: Hashable, Sendable {
  /// The rule's name.
  public let rule: String
  /// The path of the file, relative to the pool's folder; the record is still the same in another folder.
  public let path: String
  /// The place with the names of properties only, `/sessions/*/on`: what else could stand in it may be a value.
  public let pointer: String
  /// All of it as a digest, in hexadecimal digits.
  public let fingerprint: String

  /// The number of hexadecimal digits of a fingerprint.
  static let digits = 32

  /// A fingerprint for each finding of one run, in their order: the same in the next run, and no two the same.
  package static func fingerprints(of findings: [Diagnostic], _ context: RuleContext) -> [String] {
    var identifier = FindingIdentifier(context)
    var seen: [String: Int] = [:]
    return findings.map { finding in
      let fingerprint = identifier.identity(of: finding).fingerprint
      let number = seen[fingerprint, default: 0]
      seen[fingerprint] = number + 1
      return number == 0 ? fingerprint : "\(fingerprint)-\(number + 1)"
    }
  }
}
