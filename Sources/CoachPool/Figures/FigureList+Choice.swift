internal import RecordSyntax

extension FigureList {
  /// What trajectories are about; one may have several themes.
  mutating func addThemes(_ counted: CountedPool) {
    // What would tell too much of a request stands on profiles only.
    let themes = counted.contract.themes.entries.filter { $0.value.on != .coach }
    var paths: [[String]] = Array(repeating: [], count: themes.count)
    for trajectory in counted.total {
      let named = trajectory.requested.value?.themes.items ?? []
      for (index, theme) in themes.enumerated() where named.contains(theme.key) {
        paths[index].append(trajectory.path)
      }
    }
    add(
      .count(
        FigureName.themes, Phrase(nl: "Genoemde thema's", en: "Themes named"),
        Phrase(
          nl: "thema's van de aanvragen van de trajecten in 'total'; een traject kan er meer hebben",
          en: "themes of the requests of the trajectories in 'total'; one may have several"),
        paths.reduce(0) { $0 + $1.count },
        Set(paths.joined()).sorted()))
    for (index, theme) in themes.enumerated() {
      add(
        .count(
          "\(FigureName.themes).\(theme.key)",
          Phrase(nl: "\(name: theme.value.label)", en: "\(name: theme.value.label)"),
          Phrase(
            nl: "trajecten in 'total' waarvan de aanvraag het thema \(value: theme.value.label) noemt",
            en: "trajectories in 'total' whose request names the theme \(value: theme.value.label)"),
          paths[index].count, paths[index]))
    }
    if !themes.isEmpty {
      let names = themes.map { "\(FigureName.themes).\($0.key)" }
      add(FigureSum(FigureName.themes, names))
      for name in names { add(FigureSum(FigureName.total, [name], rest: .bound)) }
    }
  }

  /// How coaches were chosen, who delivered the coaching, and how often it clicked.
  mutating func addChoice(_ counted: CountedPool) {
    let total = counted.total
    addPart(
      "choice.coachee", total.filter { $0.chosenBy.value == .coachee },
      Phrase(nl: "door de coachee gekozen", en: "chosen by the coachee"))
    addPart(
      "choice.advised", total.filter { $0.chosenBy.value == .advised },
      Phrase(nl: "door de coachee gekozen, met advies", en: "chosen by the coachee, with advice"))
    addPart(
      "choice.assigned", total.filter { $0.chosenBy.value == .assigned },
      Phrase(nl: "toegewezen", en: "assigned"))
    addPart(
      "choice.unknown", total.filter { $0.chosenBy.value == nil },
      Phrase(nl: "niet vastgelegd hoe gekozen is", en: "way of choosing not recorded"))
    add(FigureSum(FigureName.total, family(FigureName.choice)))
    addPart(
      "delivery.internal", total.filter { $0.delivery.value == .internal },
      Phrase(nl: "bij een interne coach", en: "with an internal coach"))
    addPart(
      "delivery.external", total.filter { $0.delivery.value == .external },
      Phrase(nl: "bij een externe aanbieder", en: "with an external provider"))
    addPart(
      "delivery.unknown", total.filter { $0.delivery.value == nil },
      Phrase(nl: "niet vastgelegd bij wie", en: "delivery not recorded"))
    add(FigureSum(FigureName.total, family(FigureName.delivery)))
    addClicks(counted)
  }

  private func family(_ prefix: String) -> [String] {
    figures.map(\.name).filter { $0.hasPrefix(prefix + ".") }
  }

  private mutating func addPart(_ name: String, _ trajectories: [Trajectory], _ title: Phrase) {
    add(
      name, trajectories, title,
      Phrase(nl: "trajecten in 'total': \(title)", en: "trajectories in 'total': \(title)"))
  }

  private mutating func addClicks(_ counted: CountedPool) {
    var answered: [String] = []
    var agreed: [String] = []
    for trajectory in counted.trajectories {
      for talk in trajectory.introductions.items where counted.period.contains(talk.on.value) {
        guard let coach = talk.coachAgrees.value, let coachee = talk.coacheeAgrees.value else { continue }
        answered.append(trajectory.path)
        if coach, coachee { agreed.append(trajectory.path) }
      }
    }
    let all = Figure.count(
      FigureName.introductionsAnswered,
      Phrase(nl: "Kennismakingsgesprekken", en: "Introductions"),
      Phrase(
        nl: """
          kennismakingsgesprekken in \(counted.period.year) waarvan het antwoord van coach en coachee \
          bekend is
          """,
        en: "introductions in \(counted.period.year) of which the answers of coach and coachee are known"),
      answered.count, answered.withoutRepeats)
    let clicked = Figure.count(
      FigureName.introductionsAgreed,
      Phrase(nl: "met een klik", en: "with a click"),
      Phrase(
        nl: "kennismakingsgesprekken waarna coach en coachee allebei verder wilden",
        en: "introductions after which both coach and coachee wanted to go on"),
      agreed.count, agreed.withoutRepeats)
    add(all)
    add(clicked)
    add(
      .share(
        FigureName.clickRate, Phrase(nl: "Klik", en: "Click rate"),
        Phrase(
          nl: "het aandeel kennismakingsgesprekken waarna beiden verder wilden",
          en: "the share of introductions after which both wanted to go on"), of: clicked, in: all))
    add(
      FigureSum(
        FigureName.introductionsAnswered, [FigureName.introductionsAgreed], rest: .people))
  }
}
