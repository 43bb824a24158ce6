internal import RecordSyntax

extension Rule {
  package static let unusedAllow = Rule(
    "unused-allow", .structure, .warning,
    summary: Phrase(
      nl: "een uitzondering (allow) is niet nodig, is verlopen of geldt niet",
      en: "an exception (allow) is not needed, has expired or does not hold"),
    explanation: Phrase(
      nl: """
        Een uitzondering die niets meer toelaat, verbergt een volgende fout op dezelfde plek. Haal haar weg zodra ze \
        niet meer nodig is. Leesfouten en schemafouten zijn nooit toe te laten; voor privacyregels is een einddatum \
        van hooguit twaalf maanden verplicht.
        """,
      en: """
        An exception that allows nothing any more hides the next fault in the same place. Remove it once it is not \
        needed. Faults of syntax and schema can never be allowed; for privacy rules a last day at most twelve months \
        ahead is required.
        """),
    examples: [
      .fails(
        Phrase(
          nl: "een uitzondering op een regel die niets vindt", en: "an exception to a rule that finds nothing"
        ),
        [
          .edit(
            ExamplePool.event, .set(["allow"], ["sessions-over-limit": ["reason": "Bijeenkomst verplaatst."]])
          )
        ],
        at: .init(ExamplePool.event, .key(["allow", "sessions-over-limit"]))),
      .fails(
        Phrase(nl: "een tikfout in de naam van een regel", en: "a slip in the name of a rule"),
        [.edit(ExamplePool.event, .set(["allow"], ["out-of-ordr": ["reason": "Bijeenkomst verplaatst."]]))],
        at: .init(ExamplePool.event, .key(["allow", "out-of-ordr"]))),
    ],
    check: .allowances)
}

/// Finds exceptions that allow nothing, or no longer.
enum UnusedAllow {
  /// - Parameters:
  ///   - allowance: The exception.
  ///   - path: The file it stands in.
  ///   - refused: Why it covers nothing whatever its rule finds.
  ///   - rules: The rules of all exceptions in the file.
  ///   - isPlain: Whether its rule finds nothing because there is nothing, and not because something else is wrong.
  static func finding(
    _ allowance: Allowance, _ path: String, refused: AllowanceRefusal?, among rules: Set<String>,
    isPlain: Bool
  ) -> Diagnostic {
    let rule = allowance.rule
    let (message, help) =
      if RuleRegistry.rule(named: rule) == nil { unknown(rule) } else if let refused {
        words(refused, rule)
      } else {
        (
          Phrase(
            nl: "de uitzondering op \(name: rule) is niet nodig: die regel vindt hier niets",
            en: "the exception to \(name: rule) is not needed: that rule finds nothing here"),
          Phrase(nl: "haal de uitzondering weg", en: "remove the exception")
        )
      }
    return Diagnostic(
      rule: Rule.unusedAllow.name, severity: Rule.unusedAllow.severity,
      at: .init(path, .key(["allow", .key(rule)])), message, help: help,
      fix: refused == nil ? fix(rule, rules, isPlain: isPlain).map { .edit($0) } : nil)
  }

  /// Removes an exception, and `allow` with the last one; a slip in a rule's name is mended, for its reason still holds.
  private static func fix(_ rule: String, _ rules: Set<String>, isPlain: Bool) -> Edit? {
    guard RuleRegistry.rule(named: rule) != nil else {
      let meant = NearestName.plain(rule, in: RuleRegistry.all.map(\.name))
      return meant.flatMap { rules.contains($0) ? nil : .rename(["allow", .key(rule)], to: $0) }
    }
    guard isPlain else { return nil }
    return .remove(rules.count == 1 ? ["allow"] : ["allow", .key(rule)])
  }

  private static func unknown(_ rule: String) -> (Phrase, Phrase) {
    let nearest = NearestName.find(rule, in: RuleRegistry.all.map(\.name))
    return (
      Phrase(
        nl: "er is geen regel \(value: rule, .content)", en: "there is no rule \(value: rule, .content)"),
      nearest.map { Phrase(nl: "bedoel je \(name: $0)?", en: "did you mean \(name: $0)?") }
        ?? Phrase(nl: "`coachpool rules` noemt alle regels", en: "`coachpool rules` lists all rules")
    )
  }

  private static func words(_ refused: AllowanceRefusal, _ rule: String) -> (Phrase, Phrase) {
    switch refused {
    case .expired(let until):
      (
        Phrase(
          nl: "de uitzondering op \(name: rule) gold tot en met \(until)",
          en: "the exception to \(name: rule) held until \(until)"),
        Phrase(
          nl: "haal de uitzondering weg, of geef een nieuwe einddatum met een reden die nu geldt",
          en: "remove the exception, or give it a new last day with a reason that holds now")
      )
    case .never:
      (
        Phrase(
          nl: "een uitzondering op \(name: rule) kan niet",
          en: "there can be no exception to \(name: rule)"),
        Phrase(nl: "verbeter wat de regel vindt", en: "mend what the rule finds")
      )
    case .needsEnd:
      (
        Phrase(
          nl: "de uitzondering op \(name: rule) geldt niet: voor een privacyregel is een einddatum verplicht",
          en: "the exception to \(name: rule) does not hold: a privacy rule's needs a last day"),
        Phrase(
          nl: "geef met `until` een einddatum van hooguit twaalf maanden vooruit",
          en: "give it a last day with `until`, at most twelve months ahead")
      )
    }
  }
}
