internal import RecordSyntax

/// Collects the figures of a year and the sums among them.
struct FigureList {
  private(set) var figures: [Figure] = []
  private(set) var sums: [FigureSum] = []

  subscript(name: String) -> Figure? { figures.first { $0.name == name } }

  mutating func add(_ figure: Figure) { figures.append(figure) }

  mutating func add(_ sum: FigureSum) { sums.append(sum) }

  /// The sums that do not hold.
  var violations: [FigureViolation] {
    sums.compactMap { sum in
      guard !sum.isByPeople, let total = self[sum.total], let counted = total.value else { return nil }
      let parts = sum.parts.compactMap { self[$0] }
      var added = ExactSum()
      for part in parts {
        guard let value = part.value else { return nil }
        added.add(value)
      }
      guard let value = added.value, sum.rest == .none ? value != counted : value > counted else {
        return nil
      }
      let left = Set(total.records)
      let right = Set(parts.flatMap(\.records))
      return FigureViolation(
        total: sum.total, counted: counted, parts: sum.parts, sum: value,
        records: left.symmetricDifference(right).sorted(), isAcrossYears: false)
    }
  }
}
