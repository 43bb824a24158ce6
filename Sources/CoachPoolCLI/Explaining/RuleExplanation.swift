internal import CoachPool
internal import RecordSyntax

/// What `explain` prints of a rule: the same data as its tests and the documentation.
struct RuleExplanation {
  let rule: Rule
  /// The contract of the pool at hand; `nil` without one.
  let contract: ContractParameters?
  let language: Language
  let painter: Painter

  /// The whole text.
  func text() throws(EditRefusal) -> String {
    var text = painter.paint(rule.name, .bold) + "\n"
    text += TerminalText.sentence(rule.summary.text(language)) + "\n\n"
    text += rule.explanation.text(language) + "\n\n"
    text += facts()
    if let failing = rule.examples.first(where: { !$0.findings.isEmpty }) {
      text += try example(Phrase(nl: "Dit vindt de regel", en: "This is found"), failing)
    }
    if let passing = rule.examples.first(where: \.findings.isEmpty) {
      text += try example(Phrase(nl: "Dit is goed", en: "This is fine"), passing)
    }
    return text
  }

  private func facts() -> String {
    var lines = [line(Phrase(nl: "familie", en: "family"), rule.family.rawValue)]
    lines.append(line(Phrase(nl: "ernst", en: "severity"), severity))
    if rule.isDue {
      lines.append(
        line(
          Phrase(nl: "kalender", en: "calendar"),
          Phrase(
            nl: "hangt af van de dag (due)", en: "depends on the day (due)"
          )
          .text(language)))
    }
    if !rule.source.isEmpty { lines.append(line(Phrase(nl: "bron", en: "source"), rule.source)) }
    if !rule.yieldsTo.isEmpty {
      let about = Phrase(nl: ", over ", en: ", about ").text(language)
      lines.append(
        line(
          Phrase(nl: "zwijgt bij", en: "silent where"),
          rule.yieldsTo.joined(separator: ", ")
            + (rule.yieldsOver.isEmpty ? "" : about + rule.yieldsOver.joined(separator: ", "))))
    }
    lines += parameters()
    return lines.joined()
  }

  private var severity: String {
    var usual = rule.severity.word(language)
    if let least = rule.leastSeverity {
      let fixed = Phrase(nl: "kan niet uit of lager", en: "cannot be switched off or lowered").text(language)
      usual += " (\(fixed))"
      // What is set lower does not hold.
      guard let set = contract?.severity(of: rule).flatMap(Severity.init), set > least else { return usual }
    }
    guard let set = contract?.severity(of: rule), set != rule.severity.rawValue else { return usual }
    return Phrase(
      nl: "\(name: usual); in deze poolafspraken: \(name: set)",
      en: "\(name: usual); in this contract: \(name: set)"
    ).text(language)
  }

  private func parameters() -> [String] {
    guard !rule.parameters.isEmpty else { return [] }
    let title = Phrase(nl: "instellingen in contract.json", en: "settings in contract.json").text(language)
    var lines = [title + ":\n"]
    for parameter in rule.parameters {
      let settings = contract?.settings(parameter) ?? []
      if settings.isEmpty { lines.append("  \(parameter)\n") }
      for setting in settings {
        let usual = Phrase(nl: "standaard", en: "default").text(language)
        lines.append("  \(setting.path): \(setting.value)\(setting.isDefault ? " (\(usual))" : "")\n")
      }
    }
    return lines
  }

  private func line(_ name: Phrase, _ value: String) -> String {
    "\(name.text(language)): \(TerminalText.visible(value))\n"
  }

  /// An example with its changes to the small valid pool, and what all rules make of it.
  private func example(_ title: Phrase, _ example: RuleExample) throws(EditRefusal) -> String {
    var text = "\n" + painter.paint(title.text(language), .bold) + ": \(example.title.text(language))\n"
    let before = Phrase(nl: "eerder", en: "before").text(language)
    for change in example.earlier ?? [] { text += "  (\(before)) " + change.shown + "\n" }
    for change in example.changes { text += "  " + change.shown + "\n" }
    let context = try ExamplePool.context(of: example)
    var locator = FindingLocator(context, isRedacted: false, showsLines: true) { $0 }
    let report = FindingsReport(
      findings: locator.locate(Checker(context).findings()), asOf: ExamplePool.asOf, mended: nil,
      language: language,
      isRedacted: false, painter: painter)
    if !report.findings.isEmpty { text += "\n" + OutputFormat.text.render(report) }
    return text
  }
}

extension RuleExample.Change {
  /// The change on one line.
  fileprivate var shown: String {
    switch self {
    case .file(let path, _), .text(let path, _): "+ \(path)"
    case .remove(let path): "- \(path)"
    case .schemas: "+ \(SchemaCopies.path(of: "*"))"
    case .baseline: "+ \(ExamplePool.baselinePath)"
    case .edit(let path, let edit): "\(path): \(edit.shown)"
    }
  }
}

extension Edit {
  /// The edit on one line.
  fileprivate var shown: String {
    switch self {
    case .set(let pointer, let value): "\(pointer) = \(value.json)"
    case .insert(let pointer, let value), .append(let pointer, let value): "\(pointer) + \(value.json)"
    case .remove(let pointer), .erase(let pointer): "- \(pointer)"
    case .rename(let pointer, let key): "\(pointer) → \(key)"
    }
  }
}
