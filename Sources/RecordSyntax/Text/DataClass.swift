/// What a field gives away, as `x-data` in the schemas says it; retention, redaction and publication follow from it.
public enum DataClass: String, Sendable, CaseIterable {
  /// No personal data.
  case none
  /// Profile text, consented quotes, events: may be shown to anyone.
  case published
  /// Dates, counts and kinds of a trajectory.
  case facts
  /// A coach's capacity, pauses, manager and development: never published.
  case staff
  /// What gives away something of a person: nature, reasons, referrals, scores.
  case content
  /// The coachee's code.
  case identifying

  /// Whether a value of this class is left out where output is kept by others, as CI does.
  public var isRedacted: Bool { self == .identifying || self == .content || self == .staff }

  /// This class's bit in a ``DataClasses`` set.
  public var bit: DataClasses {
    switch self {
    case .none: []
    case .published: .published
    case .facts: .facts
    case .staff: .staff
    case .content: .content
    case .identifying: .identifying
    }
  }
}

/// A set of data classes, small enough to keep with every record.
public struct DataClasses: OptionSet, Sendable {
  /// One bit per class.
  public let rawValue: UInt8

  /// Makes a set from its bits.
  public init(rawValue: UInt8) { self.rawValue = rawValue }

  /// See ``DataClass/published``.
  public static let published = DataClasses(rawValue: 1)
  /// See ``DataClass/facts``.
  public static let facts = DataClasses(rawValue: 2)
  /// See ``DataClass/staff``.
  public static let staff = DataClasses(rawValue: 4)
  /// See ``DataClass/content``.
  public static let content = DataClasses(rawValue: 8)
  /// See ``DataClass/identifying``.
  public static let identifying = DataClasses(rawValue: 16)
}
