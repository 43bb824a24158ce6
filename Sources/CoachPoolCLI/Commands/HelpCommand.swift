internal import RecordSyntax

extension Command {
  static let help = Command(
    "help", operands: "[COMMAND]", mostOperands: 1,
    summary: Phrase(nl: "legt een opdracht uit", en: "explains a command"),
    examples: [
      Example("coachpool help check", Phrase(nl: "alle opties van check", en: "all options of check"))
    ]
  ) { run throws(CommandFailure) in
    guard let name = run.arguments.operands.first else {
      try run.write(HelpText.overview(run.language))
      return .success
    }
    guard let command = all.first(where: { $0.name == name }) else {
      throw .unknown(
        Phrase(
          nl: "de opdracht \(value: name, .identifying) bestaat niet",
          en: "there is no command \(value: name, .identifying)"),
        NearestName.find(name, in: all.map(\.name)), nil)
    }
    try run.write(HelpText.command(command, run.language))
    return .success
  }
}
