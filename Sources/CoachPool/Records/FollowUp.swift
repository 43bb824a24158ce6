public import RecordSyntax

/// A talk some months after the end, to see whether the results last (S4).
public struct FollowUp: Sendable {
  /// When.
  public let on: Field<Day>
  /// How long, in minutes.
  public let minutes: Field<Int>
  /// Whether it is still to be held.
  public let planned: Field<Bool>

  init(_ reader: inout RecordReader) {
    on = reader.day(.on)
    minutes = reader.int(.minutes)
    planned = reader.bool(.planned)
  }

  /// Whether it took place.
  public var isHeld: Bool { !planned.isFaulty && planned.value != true }

  /// Whether it was held by a day; not when its day, or whether it was held, cannot be read.
  func wasHeld(by day: Day) -> Bool { isHeld && on.value.map { $0 <= day } == true }

  /// Whether it was held on one of some days.
  func wasHeld(in days: ClosedRange<Day>) -> Bool { isHeld && on.value.map(days.contains) == true }
}
