import RecordSyntax

extension Plan {
  /// A property whose value is an object, or a list of objects.
  struct Home {
    var name: String
    var shape: Int
    var isList: Bool
  }

  /// How deep properties are looked for, and how many schemas are looked at; records have fewer.
  private static let mostDepth = 6
  private static let mostLooked = 5_000

  /// The objects that have a property of this name, the one at hand left out; `nil` stands for the root.
  func homes(of name: String, except shape: Int) -> [Home?] {
    var found: [Home?] = []
    var seen: Set<Int> = []
    var waiting: [(number: Int, home: Home?, depth: Int)] = [(0, nil, 0)]
    var next = 0
    while next < min(waiting.count, Self.mostLooked) {
      let (number, home, depth) = waiting[next]
      next += 1
      let target = target(of: number)
      guard depth < Self.mostDepth, seen.insert(target).inserted else { continue }
      let properties = properties(shapes[target])
      if target != shape, properties.contains(where: { $0.name.utf8.elementsEqual(name.utf8) }) {
        found.append(home)
      }
      for (name, shape) in properties {
        let inner = self.target(of: shape)
        let items = Int(shapes[inner].items)
        waiting.append(
          (items >= 0 ? items : inner, Home(name: name, shape: shape, isList: items >= 0), depth + 1))
      }
    }
    return found
  }

  /// The shape that a reference leads to in the end; references cannot go round.
  func target(of number: Int) -> Int {
    var number = number
    while shapes[number].details >= 0, let next = details[Int(shapes[number].details)].reference {
      number = next
    }
    return number
  }
}
