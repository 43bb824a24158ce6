package import RecordSyntax

/// Makes values and edits at random, the same ones for a seed.
package struct RandomValues: Sendable {
  /// Where chance comes from.
  package var random: SeededGenerator

  /// Starts on a source of chance.
  package init(random: SeededGenerator) { self.random = random }

  /// Keys, some of which need quotes.
  package static let keys = [
    "a", "on", "no", "sessions", "minutes", "kind", "2023", "x y", "é", "a:b", "null", "- q", "#k", "it's",
  ]
  /// Texts that a writer of YAML may get wrong.
  package static let texts = [
    "", "x", "2023-03-16", "12:30", "true", "12", "1e3", "-", "- x", "a: b", "a #b", " x", "x ", "a,b", "[x]",
    "{", "'q'",
    "\"q\"", "\\", "two\nlines\n", "tab\there", "é😀", "\u{7F}\u{85}\u{FEFF}", "nee", "~",
    "http://example.org/#x", "?", "*a",
    "&b", "@c", "%d", "`e", "!f", "|", ">", ":", "a:", "...", "---", "<<", "0x1F", ".inf", "=",
    "two words", "one two\n", "it is not so", "a\n\nb\n", "end\n\n", " lead\nx", "\n", "x\n  y\nz\n",
  ]

  /// `true` in so many of a hundred cases.
  package mutating func chance(_ percent: Int) -> Bool { Int.random(in: 0..<100, using: &random) < percent }

  /// One of some, or another when there are none.
  package mutating func pick<Element>(_ elements: [Element], or other: Element) -> Element {
    elements.randomElement(using: &random) ?? other
  }

  /// A value without parts.
  package mutating func scalar() -> Value {
    switch Int.random(in: 0..<10, using: &random) {
    case 0: nil
    case 1: .bool(chance(50))
    case 2, 3: .number(Decimal(Int.random(in: -99...99, using: &random)))
    case 4:
      .number(
        Decimal(isNegative: chance(50), digits: [1, 2, 5], exponent: Int.random(in: -5...25, using: &random)))
    default: .string(pick(Self.texts, or: "x"))
    }
  }

  /// Any value, nested no deeper than `depth`.
  package mutating func value(depth: Int) -> Value {
    guard depth > 0, chance(55) else { return scalar() }
    return chance(50) ? object(depth: depth) : array(depth: depth)
  }

  /// An object with up to four members.
  package mutating func object(depth: Int) -> Value {
    let keys = Self.keys.shuffled(using: &random).prefix(Int.random(in: 0...4, using: &random))
    var members: [Value.Member] = []
    for key in keys { members.append(Value.Member(key, value(depth: depth - 1))) }
    return .object(members)
  }

  /// A list of up to three elements.
  package mutating func array(depth: Int) -> Value {
    var elements: [Value] = []
    for _ in 0..<Int.random(in: 0...3, using: &random) { elements.append(value(depth: depth - 1)) }
    return .array(elements)
  }

  /// The pointer to anything in a value, and at times to something that is not there.
  package mutating func pointer(in value: Value) -> Pointer {
    var steps: [Pointer.Step] = []
    var current = value
    while chance(75) || steps.isEmpty {
      switch current {
      case .object(let members) where !members.isEmpty && !chance(20):
        let member = pick(members, or: members[0])
        steps.append(.key(member.key))
        current = member.value
      case .array(let elements) where !elements.isEmpty:
        let index = Int.random(in: 0...elements.count, using: &random)
        steps.append(.index(index))
        current = index < elements.count ? elements[index] : nil
      case .array:
        return Pointer(steps + [0])
      default:
        return Pointer(steps + [.key(pick(Self.keys, or: "a"))])
      }
    }
    return Pointer(steps)
  }

  /// An edit of something in a value.
  package mutating func edit(of value: Value) -> Edit {
    let place = pointer(in: value)
    switch Int.random(in: 0..<8, using: &random) {
    case 0, 1, 2: return .set(place, self.value(depth: 2))
    case 3: return .insert(place, self.value(depth: 2))
    case 4: return .append(place, self.value(depth: 2))
    case 5: return .rename(place, to: pick(Self.keys, or: "a"))
    default: return .remove(place)
    }
  }
}
