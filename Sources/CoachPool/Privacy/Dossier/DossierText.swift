package import RecordSyntax

/// A dossier as Markdown for the person it is about: first what article 15 asks to be told, then the data, then where
/// each stands.
package struct DossierText: Sendable {
  private let dossier: Dossier
  private let contract: Contract
  private let language: Language
  private var lines: [String] = []
  /// What the contract does not say and should.
  package private(set) var gaps: [Phrase] = []

  /// Writes the dossier.
  ///
  /// - Parameters:
  ///   - commits: The commits that hold versions which name the person; `nil` when that is not known.
  ///   - shown: How a path is shown.
  package init(
    _ dossier: Dossier, _ contract: Contract, asOf: Day, commits: [String]?, language: Language,
    shown: (String) -> String
  ) {
    (self.dossier, self.contract, self.language) = (dossier, contract, language)
    addOpening(asOf)
    addProcessing()
    addTerms(shown)
    addRights()
    addData(shown)
    addPlaces(commits, shown)
  }

  /// The text, with one final newline.
  package var markdown: String { lines.joined(separator: "\n") + "\n" }

  private mutating func addOpening(_ asOf: Day) {
    let organisation = Markdown.inline(contract.organisation)
    let id = Markdown.inline(dossier.id)
    lines.append(
      text(
        Phrase(
          nl: "# Wat de coachpool van \(name: organisation) vastlegt over \(name: id)",
          en: "# What the coaching pool of \(name: organisation) records of \(name: id)")))
    paragraph(
      Phrase(
        nl: "Inzage volgens AVG artikel 15, en een kopie volgens artikel 20, zoals het was op \(asOf).",
        en: "Access under GDPR article 15, and a copy under article 20, as it was on \(asOf)."))
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
      dossier.items.contains { $0.fields.contains { $0.dataClass == dataClass } }
    }
    let names = Phrase.list(classes.map(\.phrase)) ?? Phrase(nl: "geen", en: "none")
    lines.append("- " + text(Phrase(nl: "Soorten gegevens: \(names)", en: "Categories of data: \(names)")))
    lines.append(
      "- "
        + text(
          Phrase(
            nl:
              "Herkomst: van uzelf, de coördinator die de intake deed, uw coach en wie een evaluatie invulde",
            en:
              "Source: yourself, the coordinator who did the intake, your coach and whoever filled in an evaluation"
          )))
    lines.append(
      "- "
        + text(
          Phrase(
            nl: "Geautomatiseerde besluiten: geen; er wordt geen profiel gemaakt",
            en: "Automated decisions: none; no profile is made")))
  }

  private mutating func addTerms(_ shown: (String) -> String) {
    heading(Phrase(nl: "Hoe lang", en: "How long"))
    for item in dossier.items {
      for term in item.terms {
        let last =
          term.lastDay.map { Phrase(nl: "tot en met \($0)", en: "until \($0)") }
          ?? Phrase(nl: "tot zijn jaar is gepubliceerd", en: "until its year is published")
        let ground = Markdown.inline(term.term.ground)
        let name =
          term.term.then == .delete
          ? Phrase(nl: "het hele record", en: "the whole record") : term.term.dataClass.phrase
        lines.append(
          "- "
            + text(
              Phrase(
                nl: "\(name: Markdown.inline(shown(item.path))), \(name): \(last) (\(name: ground))",
                en: "\(name: Markdown.inline(shown(item.path))), \(name): \(last) (\(name: ground))")))
      }
    }
    paragraph(
      Phrase(
        nl:
          "Een dag is de laatste als er niets meer bij komt. Wat in de besloten map staat gaat weg met het laatste record.",
        en:
          "A day is the last one if nothing more is added. What stands in the private folder goes with the last record."
      ))
  }

  private mutating func addRights() {
    heading(Phrase(nl: "Uw rechten", en: "Your rights"))
    lines.append(
      text(
        Phrase(
          nl: """
            U kunt vragen om verbetering (artikel 16), wissing (17), beperking (18) en overdracht (20), en bezwaar maken (21). \
            U krijgt binnen een maand antwoord. U kunt een klacht indienen bij de Autoriteit Persoonsgegevens.
            """,
          en: """
            You can ask for rectification (article 16), erasure (17), restriction (18) and portability (20), and object (21). \
            You are answered within a month. You can lodge a complaint with the Autoriteit Persoonsgegevens.
            """)))
  }

  private mutating func addData(_ shown: (String) -> String) {
    for item in dossier.items {
      let title = item.kind?.title ?? Phrase(nl: "Aantekening", en: "Note")
      let path = Markdown.inline(shown(item.path))
      heading(Phrase(nl: "\(title): \(name: path)", en: "\(title): \(name: path)"))
      lines += item.fields.map { field in
        let names = field.titles.map { Markdown.inline(text($0)) }.joined(separator: " – ")
        return "- \(names): \(Markdown.inline(text(field.words)))"
      }
      for (index, part) in Markdown.paragraphs(item.text).enumerated() {
        lines += index == 0 && item.fields.isEmpty ? [part] : ["", part]
      }
    }
  }

  private mutating func addPlaces(_ commits: [String]?, _ shown: (String) -> String) {
    heading(Phrase(nl: "Waar het staat", en: "Where it stands"))
    for item in dossier.items {
      let numbers = Set(item.fields.map(\.line)).sorted()
      let path = shown(item.path)
      let place = numbers.first.map { "\(path):\($0)" } ?? path
      lines.append("- " + Markdown.inline(place))
    }
    lines += dossier.mentions.map { "- " + Markdown.inline("\(shown($0.path)):\($0.line)") }
    guard let commits else {
      return paragraph(
        Phrase(
          nl: "In de geschiedenis van git is niet gekeken, want de pool staat niet in git.",
          en: "Git's history was not looked at, for the pool is not in git."))
    }
    paragraph(
      commits.isEmpty
        ? Phrase(nl: "In de geschiedenis van git: nergens.", en: "In git's history: nowhere.")
        : Phrase(
          nl: "In de geschiedenis van git, ook als het hierboven niet meer staat: \(.listing(commits))",
          en: "In git's history, even where it no longer stands above: \(.listing(commits))"))
  }

  // MARK: - Lines

  private func text(_ phrase: Phrase) -> String { phrase.text(language) }

  private mutating func heading(_ phrase: Phrase) { lines += ["", "## " + text(phrase), ""] }

  private mutating func paragraph(_ phrase: Phrase) { lines += ["", text(phrase)] }

  private mutating func item(_ title: Phrase, _ values: [String], _ field: String) {
    guard values.isEmpty else {
      lines.append("- \(text(title)): \(values.map(Markdown.inline).joined(separator: "; "))")
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
