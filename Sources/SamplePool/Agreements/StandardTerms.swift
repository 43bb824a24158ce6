internal import RecordSyntax

/// A standard agreement of the sample: when it holds and which of the nine topics it covers.
struct StandardTerms {
  let id: String
  let from: Day
  let until: Day?
  let covers: [String]
  let text: String

  /// The topics that an agreement under these terms has to name itself.
  var missing: [String] { Keys.topics.filter { !covers.contains($0) } }

  /// The terms in force on a day.
  static func inForce(on day: Day) -> StandardTerms { day < current.from ? first : current }

  static let all = [first, current]

  private static let first = StandardTerms(
    id: "standaard-2021", from: .first(of: 2021), until: .last(of: 2022),
    covers: Keys.topics.filter { $0 != "coachReview" && $0 != "referOn" },
    text: """
      # Standaardovereenkomst coaching 2021

      1. **Vragen.** De coach begeleidt vragen over het werk en de eigen ontwikkeling daarin.
      2. **Leidinggevende.** Coachee en coach spreken af of de leidinggevende aan het begin of aan het einde wordt \
      betrokken. Zonder instemming van de coachee vindt geen gesprek plaats.
      3. **Gesprekken.** Aantal en duur van de gesprekken staan in de overeenkomst. Verlengen kan in overleg met \
      de coördinator, nadat een andere oplossing is overwogen.
      4. **Gedragscode.** De coach houdt zich aan de gedragscode van de coachpool.
      5. **Privacy.** Wat wordt besproken, blijft tussen coach en coachee. Van de gesprekken worden alleen datum, \
      duur en plaats vastgelegd.
      6. **Terugverwijzen.** Hoort de vraag bij de leidinggevende of bij HR, dan bespreekt de coach dat met de \
      coachee en verwijst terug.

      """)

  private static let current = StandardTerms(
    id: "standaard-2023", from: .first(of: 2023), until: nil, covers: Keys.topics,
    text: """
      # Standaardovereenkomst coaching 2023

      1. **Vragen.** De coach begeleidt enkelvoudige, praktische vragen over het werk en de eigen ontwikkeling \
      daarin. Voor andere vragen zoekt de coördinator een passende plek.
      2. **Leidinggevende.** Coachee en coach spreken af of de leidinggevende aan het begin of aan het einde wordt \
      betrokken. Zonder instemming van de coachee vindt geen gesprek plaats.
      3. **Gesprekken.** Het aantal gesprekken staat in de overeenkomst. Verlengen kan in overleg met de \
      coördinator, nadat een andere oplossing is overwogen.
      4. **Duur.** Een gesprek duurt zo lang als in de overeenkomst staat, doorgaans een uur.
      5. **Gedragscode.** De coach houdt zich aan de gedragscode van de coachpool; coachee en coach kunnen die \
      voor hun traject aanvullen.
      6. **Privacy.** Wat wordt besproken, blijft tussen coach en coachee. Van de gesprekken worden alleen datum, \
      duur en plaats vastgelegd, en ook die verdwijnen na de bewaartermijn.
      7. **Beoordeling van de coach.** De coachee beoordeelt na een half jaar de procedure, de relatie met de \
      coach, de doelen en de werkwijze. Blijven de oordelen onder de norm, dan volgt een gesprek over begeleiding.
      8. **Terugverwijzen.** Hoort de vraag bij de leidinggevende of bij HR, dan verwijst de coach terug.
      9. **Doorverwijzen.** Past de vraag niet bij een interne coach, dan zoekt de coördinator samen met de coachee \
      een coach van buiten of andere hulp.

      """)

  /// The record.
  var file: SampleFile {
    SampleFile(
      "terms/" + id,
      Members.object {
        $0.set("from", from)
        $0.set("until", until)
        $0.set("covers", covers)
      }, body: text)
  }
}
