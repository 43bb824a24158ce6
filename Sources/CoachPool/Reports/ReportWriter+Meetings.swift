internal import RecordSyntax

extension ReportWriter {
  /// What coaches did to keep their profession up.
  mutating func addMeetings() {
    let forms = EventForm.allCases.filter { isAny("events.\($0.rawValue)") }
    let unknown = figures.unknownNorms
    let norms = figures.family(FigureName.development).filter { norm in
      norm.unit == .perMille && (norm.value != nil || unknown.contains { $0.name == norm.name })
    }
    let isAnyOfPool = isAny(FigureName.coverageCoaches) || figures[FigureName.capacityUsed]?.value != nil
    guard !forms.isEmpty || !norms.isEmpty || isAnyOfPool else { return }
    heading(2, say("Professionaliteit en kwaliteit", "Professionalism and quality"))
    table(
      [
        say("Bijeenkomsten voor coaches", "Meetings for coaches"), say("aantal", "number"),
        say("duur", "duration"),
      ],
      forms.map { form in
        let name = "events.\(form.rawValue)"
        return [title(name), value(name), value(name + ".minutes")]
      })
    let counted = Set(figures["events.inspiration"]?.records ?? [])
    let meetings = pool.events.filter { counted.contains($0.path) }
    for event in meetings.sorted(by: {
      ($0.on.value?.number ?? 0, $0.path) < ($1.on.value?.number ?? 0, $1.path)
    }) {
      addMeeting(event)
    }
    if !norms.isEmpty {
      table(
        [
          say("Norm voor coaches", "Norm for coaches"), say("aandeel dat eraan voldeed", "share that met it"),
          "n",
        ],
        norms.map { [title($0.name), value($0.name), value(FigureName.developmentCoaches)] })
    }
    addUnknownNorms(unknown)
    addCoverage()
  }

  private mutating func addUnknownNorms(_ unknown: [Figure]) {
    for norm in unknown {
      note(
        Phrase(
          nl: """
            \(name: norm.name) heeft geen getal: van een deel van het jaar is de aanwezigheid bij bijeenkomsten \
            verwijderd of niet te lezen
            """,
          en: """
            \(name: norm.name) has no number: for part of the year attendance of meetings was removed or cannot be \
            read
            """))
    }
    guard unknown.contains(where: { disclosure.prints($0.name) }) else { return }
    paragraph(
      say(
        """
        Waar een streepje staat, is niet meer te zeggen hoeveel coaches aan de norm voldeden: wie er bij \
        bijeenkomsten waren, is niet meer of niet goed vastgelegd.
        """,
        """
        Where there is a dash, no one can tell any more how many coaches met the norm: who attended meetings is no \
        longer recorded, or cannot be read.
        """))
  }

  private mutating func addMeeting(_ event: Event) {
    let theme = event.theme.value.map(Markdown.inline) ?? say("Inspiratiebijeenkomst", "Inspiration meeting")
    var line = "**\(theme)**"
    if let on = event.on.value { line += ", \(numbers.day(on))" }
    if let by = event.by.value { line += say(", verzorgd door ", ", given by ") + Markdown.inline(by) }
    paragraph(line)
    addBody(event.path)
  }

  /// Coaching by others, apart from the pool.
  mutating func addProgrammes() {
    guard let total = figures[FigureName.programmesRequested] else { return }
    heading(2, say("Externe programma's", "External programmes"))
    paragraph(
      say(
        "Deze trajecten staan los van de pool en tellen niet mee in de cijfers hierboven.",
        "These trajectories stand apart from the pool and do not count in the figures above."))
    let parts = figures.parts(of: total.name)
    func row(_ figure: Figure) -> [String] {
      let suffix = figure.name.dropFirst(FigureName.programmesRequested.count)
      return [
        title(figure.name), value(figure.name), value("programmes.sessions\(suffix)"),
        value("programmes.minutes\(suffix)"),
      ]
    }
    table(
      [
        say("Aanbieder en soort", "Provider and kind"), say("aanvragen", "requests"),
        say("gesprekken", "sessions"), say("tijd", "time"),
      ], parts.map(row) + [[say("Samen", "Together")] + row(total).dropFirst()])
    for path in total.records {
      if let programme = pool.programmes.first(where: { $0.path == path }) { addProgramme(programme) }
    }
  }

  private mutating func addProgramme(_ programme: Programme) {
    let key = programme.provider.value ?? ""
    var line = "**\(Markdown.inline(pool.contract.providers[key] ?? key))**"
    if let sessions = programme.sessionsEach.value {
      line += say(": gesprekken per aanvraag: ", ": sessions per request: ") + numbers.whole(sessions)
      if let minutes = programme.minutes.value {
        line += say(", van \(numbers.whole(minutes)) minuten", ", of \(numbers.whole(minutes)) minutes")
      }
    }
    let themes = programme.themes.items.map { Markdown.inline(pool.contract.themes[$0]?.label ?? $0) }
    if !themes.isEmpty { line += say("; thema's: ", "; themes: ") + themes.joined(separator: ", ") }
    paragraph(line + ".")
    addBody(programme.path)
  }
}
