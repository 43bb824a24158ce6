public import RecordSyntax

/// A talk some months after the end, to see whether the results last (S4).
public struct FollowUp: Sendable {
  /// When.
  public let on: Field<Day>
  /// How long, in minutes.
  public let minutes: Field<Int>
  /// Whether it is still to be held.
  public let planned: Field<Bool>

  init(_ reader: RecordReader, _ node: Int) {
    on = reader.day(node, .on)
    minutes = reader.int(node, .minutes)
    planned = reader.bool(node, .planned)
  }

  /// Whether it took place.
  public var isHeld: Bool { !planned.isFaulty && planned.value != true }
}
