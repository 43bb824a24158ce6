/// What people are called before their names: `dhr.`, `mevrouw`, `t.a.v.`, `collega`.
struct NameTitle: Sendable {
  /// How sure it is that a name follows.
  enum Kind: Hashable, Sendable {
    /// A word that only a person is addressed by: what follows is a name, with a capital or not.
    case address
    /// Another word before names.
    case title
    /// What somebody is; anything can follow.
    case role
  }

  let kind: Kind
  /// Whether a full stop behind it is part of it.
  let isShort: Bool

  private static let addresses = "mevrouw meneer mijnheer heer juffrouw"
  private static let shortAddresses = "dhr mevr mw mej"
  private static let titles = "miss dokter doctor professor familie"
  private static let shortTitles =
    "hr mr mrs ms dr drs ing ir prof ds bc fam t.a.v. tav i.o.v. iov n.a.v. m.b.t. p/a"
  private static let roles = """
    collega coachee coach cliënt client deelnemer deelneemster medewerker medewerkster leidinggevende manager teamleider \
    kandidaat zuster broeder zus broer naam achternaam
    """
  /// What stands before a family name at the start of a sentence without being another given name.
  private static let others = """
    en and of met bij voor aan namens volgens door naar over tegen via ook maar dat toen als zoals vraag bel mail beste \
    geachte hallo hoi dag
    """

  /// By the digest of the last word: all digests, and what it is.
  private static let all: [UInt64: [(words: [UInt64], title: NameTitle)]] = {
    var all: [UInt64: [(words: [UInt64], title: NameTitle)]] = [:]
    let lists: [(String, Kind, Bool)] = [
      (addresses, .address, false), (shortAddresses, .address, true), (titles, .title, false),
      (shortTitles, .title, true), (roles, .role, false),
    ]
    for (list, kind, isShort) in lists {
      for text in list.split(separator: " ") {
        let words = NameWord.words(of: String(text)).map(\.digest)
        guard let last = words.last else { continue }
        all[last, default: []].append((words, NameTitle(kind: kind, isShort: isShort)))
      }
    }
    return all
  }()

  private static let noNames = Set(
    (others + " " + roles).split(separator: " ").flatMap { NameWord.words(of: String($0)) }.map(\.digest))

  /// The title that stands right before one of the words of a text; `nil` when none does.
  static func before(_ index: Int, in words: [NameWord]) -> NameTitle? {
    guard index > 0, let titles = all[words[index - 1].digest] else { return nil }
    for (digests, title) in titles where title.reaches(over: words[index].gap) {
      let start = index - digests.count
      let stands =
        start >= 0
        && digests.indices.allSatisfy {
          words[start + $0].digest == digests[$0] && ($0 == 0 || words[start + $0].isJoined)
        }
      if stands { return title }
    }
    return nil
  }

  /// Whether a word is none that could be somebody's given name.
  static func isNoName(_ word: NameWord) -> Bool {
    // The last letter of `t.a.v.` can be an initial.
    noNames.contains(word.digest) || all[word.digest]?.contains { $0.words.count == 1 } == true
  }

  /// Whether a word of somebody's name is a title, as in `drs. Piet Jansen`; without a full stop `Ing` is a given name.
  static func isOne(_ word: String) -> Bool {
    let words = NameWord.words(of: word).map(\.digest)
    return words.last.flatMap { all[$0] }?.contains { entry in
      entry.words == words && (entry.title.kind == .address || (entry.title.isShort && word.hasSuffix(".")))
    } ?? false
  }

  /// What stands behind a name, as it is written; of two letters, only where a given and a family name are left without it.
  private static let behind = Set(
    """
    MSc BSc MEd MBA EMBA MPA MPH MPM PhD LLM LLB EdD DBA BEng MEng MPhil BBA CPsychol CMI RA AA RC RM MA BA RB RV EMIM PMP
    """.split(whereSeparator: \.isWhitespace).map(String.init))

  /// Whether the last word of somebody's name is a title, as in `Piet Jansen MSc`.
  ///
  /// - Parameter count: How many words the name has with it.
  static func isBehind(_ word: String, ofWords count: Int) -> Bool {
    let letters = word.filter(\.isLetter)
    // `Bakker M.A.` has initials.
    let isLong = letters.count > 2 || (count > 2 && !word.contains("."))
    return isLong && behind.contains(letters)
  }

  /// Whether what stands behind it leads to the name it belongs to.
  private func reaches(over gap: NameGap) -> Bool {
    if !gap.isDisjoint(with: [.sentenceEnd, .paragraph, .comma, .cell]) { return false }
    if gap.contains(.stop), !isShort { return false }
    // `coachee: de Vries`, and no `coach (bakker)`.
    return kind != .role || gap.contains(.label) || gap == .blank
  }
}
