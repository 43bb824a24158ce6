/// Words in a row that are somebody's name, in one of the ways in which it can be written.
struct NamePattern: Hashable, Sendable {
  /// What it takes beside the words to be the name.
  enum Demand: Hashable, Sendable {
    /// Nothing.
    case none
    /// The family name has a capital, or all is joined without a blank, as in an address: the rest is an initial.
    case capital
    /// The same, and in the middle of a sentence behind no other given name: it is the family name alone.
    case mention
  }

  /// The digests of the words, in their order.
  let words: [UInt64]
  /// What it takes.
  let demand: Demand
  /// How many words of an infix and family name it has at its end; of one that is turned round, at its start.
  let familyCount: Int

  /// All ways in which the name and the address of a person can be written.
  static func all(of person: Person) -> Set<NamePattern> {
    var patterns: Set<NamePattern> = []
    if let email = person.email.value { patterns.formUnion(ofAddress(email)) }
    if let name = person.name.value { patterns.formUnion(all(of: name)) }
    return patterns
  }

  /// All ways in which a name can be written.
  static func all(of name: String) -> Set<NamePattern> {
    var patterns: Set<NamePattern> = []
    guard let name = PersonName(name) else { return patterns }
    func add(_ parts: [[String]], _ demand: Demand = .none, family: Int = 0) {
      let words = parts.flatMap { $0 }.flatMap(NameWord.words(of:)).map(\.digest)
      patterns.insert(NamePattern(words: words, demand: demand, familyCount: family))
    }
    func count(_ parts: [String]) -> Int { parts.reduce(0) { $0 + NameWord.words(of: $1).count } }
    guard let first = name.given.first, let letter = first.first else {
      // One name alone can be any word.
      add([name.family], .mention, family: count(name.family))
      return patterns
    }
    // Of a name of two with a hyphen either may be used alone.
    let parts = name.family.joined(separator: " ").split(separator: "-").map(String.init)
    let families = Set(
      [name.family] + [[name.family.last ?? ""]] + (parts.count > 1 ? parts.map { [$0] } : []))
    // An initial takes more than a name does.
    let isShort = first.filter(\.isLetter).count < 2 || name.family.joined().filter(\.isLetter).count < 2
    func addWhole(_ parts: [[String]], _ family: Int) {
      add(parts, isShort ? .capital : .none, family: family)
    }
    addWhole([name.given, name.infix, name.family], count(name.infix + name.family))
    for family in families {
      let whole = name.infix + family
      addWhole([[first], whole], count(whole))
      addWhole([whole, [first]], -count(whole))
      addWhole([family, [first], name.infix], -count(family))
      addWhole([family, name.infix, [first]], -count(family))
      add([[String(letter)], whole], .capital, family: count(whole))
      add([whole, [String(letter)]], .capital, family: -count(whole))
      // As file names and addresses have it; what is short can be any word.
      for joined in [[first] + whole, whole + [first]] {
        let text = joined.joined().filter(\.isLetter)
        if text.count > 6 { add([[text]]) }
      }
      if family.joined().count > 2 { add([whole], .mention, family: count(whole)) }
    }
    return patterns.filter { !$0.words.isEmpty }
  }

  /// An address as a whole. The part before the at sign alone says nothing that the name does not.
  private static func ofAddress(_ address: String) -> [NamePattern] {
    let words = address.split(separator: "@").flatMap { NameWord.words(of: String($0)) }.map(\.digest)
    return words.count > 1 ? [NamePattern(words: words, demand: .none, familyCount: 0)] : []
  }
}
