internal import RecordSyntax

extension Rule {
  static let developmentShort = Rule(
    "development-short", .coaches, .warning, isDue: true,
    summary: Phrase(
      nl:
        "een coach deed in een voorbij kwartaal of jaar minder intervisie, supervisie of scholing dan de norm",
      en: "a coach did less intervision, supervision or training in a past quarter or year than the norm"),
    explanation: Phrase(
      nl: """
        Coaches houden hun vak bij met intervisie, supervisie en scholing. Bijeenkomsten van de pool tellen mee voor wie \
        er was, en wat de coach elders deed staat onder development; dezelfde vorm op dezelfde dag telt één keer. Alleen \
        kwartalen en jaren tellen waarin de coach onafgebroken in de pool zat, en niet die waarvan de aanwezigheid is \
        verwijderd.
        """,
      en: """
        Coaches keep up their profession with intervision, supervision and training. Meetings of the pool count for \
        those who were there, and what the coach did elsewhere stands under development; the same form on the same day \
        counts once. Only quarters and years count in which the coach was in the pool without a break, and not those \
        of which attendance was removed.
        """),
    source: "S0-5 S3",
    parameters: [
      "coaches.intervisionMinutesPerQuarter", "coaches.supervisionPerYear", "coaches.trainingMinutesPerYear",
    ],
    examples: developmentShortExamples,
    check: .pool { context, findings in
      let short = DevelopmentShortfall.all(until: context.asOf.adding(days: -1), context)
      for (coach, norm, periods) in short { report(coach, norm, periods, &findings) }
    })

  private static func report(
    _ coach: Coach, _ norm: DevelopmentNorm, _ periods: [DevelopmentShortfall], _ findings: inout Findings
  ) {
    // The latest are those that something can still be learned from.
    let latest = periods.suffix(4).map { short in
      Phrase(
        nl: "\(short.period) (gedaan: \(short.done, .staff))",
        en: "\(short.period) (done: \(short.done, .staff))")
    }
    let earlier = periods.count - latest.count
    let list =
      Phrase.list(
        latest
          + (earlier > 0 ? [Phrase(nl: "\(earlier) eerdere", en: "\(earlier) earlier ones")] : []))
      ?? Phrase(nl: "", en: "")
    let kept = Phrase(list, keptBack: .keptBack)
    findings.report(
      coach.path, coach.development.items.isEmpty ? .value(["name"]) : .value(["development"]),
      Phrase(nl: "\(norm.title), en minder in \(kept)", en: "\(norm.title), and less in \(kept)"),
      label: Phrase(nl: "onder de norm", en: "below the norm"),
      help: Phrase(
        nl: """
          vul onder development aan wat de coach elders deed
          - { on: JJJJ-MM-DD, form: \(name: norm.form.rawValue), minutes: …, with: association }
          \(Phrase.exception(to: "development-short"))
          """,
        en: """
          add under development what the coach did elsewhere
          - { on: YYYY-MM-DD, form: \(name: norm.form.rawValue), minutes: …, with: association }
          \(Phrase.exception(to: "development-short"))
          """),
      notes: [.norm(["coaches", .key(norm.parameter)])],
      detail: ([norm.form.rawValue] + periods.map(\.name)).joined(separator: " "))
  }
}
