/// A name with its parts, as the Dutch write names: given names, an infix such as `van der`, and a family name.
struct PersonName {
  /// What can stand between given and family names.
  private static let infixes: Set<String> = [
    "aan", "af", "al", "bij", "da", "de", "del", "della", "den", "der", "des", "di", "do", "dos", "du", "el",
    "het",
    "in", "la", "las", "le", "les", "los", "onder", "op", "over", "s", "t", "te", "ten", "ter", "toe", "tot",
    "uit",
    "van", "ver", "vom", "von", "voor", "zu", "zum", "zur", "d", "ben", "bin", "ibn", "abu", "ould", "san",
    "st",
  ]

  /// The given names.
  let given: [String]
  /// What stands between given and family names.
  let infix: [String]
  /// The family name; several words for one of two with a hyphen.
  let family: [String]

  /// Takes a name apart; `Jansen, Piet` as `Piet Jansen`. `nil` when there is no word in it.
  init?(_ text: String) {
    let halves = text.split(separator: ",", maxSplits: 1)
    let words = halves.reversed().flatMap { $0.split(whereSeparator: \.isWhitespace) }.map(String.init)
    guard let last = words.indices.last else { return nil }
    func isInfix(_ word: String) -> Bool { Self.infixes.contains(word.lowercased().filter(\.isLetter)) }
    let inner = words.indices.dropFirst().dropLast()
    // The first part of `Bos-de Wit` is no given name.
    let start = inner.first { isInfix(words[$0]) || words[$0].contains("-") } ?? last
    let familyStart = words[start..<last].firstIndex { !isInfix($0) } ?? last
    given = Array(words[..<start])
    infix = Array(words[start..<familyStart])
    family = Array(words[familyStart...])
  }
}
