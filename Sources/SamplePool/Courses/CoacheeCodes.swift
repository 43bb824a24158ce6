internal import RecordSyntax

/// Gives coachees their codes; some come back after an earlier trajectory, no one has two at once.
struct CoacheeCodes {
  private var known: [(code: String, freeFrom: Day)] = []

  /// A code for a trajectory between two days; one without an end keeps its code for good.
  mutating func code(from first: Day, to last: Day?, _ identifiers: inout Identifiers, _ dice: inout Dice)
    -> String
  {
    if !known.isEmpty, dice.chance(5) {
      let index = dice.int(0...known.count - 1)
      if known[index].freeFrom < first {
        let code = known.remove(at: index).code
        if let last { known.append((code, last.adding(days: 30))) }
        return code
      }
    }
    let code = identifiers.person(&dice)
    if let last { known.append((code, last.adding(days: 30))) }
    return code
  }
}
