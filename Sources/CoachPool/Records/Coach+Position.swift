internal import RecordSyntax

extension Coach {
  /// The place in the list of the position that the coach has on a day; `nil` when none had begun, or it cannot be read
  /// when one did.
  func positionNumber(on day: Day) -> Int? {
    guard !positions.items.contains(where: { $0.from.isFaulty }) else { return nil }
    let begun = positions.items.enumerated().compactMap { number, position in
      position.from.value.flatMap { $0 <= day ? (number: number, from: $0) : nil }
    }
    return begun.max { ($0.from, $0.number) < ($1.from, $1.number) }?.number
  }

  /// The department in which the coach works on a day, a key of the contract.
  func department(on day: Day) -> String? {
    positionNumber(on: day).flatMap { positions.items[$0].department.value }
  }
}
