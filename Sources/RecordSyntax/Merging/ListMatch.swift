/// Finds out what became of the elements of a list in another version of it.
struct ListMatch {
  private let base: [CommentedValue]
  private let side: [CommentedValue]
  /// The number on the side of each element of the base, as far as it is there.
  private var found: [Int?]
  /// The elements of the base in whose place another one came, perhaps.
  private var replaced: Set<Int> = []
  /// The elements of the side that are none of the base, in their order.
  private(set) var added: [Int]

  /// Matches elements that are alike, and those that alone have the same key.
  init(_ base: [CommentedValue], _ side: [CommentedValue], key: String?) {
    (self.base, self.side) = (base, side)
    let alike = Self.pairs(Array(base.indices), of: base, Array(side.indices), of: side)
    let taken = Set(alike.values)
    let (gone, new) = (base.indices.filter { alike[$0] == nil }, side.indices.filter { !taken.contains($0) })
    let known = Self.pairs(gone, of: base, new, of: side, key: key)
    found = base.indices.map { alike[$0] ?? known[$0] }
    let changed = Set(known.values)
    added = new.filter { !changed.contains($0) }
  }

  /// The number of an element of the base on the side; `nil` when it is gone.
  func side(of number: Int) -> Int? { found[number] }

  /// Whether what the side has for an element is that element, and not another one that came in its place.
  func isSame(_ number: Int) -> Bool { !replaced.contains(number) }

  /// Pairs what is gone with what was added and says the same under another key: whoever corrects the date of a session
  /// takes one away and adds another, as far as can be seen. A sentence says the same as any other. Added elements that are
  /// `known` are left out.
  mutating func pairRest(without known: Set<Int>, key: String?) {
    var free: [CommentedValue: [Int]] = [:]
    for number in added.reversed() where !known.contains(number) {
      free[side[number].rest(without: key), default: []].append(number)
    }
    for number in base.indices where found[number] == nil {
      guard let next = free[base[number].rest(without: key)]?.popLast() else { continue }
      found[number] = next
      replaced.insert(number)
    }
    let taken = Set(found.compactMap(\.self))
    added.removeAll { taken.contains($0) }
  }

  /// The elements that are the only ones with their key.
  private static func single(_ key: String, _ list: [CommentedValue]) -> [Value: Int] {
    var numbers: [Value: [Int]] = [:]
    for (number, element) in list.enumerated() {
      if let value = element[key]?.value { numbers[value, default: []].append(number) }
    }
    return numbers.compactMapValues { $0.count == 1 ? $0[0] : nil }
  }

  /// Pairs elements of two lists that have the same value, in their order; comments do not count.
  static func pairs(
    _ first: [Int], of firstList: [CommentedValue], _ second: [Int], of secondList: [CommentedValue]
  ) -> [Int: Int] {
    var free: [Value: [Int]] = [:]
    for number in second.reversed() { free[secondList[number].value.sortedByKey, default: []].append(number) }
    var pairs: [Int: Int] = [:]
    for number in first { pairs[number] = free[firstList[number].value.sortedByKey]?.popLast() }
    return pairs
  }

  /// Pairs elements of two lists that have the same key, and are the only ones with it.
  static func pairs(
    _ first: [Int], of firstList: [CommentedValue], _ second: [Int], of secondList: [CommentedValue],
    key: String?
  ) -> [Int: Int] {
    guard let key else { return [:] }
    let (keys, others) = (single(key, firstList), single(key, secondList))
    let free = (first: Set(first), second: Set(second))
    return Dictionary(
      uniqueKeysWithValues: keys.compactMap { value, number in
        guard let match = others[value], free.first.contains(number), free.second.contains(match) else {
          return nil
        }
        return (number, match)
      })
  }
}

extension CommentedValue {
  /// What is left of an object without a member and without comments; nothing of anything else.
  fileprivate func rest(without key: String?) -> CommentedValue {
    let rest = members.filter { $0.key != key }.map {
      Member(key: $0.key, value: CommentedValue(.scalar($0.value.value.sortedByKey)))
    }
    return CommentedValue(.object(Members(rest)))
  }
}
