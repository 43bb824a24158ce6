import RecordSyntax

extension Plan {
  /// An object that has a property: the root, or the value of another property, or the entries of its list.
  struct Home {
    /// The schema of the object.
    var object: Int
    /// The property that the object is the value of; `nil` for the root.
    var holder: (name: String, shape: Int)?
    var isList = false
  }

  /// How deep properties are looked for, and how many schemas are looked at; records have fewer.
  private static let mostDepth = 6
  private static let mostLooked = 5_000

  /// The objects that have a property of this name, the one at hand left out.
  func homes(of name: String, except shape: Int) -> [Home] {
    var found: [Home] = []
    var seen: Set<Int> = []
    var waiting: [(home: Home, depth: Int)] = [(Home(object: target(of: 0)), 0)]
    var next = 0
    while next < min(waiting.count, Self.mostLooked) {
      let (home, depth) = waiting[next]
      next += 1
      guard depth < Self.mostDepth, seen.insert(home.object).inserted else { continue }
      let properties = properties(shapes[home.object])
      if home.object != shape, properties.contains(where: { $0.name.utf8.elementsEqual(name.utf8) }) {
        found.append(home)
      }
      for (name, shape) in properties {
        let inner = self.target(of: shape)
        let items = Int(shapes[inner].items)
        let home = Home(
          object: items >= 0 ? target(of: items) : inner, holder: (name, shape), isList: items >= 0)
        waiting.append((home, depth + 1))
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
