internal import RecordSyntax

extension Rule {
  static let coachTheme = Rule(
    "coach-theme", .coaches, .info,
    summary: Phrase(
      nl: "een aanvraag gaat over een thema dat niet in het profiel van de coach staat",
      en: "a request is about a theme that the coach's profile does not name"),
    explanation: Phrase(
      nl: """
        In de overeenkomst staat met welke vragen een coachee bij deze coach in goede handen is. Staat het thema van de \
        aanvraag niet in het profiel, dan past een andere coach misschien beter, of is het profiel niet bijgewerkt. \
        Thema's die alleen bij een aanvraag mogen staan, tellen hier niet mee.
        """,
      en: """
        The agreement says with which questions a coachee is in good hands with this coach. If the profile does not \
        name the request's theme, another coach may fit better, or the profile is not up to date. Themes that may stand \
        on a request only do not count here.
        """),
    source: "S0-4", parameters: ["themes"],
    examples: [
      .fails(
        Phrase(nl: "het profiel noemt alleen leiderschap", en: "the profile names leadership only"),
        [.edit(ExamplePool.coach, .set(["themes"], ["leiderschap"]))],
        at: .init(ExamplePool.running, .value(["requested", "themes", 0]))),
      .passes(
        Phrase(nl: "een thema dat in geen profiel mag staan", en: "a theme that may stand in no profile"),
        [
          .edit(Contract.path, .set(["themes", "werk-prive", "on"], "request")),
          .edit(ExamplePool.coach, .set(["themes"], ["leiderschap"])),
        ]),
    ],
    check: .coach { coach, context, findings in
      // A profile without any theme has its own finding.
      let themes = coach.themes.items
      guard !themes.isEmpty else { return }
      for (trajectory, handover) in context.assignments(of: coach) where handover == nil {
        guard case .value(let requested) = trajectory.requested, trajectory.isInternal else { continue }
        for (index, key) in requested.themes.items.enumerated() where !themes.contains(key) {
          guard let theme = context.contract.themes[key], theme.on != .request else { continue }
          findings.report(
            trajectory.path, .value(["requested", "themes", .index(index)]),
            Phrase(
              nl: "\(value: theme.label) staat niet in het profiel van deze coach",
              en: "\(value: theme.label) is not in this coach's profile"),
            label: Phrase(nl: "niet in het profiel", en: "not in the profile"),
            help: Phrase(
              nl: """
                voeg het thema toe aan themes van de coach als het daar hoort; \
                \(.exception(to: "coach-theme"))
                """,
              en: """
                add the theme to the coach's themes if it belongs there; \
                \(.exception(to: "coach-theme"))
                """),
            notes: [
              .init(
                .init(coach.path, .value(["themes"])),
                Phrase(nl: "wat het profiel noemt", en: "what the profile names"))
            ], detail: key)
        }
      }
    })
}
