internal import CoachPool
internal import CoachPoolFiles
internal import RecordSyntax

extension Command {
  static let explain = Command(
    "explain", operands: "RULE", mostOperands: 1,
    summary: Phrase(nl: "legt een regel uit", en: "explains a rule"),
    details: Phrase(
      nl: """
        Wat de regel vindt en waarom, waar hij vandaan komt, hoe hij in deze pool is ingesteld, en een voorbeeld dat \
        fout is en een dat goed is, met wat check daarvan zegt.
        """,
      en: """
        What the rule finds and why, where it comes from, how it is set in this pool, and an example that is wrong \
        and one that is well, with what check says of them.
        """),
    examples: [
      Example(
        "coachpool explain sessions-over-limit",
        Phrase(nl: "alles over deze regel", en: "all about this rule"))
    ]
  ) { run throws(CommandFailure) in
    let names = RuleRegistry.all.map(\.name)
    guard let name = run.arguments.operands.first else {
      throw .usage(
        Phrase(nl: "welke regel? zie: coachpool rules", en: "which rule? see: coachpool rules"),
        run.arguments.command)
    }
    guard let rule = RuleRegistry.rule(named: name) else {
      throw .unknown(
        Phrase(
          nl: "er is geen regel \(value: name, .identifying)",
          en: "there is no rule \(value: name, .identifying)"),
        NearestName.find(name, in: names), run.arguments.command)
    }
    // The rule can be explained without a pool, but a pool that is named must be there.
    let folder = run.arguments.has("pool") ? try run.poolFolder() : try? run.poolFolder()
    let explanation = RuleExplanation(
      rule: rule, contract: folder?.read(Contract.path).map { ContractParameters($0) },
      language: run.language,
      painter: run.painter)
    let text: String
    do throws(EditRefusal) { text = try explanation.text() } catch { throw CommandFailure(error.reason) }
    try run.write(text)
    return .success
  }
}
