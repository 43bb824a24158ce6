internal import CoachPool
internal import RecordSyntax

/// What people have to do around an erasure, which no command can undo or do for them.
struct ErasureAdvice {
  /// Before it is done.
  let before: [Phrase]
  /// Once it is done.
  let after: [Phrase]

  /// - Parameters:
  ///   - code: The code of a coachee, or the id of a coach.
  ///   - coach: The coach; `nil` when it is a coachee.
  ///   - context: The pool as it is before.
  ///   - shown: Makes a path of the pool one from the working directory.
  init(of code: String, coach: Coach?, in context: RuleContext, shown: (String) -> String) {
    let (pool, asOf) = (context.pool, context.asOf)
    let own = pool.trajectories.filter {
      coach == nil ? $0.coachee.value == code : $0.coach(on: asOf) == code
    }
    let running = own.filter { $0.state(asOf: asOf) == .running }.map { shown($0.path) }
    let isQuoted =
      coach == nil
      && own.contains { trajectory in
        pool.evaluations(ofTrajectory: trajectory.id).contains {
          $0.by.value == .coachee && !$0.quotes.items.isEmpty
        }
      }
    before =
      [Self.opening] + Self.running(running, isCoach: coach != nil)
      + (coach == nil ? [] : [Self.drawn]) + [Self.claim]
    after = Self.running(running, isCoach: coach != nil) + (isQuoted ? [Self.quotes] : []) + [Self.closing]
  }

  private static let opening = Phrase(
    nl: """
      vóór je echt wist:
      - schrijf buiten de pool op wie er antwoord moet krijgen: daarna weet niemand meer wie dit was
      - wat uit de besloten map gaat, is niet terug te halen
      """,
    en: """
      before you really erase:
      - write down outside the pool whom to answer: afterwards nobody knows who this was
      - what goes from the private folder cannot be brought back
      """)

  private static func running(_ paths: [String], isCoach: Bool) -> [Phrase] {
    guard !paths.isEmpty else { return [] }
    let names = Phrase.listing(paths)
    return [
      isCoach
        ? Phrase(
          nl: "- deze trajecten lopen nog bij deze coach; draag ze eerst over: \(names)",
          en: "- these trajectories still run with this coach; hand them over first: \(names)")
        : Phrase(
          nl: "- deze trajecten lopen nog; sluit ze eerst af: \(names)",
          en: "- these trajectories still run; close them first: \(names)")
    ]
  }

  private static let drawn = Phrase(
    nl: "- de code hierboven is een voorbeeld: bij het wissen wordt een andere getrokken",
    en: "- the code above is an example: erasing draws another one")

  private static let claim = Phrase(
    nl: """
      - loopt er een klacht of rechtsvordering, dan kan wissen nog niet mogen (AVG art. 17 lid 3): vraag het de functionaris \
      gegevensbescherming
      """,
    en: """
      - while a complaint or legal claim is pending, erasure may have to wait (GDPR art. 17(3)): ask the data protection \
      officer
      """)

  private static let quotes = Phrase(
    nl: """
      - een citaat van deze coachee kan in een gepubliceerd verslag staan (reports/): trekt die de toestemming in, haal \
      het dan ook daaruit, en uit wat ervan is verspreid
      """,
    en: """
      - a quote of this coachee may stand in a published report (reports/): if consent is withdrawn, take it out of that \
      too, and out of what was distributed of it
      """)

  private static let closing = Phrase(
    nl: """
      daarna nog:
      - haal deze persoon ook uit reservekopieën
      - laat het de coach weten, en anderen die de gegevens kregen (AVG art. 19)
      - leg het verzoek vast in privacy-requests/, zonder de code
      - zet geen naam of code in het bericht van de commit
      """,
    en: """
      and then:
      - take this person out of backups too
      - let the coach know, and others who received the data (GDPR art. 19)
      - record the request in privacy-requests/, without the code
      - put no name or code in the message of the commit
      """)
}
