internal import RecordSyntax

extension Rule {
  static let agreementTopicMissing = Rule(
    "agreement-topic-missing", .agreement, .warning,
    summary: Phrase(
      nl: "de afspraken en hun standaardovereenkomst zwijgen over een onderwerp dat erin hoort",
      en: "the agreement and its terms leave out a topic that belongs in them"),
    explanation: Phrase(
      nl: """
        Waarover niets is afgesproken, daarover ontstaat onenigheid als het spannend wordt. De poolafspraken noemen de \
        onderwerpen die elke overeenkomst regelt; een standaardovereenkomst dekt er veel in één keer, en wat zij \
        openlaat spreken coach en coachee zelf af.
        """,
      en: """
        What was not agreed on is what people fall out over when it matters. The contract names the topics that every \
        agreement settles; standard terms cover many at once, and what they leave open coach and coachee agree on \
        themselves.
        """),
    source: "S0-4", parameters: ["agreement.topics", "kinds.*.requires"],
    examples: [
      .fails(
        Phrase(
          nl: "een standaardovereenkomst die twee onderwerpen openlaat",
          en: "standard terms that leave two topics open"),
        [
          .file("terms/kort-2023.md", shortTerms),
          .edit(ExamplePool.running, .set(["agreement", "terms"], "kort-2023")),
        ], at: .init(ExamplePool.running, .key(["agreement"]))),
      .fails(
        Phrase(nl: "zelf afgesproken, maar niet alles", en: "agreed on themselves, but not on everything"),
        [
          .edit(ExamplePool.running, .remove(["agreement", "terms"])),
          .edit(ExamplePool.running, .set(["agreement", "own"], ["scope", "sessions", "minutes"])),
        ], at: .init(ExamplePool.running, .value(["agreement", "own"]))),
      .passes(
        Phrase(
          nl: "zelf afgesproken wat de standaardovereenkomst openlaat",
          en: "agreed on themselves what the terms leave open"),
        [
          .file("terms/kort-2023.md", shortTerms),
          .edit(ExamplePool.running, .set(["agreement", "terms"], "kort-2023")),
          .edit(ExamplePool.running, .set(["agreement", "own"], ["referBack", "referOn"])),
        ]),
      .passes(
        Phrase(
          nl: "een soort waarvoor de onderwerpen niet verplicht zijn",
          en: "a kind that does not require the topics"),
        [
          .edit(Contract.path, .set(["kinds", "regulier", "requires"], ["intake", "introduction"])),
          .edit(ExamplePool.running, .remove(["agreement", "terms"])),
        ]),
    ],
    check: .trajectory { trajectory, context, findings in
      guard case .value(let agreement) = trajectory.agreement,
        let kind = context.kind(of: trajectory), kind.requires.contains(.agreementTopics),
        !agreement.own.isFaulty
      else { return }
      var terms: Terms?
      switch agreement.terms {
      case .absent: break
      case .faulty: return
      case .value(let id):
        // Terms that do not exist or cannot be read have a finding of their own.
        guard let found = context.pool.terms(id), found.covers.value != nil else { return }
        terms = found
      }
      let own = agreement.own.items
      let covered = terms?.covers.items ?? []
      let topics = context.contract.agreement.topics
      guard topics.contains(where: { !own.contains($0) && !covered.contains($0) }),
        !trajectory.header.hasRemoved(.facts)
      else { return }
      let missing = topics.filter { !own.contains($0) && !covered.contains($0) }
      let keys = missing.map(\.rawValue)
      let additions = AgreementTopic.allCases.filter { own.contains($0) || missing.contains($0) }
      findings.report(
        trajectory.path, agreement.own.isAbsent ? .key(["agreement"]) : .value(["agreement", "own"]),
        message(missing.map { Phrase($0, at: "agreement", "own") }),
        help: remedy(additions),
        notes: terms.map {
          [
            .init(
              .init($0.path, .value(["covers"])),
              Phrase(
                nl: "dit regelt de standaardovereenkomst \(value: $0.id, .facts)",
                en: "this is what the terms \(value: $0.id, .facts) settle"))
          ]
        } ?? [],
        detail: keys.sorted().joined(separator: " "))
    })

  private static func message(_ topics: [Phrase]) -> Phrase {
    let list = Phrase.list(topics) ?? Phrase(nl: "", en: "")
    return Phrase(nl: "niets afgesproken over \(list)", en: "nothing agreed on \(list)")
  }

  private static func remedy(_ own: [AgreementTopic]) -> Phrase {
    let own = Phrase.listing(own.map(\.rawValue))
    return Phrase(
      nl: """
        bespreek wat ontbreekt en leg het onder agreement vast als
        own: [\(own)]
        of kies een standaardovereenkomst die het regelt
        """,
      en: """
        talk about what is missing and record it under agreement as
        own: [\(own)]
        or choose terms that settle it
        """)
  }

  private static let shortTerms = """
    ---
    from: 2023-01-01
    covers: [scope, manager, sessions, minutes, codeOfConduct, privacy, coachReview]
    ---
    Korte overeenkomst voor coaching.

    """
}
