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
    let organisation = Markdown.inline(contract.organisation)
    add(
      Phrase(
        nl: "# Register van verwerkingsactiviteiten: coachpool van \(name: organisation)",
        en: "# Record of processing activities: coaching pool of \(name: organisation)"))
    paragraph(
      Phrase(
        nl:
          "AVG artikel 30, eerste lid. Gemaakt uit de poolafspraken en de schema's, zoals die golden op \(asOf).",
        en: "GDPR article 30(1). Made from the contract and the schemas, as they were on \(asOf)."))
  }

  mutating func addController() {
    heading(Phrase(nl: "a. Verwerkingsverantwoordelijke", en: "a. Controller"))
    item(Phrase(nl: "Verwerkingsverantwoordelijke", en: "Controller"), privacy.controller, "controller")
    item(
      Phrase(nl: "Functionaris gegevensbescherming", en: "Data protection officer"), privacy.officer,
      "officer")
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
    paragraph(
      Phrase(
        nl: """
          Wat in gesprekken aan de orde komt staat in geen enkel record; aantekeningen kunnen alleen in `notes/` in de besloten \
          map staan, en gaan weg met de inhoudelijke gegevens. Programma's, standaardovereenkomsten en jaarcijfers \
          bevatten geen persoonsgegevens.
          """,
        en: """
          What is said in talks stands in no record; notes can only stand in `notes/` in the private folder, and go with the \
          content. Programmes, standard agreements and annual figures hold no personal \
          data.
          """))
  }

  mutating func addRecipients() {
    heading(Phrase(nl: "d. Ontvangers", en: "d. Recipients"))
    list(privacy.recipients, "recipients", Phrase(nl: "de ontvangers", en: "the recipients"))
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
    for kind in RecordKind.allCases where kind != .contract && kind.dataSubjects != nil {
      for (dataClass, _) in ClassifiedFields(of: kind).classes { addTerm(kind, dataClass) }
    }
    paragraph(
      Phrase(
        nl: """
          Een traject of evaluatie wordt niet verwijderd voordat zijn jaar is gepubliceerd. Git houdt oude versies tot de \
          geschiedenis wordt herschreven.
          """,
        en: """
          A trajectory or evaluation is not deleted before its year is published. Git keeps old versions until its \
          history is rewritten.
          """))
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
    let ground = Markdown.inline(term.ground)
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

  private mutating func add(_ phrase: Phrase) { lines.append(phrase.text(language)) }

  private mutating func heading(_ phrase: Phrase) { lines += ["", "## " + phrase.text(language), ""] }

  private mutating func paragraph(_ phrase: Phrase) { lines += ["", phrase.text(language)] }

  private mutating func row(_ cells: [Phrase]) {
    lines.append("| " + cells.map { $0.text(language) }.joined(separator: " | ") + " |")
  }

  private mutating func item(_ title: Phrase, _ value: String?, _ field: String) {
    if value == nil { gap("privacy.\(field)", title) }
    let missing = Phrase(nl: "**ontbreekt**", en: "**missing**").text(language)
    lines.append("- \(title.text(language)): \(value.map { Markdown.inline($0) } ?? missing)")
  }

  private mutating func list(_ values: [String], _ field: String, _ what: Phrase) {
    if values.isEmpty {
      gap("privacy.\(field)", what)
      lines.append("- " + Phrase(nl: "**ontbreekt**", en: "**missing**").text(language))
    }
    lines += values.map { "- " + Markdown.inline($0) }
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
