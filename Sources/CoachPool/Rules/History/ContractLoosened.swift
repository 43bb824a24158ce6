internal import RecordSyntax

extension Rule {
  static let contractLoosened = Rule(
    "contract-loosened", .history, .info,
    summary: Phrase(
      nl: "een norm in de poolafspraken is verruimd of een regel verlaagd",
      en: "a norm of the contract was loosened or a rule lowered"),
    explanation: Phrase(
      nl: """
        Een melding verdwijnt ook als de norm wordt verruimd. Dat kan juist zijn, maar het moet een besluit zijn en \
        geen bijvangst. Elke grens die hoger werd, elk minimum dat lager werd, elke keuze die erbij kwam en elke regel \
        die minder weegt wordt apart genoemd.
        """,
      en: """
        A finding also goes away when the norm is loosened. That may be right, but it should be decided and not just \
        happen. Each limit that was raised, each minimum that was lowered, each choice that was added and each rule \
        that weighs less is named.
        """),
    parameters: ["rules"], examples: contractLoosenedExamples,
    check: .pool { context, findings in
      guard let then = context.surroundings.earlier?.contract,
        let now = context.document(Contract.path)?.value()
      else { return }
      let comparison = ContractComparison(
        then: Schemas.bundled.filling(then), now: Schemas.bundled.filling(now))
      for loosened in comparison.loosened {
        findings.report(
          Contract.path, .value(loosened.place), loosened.message,
          help: Phrase(
            nl: "is dit zo besloten, dan is er niets te doen; zo niet, zet terug wat er stond",
            en: "if this was decided there is nothing to do; if not, put back what was there"),
          detail: loosened.place.description)
      }
    })

  private static var contractLoosenedExamples: [RuleExample] {
    func one(_ nl: Phrase, _ pointer: Pointer, _ value: Value) -> RuleExample {
      .fails(
        nl, after: [], [.edit(Contract.path, .set(pointer, value))],
        at: .init(Contract.path, .value(pointer)))
    }
    return [
      one(
        Phrase(nl: "meer gesprekken toegestaan", en: "more sessions admitted"),
        ["kinds", "regulier", "sessions", "limit"], 10),
      one(
        Phrase(nl: "een grens is uitgezet", en: "a limit was switched off"),
        ["choice", "introductions", "most"], nil),
      one(
        Phrase(nl: "toewijzen mag nu ook", en: "assigning is allowed now"), ["choice", "allowed"],
        ["coachee", "advised", "assigned"]),
      .fails(
        Phrase(nl: "een regel weegt minder", en: "a rule weighs less"), after: [],
        [.edit(Contract.path, .set(["rules"], ["sessions-over-limit": "info"]))],
        at: .init(Contract.path, .value(["rules", "sessions-over-limit"]))),
      .passes(
        Phrase(nl: "een strengere norm en een ander label", en: "a stricter norm and another label"),
        after: [],
        [
          .edit(Contract.path, .set(["choice", "introductions", "most"], 2)),
          .edit(Contract.path, .set(["departments", "zorg"], "Patiëntenzorg")),
        ]),
    ]
  }
}
