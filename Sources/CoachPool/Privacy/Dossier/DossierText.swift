package import RecordSyntax

/// A dossier as a letter in Markdown to the person it is about: what article 15 asks to be told, the data, and in an
/// annex where each stands, for who keeps the pool.
package struct DossierText: Sendable {
  let dossier: Dossier
  let contract: Contract
  let language: Language
  var lines: [String] = []
  /// What the contract does not say and should.
  package private(set) var gaps: [Phrase] = []

  /// Writes the dossier.
  ///
  /// - Parameters:
  ///   - commits: The commits that hold versions which name the person; `nil` when that is not known.
  ///   - elsewhere: Where else the code or name stands: paths and lines, from 1, without lines for the name of a file.
  ///   - refs: The names of branches and tags that say it.
  ///   - shown: How a path is shown.
  package init(
    _ dossier: Dossier, _ contract: Contract, asOf: Day, commits: [String]?,
    elsewhere: [(path: String, lines: [Int])], refs: [String], language: Language, shown: (String) -> String
  ) {
    (self.dossier, self.contract, self.language) = (dossier, contract, language)
    addOpening(asOf)
    addProcessing()
    addTerms()
    addRights()
    addData()
    addElsewhere(commits)
    addAnnex(commits, elsewhere, refs, shown)
  }

  /// The text, with one final newline.
  package var markdown: String { lines.joined(separator: "\n") + "\n" }

  private mutating func addOpening(_ asOf: Day) {
    let organisation = shown(contract.organisation)
    lines.append(
      text(
        Phrase(
          nl: "# Uw gegevens in de coachpool van \(name: organisation)",
          en: "# Your data in the coaching pool of \(name: organisation)")))
    let id = shown(dossier.id)
    let name = dossier.name.map { "\(shown($0)) (\(id))" } ?? id
    paragraph(Phrase(nl: "Voor: \(name: name)", en: "For: \(name: name)"))
    paragraph(Phrase(nl: "Zoals het was op \(asOf.written).", en: "As it was on \(asOf.written)."))
    paragraph(
      Phrase(
        nl: """
          Dit is wat de coachpool over u heeft, met wat u daarbij hoort te weten (AVG artikel 15, eerste lid), en een \
          kopie ervan (derde lid).
          """,
        en: """
          This is what the coaching pool has on you, with what you should be told of it (GDPR article 15(1)), and a \
          copy of it (15(3)).
          """))
    if let removal = dossier.removal { paragraph(removal.sentence) }
    if !dossier.hasPrivateFolder {
      paragraph(
        Phrase(
          nl: """
            **Deze brief is niet volledig**: de besloten map, met namen en aantekeningen, is niet gelezen.
            """,
          en: "**This letter is not complete**: the private folder, with names and notes, was not read."))
    }
    if !dossier.unread.isEmpty {
      let count = dossier.unread.count
      paragraph(
        Phrase(
          nl:
            "**Deze brief is niet volledig**: bestanden die niet te lezen zijn, en dus niet bekeken: \(count).",
          en:
            "**This letter is not complete**: files that cannot be read, and so were not looked at: \(count)."
        ))
    }
  }

  private mutating func addProcessing() {
    let privacy = contract.privacy
    heading(Phrase(nl: "Waarvoor en door wie", en: "What for and by whom"))
    item(
      Phrase(nl: "Verantwoordelijk", en: "Controller"), privacy.controller.map { [$0] } ?? [], "controller")
    item(
      Phrase(nl: "Vragen aan", en: "Questions to"), privacy.officer.map { [$0] } ?? [], "officer")
    item(Phrase(nl: "Doelen", en: "Purposes"), privacy.purposes, "purposes")
    item(Phrase(nl: "Grondslag", en: "Legal basis"), privacy.basis.map { [$0] } ?? [], "basis")
    item(Phrase(nl: "Ontvangers", en: "Recipients"), privacy.recipients, "recipients")
    item(
      Phrase(nl: "Doorgifte buiten de EER", en: "Transfers outside the EEA"),
      privacy.transfers.map { [$0] } ?? [], "transfers")
    let classes = DataClass.allCases.filter { dataClass in
      dataClass != .none
        && dossier.items.contains { $0.fields.contains { $0.dataClass == dataClass } }
    }
    if let names = Phrase.list(classes.map(\.phraseToPerson)) {
      bullet(Phrase(nl: "Soorten gegevens: \(names)", en: "Categories of data: \(names)"))
    }
    if let sources = Phrase.list(dossier.sources) {
      bullet(Phrase(nl: "Herkomst: \(sources)", en: "Source: \(sources)"))
    }
    bullet(
      Phrase(
        nl: "Geen geautomatiseerde besluiten en geen profilering (artikel 22)",
        en: "No automated decisions and no profiling (article 22)"))
  }

  private mutating func addData() {
    guard !dossier.items.isEmpty || !dossier.mentions.isEmpty || dossier.managedCount > 0 else { return }
    heading(Phrase(nl: "Uw gegevens", en: "Your data"))
    for (index, item) in dossier.items.enumerated() {
      let title = text(item.title)
      lines += (index == 0 ? [] : [""]) + ["### " + title, ""]
      lines += DossierLines(language: language).lines(item.fields)
      for (index, part) in Markdown.paragraphs(item.text, in: .letter).enumerated() {
        lines += index == 0 && item.fields.isEmpty ? [part] : ["", part]
      }
    }
    addMentions()
  }

  private mutating func addMentions() {
    guard !dossier.mentions.isEmpty || dossier.managedCount > 0 else { return }
    let title = Phrase(nl: "Waar gegevens van anderen u noemen", en: "Where data of others name you")
    lines += (dossier.items.isEmpty ? [] : [""]) + ["### " + text(title), ""]
    for mention in dossier.mentions {
      let day =
        mention.day.map { Phrase(nl: " (\($0.written))", en: " (\($0.written))") } ?? Phrase(nl: "", en: "")
      bullet(
        Phrase(
          nl: "\(mention.kind.title) \(name: shown(mention.id)): \(mention.role)\(day)",
          en: "\(mention.kind.title) \(name: shown(mention.id)): \(mention.role)\(day)"))
    }
    if dossier.managedCount > 0 {
      let count = dossier.managedCount
      bullet(
        Phrase(
          nl: "Leidinggevende van personen in de besloten map: \(count)",
          en: "Manager of persons in the private folder: \(count)"))
    }
  }

  // MARK: - Lines

  func text(_ phrase: Phrase) -> String { phrase.text(language) }

  func shown(_ value: String) -> String { Markdown.inline(value, in: .letter) }

  mutating func heading(_ phrase: Phrase) { lines += ["", "## " + text(phrase), ""] }

  mutating func paragraph(_ phrase: Phrase) { lines += ["", text(phrase)] }

  mutating func bullet(_ phrase: Phrase) { lines.append("- " + text(phrase)) }

  private mutating func item(_ title: Phrase, _ values: [String], _ field: String) {
    guard values.isEmpty else {
      lines.append("- \(text(title)): \(values.map(shown).joined(separator: "; "))")
      return
    }
    gaps.append(
      Phrase(
        nl: "\(title): vul `privacy.\(name: field)` in contract.json in",
        en: "\(title): fill in `privacy.\(name: field)` in contract.json"))
    let missing = Phrase(nl: "**ontbreekt**", en: "**missing**")
    lines.append("- \(text(title)): \(text(missing))")
  }
}

extension Dossier {
  /// Where the data come from.
  fileprivate var sources: [Phrase] {
    var sources = roles.isEmpty ? [] : [Phrase(nl: "uzelf", en: "yourself")]
    if roles.contains(.coachee) {
      sources += [
        Phrase(nl: "HR of uw leidinggevende", en: "HR or your manager"),
        Phrase(nl: "de coördinator die de intake deed", en: "the coordinator who did the intake"),
        Phrase(nl: "uw coach", en: "your coach"),
        Phrase(nl: "wie een evaluatie invulde", en: "whoever filled in an evaluation"),
      ]
    }
    if roles.contains(.coach) { sources.append(Phrase(nl: "de coördinatoren", en: "the coordinators")) }
    if roles.contains(.coordinator) {
      sources.append(Phrase(nl: "wie de poolafspraken bijhoudt", en: "whoever keeps the contract"))
    }
    if roles.contains(.manager) {
      sources.append(Phrase(nl: "wie u als leidinggevende noemde", en: "whoever named you as a manager"))
    }
    return sources
  }
}

extension Dossier.Item {
  /// What it is and which one.
  var title: Phrase {
    switch kind {
    case .trajectory?, .evaluation?:
      let title = kind?.title ?? Phrase(nl: "", en: "")
      return Phrase(nl: "\(title) \(name: id)", en: "\(title) \(name: id)")
    case .contract?: return Phrase(nl: "Coördinator, in de poolafspraken", en: "Coordinator, in the contract")
    case .person?: return Phrase(nl: "Wie u bent (besloten map)", en: "Who you are (private folder)")
    case let kind?: return kind.title
    case nil:
      return Phrase(
        nl: "Aantekening bij \(name: id) (besloten map)", en: "Note on \(name: id) (private folder)")
    }
  }
}

extension Dossier.Removal {
  /// What was done, and what is left.
  fileprivate var sentence: Phrase {
    let why =
      switch ground {
      case .erasure: Phrase(nl: "op verzoek gewist", en: "erased on request")
      case .retention:
        Phrase(nl: "verwijderd, want de bewaartermijn was voorbij", en: "removed, for their term was over")
      case .mistake:
        Phrase(
          nl: "verwijderd, want ze hoorden er niet te staan",
          en: "removed, for they should not have been there")
      }
    return Phrase(
      nl: """
        Uw gegevens zijn op \(on.written) \(why). Over is een regel in de lijst van verwijderingen (code, dag en reden), wat \
        hieronder nog staat, en wat het versiebeheer aan oude versies bewaart.
        """,
      en: """
        Your data were \(why) on \(on.written). What is left is a line in the list of removals (code, day and reason), what \
        stands below still, and what version control keeps of old versions.
        """)
  }
}
