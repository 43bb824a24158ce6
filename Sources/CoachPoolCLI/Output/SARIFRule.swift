internal import CoachPool
internal import RecordSyntax

/// A rule as SARIF describes it to whoever sees its results.
struct SARIFRule {
  /// The most characters that GitHub takes of a description.
  private static let mostCharacters = 1024

  let rule: Rule
  let language: Language

  /// The reporting descriptor.
  var value: Value {
    let explanation = rule.explanation.text(language)
    let more = Phrase(
      nl: "meer, met voorbeelden: coachpool explain \(name: rule.name)",
      en: "more, with examples: coachpool explain \(name: rule.name)"
    ).text(language)
    let markdown = "\(Markdown.inline(explanation))\n\n\(Markdown.inline(more))"
    return [
      "id": .string(rule.name),
      "shortDescription": ["text": .string(Self.cut(TerminalText.sentence(rule.summary.text(language))))],
      "fullDescription": ["text": .string(Self.cut(explanation))],
      "help": ["text": .string("\(explanation)\n\n\(more)"), "markdown": .string(markdown)],
      "defaultConfiguration": ["level": .string(rule.severity.sarifLevel)],
      "properties": [
        "tags": .array(([rule.family.rawValue] + (rule.isDue ? ["due"] : [])).map { .string($0) }),
        "precision": "very-high",
        "problem.severity": .string(problemSeverity),
      ],
    ]
  }

  private var problemSeverity: String {
    switch rule.severity {
    case .error: "error"
    case .warning: "warning"
    case .info: "recommendation"
    }
  }

  private static func cut(_ text: String) -> String {
    guard text.unicodeScalars.count > mostCharacters else { return text }
    return String(text.unicodeScalars.prefix(mostCharacters - 1)) + "…"
  }
}
