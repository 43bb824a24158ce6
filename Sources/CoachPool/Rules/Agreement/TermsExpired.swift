internal import RecordSyntax

extension Rule {
  static let termsExpired = Rule(
    "terms-expired", .agreement, .warning,
    summary: Phrase(
      nl: "er is getekend onder een standaardovereenkomst die op die dag niet gold",
      en: "terms were signed that were not in force on that day"),
    explanation: Phrase(
      nl: """
        Een standaardovereenkomst verandert, bijvoorbeeld omdat de gedragscode of de privacyregels zijn aangepast. Wie \
        onder een oude of een nog niet ingegane versie tekent, weet niet wat er geldt. Laat de versie tekenen die op \
        die dag gold, of verbeter de datum.
        """,
      en: """
        Standard terms change, for instance when the code of conduct or the rules on privacy do. Who signs an old \
        version, or one that is yet to come into force, does not know what holds. Have the version signed that was in \
        force on that day, or correct the date.
        """),
    source: "S0-4",
    examples: [
      .fails(
        Phrase(nl: "een standaardovereenkomst die niet meer geldt", en: "terms that have expired"),
        [
          .file("terms/standaard-2020.md", otherTerms("from: 2020-01-01\nuntil: 2023-10-02")),
          .edit(ExamplePool.running, .set(["agreement", "terms"], "standaard-2020")),
        ], at: .init(ExamplePool.running, .value(["agreement", "terms"]))),
      .fails(
        Phrase(nl: "een standaardovereenkomst die nog niet geldt", en: "terms that are not in force yet"),
        [
          .file("terms/standaard-2024.md", otherTerms("from: 2024-01-01")),
          .edit(ExamplePool.running, .set(["agreement", "terms"], "standaard-2024")),
        ], at: .init(ExamplePool.running, .value(["agreement", "terms"]))),
      .passes(
        Phrase(nl: "getekend op de laatste dag", en: "signed on the last day"),
        [.edit(ExamplePool.terms, .set(["until"], "2023-10-03"))]),
    ],
    check: .trajectory { trajectory, context, findings in
      guard let agreement = trajectory.agreement.value, let signed = agreement.signed.value,
        let id = agreement.terms.value, let terms = context.pool.terms(id)
      else { return }
      if let until = terms.until.value, until < signed {
        findings.report(
          trajectory.path, .value(["agreement", "terms"]),
          Phrase(
            nl: "getekend op \(signed), maar \(value: id, .facts) gold tot en met \(until)",
            en: "signed on \(signed), but \(value: id, .facts) was in force until \(until)"),
          help: remedy(signed, context),
          notes: [note(.init(terms.path, .value(["until"])))])
      } else if let from = terms.from.value, signed < from {
        findings.report(
          trajectory.path, .value(["agreement", "terms"]),
          Phrase(
            nl: "getekend op \(signed), maar \(value: id, .facts) geldt pas vanaf \(from)",
            en: "signed on \(signed), but \(value: id, .facts) is in force only from \(from)"),
          help: remedy(signed, context),
          notes: [note(.init(terms.path, .value(["from"])))])
      }
    })

  private static func note(_ location: Diagnostic.Location) -> Diagnostic.Note {
    .init(location, Phrase(nl: "dit zegt de standaardovereenkomst", en: "this is what the terms say"))
  }

  private static func remedy(_ day: Day, _ context: RuleContext) -> Phrase {
    let inForce = context.pool.terms.first { terms in
      (terms.from.value.map { $0 <= day } ?? false)
        && (terms.until.isAbsent || (terms.until.value.map { day <= $0 } ?? false))
    }
    guard let inForce else {
      return Phrase(
        nl:
          "geen standaardovereenkomst gold op die dag: verbeter de datum, of de looptijd van de overeenkomst",
        en: "no terms were in force on that day: correct the date, or the period of the terms")
    }
    return Phrase(
      nl: """
        is eigenlijk de overeenkomst getekend die op die dag gold, leg dat dan onder agreement vast als
        terms: \(name: inForce.id)
        """,
      en: """
        if the terms were signed that were in force on that day, record that under agreement as
        terms: \(name: inForce.id)
        """)
  }

  private static func otherTerms(_ period: String) -> String {
    """
    ---
    \(period)
    covers: [scope, manager, sessions, minutes, codeOfConduct, privacy, coachReview, referBack, referOn]
    ---
    Standaardovereenkomst voor coaching.

    """
  }
}
