/// What a record says about one thing.
///
/// Faulty is not absent: a rule about something missing does not speak of a value that is there but wrong, for that has
/// its own finding; a rule about values skips it.
public enum Field<Value: Sendable>: Sendable {
  /// Not written, or written as an empty value.
  case absent
  /// Written, but not what the schema admits.
  case faulty
  /// Written and well-formed.
  case value(Value)

  /// The value; `nil` when it is absent or faulty.
  public var value: Value? {
    if case .value(let value) = self { value } else { nil }
  }

  /// Whether nothing is written.
  public var isAbsent: Bool {
    if case .absent = self { true } else { false }
  }

  /// Whether something is written that could not be read.
  public var isFaulty: Bool {
    if case .faulty = self { true } else { false }
  }
}

extension Field: Equatable where Value: Equatable {}

/// A list that may be missing; its elements are the value or nothing.
public typealias FieldList<Element: Sendable> = Field<[Element]>

extension Field where Value: RangeReplaceableCollection {
  /// The elements; none when the list is absent or faulty.
  public var items: Value { value ?? Value() }
}
