internal import RecordSyntax

/// The members of a record under construction; what is absent is left out.
struct Members {
  private var members: [Value.Member] = []

  /// The object made so far.
  var value: Value { .object(members) }

  /// Puts a value under a key, unless there is none.
  mutating func set(_ key: String, _ value: Value?) {
    if let value { members.append(Value.Member(key, value)) }
  }

  /// Puts a day under a key.
  mutating func set(_ key: String, _ day: Day?) { set(key, day.map(Value.day)) }

  /// Puts a text under a key.
  mutating func set(_ key: String, _ text: String?) { set(key, text.map(Value.string)) }

  /// Puts a number under a key.
  mutating func set(_ key: String, _ number: Int?) { set(key, number.map { .number(Decimal($0)) }) }

  /// Puts a truth value under a key.
  mutating func set(_ key: String, _ truth: Bool?) { set(key, truth.map(Value.bool)) }

  /// Puts a list under a key, unless it is empty.
  mutating func set(_ key: String, _ list: [Value]) { set(key, list.isEmpty ? nil : .array(list)) }

  /// Puts a list of texts under a key, unless it is empty.
  mutating func set(_ key: String, _ texts: [String]) { set(key, texts.map(Value.string)) }

  /// An object put together by a closure.
  static func object(_ fill: (inout Members) -> Void) -> Value {
    var members = Members()
    fill(&members)
    return members.value
  }
}

extension Value {
  /// A day as records write it.
  static func day(_ day: Day) -> Value { .string(day.description) }
}
