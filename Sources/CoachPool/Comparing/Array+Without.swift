extension Array where Element: Hashable {
  /// The elements that another list does not have, each as often as this one has it more.
  func without(_ others: [Element]) -> [Element] {
    var counts = Dictionary(others.map { ($0, 1) }, uniquingKeysWith: +)
    return filter { element in
      guard let count = counts[element], count > 0 else { return true }
      counts[element] = count - 1
      return false
    }
  }
}
