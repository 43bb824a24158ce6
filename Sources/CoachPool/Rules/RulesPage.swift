import RecordSyntax

/// The page of the documentation that lists every rule, made from the rules themselves.
package enum RulesPage {
  /// The page as Markdown for the DocC catalogue.
  package static var markdown: String {
    var text = """
      # Rules

      What `coachpool check` finds, why, and which agreement sets it. Made from the rules; `coachpool explain RULE` \
      says the same with examples.

      """
    for family in RuleFamily.allCases {
      let rules = RuleRegistry.all.filter { $0.family == family }
      text += "\n## \(family.rawValue)\n"
      for rule in rules { text += section(rule) }
    }
    return text
  }

  private static func section(_ rule: Rule) -> String {
    var facts = [rule.severity.rawValue]
    if rule.isDue { facts.append("due") }
    switch rule.needsIdentities {
    case .never: break
    case .forNames: facts.append("needs the private folder for names")
    case .always: facts.append("needs the private folder")
    }
    if !rule.source.isEmpty { facts.append("source \(rule.source)") }
    if !rule.parameters.isEmpty {
      facts.append("set by " + list(rule.parameters))
    }
    if !rule.yieldsTo.isEmpty {
      let fields = rule.yieldsOver.isEmpty ? "" : " on " + list(rule.yieldsOver)
      facts.append("silent where " + list(rule.yieldsTo) + " fired" + fields)
    }
    return """

      ### \(rule.name)

      \(rule.summary.text(.english)). \(rule.explanation.text(.english))

      *\(facts.joined(separator: "; ")).*

      *Nederlands:* \(rule.summary.text(.dutch)). \(rule.explanation.text(.dutch))

      """
  }

  private static func list(_ names: [String]) -> String {
    names.map { "`\($0)`" }.joined(separator: ", ")
  }
}
