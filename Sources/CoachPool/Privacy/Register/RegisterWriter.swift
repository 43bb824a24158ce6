internal import RecordSyntax

/// Writes the sections of the register in the order of the article.
struct RegisterWriter {
  private let contract: Contract
  private let language: Language
  private var lines: [String] = []
  private(set) var gaps: [Phrase] = []

  init(_ contract: Contract, _ language: Language) { (self.contract, self.language) = (contract, language) }

  var markdown: String { lines.joined(separator: "\n") + "\n" }

  private var privacy: PrivacyStatement { contract.privacy }

  mutating func addOpening(_ asOf: Day) {
    let organisation = inline(contract.organisation)
    add(
      Phrase(
        nl: "# Register van verwerkingsactiviteiten: coachpool van \(name: organisation)",
        en: "# Record of processing activities: coaching pool of \(name: organisation)"))
    paragraph(
      Phrase(
        nl:
          "AVG artikel 30, eerste lid. Gemaakt uit de poolafspraken en de schema's van het moment van maken; peildatum \(asOf.written).",
        en:
          "GDPR article 30(1). Made from the contract and the schemas as they stood when it was made; as of \(asOf.written)."
      ))
  }

  mutating func addController() {
    heading(Phrase(nl: "a. Verwerkingsverantwoordelijke", en: "a. Controller"))
    item(Phrase(nl: "Verwerkingsverantwoordelijke", en: "Controller"), privacy.controller, "controller")
    let joint = Phrase(nl: "Gezamenlijk verwerkingsverantwoordelijk", en: "Joint controller")
    lines += privacy.jointControllers.map { "- \(joint.text(language)): \(inline($0))" }
    if privacy.jointControllers.isEmpty {
      lines.append(
        "- "
          + Phrase(
            nl: "Gezamenlijk verwerkingsverantwoordelijken (artikel 26): geen opgegeven",
            en: "Joint controllers (article 26): none stated"
          ).text(language))
    }
    item(
      Phrase(nl: "Functionaris gegevensbescherming", en: "Data protection officer"), privacy.officer,
      "officer")
    expectContact(
      privacy.controller, "controller", Phrase(nl: "de verwerkingsverantwoordelijke", en: "the controller"))
    expectContact(
      privacy.officer, "officer",
      Phrase(nl: "de functionaris gegevensbescherming", en: "the data protection officer"))
  }

  /// Contact details are asked for too (30(1)(a)): an address or a telephone number has a digit, mail an `@`.
  private mutating func expectContact(_ value: String?, _ field: String, _ who: Phrase) {
    guard let value, !value.contains(where: { $0 == "@" || $0.isNumber }), !value.contains("www."),
      !value.contains("://")
    else { return }
    gaps.append(
      Phrase(
        nl:
          "hoe \(who) te bereiken is (adres, telefoon of e-mail): zet het bij `privacy.\(name: field)` in contract.json",
        en:
          "how \(who) can be reached (address, telephone or e-mail): add it to `privacy.\(name: field)` in contract.json"
      ))
  }

  mutating func addPurposes() {
    heading(Phrase(nl: "b. Doelen", en: "b. Purposes"))
    list(privacy.purposes, "purposes", Phrase(nl: "de doelen", en: "the purposes"))
    lines.append("")
    item(Phrase(nl: "Grondslag", en: "Legal basis"), privacy.basis, "basis")
  }

  mutating func addCategories() {
    heading(
      Phrase(
        nl: "c. Betrokkenen en gegevens", en: "c. Data subjects and personal data"))
    row([
      Phrase(nl: "Record", en: "Record"), Phrase(nl: "Van wie", en: "Of whom"),
      Phrase(nl: "Waar", en: "Where"),
      Phrase(nl: "Soort", en: "Class"), Phrase(nl: "Gegevens", en: "Data"),
    ])
    lines.append("| --- | --- | --- | --- | --- |")
    for kind in RecordKind.allCases {
      guard let subjects = kind.dataSubjects else { continue }
      for (dataClass, titles) in ClassifiedFields(of: kind).classes {
        row([kind.title, subjects, kind.location, dataClass.phrase, Phrase.list(titles) ?? dataClass.phrase])
      }
    }
    for store in DataStore.allCases {
      row([store.title, store.dataSubjects, store.location, store.dataClass.phrase, store.contents])
    }
    let least = contract.publication.smallestCell
    let counts =
      least > 1
      ? Phrase(nl: "geen aantallen onder de \(least)", en: "no counts below \(least)")
      : Phrase(
        nl: "ook kleine aantallen, waaraan iemand te herkennen kan zijn",
        en: "small counts too, which may point at somebody")
    paragraph(
      Phrase(
        nl: """
          Voor wat in gesprekken aan de orde komt heeft geen record een veld, en bijzondere persoonsgegevens (artikel 9) horen \
          nergens te staan. De regels `health-data`, `personal-data` en `bsn` zoeken naar wat er toch van staat; alles \
          vinden ze niet. Citaten en foto's rusten op toestemming, met haar dag. Programma's en standaardovereenkomsten horen \
          over niemand te gaan; in jaarcijfers staan \(counts).
          """,
        en: """
          No record has a field for what is said in talks, and special categories of data (article 9) do not belong anywhere. \
          The rules `health-data`, `personal-data` and `bsn` look for what stands there all the same; they do not find all. \
          Quotes and photos rest on consent, with its day. Programmes and standard agreements are meant to be about nobody; \
          in annual figures stand \(counts).
          """))
  }

  mutating func addRecipients() {
    heading(Phrase(nl: "d. Ontvangers", en: "d. Recipients"))
    list(privacy.recipients, "recipients", Phrase(nl: "de ontvangers", en: "the recipients"))
    let words = ["verwerker", "processor"]
    if !privacy.recipients.isEmpty,
      !privacy.recipients.contains(where: { text in words.contains { text.lowercased().contains($0) } })
    {
      gaps.append(
        Phrase(
          nl:
            "de verwerkers, zoals wie de repository bewaart, of dat er geen zijn: zet ze bij `privacy.recipients` in contract.json",
          en:
            "the processors, such as whoever hosts the repository, or that there are none: add them to `privacy.recipients` in contract.json"
        ))
      lines.append(
        "- "
          + Phrase(nl: "Verwerkers (artikel 28): **ontbreekt**", en: "Processors (article 28): **missing**")
          .text(language))
    }
    heading(Phrase(nl: "e. Doorgifte buiten de EER", en: "e. Transfers outside the EEA"))
    item(Phrase(nl: "Doorgifte", en: "Transfers"), privacy.transfers, "transfers")
  }

  mutating func addTerms() {
    heading(Phrase(nl: "f. Bewaartermijnen", en: "f. Retention terms"))
    row([
      Phrase(nl: "Record", en: "Record"), Phrase(nl: "Soort", en: "Class"), Phrase(nl: "Termijn", en: "Term"),
      Phrase(nl: "Grond", en: "Ground"),
    ])
    lines.append("| --- | --- | --- | --- |")
    for kind in RecordKind.allCases where kind.dataSubjects != nil {
      for (dataClass, _) in ClassifiedFields(of: kind).classes { addTerm(kind, dataClass) }
    }
    for store in DataStore.allCases {
      row([store.title, store.dataClass.phrase, store.term(contract.retention), Phrase(nl: "", en: "")])
    }
    paragraph(
      Phrase(
        nl: "Een traject of evaluatie wordt niet verwijderd voordat zijn jaar is gepubliceerd.",
        en: "A trajectory or evaluation is not deleted before its year is published."))
  }

  /// Data without a term of its own is kept as long as its record.
  private mutating func addTerm(_ kind: RecordKind, _ dataClass: DataClass) {
    let policy = contract.retention
    let deletion = policy.terms.first { $0.kind == kind && $0.then == .delete }
    guard let term = policy.term(kind, dataClass) ?? deletion else {
      // What has no term by default either is about nobody, or may be shown to anyone.
      let usual = Contract(.object([])).retention.terms
      guard usual.contains(where: { $0.kind == kind && ($0.dataClass == dataClass || $0.then == .delete) })
      else {
        let none = Phrase(nl: "geen eigen termijn", en: "no term of its own")
        return row([kind.title, dataClass.phrase, none, Phrase(nl: "", en: "")])
      }
      gap(
        "retention.\(kind.rawValue).\(dataClass.rawValue)",
        Phrase(
          nl: "een bewaartermijn voor \(kind.title), \(dataClass.phrase)",
          en: "a retention term for \(kind.title), \(dataClass.phrase)"))
      let none = Phrase(nl: "**ontbreekt**", en: "**missing**")
      return row([kind.title, dataClass.phrase, none, Phrase(nl: "", en: "")])
    }
    let ground = inline(term.ground)
    row([
      kind.title, dataClass.phrase, term.duration, Phrase(nl: "\(name: ground)", en: "\(name: ground)"),
    ])
  }

  mutating func addMeasures() {
    heading(Phrase(nl: "g. Beveiliging", en: "g. Security"))
    list(privacy.measures, "measures", Phrase(nl: "de maatregelen", en: "the measures"))
    heading(Phrase(nl: "Besluiten", en: "Decisions"))
    item(
      Phrase(nl: "Besluit over een DPIA (artikel 35)", en: "Decision on an impact assessment (article 35)"),
      privacy.assessment?.description, "assessment")
    item(
      Phrase(
        nl: "Instemming van de ondernemingsraad (WOR artikel 27)",
        en: "Consent of the works council (WOR article 27)"),
      privacy.worksCouncil?.description, "worksCouncil")
  }

  mutating func addGaps() {
    guard !gaps.isEmpty else { return }
    heading(Phrase(nl: "Ontbreekt nog", en: "Still missing"))
    lines += gaps.map { "- " + $0.text(language) }
  }

  // MARK: - Lines

  /// What the contract says: the register is kept and handed over as a document, and each address in it is to be read.
  private func inline(_ text: String) -> String { Markdown.inline(text, in: .letter) }

  private mutating func add(_ phrase: Phrase) { lines.append(phrase.text(language)) }

  private mutating func heading(_ phrase: Phrase) { lines += ["", "## " + phrase.text(language), ""] }

  private mutating func paragraph(_ phrase: Phrase) { lines += ["", phrase.text(language)] }

  private mutating func row(_ cells: [Phrase]) {
    lines.append("| " + cells.map { $0.text(language) }.joined(separator: " | ") + " |")
  }

  private mutating func item(_ title: Phrase, _ value: String?, _ field: String) {
    if value == nil { gap("privacy.\(field)", title) }
    let missing = Phrase(nl: "**ontbreekt**", en: "**missing**").text(language)
    lines.append("- \(title.text(language)): \(value.map(inline) ?? missing)")
  }

  private mutating func list(_ values: [String], _ field: String, _ what: Phrase) {
    if values.isEmpty {
      gap("privacy.\(field)", what)
      lines.append("- " + Phrase(nl: "**ontbreekt**", en: "**missing**").text(language))
    }
    lines += values.map { "- " + inline($0) }
  }

  private mutating func gap(_ field: String, _ what: Phrase) {
    gaps.append(
      Phrase(
        nl: "\(what): vul `\(name: field)` in contract.json in",
        en: "\(what): fill in `\(name: field)` in contract.json"))
  }
}

extension RetentionPolicy.Term {
  /// How long, from when, and what then.
  var duration: Phrase {
    let start =
      kind == .person
      ? Phrase(nl: "het laatste record dat de code noemt", en: "the last record that names the code")
      : from.phrase
    return switch then {
    case .remove:
      Phrase(
        nl: "\(.months(months)) na \(start), dan eruit gehaald",
        en: "\(.months(months)) after \(start), then taken out")
    case .delete:
      Phrase(
        nl: "\(.months(months)) na \(start), dan het hele record verwijderd",
        en: "\(.months(months)) after \(start), then the whole record deleted")
    }
  }
}

extension TermStart {
  /// What it runs from, behind "after".
  var phrase: Phrase {
    switch self {
    case .ended: Phrase(nl: "het einde", en: "the end")
    case .left: Phrase(nl: "het vertrek", en: "the leaving")
    case .on: Phrase(nl: "de datum van het record", en: "the record's own day")
    case .answered: Phrase(nl: "het antwoord", en: "the answer")
    case .published: Phrase(nl: "de publicatie van het jaar", en: "the year's publication")
    }
  }
}
