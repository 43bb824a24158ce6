internal import RecordSyntax

/// The last day that a trajectory may run, and where that stands.
struct AgreedEnd {
  private(set) var day: Day
  private(set) var pointer: Pointer
  /// The kind's largest number of months, when nothing was agreed.
  private(set) var months: Int?

  /// The latest end agreed on, else the kind's largest number of months from signing; `nil` when neither is known.
  init?(_ agreement: Agreement, _ signed: Day, _ kind: CoachingKind?) {
    guard !agreement.until.isFaulty, !agreement.extensions.isFaulty else { return nil }
    var latest = agreement.until.value
    var number: Int?
    for (index, addition) in agreement.extensions.items.enumerated() {
      guard !addition.until.isFaulty else { return nil }
      guard let until = addition.until.value, until > latest ?? .first(of: 1) else { continue }
      latest = until
      number = index
    }
    if let latest {
      day = latest
      pointer =
        number.map { ["agreement", "extensions", .index($0), "until"] } ?? ["agreement", "until"]
    } else if let most = kind?.months.most {
      day = signed.adding(months: most)
      pointer = ["agreement", "signed"]
      months = most
    } else {
      return nil
    }
  }
}
