internal import RecordSyntax

extension Rule {
  static var requestUnansweredExamples: [RuleExample] {
    let path = ExamplePool.requestPath
    return [
      .fails(
        Phrase(nl: "na een maand niet beantwoord", en: "not answered after a month"),
        [ExamplePool.request("received: 2023-11-25")], at: .init(path, .value(["received"]))),
      .fails(
        Phrase(nl: "een dag te laat beantwoord", en: "answered a day late"),
        [ExamplePool.request("received: 2023-10-10\nanswered: 2023-11-11\noutcome: granted")],
        at: .init(path, .value(["answered"]))),
      .fails(
        Phrase(nl: "te laat verlengd", en: "extended too late"),
        [
          ExamplePool.request(
            """
            received: 2023-09-04
            extendedOn: 2023-10-05
            extensionReason: complexity
            answered: 2023-11-20
            outcome: partly
            """)
        ], at: .init(path, .value(["answered"]))),
      .fails(
        Phrase(nl: "verlengd zonder reden", en: "extended without a reason"),
        [ExamplePool.request("received: 2023-12-04\nextendedOn: 2023-12-18")],
        at: .init(path, .value(["extendedOn"]))),
      .fails(
        Phrase(nl: "een reden, en geen dag van verlenging", en: "a reason, and no day of extension"),
        [ExamplePool.request("received: 2023-12-04\nextensionReason: number")],
        at: .init(path, .value(["extensionReason"]))),
      .fails(
        Phrase(nl: "een antwoord zonder uitkomst", en: "an answer without an outcome"),
        [ExamplePool.request("received: 2023-12-04\nanswered: 2023-12-18")],
        at: .init(path, .value(["answered"]))),
      .fails(
        Phrase(nl: "een uitkomst zonder dag", en: "an outcome without a day"),
        [ExamplePool.request("received: 2023-10-04\noutcome: withdrawn")],
        at: .init(path, .value(["outcome"]))),
      .passes(
        Phrase(
          nl: "de maand eindigt in het weekend voor Nieuwjaarsdag",
          en: "the month ends in the weekend before New Year's Day"),
        [ExamplePool.request("received: 2023-11-30")]),
      .passes(
        Phrase(nl: "op tijd verlengd, met de reden", en: "extended in time, with the reason"),
        [ExamplePool.request("received: 2023-10-02\nextendedOn: 2023-11-02\nextensionReason: complexity")]),
    ]
  }
}
