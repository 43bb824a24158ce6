/// Things by the number of the group they are in, those of each in the order they came.
///
/// Sorted by counting: how many each group has says where those of the next begin.
struct Groups<Element: Sendable>: Sendable {
  private let elements: [Element]
  /// Where each group begins, and where the last one ends.
  private let bounds: [Int32]

  /// Groups things, each with its group, a number below `count`.
  init(_ owned: [(group: Int32, element: Element)], count: Int) {
    var bounds = [Int32](repeating: 0, count: count + 1)
    for (group, _) in owned { bounds[Int(group) + 1] += 1 }
    for index in bounds.indices.dropFirst() { bounds[index] += bounds[index - 1] }
    var next = bounds
    var order = [Int32](repeating: 0, count: owned.count)
    for (number, (group, _)) in owned.enumerated() {
      order[Int(next[Int(group)])] = Int32(number)
      next[Int(group)] += 1
    }
    self.bounds = bounds
    elements = order.map { owned[Int($0)].element }
  }

  /// The things of a group.
  subscript(group: Int) -> ArraySlice<Element> { elements[Int(bounds[group])..<Int(bounds[group + 1])] }
}
