internal import RecordSyntax

extension Rule {
  static let referralCriteria = Rule(
    "referral-criteria", .procedure, .warning,
    summary: Phrase(
      nl:
        "een interne coach is geadviseerd voor een vraag die volgens de poolafspraken bij een externe hoort",
      en: "an internal coach is advised for a question that the contract leaves to an external one"),
    explanation: Phrase(
      nl: """
        Een interne coach past bij vragen die praktisch, enkelvoudig en beperkt persoonlijk of privacygevoelig zijn; \
        vragen die meervoudig, complex of lastig te benoemen zijn horen bij een externe coach. De poolafspraken zeggen \
        per punt wat een interne coach aankan en van hoeveel punten mag worden afgeweken. Adviseer een externe coach, \
        of leg uit waarom intern hier toch past.
        """,
      en: """
        An internal coach fits questions that are practical, single and little personal or private; questions that \
        are multiple, complex or hard to name belong with an external coach. The contract says for each point what an \
        internal coach can take, and how many points may differ. Advise an external coach, or explain why internal \
        fits here all the same.
        """),
    source: "S0-1", parameters: ["referral.internalWhen", "referral.exceptions"],
    examples: [
      .fails(
        Phrase(nl: "twee punten te veel, en één mag", en: "two points beyond, and one is tolerated"),
        [
          .edit(ExamplePool.trajectory, .set(["intake", "nature", "parts"], "multiple")),
          .edit(ExamplePool.trajectory, .set(["intake", "nature", "privacy"], "strong")),
        ],
        at: .init(ExamplePool.trajectory, .value(["intake", "advice"]))),
      .passes(
        Phrase(nl: "één punt te veel, en dat mag", en: "one point beyond, which is tolerated"),
        [.edit(ExamplePool.trajectory, .set(["intake", "nature", "parts"], "multiple"))]),
    ],
    check: .trajectory { trajectory, context, findings in
      guard let intake = trajectory.intake.value, intake.advice.value == .internal,
        let nature = intake.nature.value
      else { return }
      let policy = context.contract.referral
      let beyond = nature.axes { !policy.leavesToInternal(axis: $0, $1) }
      guard beyond.count > policy.exceptions else { return }
      let words = beyond.map { axis, word in
        let dutch = Schemas.bundled.dutch(word, of: "trajectory", at: ["intake", "nature", axis]) ?? word
        // Each has two words only, so that to name one is to tell which word it has.
        return Phrase(
          nl: "\(name: axis, .content) \(word: word, dutch: dutch, .content)",
          en: "\(name: axis, .content) \(word: word, dutch: dutch, .content)")
      }
      guard let named = Phrase.list(words) else { return }
      findings.report(
        trajectory.path, .value(["intake", "advice"]),
        Phrase(
          nl: """
            een interne coach is geadviseerd, maar de vraag gaat op \(beyond.count, .content) punten verder dan een interne \
            coach aankan (\(named)); toegestaan: hooguit \(policy.exceptions)
            """,
          en: """
            an internal coach is advised, but the question goes beyond what is left to internal coaches on \
            \(beyond.count, .content) points (\(named)); tolerated: \(policy.exceptions) at most
            """),
        label: Phrase(nl: "te zwaar voor intern", en: "too much for internal"),
        help: Phrase(
          nl: "adviseer een externe coach (advice: external)\n\(.exception(to: "referral-criteria"))",
          en: "advise an external coach (advice: external)\n\(.exception(to: "referral-criteria"))"),
        notes: [
          .init(
            .init(trajectory.path, .key(["intake", "nature"])),
            Phrase(nl: "de aard van de vraag", en: "the nature of the question")),
          .init(
            .init(Contract.path, .key(["referral", "internalWhen"])),
            Phrase(nl: "wat een interne coach aankan", en: "what is left to internal coaches")),
        ])
    })
}
