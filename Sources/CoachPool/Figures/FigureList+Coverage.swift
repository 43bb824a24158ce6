internal import RecordSyntax

extension FigureList {
  /// How many coaches take coachees, for each theme, language and department, as their profiles say.
  ///
  /// What a profile says is published, so that no number of coaches is too small to print. When somebody is away is not,
  /// so a coach counts who says to take coachees, away or not: else the numbers of two days would tell who is.
  mutating func addCoverage(_ counted: CountedPool) {
    let asOf = counted.period.asOf
    let contract = counted.contract
    let coaches = counted.pool.coaches.filter { !counted.isLeftOut($0) && $0.isInPool(on: asOf) }
    let open = coaches.filter { $0.open.value == true }
    addCoverage(
      FigureName.coverageCoaches, open,
      Phrase(nl: "Coaches die nieuwe coachees aannemen", en: "Coaches who take new coachees"), counted)
    for (key, theme) in contract.themes.entries where theme.on != .request {
      addCoverage(
        "\(FigureName.coverage).themes.\(key)", open.filter { $0.themes.items.contains(key) },
        Phrase(nl: "voor \(name: theme.label)", en: "for \(name: theme.label)"), counted)
    }
    // Those that somebody in the pool speaks: nobody is missed of whom no profile tells.
    for tag in Set(coaches.flatMap(\.languages.items)).sorted() {
      let language = LanguageName.phrase(of: tag)
      addCoverage(
        "\(FigureName.coverage).languages.\(tag)", open.filter { $0.languages.items.contains(tag) },
        Phrase(nl: "die \(language) spreken", en: "who speak \(language)"), counted)
    }
    for (key, label) in contract.departments.entries {
      addCoverage(
        "\(FigureName.coverage).departments.\(key)", open.filter { $0.department(on: asOf) == key },
        Phrase(nl: "uit \(name: label)", en: "from \(name: label)"), counted)
    }
  }

  private mutating func addCoverage(
    _ name: String, _ coaches: [Coach], _ title: Phrase, _ counted: CountedPool
  ) {
    let day = counted.period.asOf.written
    let all = Phrase(
      nl: "coaches die op \(day) in de pool zitten en volgens hun profiel nieuwe coachees aannemen",
      en: "coaches who are in the pool on \(day) and take new coachees, as their profiles say")
    add(
      Figure(
        name, title,
        name == FigureName.coverageCoaches ? all : Phrase(nl: "\(all): \(title)", en: "\(all): \(title)"),
        unit: .count, value: coaches.count, people: nil, records: coaches.map(\.path)))
  }
}
