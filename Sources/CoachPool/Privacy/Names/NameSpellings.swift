/// The ways in which the name and the address of a person can be written.
struct NameSpellings {
  /// All of them.
  private(set) var patterns: Set<NamePattern> = []
  /// Whether a text can have the name, and not only as a part of an address.
  private(set) var isSearchable = false
  /// The words of the parts, each of which stands in many spellings.
  private var known: [String: [NameWord]] = [:]

  /// The spellings of a person's name and address.
  init(of person: Person) {
    self.init(of: person.name.value ?? "")
    if person.name.value == nil { isSearchable = true }
    if let email = person.email.value { addAddress(email) }
  }

  /// The spellings of a name.
  init(of text: String) {
    guard let name = PersonName(text) else { return }
    if Self.isOfOtherScript(text) {
      addOther(name)
    } else if name.given.isEmpty {
      // One name alone can be any word.
      addAlone(name.family.infix + name.family.words, .family)
    } else {
      addForms(name)
    }
  }

  // MARK: - Forms

  private mutating func addForms(_ name: PersonName) {
    let first = name.given[0]
    let whole = name.family.infix + name.family.words
    // An initial takes more than a name does.
    let isShort = letterCount([first]) < 2 || letterCount(name.family.words) < 2
    let demand = isShort ? NamePattern.Demand.capital : .none
    add(name.given, whole, demand)
    let initials = Self.spellings(ofInitials: name.initials, first)
    let beginnings = name.beginnings
    // `Annemarie` for `Anne-Marie`.
    let firsts = first.contains("-") ? [[first], [Self.joined([first])]] : [[first]]
    for family in name.families {
      let words = family.words
      for infix in family.infixSpellings {
        let whole = infix + words
        // `Karin Vissers` is somebody's whose name is `Karin Visser`.
        if let genitive = Self.genitive(of: words) { add([first], infix + genitive, demand) }
        for (given, demand) in firsts.map({ ($0, demand) }) + initials.map({ ($0, .capital) }) {
          add(given, whole, demand)
          addTurned(whole, given, demand)
          addTurned(words, given + infix, demand)
          addTurned(words, infix + given, demand)
        }
        // As file names and addresses have it; what is short can be any word.
        for joined in [[first] + whole, whole + [first]] where letterCount(joined) > 6 {
          add([], [Self.joined(joined)], .none)
        }
        for count in beginnings.indices { add(Array(beginnings[...count]), whole, .given) }
        addAlone(whole, infix.isEmpty ? .family : .wholeFamily)
      }
      guard !family.infix.isEmpty else { continue }
      // `Fatima Amrani` and `Fatima Elamrani` for `Fatima El Amrani`.
      let joined = [Self.joined(family.infix + words)]
      add([first], joined, demand)
      addAlone(joined, .family)
      for given in [[first]] + initials {
        add(given, words, .capital)
        addTurned(words, given, .capital)
      }
      addAlone(words, .title)
    }
  }

  /// Of a name in another script the whole name is looked for as it is, in either order.
  private mutating func addOther(_ name: PersonName) {
    let whole = name.family.infix + name.family.words
    guard letterCount(name.given + whole) > 1 else { return }
    add(name.given, whole, .none)
    addTurned(whole, name.given, .none)
  }

  /// A family name alone.
  private mutating func addAlone(_ words: [String], _ demand: NamePattern.Demand) {
    if letterCount(words) > 2 { add([], words, demand) }
  }

  private mutating func add(_ given: [String], _ family: [String], _ demand: NamePattern.Demand) {
    let family = words(family)
    let given = words(given)
    guard !family.isEmpty else { return }
    if demand == .none || family.contains(where: { $0.count > 2 }) { isSearchable = true }
    insert(given + family, demand, family.count)
  }

  private mutating func addTurned(_ family: [String], _ given: [String], _ demand: NamePattern.Demand) {
    let family = words(family)
    let given = words(given)
    if !family.isEmpty { insert(family + given, demand, -family.count) }
  }

  private mutating func insert(_ words: [NameWord], _ demand: NamePattern.Demand, _ familyCount: Int) {
    patterns.insert(NamePattern(words: words.map(\.digest), demand: demand, familyCount: familyCount))
  }

  /// An address as a whole. The part before the at sign alone says nothing that the name does not.
  private mutating func addAddress(_ address: String) {
    let words = words(address.split(separator: "@").map(String.init))
    if words.count > 1 { insert(words, .none, 0) }
  }

  // MARK: - Parts

  /// `M`, `M.J.` and `MJ`; of a name such as `Theo` also `Th`.
  private static func spellings(ofInitials initials: [String], _ first: String) -> [[String]] {
    guard let letter = initials.first else { return [] }
    let two = ["chr", "th", "ph", "ch", "ij", "fr", "st"].first(where: first.lowercased().hasPrefix)
    return [[letter]] + (two.map { [[$0]] } ?? [])
      + (initials.count > 1 ? [initials, [initials.joined()]] : [])
  }

  /// A family name of which something is; `nil` for one that has an apostrophe then.
  private static func genitive(of words: [String]) -> [String]? {
    guard let last = words.last, let letter = last.lowercased().last, !"sxzaeiouyé".contains(letter) else {
      return nil
    }
    return words.dropLast() + [last + "s"]
  }

  private mutating func words(_ parts: [String]) -> [NameWord] {
    parts.flatMap { part in
      if let words = known[part] { return words }
      let words = NameWord.words(of: part)
      known[part] = words
      return words
    }
  }

  /// Parts as one word, without their hyphens and apostrophes.
  private static func joined(_ parts: [String]) -> String {
    String(decoding: parts.joined().utf8.filter { $0 >= 0x80 || ($0 | 0x20) &- 0x61 < 26 }, as: UTF8.self)
  }

  private mutating func letterCount(_ parts: [String]) -> Int { words(parts).reduce(0) { $0 + $1.count } }

  private static func isOfOtherScript(_ text: String) -> Bool {
    NameWord.words(of: text).contains(where: \.isOther)
  }
}
