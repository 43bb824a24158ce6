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
  /// All of it as a digest: what tells findings apart may be a value too, and must not be read from where this is kept.
  public let fingerprint: String

  /// The number of hexadecimal digits of a fingerprint.
  static let digits = 32
}
