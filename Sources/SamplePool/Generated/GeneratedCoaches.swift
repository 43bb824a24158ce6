internal import RecordSyntax

/// Draws coaches of a pool of any size, with names put together from common ones.
struct GeneratedCoaches {
  let count: Int
  private static let firstNames = [
    "Adriaan", "Amira", "Annemiek", "Bart", "Bilal", "Carla", "Charlotte", "Daan", "Elif", "Esther", "Fleur",
    "Gijs", "Hassan", "Heleen", "Ilse", "Jasper", "Joke", "Kees", "Khadija", "Laurens", "Lieke", "Maarten",
    "Mirjam", "Nora", "Olaf", "Pauline", "Pim", "Renate", "Roel", "Samira", "Sander", "Sietske", "Tamar",
    "Tjeerd",
    "Ursula", "Vera", "Willem", "Xandra", "Yvonne", "Zeki",
  ]
  private static let lastNames = [
    "Achterberg", "Bakkum", "Beukelaar", "Blommestein", "Cruden", "Dekkinga", "Doornewaard", "Eijkelhof",
    "Feringa", "Gaastra", "Glasbergen", "Hagendoren", "Heukels", "Idsinga", "Jonkergouw", "Kalsbeek",
    "Kortenaer", "Lammertink", "Leeghwater", "Middelkoop", "Nijland", "Oldenkamp", "Paardekoper", "Quist",
    "Ravesteijn", "Rozema", "Schoonhoven", "Sprenkels", "Tichelaar", "Uiterwijk", "Verhulst", "Vonkeman",
    "Wassenberg", "Westerhuis", "Ypma", "Zijlmans", "Zuidbroek", "Zwartveld",
  ]
  private static let sentences = [
    "Ik coach collega's die voor een keuze staan en daar rustig over willen nadenken.",
    "In een gesprek luister ik eerst goed en vat dan samen wat ik hoor.",
    "Mijn stijl is vriendelijk en direct; humor hoort er wat mij betreft bij.",
    "We werken met situaties uit je eigen werk van de afgelopen weken.",
    "Je krijgt kleine opdrachten mee die je tussen de gesprekken uitprobeert.",
    "Ik let op patronen: wat doe je steeds opnieuw, en wat levert dat op?",
    "Wandelend praten kan ook, want buiten komen gedachten makkelijker los.",
    "Vertrouwelijkheid staat voor mij voorop, ook tegenover je leidinggevende.",
    "Na elk gesprek spreken we af wat je gaat doen en hoe je merkt dat het werkt.",
  ]

  /// The coaches; every theme has two who take new coachees, and every department one.
  func coaches(_ dice: inout Dice) -> [CoachPerson] {
    var taken: [String: Int] = [:]
    return (0..<count).map { index in
      let name = dice.pick(Self.firstNames) + " " + dice.pick(Self.lastNames)
      let slug = name.lowercased().replacing(" ", with: "-")
      taken[slug, default: 0] += 1
      let number = taken[slug] ?? 1
      return coach(index, id: number == 1 ? slug : "\(slug)-\(number)", name: name, &dice)
    }
  }

  private func coach(_ index: Int, id: String, name: String, _ dice: inout Dice) -> CoachPerson {
    // A third has been there from the start, so that there is always someone to take a course.
    let since =
      index % 3 == 0 ? Day.written("2021-03-01") : Day.first(of: 2021).adding(months: dice.int(2...24))
    let themes = Keys.themes.map(\.key)
    var chosen = Set([themes[index % themes.count], themes[(index + 1) % themes.count]])
    while chosen.count < 4 { chosen.insert(dice.pick(themes)) }
    // What no request may be about is a specialism of some.
    let specialisms = index % 3 == 0 ? [Keys.specialisms[index / 3 % Keys.specialisms.count].key] : []
    let kinds =
      [Keys.regular] + (index % 3 != 1 ? [Keys.leadership] : []) + (index % 3 != 2 ? [Keys.career] : [])
    let department = Keys.departments[index % Keys.departments.count]
    return CoachPerson(
      id: id, name: name, since: since, department: department.key, team: "Team \(dice.int(1...9))",
      role: dice.pick(["adviseur", "teamleider", "verpleegkundige", "beleidsmedewerker", "onderzoeker"]),
      languages: dice.chance(30) ? ["nl", "en"] : ["nl"],
      locations: dice.some(dice.int(1...2), of: Keys.locations.map(\.key)),
      levels: dice.some(dice.int(2...3), of: Keys.levels.map(\.key)),
      themes: Keys.themes.map(\.key).filter(chosen.contains) + specialisms,
      methods: dice.some(dice.int(2...4), of: Keys.methods.map(\.key)), kinds: kinds,
      capacity: dice.int(9...12),
      training: dice.pick(["Professioneel coachen", "Systemisch coachen", "Coach in de zorg"]),
      profile: dice.some(7, of: Self.sentences).joined(separator: " "))
  }
}
