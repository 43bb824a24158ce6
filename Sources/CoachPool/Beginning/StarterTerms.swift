internal import RecordSyntax

/// The standard coaching agreement that a new pool begins with: the nine topics of S0, tip 4, in words that hold until the
/// organisation has chosen its own.
enum StarterTerms {
  /// The path in the pool.
  static func path(_ language: Language, _ year: String) -> String {
    let name: String
    switch language {
    case .dutch: name = "standaard"
    case .english: name = "standard"
    }
    return "terms/\(name)-\(year).md"
  }

  /// The whole text, in the canonical form; it holds from the beginning of the year, for trajectories that run already.
  static func text(_ language: Language, _ year: String) -> String {
    let body: String
    switch language {
    case .dutch: body = dutch(year)
    case .english: body = english(year)
    }
    let topics = AgreementTopic.allCases.map { "  - \($0.rawValue)" }.joined(separator: "\n")
    return """
      ---
      from: \(year)-01-01
      covers:
      \(topics)
      ---
      \(body)

      """
  }

  private static func dutch(_ year: String) -> String {
    """
    # Standaardovereenkomst coaching \(year)

    1. **Vragen.** De coach begeleidt enkelvoudige, praktische vragen over het werk en de eigen ontwikkeling daarin. Voor andere vragen zoekt de coördinator een passende plek.
    2. **Leidinggevende.** Coachee en coach spreken af of de leidinggevende aan het begin of aan het einde wordt betrokken. Zonder instemming van de coachee vindt geen gesprek plaats.
    3. **Gesprekken.** Het aantal gesprekken staat in de overeenkomst. Verlengen kan in overleg met de coördinator, nadat een andere oplossing is overwogen.
    4. **Duur.** Een gesprek duurt zo lang als in de overeenkomst staat, doorgaans een uur.
    5. **Gedragscode.** De coach houdt zich aan de gedragscode van de coachpool; coachee en coach kunnen die voor hun traject aanvullen.
    6. **Privacy.** Wat wordt besproken, blijft tussen coach en coachee. Van de gesprekken worden alleen datum, duur en plaats vastgelegd, en ook die verdwijnen na de bewaartermijn.
    7. **Beoordeling van de coach.** De coachee beoordeelt een half jaar na afloop de procedure, de relatie met de coach, de doelen en de werkwijze. Met wat opvalt gaat de coördinator in gesprek met de coach.
    8. **Terugverwijzen.** Hoort de vraag bij de leidinggevende of bij HR, dan bespreekt de coach dat met de coachee en verwijst terug.
    9. **Doorverwijzen.** Past de vraag niet bij een interne coach, dan zoekt de coördinator samen met de coachee een coach van buiten of andere hulp.
    """
  }

  private static func english(_ year: String) -> String {
    """
    # Standard coaching agreement \(year)

    1. **Questions.** The coach supports single, practical questions about work and one's own development in it. For other questions the coordinator looks for a place that fits.
    2. **Manager.** Coachee and coach agree whether the manager takes part at the start or at the end. Without the coachee's consent there is no such talk.
    3. **Sessions.** The number of sessions stands in the agreement. It can be extended in consultation with the coordinator, once another solution has been considered.
    4. **Length.** A session takes as long as the agreement says, usually an hour.
    5. **Code of conduct.** The coach keeps to the pool's code of conduct; coachee and coach can add to it for their trajectory.
    6. **Privacy.** What is discussed stays between coach and coachee. Of the sessions only date, length and place are recorded, and those too go when their retention term is over.
    7. **Review of the coach.** Half a year after the end the coachee assesses the procedure, the relation with the coach, the goals and the method. The coordinator talks over with the coach what stands out.
    8. **Referring back.** If the question belongs to the manager or to HR, the coach discusses that with the coachee and refers back.
    9. **Referring on.** If the question does not fit an internal coach, the coordinator and the coachee look for a coach from outside or for other help.
    """
  }
}
