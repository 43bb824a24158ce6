public import RecordSyntax

/// Data of one class in one record, and until when the contract's terms let it be kept.
public struct RetentionDue: Sendable {
  /// The record.
  public let header: RecordHeader
  /// The term; it names the class of data, how long, what then, and on what ground.
  public let term: RetentionPolicy.Term
  /// From when the term ran.
  public let start: RetentionStart
  /// The last day it may be kept.
  public let lastDay: Day

  /// Whether it is kept too long on a day.
  public func isOverdue(on day: Day) -> Bool { lastDay < day }
}
