internal import RecordSyntax

extension Rule {
  static let poolCoverage = Rule(
    "pool-coverage", .coaches, .info,
    summary: Phrase(
      nl: "voor een thema, taal of afdeling zijn te weinig coaches beschikbaar",
      en: "too few coaches are available for a theme, language or department"),
    explanation: Phrase(
      nl: """
        Een pool is zo sterk als haar verscheidenheid: wie een coach zoekt wil iets te kiezen hebben, en liefst iemand \
        buiten de eigen afdeling. Geteld worden coaches die nu coachees aannemen. Werf gericht, of verlaag het minimum. \
        Van de talen tellen die welke een coach in de pool spreekt.
        """,
      en: """
        A pool is as strong as it is varied: who looks for a coach wants a choice, and preferably someone outside their \
        own department. Counted are coaches who take coachees now. Recruit for it, or lower the minimum. Of the \
        languages those count that a coach in the pool speaks.
        """),
    source: "S0-6",
    parameters: ["coaches.coverage.themes", "coaches.coverage.languages", "coaches.coverage.departments"],
    examples: [
      .fails(
        Phrase(nl: "twee coaches per thema gevraagd", en: "two coaches asked per theme"),
        [
          .edit(Contract.path, .set(["coaches", "coverage"], ["themes": 2])),
          .file(ExamplePool.secondCoachPath, ExamplePool.secondCoach()),
          .edit(ExamplePool.secondCoachPath, .set(["themes"], ["leiderschap"])),
        ], at: .init(Contract.path, .key(["themes", "werk-prive"]))),
      .fails(
        Phrase(nl: "geen beschikbare coach die Engels spreekt", en: "no available coach speaks English"),
        [
          .edit(Contract.path, .set(["coaches", "coverage"], ["languages": 1])),
          .edit(ExamplePool.coach, .set(["open"], false)),
          .file(ExamplePool.secondCoachPath, ExamplePool.secondCoach()),
        ], at: .init(Contract.path, .value(["coaches", "coverage", "languages"]))),
      .fails(
        Phrase(nl: "geen coach uit de zorg", en: "no coach from the wards"),
        [.edit(Contract.path, .set(["coaches", "coverage"], ["departments": 1]))],
        at: .init(Contract.path, .key(["departments", "zorg"]))),
      .passes(
        Phrase(nl: "een coach uit elke afdeling", en: "a coach from every department"),
        [
          .edit(Contract.path, .set(["coaches", "coverage"], ["departments": 1])),
          .file(ExamplePool.secondCoachPath, ExamplePool.secondCoach()),
        ]),
    ],
    check: .pool { context, findings in
      let coverage = context.contract.coaches.coverage
      // A coach who cannot be read may be the one who is missing.
      guard !context.pool.coaches.contains(where: \.header.hasStructureError),
        !context.pool.unreadable.contains(where: { $0.value.kind == .coach })
      else { return }
      let open = context.pool.coaches.filter { $0.takesCoachees(on: context.asOf) }
      if let least = coverage.themes {
        let counts = counted(open) { Set($0.themes.items) }
        for (key, theme) in context.contract.themes.entries where theme.on != .request {
          report(
            Phrase(nl: "het thema \(value: theme.label)", en: "the theme \(value: theme.label)"),
            counts[key] ?? 0, least, .key(["themes", .key(key)]), "themes", key, &findings)
        }
      }
      if let least = coverage.languages {
        let counts = counted(open) { Set($0.languages.items) }
        let all = context.pool.coaches.filter { $0.isInPool(on: context.asOf) }.flatMap(\.languages.items)
        for language in Set(all).sorted() {
          report(
            Phrase(
              nl: "de taal \(value: language, .published)", en: "the language \(value: language, .published)"),
            counts[language] ?? 0, least, .value(["coaches", "coverage", "languages"]), "languages", language,
            &findings)
        }
      }
      if let least = coverage.departments {
        let counts = counted(open) { Set($0.department(on: context.asOf).map { [$0] } ?? []) }
        for (key, label) in context.contract.departments.entries {
          report(
            Phrase(nl: "de afdeling \(value: label)", en: "the department \(value: label)"),
            counts[key] ?? 0, least, .key(["departments", .key(key)]), "departments", key, &findings)
        }
      }
    })

  private static func counted(_ coaches: [Coach], _ keys: (Coach) -> Set<String>) -> [String: Int] {
    var counts: [String: Int] = [:]
    for coach in coaches { for key in keys(coach) { counts[key, default: 0] += 1 } }
    return counts
  }

  private static func report(
    _ what: Phrase, _ count: Int, _ least: Int, _ place: Place, _ parameter: String, _ key: String,
    _ findings: inout Findings
  ) {
    guard count < least else { return }
    findings.report(
      Contract.path, place,
      Phrase(
        nl: "beschikbare coaches voor \(what): \(count), en het minimum is \(least)",
        en: "available coaches for \(what): \(count), and the minimum is \(least)"),
      label: Phrase(nl: "te weinig coaches", en: "too few coaches"),
      help: Phrase(
        nl: "werf er coaches voor, of verlaag coaches.coverage.\(name: parameter)",
        en: "recruit coaches for it, or lower coaches.coverage.\(name: parameter)"),
      notes: [.norm(["coaches", "coverage", .key(parameter)])], detail: "\(parameter) \(key)")
  }
}
