package import RecordSyntax

extension Rule {
  /// The least it weighs whatever a contract says; `nil` when it may be switched off.
  ///
  /// What a file must be, and what the AVG forbids, is not for an organisation to agree on.
  package var leastSeverity: Severity? {
    family == .structure || (family == .privacy && severity == .error) ? severity : nil
  }

  /// What it weighs in a contract; `nil` when that switches it off.
  func severity(in contract: Contract) -> Severity? {
    guard let setting = contract.rules[name] else { return severity }
    guard let least = leastSeverity else { return setting.severity }
    return max(least, setting.severity ?? least)
  }
}
