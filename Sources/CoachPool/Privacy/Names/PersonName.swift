/// A name with its parts, as the Dutch write names: given names, an infix such as `van der`, and a family name.
struct PersonName {
  /// A family name with what stands before it.
  struct Family: Hashable {
    /// What stands before it, such as `van der`.
    var infix: [String] = []
    /// Its words.
    var words: [String] = []
  }

  /// What can stand between given and family names.
  private static let infixes: Set<String> = [
    "aan", "af", "al", "bij", "da", "de", "del", "della", "den", "der", "des", "di", "do", "dos", "du", "el",
    "het",
    "in", "la", "las", "le", "les", "los", "onder", "op", "over", "s", "t", "te", "ten", "ter", "toe", "tot",
    "uit",
    "van", "ver", "vom", "von", "voor", "zu", "zum", "zur", "d", "ben", "bin", "ibn", "abu", "ould", "san",
    "st",
  ]

  /// Those of them that are no given names either.
  private static let firstInfixes: Set<String> = ["van", "de", "den", "der", "ten", "ter", "'t", "von"]

  /// The given names.
  let given: [String]
  /// The family name; several words for one of two with a hyphen.
  let family: Family

  /// Takes a name apart; `Jansen, Piet` as `Piet Jansen`. `nil` when there is no word in it.
  init?(_ text: String) {
    var halves = text.split(separator: ",").map {
      $0.split(whereSeparator: \.isWhitespace).map(String.init)[...]
    }
    for index in halves.indices {
      let others = halves.count > 1 ? 1 : 0
      while let last = halves[index].last, NameTitle.isBehind(last, ofWords: halves[index].count + others) {
        guard halves[index].count + others > 1 else { break }
        halves[index].removeLast()
      }
    }
    halves.removeAll(where: \.isEmpty)
    var words = (halves.dropFirst() + halves.prefix(1)).flatMap { $0 }[...]
    while words.count > 1, let first = words.first, NameTitle.isOne(first) { words.removeFirst() }
    guard let last = words.indices.last else { return nil }
    let inner = words.indices.dropFirst().dropLast()
    // The first part of `Bos-de Wit` is no given name, and neither is that of `van Dam` alone.
    let isFamilyAlone =
      words.count > 1 && words.first.map { Self.firstInfixes.contains($0.lowercased()) } == true
    let start =
      isFamilyAlone
      ? words.startIndex
      : inner.first { Self.isInfix(words[$0]) || words[$0].contains("-") || DoubleName.isFirst(words[$0]) }
        ?? last
    let familyStart = words[start..<last].firstIndex { !Self.isInfix($0) } ?? last
    given = Array(words[..<start])
    family = Family(infix: Array(words[start..<familyStart]), words: Array(words[familyStart...]))
  }

  /// The family name, and what may be used alone of it: either of a name of two, with or without a hyphen.
  var families: [Family] {
    var parts = [Family(infix: family.infix)]
    for word in family.words {
      for (number, piece) in word.split(separator: "-").map(String.init).enumerated() {
        let isInfix = Self.isInfix(piece)
        if parts.last?.words.isEmpty == false, number > 0 || isInfix { parts.append(Family()) }
        if isInfix, parts.last?.words.isEmpty == true {
          parts[parts.count - 1].infix.append(piece)
        } else {
          parts[parts.count - 1].words.append(piece)
        }
      }
    }
    // Two words that nothing parts may be one name or two.
    if family.words.count > 1, let first = family.words.first, let last = family.words.last, parts.count == 1
    {
      parts = [Family(infix: family.infix, words: [first]), Family(words: [last])]
    }
    parts.removeAll { $0.words.isEmpty || $0 == family }
    return [family] + parts
  }

  /// The first letters of the given names in their order, `mj` for `Maria Johanna` and for `M.J.`.
  var initials: [String] {
    given.flatMap { $0.split { $0 == "-" || $0 == "." } }.compactMap { $0.first { $0.isLetter } }.map {
      String($0)
    }
  }

  /// The beginnings of the given names where nothing else of them is known: `J` and `P` of `J.P.` and `JP`, `Th` of `Th.`;
  /// none where one is written in full.
  var beginnings: [String] {
    // In a name that is all in capitals `JO` is one in full.
    let tellsCapitals = family.words.contains { $0.contains(where: \.isLowercase) }
    var beginnings: [String] = []
    for word in given {
      let pieces = word.split { $0 == "-" || $0 == "." }
      if pieces.allSatisfy({ $0.count == 1 || (word.contains(".") && $0.count <= 3) }) {
        beginnings += pieces.map(String.init)
      } else if tellsCapitals, word.count <= 3, word.allSatisfy(\.isUppercase) {
        beginnings += word.map { String($0) }
      } else {
        return []
      }
    }
    return beginnings
  }

  private static func isInfix(_ word: String) -> Bool {
    infixes.contains(word.lowercased().filter(\.isLetter))
  }

  /// Whether a word of a text can stand between given and family names, and is no given name: `Ben` mostly is one.
  static func isInfix(_ word: NameWord) -> Bool { digests.contains(word.digest) }

  private static let digests = Set(
    infixes.subtracting(["ben"]).flatMap { NameWord.words(of: $0) }.map(\.digest))
}

extension PersonName.Family {
  /// The ways in which the infix is written: `van der`, `v.d.`, `vd`, `v. der`, `van d.` and `vander`.
  var infixSpellings: [[String]] {
    let letters = infix.compactMap { $0.lowercased().first { $0.isLetter } }.map { String($0) }
    guard infix.count > 1 || letters == ["v"], infix.count == letters.count else { return [infix] }
    let small = infix.map { $0.lowercased() }
    var spellings = [infix, letters, [letters.joined()], [infix.joined()]]
    if infix.count > 1 {
      spellings += [[letters[0]] + infix.dropFirst(), [infix[0]] + letters.dropFirst()]
      for (written, other) in [("het", "t"), ("'t", "het"), ("’t", "het")] where small.last == written {
        spellings.append(infix.dropLast() + [other])
      }
    }
    return spellings
  }
}
