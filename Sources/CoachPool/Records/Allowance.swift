public import RecordSyntax

/// A reasoned exception to one rule, in the record it concerns or in the contract.
public struct Allowance: Sendable {
  /// The rule's name.
  public let rule: String
  /// Why.
  public let reason: Field<String>
  /// The part of the record it holds for, as a JSON pointer; absent for the whole record.
  public let at: Field<String>
  /// Its last day.
  public let until: Field<Day>

  init(rule: String, _ reader: inout RecordReader) {
    self.rule = rule
    reason = reader.text(.reason)
    at = reader.text(.at)
    until = reader.day(.until)
  }

  /// Reads the `allow` member of the object that a reader stands at.
  static func list(_ reader: inout RecordReader) -> [Allowance] {
    reader.members(.allow) { reader, key in
      let rule = reader.document.text(of: key)
      return reader.at(key + 1) { Allowance(rule: rule, &$0) }
    }.items
  }

  /// Whether it covers a finding of its rule at a place on a day; one without a reason covers nothing.
  public func covers(_ pointer: Pointer?, asOf day: Day) -> Bool {
    guard reason.value != nil, !until.isFaulty, until.value.map({ day <= $0 }) ?? true else { return false }
    switch at {
    case .absent: return true
    case .faulty: return false
    case .value(let text):
      guard let scope = Pointer(text), let pointer else { return false }
      return pointer.steps.starts(with: scope.steps)
    }
  }
}
