public import RecordSyntax

/// Why no figures are made of a year.
public enum FiguresRefusal: Error, Sendable, Hashable {
  /// The year has not begun on the day of judgement, or no calendar has it.
  case notBegun(year: Int, asOf: Day)
  /// There is no contract, or it cannot be read, so that no one knows which kinds count.
  case noContract
  /// Records that belong in the figures, or may belong, are faulty.
  case faulty(year: Int, [FigureBlocker])
  /// Numbers that must add up do not.
  case identities(year: Int, [FigureViolation])

  /// What is wrong, in one sentence.
  public var message: Phrase {
    switch self {
    case .notBegun(let year, let asOf):
      Phrase(
        nl: "over \(year) zijn op \(asOf) nog geen cijfers te maken",
        en: "no figures can be made of \(year) on \(asOf)")
    case .noContract:
      Phrase(
        nl: "zonder leesbare poolafspraken (contract.json) is niet bekend welke trajecten meetellen",
        en: "without a readable contract (contract.json) no one knows which trajectories count")
    case .faulty(let year, let blockers):
      blockers.count == 1
        ? Phrase(
          nl: """
            de cijfers van \(year) zijn niet te maken: in een record dat meetelt of kan meetellen staat \
            een fout
            """,
          en: "no figures can be made of \(year): a record that counts or may count has an error")
        : Phrase(
          nl: """
            de cijfers van \(year) zijn niet te maken: \(blockers.count) records die kunnen meetellen \
            hebben fouten
            """,
          en: "no figures can be made of \(year): \(blockers.count) records that may count have errors")
    case .identities(let year, _):
      Phrase(
        nl: "de cijfers van \(year) kloppen onderling niet",
        en: "the figures of \(year) do not add up")
    }
  }

  /// The particulars, one a line.
  public var details: [Phrase] {
    switch self {
    case .notBegun, .noContract: []
    case .faulty(_, let blockers): blockers.map(\.message)
    case .identities(_, let violations):
      violations.flatMap { violation in
        [violation.message] + violation.records.map { Phrase(nl: "  \(name: $0)", en: "  \(name: $0)") }
      }
    }
  }

  /// What to do.
  public var help: Phrase? {
    switch self {
    case .notBegun: nil
    case .noContract:
      Phrase(
        nl: "herstel contract.json; 'coachpool check' wijst de fout aan",
        en: "mend contract.json; 'coachpool check' shows the error")
    case .faulty:
      Phrase(
        nl: "herstel ze (zie 'coachpool check'), of laat ze met --despite-errors weg uit de cijfers",
        en: "mend them (see 'coachpool check'), or leave them out of the figures with --despite-errors")
    case .identities:
      Phrase(
        nl: "kijk in de genoemde records naar de datums en de reden van afsluiten (zie 'coachpool check')",
        en: "look at the dates and the closing reason in these records (see 'coachpool check')")
    }
  }
}
