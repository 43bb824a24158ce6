internal import RecordSyntax

extension Rule {
  static let profileThin = Rule(
    "profile-thin", .coaches, .info,
    summary: Phrase(
      nl: "een profiel waaruit een coachee moeilijk kan kiezen",
      en: "a profile that a coachee can hardly choose by"),
    explanation: Phrase(
      nl: """
        Een coachee kiest zelf, en dat gaat alleen als de profielen informatief genoeg zijn: thema's, werkvormen, talen \
        en een tekst waarin de coach zichzelf voorstelt. Die tekst staat in een Markdown-bestand onder de gegevens; een \
        JSON-bestand heeft er geen plaats voor. Wie de pool heeft verlaten, wordt niet meer beoordeeld.
        """,
      en: """
        A coachee chooses, and that takes profiles that say enough: themes, methods, languages and a text in which the \
        coach introduces themselves. That text stands below the data in a Markdown file; a JSON file has no room for \
        it. Who has left the pool is not judged any more.
        """),
    source: "S0-8 S3", parameters: ["coaches.profileCharacters"],
    examples: [
      .fails(
        Phrase(nl: "geen thema's en geen talen", en: "no themes and no languages"),
        [
          .edit(ExamplePool.coach, .remove(["themes"])),
          .edit(ExamplePool.coach, .remove(["languages"])),
        ], at: .init(ExamplePool.coach, .value(["name"]))),
      .fails(
        Phrase(nl: "een tekst die een teken te kort is", en: "a text that is one character short"),
        [.edit(Contract.path, .set(["coaches", "profileCharacters"], 69))],
        at: .init(ExamplePool.coach, .value(["name"]))),
      .passes(
        Phrase(nl: "een tekst die net lang genoeg is", en: "a text that is just long enough"),
        [.edit(Contract.path, .set(["coaches", "profileCharacters"], 68))]),
    ],
    check: .coach { coach, context, findings in
      guard coach.isInPool(on: context.asOf) else { return }
      let policy = context.contract.coaches
      var lacks: [Phrase] = []
      if coach.lists(coach.themes) == false { lacks.append(Phrase(nl: "thema's", en: "themes")) }
      // Too few methods have a finding of their own where the contract asks for a number.
      if policy.methods == nil, coach.lists(coach.methods) == false {
        lacks.append(Phrase(nl: "werkvormen", en: "methods"))
      }
      if coach.lists(coach.languages) == false { lacks.append(Phrase(nl: "talen", en: "languages")) }
      let least = policy.profileCharacters ?? 0
      if coach.profileCharacters < least {
        lacks.append(
          Phrase(
            nl: "een tekst van ten minste \(least) tekens (nu \(coach.profileCharacters))",
            en: "a text of at least \(least) characters (now \(coach.profileCharacters))"))
      }
      guard let list = Phrase.list(lacks), !coach.header.hasRemoved(.published) else { return }
      findings.report(
        coach.path, .value(["name"]),
        Phrase(nl: "in het profiel ontbreekt: \(list)", en: "the profile lacks: \(list)"),
        label: Phrase(nl: "een dun profiel", en: "a thin profile"),
        help: Phrase(
          nl: "vul het profiel aan\n\(.exception(to: "profile-thin"))",
          en: "complete the profile\n\(.exception(to: "profile-thin"))"),
        notes: coach.profileCharacters < least ? [.norm(["coaches", "profileCharacters"])] : [])
    })
}

extension Coach {
  /// Whether a list names anything; `nil` when it cannot be read.
  fileprivate func lists(_ list: FieldList<String>) -> Bool? { list.isFaulty ? nil : !list.items.isEmpty }
}
