internal import CoachPool
internal import RecordSyntax

extension Command {
  static let rules = Command(
    "rules", summary: Phrase(nl: "noemt alle regels", en: "lists all rules"),
    details: Phrase(
      nl: "Per familie: de naam, de ernst, due als de regel van de kalender afhangt, en wat hij vindt.",
      en: "By family: the name, the severity, due when the rule depends on the calendar, and what it finds."),
    examples: [
      Example("coachpool rules", Phrase(nl: "alle regels", en: "all rules")),
      Example(
        "coachpool explain sessions-over-limit", Phrase(nl: "alles over één regel", en: "all about one rule")),
    ]
  ) { run throws(CommandFailure) in
    try run.write(RuleList.text(run.language))
    return .success
  }
}

/// The list that `rules` prints.
enum RuleList {
  /// The rules by family.
  static func text(_ language: Language) -> String {
    let nameWidth = RuleRegistry.all.map(\.name.count).max() ?? 0
    let severityWidth = Severity.allCases.map { $0.word(language).count }.max() ?? 0
    return RuleFamily.allCases.map { family in
      let rules = RuleRegistry.all.filter { $0.family == family }
      let lines = rules.map { rule in
        let name = padded(rule.name, nameWidth)
        let severity = padded(rule.severity.word(language), severityWidth)
        return "  \(name)  \(severity)  \(rule.isDue ? "due" : "   ")  \(rule.summary.text(language))\n"
      }
      return "\(family.rawValue)\n" + lines.joined()
    }.joined(separator: "\n")
  }

  private static func padded(_ text: String, _ width: Int) -> String {
    text + String(repeating: " ", count: max(0, width - text.count))
  }
}
