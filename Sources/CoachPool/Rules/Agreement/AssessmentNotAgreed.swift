internal import RecordSyntax

extension Rule {
  static let assessmentNotAgreed = Rule(
    "assessment-not-agreed", .agreement, .error,
    summary: Phrase(
      nl: "een assessment waarmee de coachee niet instemde, of dat niet bij de soort coaching hoort",
      en: "an assessment the coachee did not agree to, or that the kind of coaching does not have"),
    explanation: Phrase(
      nl: """
        Een assessment zegt veel over iemand en gebeurt daarom alleen in goed overleg. Wie ermee instemt, neemt de \
        uitkomst ook eerder aan. Leg vast dat de coachee instemde; was dat niet zo, gebruik de uitkomst dan niet en \
        haal het assessment uit het dossier.
        """,
      en: """
        An assessment says much about a person, so it is done only in good consultation. Who agrees to it also takes \
        more from its outcome. Record that the coachee agreed; if that was not so, leave the outcome unused and \
        remove the assessment from the record.
        """),
    source: "S4", parameters: ["kinds.*.assessment"],
    examples: [
      .fails(
        Phrase(nl: "de coachee stemde niet in", en: "the coachee did not agree"),
        [.edit(ExamplePool.external, .set(["assessment", "coacheeAgreed"], false))],
        at: .init(ExamplePool.external, .value(["assessment", "coacheeAgreed"]))),
      .fails(
        Phrase(nl: "geen instemming vastgelegd", en: "no agreement of the coachee recorded"),
        [.edit(ExamplePool.external, .remove(["assessment", "coacheeAgreed"]))],
        at: .init(ExamplePool.external, .key(["assessment"]))),
      .fails(
        Phrase(nl: "een soort zonder assessment", en: "a kind without assessments"),
        [.edit(Contract.path, .set(["kinds", "regulier", "assessment"], "none"))],
        at: .init(ExamplePool.external, .key(["assessment"]))),
      .passes(
        Phrase(nl: "in overleg met de coachee", en: "in consultation with the coachee"),
        [
          .edit(
            ExamplePool.running,
            .set(["assessment"], ["on": "2023-10-24", "coacheeAgreed": true, "led": "adjust"]))
        ]),
    ],
    check: .trajectory { trajectory, context, findings in
      guard case .value(let assessment) = trajectory.assessment else { return }
      // A day that is yet to come is a fault of its own.
      if let on = assessment.on.value, on > context.asOf { return }
      if let kind = context.kind(of: trajectory), kind.assessment == .none {
        findings.report(
          trajectory.path, .key(["assessment"]),
          Phrase(
            nl: "bij \(value: kind.label) hoort geen assessment",
            en: "\(value: kind.label) has no assessment"),
          help: Phrase(
            nl:
              "haal het assessment weg, of verbeter de soort\n\(Phrase.exception(to: "assessment-not-agreed"))",
            en: "remove the assessment, or correct the kind\n\(Phrase.exception(to: "assessment-not-agreed"))"
          ),
          notes: [.norm(trajectory, "assessment")])
      } else if assessment.coacheeAgreed.value == false {
        findings.report(
          trajectory.path, .value(["assessment", "coacheeAgreed"]),
          Phrase(
            nl:
              "een assessment mag alleen als de coachee ermee instemt, en hier staat \(value: "false", .content)",
            en: "an assessment needs the coachee's agreement, and this says \(value: "false", .content)"),
          help: Phrase(
            nl: """
              vraag het na: stemde de coachee wel in, maak er dan van
              coacheeAgreed: true
              zo niet, gebruik de uitkomst dan niet en haal het assessment uit dit bestand
              """,
            en: """
              ask: if the coachee did agree, make it
              coacheeAgreed: true
              if not, do not use the outcome and remove the assessment from this file
              """))
      } else if assessment.coacheeAgreed.isAbsent, !trajectory.header.hasRemoved(.content) {
        findings.report(
          trajectory.path, .key(["assessment"]),
          Phrase(
            nl: "een assessment, en nergens staat dat de coachee ermee instemde",
            en: "an assessment, and nothing says that the coachee agreed to it"),
          help: Phrase(
            nl: """
              stemde de coachee in, leg dat dan onder assessment vast als
              coacheeAgreed: true
              """,
            en: """
              if the coachee agreed, record that under assessment as
              coacheeAgreed: true
              """))
      }
    })
}
