/// Seeded chance: SplitMix64 with own sampling, so that a seed gives the same pool on every platform and toolchain.
struct Dice {
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  /// The next 64 bits (Steele, Lea and Flood, 2014).
  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }

  /// A whole number of a range, each as likely as the other.
  mutating func int(_ range: ClosedRange<Int>) -> Int {
    range.lowerBound + Int(next().multipliedFullWidth(by: UInt64(range.count)).high)
  }

  /// Whether something happens that does so in a number of cases of a hundred.
  mutating func chance(_ percent: Int) -> Bool { int(1...100) <= percent }

  /// One of a few; the list is not empty.
  mutating func pick<Element>(_ elements: [Element]) -> Element { elements[int(0...elements.count - 1)] }

  /// One of a few, each as likely as its weight; the list is not empty.
  mutating func pick<Element>(weighted choices: [(element: Element, weight: Int)]) -> Element {
    var rest = int(1...choices.reduce(0) { $0 + $1.weight })
    for choice in choices.dropLast() {
      rest -= choice.weight
      if rest <= 0 { return choice.element }
    }
    return choices[choices.count - 1].element
  }

  /// The elements in another order (Fisher and Yates).
  mutating func shuffled<Element>(_ elements: [Element]) -> [Element] {
    var elements = elements
    for index in elements.indices.dropFirst().reversed() { elements.swapAt(index, int(0...index)) }
    return elements
  }

  /// A number of different elements, in the order they have.
  mutating func some<Element>(_ count: Int, of elements: [Element]) -> [Element] {
    shuffled(Array(elements.indices)).prefix(count).sorted().map { elements[$0] }
  }
}
