/// Family names of two words without a hyphen, as in Spanish and Portuguese: `García Márquez`.
enum DoubleName {
  /// The most common of them that do not end as others do.
  private static let common = Set(
    """
    garcia moreno munoz alonso navarro torres dominguez vazquez ramos serrano blanco morales suarez ortega
    delgado castro ortiz rubio nunez medina castillo cortes garrido santos guerrero lozano cano flores herrera
    pena marquez cabrera gallego campos reyes fuentes carrasco aguilar santana rojas vargas silva
    pereira ferreira costa oliveira martins sousa souza fernandes goncalves gomes lopes marques alves almeida ribeiro pinto
    carvalho teixeira moreira correia mendes nunes soares vieira monteiro cardoso rocha
    """.split(whereSeparator: \.isWhitespace).flatMap { NameWord.words(of: String($0)) }.map(\.digest))

  /// Whether a word that stands before another one is a family name too, and no second given name.
  static func isFirst(_ word: String) -> Bool {
    let words = NameWord.words(of: word)
    guard words.count == 1 else { return false }
    // `Rodríguez`, `Hernández`.
    return words[0].count > 4 && word.lowercased().hasSuffix("ez") || common.contains(words[0].digest)
  }
}
