internal import RecordSyntax

extension Rule {
  static let lineConflictLater = Rule(
    "line-conflict-later", .procedure, .warning, isDue: true, needsIdentities: .always,
    summary: Phrase(
      nl: "de coach werkt nu in het team of de afdeling van een coachee van kort geleden",
      en: "the coach now works in the team or department of a recent coachee"),
    explanation: Phrase(
      nl: """
        Ook na het traject is het lastig om collega of leidinggevende te worden van iemand aan wie je veel hebt \
        verteld. Hoeveel maanden na de afsluiting dat telt, staat in de poolafspraken; loopt het traject nog, dan telt \
        het ook. Bespreek het met beiden.
        """,
      en: """
        After the trajectory too it is awkward to become the colleague or manager of someone you told a great deal. For \
        how many months after closing that counts, the contract says; while the trajectory runs it counts as well. Talk \
        it over with both.
        """),
    source: "S0-2", parameters: ["lines.levels", "lines.coolOffMonths"], yieldsTo: ["line-conflict"],
    examples: [
      .fails(
        Phrase(
          nl: "vijf maanden na de afsluiting, en de termijn is een half jaar",
          en: "five months after closing, and the term is half a year"),
        [
          .edit(Contract.path, .set(["lines"], ["coolOffMonths": 6])),
          .file(ExamplePool.person("p-7k3m9q"), "---\nname: Piet Jansen\ndepartment: bedrijfsvoering\n---\n"),
        ], at: .init(ExamplePool.trajectory, .value(["coach"]))),
      .fails(
        Phrase(nl: "de coach wisselde van afdeling", en: "the coach moved to another department"),
        [
          .edit(Contract.path, .set(["lines"], ["coolOffMonths": 0])),
          .edit(ExamplePool.coach, .append(["positions"], ["from": "2023-10-04", "department": "zorg"])),
          .file(ExamplePool.person("p-2x8w4d"), "---\nname: Ine Bos\ndepartment: zorg\n---\n"),
        ], at: .init(ExamplePool.running, .value(["coach"]))),
      .passes(
        Phrase(nl: "na de termijn", en: "after the term"),
        [
          .edit(Contract.path, .set(["lines"], ["coolOffMonths": 5])),
          .file(ExamplePool.person("p-7k3m9q"), "---\nname: Piet Jansen\ndepartment: bedrijfsvoering\n---\n"),
        ]),
      .passes(
        Phrase(nl: "zonder termijn", en: "without a term"),
        [.file(ExamplePool.person("p-7k3m9q"), "---\nname: Piet Jansen\ndepartment: bedrijfsvoering\n---\n")]),
    ],
    check: .coach { coach, context, findings in
      guard let months = context.contract.coolOffMonths else { return }
      let levels = context.contract.lineLevels
      for pair in context.lines(of: coach) {
        let closed = pair.trajectory.isOpen(on: context.asOf) ? nil : pair.trajectory.closedOn
        guard closed != nil || pair.trajectory.isOpen(on: context.asOf),
          closed.map({ context.asOf <= $0.adding(months: months) }) ?? true,
          let line = SharedLine(coach, on: context.asOf, pair.person, levels)
        else { continue }
        findings.report(
          pair.trajectory.path, pair.trajectory.place(ofHandover: pair.handover),
          Phrase(
            nl: "\(closed.map(after) ?? running); nu: \(line.phrase)",
            en: "\(closed.map(after) ?? running); now: \(line.phrase)"),
          label: Phrase(nl: "nu dicht bij elkaar", en: "now near each other"),
          help: Phrase(
            nl: "bespreek met beiden wat dat vraagt; \(.exception(to: "line-conflict-later"))",
            en: "talk over with both what that asks; \(.exception(to: "line-conflict-later"))"),
          notes: line.notes)
      }
    })

  private static let running = Phrase(nl: "het traject loopt nog", en: "the trajectory still runs")

  private static func after(_ closed: Day) -> Phrase {
    Phrase(nl: "afgesloten op \(closed)", en: "closed on \(closed)")
  }
}
