internal import RecordSyntax

extension Rule {
  static let budgetExceeded = Rule(
    "budget-exceeded", .agreement, .warning,
    summary: Phrase(
      nl: "de externe kosten van een jaar liggen boven het budget",
      en: "a year's external costs are above the budget"),
    explanation: Phrase(
      nl: """
        Een interne coachpool houdt grip op de kosten van externe coaching. Opgeteld worden de kosten die in het jaar \
        zijn gemaakt, van de soorten die in de cijfers van de pool meetellen. Zoek uit waar het verschil zit: bedragen \
        staan in eurocenten, dus een nul te veel telt tienmaal.
        """,
      en: """
        An internal pool keeps a grip on what external coaching costs. Added up are the costs made in the year, of the \
        kinds that count in the pool's figures. Find out where the difference is: amounts are in euro cents, so one \
        zero too many counts tenfold.
        """),
    source: "S0", parameters: ["budgetCents"],
    examples: [
      .fails(
        Phrase(nl: "een cent te veel", en: "a cent too much"),
        [.edit(Contract.path, .set(["budgetCents", "2023"], 44999))],
        at: .init(Contract.path, .value(["budgetCents", "2023"]))),
      .passes(
        Phrase(nl: "precies het budget", en: "exactly the budget"),
        [.edit(Contract.path, .set(["budgetCents", "2023"], 45000))]),
      .passes(
        Phrase(nl: "kosten uit een ander jaar", en: "costs of another year"),
        [.edit(Contract.path, .set(["budgetCents"], ["2022": 0, "2023": 45000]))]),
    ],
    check: .pool { context, findings in
      let budgets = context.contract.budgetCents.entries
      guard !budgets.isEmpty else { return }
      let years = budgets.map { Int($0.key) }
      var spent = [Int](repeating: 0, count: budgets.count)
      forEachCost(context) { _, year, cents in
        guard let index = years.firstIndex(of: year) else { return }
        spent[index] = spent[index].addingClamped(cents)
      }
      for (index, budget) in budgets.enumerated() where spent[index] > budget.value {
        findings.report(
          Contract.path, .value(["budgetCents", .key(budget.key)]),
          Phrase(
            nl: """
              externe kosten in \(name: budget.key): \(Phrase.euros(cents: spent[index])), en het budget is \
              \(Phrase.euros(cents: budget.value))
              """,
            en: """
              external costs in \(name: budget.key): \(Phrase.euros(cents: spent[index])), and the budget is \
              \(Phrase.euros(cents: budget.value))
              """),
          help: Phrase(
            nl: """
              controleer de bedragen en het budget, in eurocenten (750000 is € 7.500,00); is een hoger budget vastgesteld, \
              neem dat bedrag dan over als
              "budgetCents": { "\(name: budget.key)": … }
              """,
            en: """
              check the amounts and the budget, in euro cents (750000 is €7,500.00); if a higher budget was approved, \
              enter that amount as
              "budgetCents": { "\(name: budget.key)": … }
              """),
          notes: largest(years[index], context), detail: budget.key)
      }
    })

  /// The records that cost most in a year, five at most.
  private static func largest(_ year: Int?, _ context: RuleContext) -> [Diagnostic.Note] {
    var totals: [(number: Int, cents: Int)] = []
    forEachCost(context) { number, costYear, cents in
      guard costYear == year else { return }
      if let last = totals.last, last.number == number {
        totals[totals.count - 1].cents = last.cents.addingClamped(cents)
      } else {
        totals.append((number, cents))
      }
    }
    totals.sort { ($1.cents, $0.number) < ($0.cents, $1.number) }
    return totals.prefix(5).map { number, cents in
      .init(
        .init(context.pool.trajectories[number].path, .value(["costs"])),
        Phrase(nl: "daarvan \(Phrase.euros(cents: cents))", en: "of which \(Phrase.euros(cents: cents))"))
    }
  }

  /// Calls a function with each external cost that was made by the day of judgement: the number of its trajectory, its
  /// year and its amount.
  private static func forEachCost(
    _ context: RuleContext, _ body: (_ number: Int, _ year: Int, _ cents: Int) -> Void
  ) {
    let trajectories = context.pool.trajectories
    // By number, for few records have costs and the others need not be copied.
    for number in trajectories.indices {
      guard case .value(let costs) = trajectories[number].costs, !costs.isEmpty,
        context.kind(of: trajectories[number])?.countsInPool == true
      else { continue }
      for cost in costs {
        guard let on = cost.on.value, on <= context.asOf, let cents = cost.cents.value else { continue }
        body(number, on.year, cents)
      }
    }
  }
}
