internal import RecordSyntax

/// What `help` and `--help` print.
enum HelpText {
  /// The commands, with an example first.
  static func overview(_ language: Language) -> String {
    let example = Command.Example(
      "coachpool check", Phrase(nl: "kijk de pool in deze map na", en: "check the pool in this folder"))
    var text = examples([example], language)
    text += line(
      Phrase(
        nl: "Gebruik: coachpool COMMAND [OPTIONS] [PATH…]", en: "Usage: coachpool COMMAND [OPTIONS] [PATH…]"),
      language)
    text += "\n" + line(Phrase(nl: "Opdrachten:", en: "Commands:"), language)
    text += table(Command.all.map { ($0.name, $0.summary) }, language)
    text += "\n" + global(language)
    text += "\n" + exitCodes.text(language) + "\n"
    return text
  }

  /// One command, with an example first.
  static func command(_ command: Command, _ language: Language) -> String {
    var text = examples(command.examples, language)
    let operands = command.operands.isEmpty ? "" : " " + command.operands
    text += line(
      Phrase(
        nl: "Gebruik: coachpool \(name: command.name) [OPTIONS]\(name: operands)",
        en: "Usage: coachpool \(name: command.name) [OPTIONS]\(name: operands)"), language)
    text += "\n" + TerminalText.sentence(command.summary.text(language)) + "\n"
    if let details = command.details { text += details.text(language) + "\n" }
    if !command.options.isEmpty {
      text += "\n" + line(Phrase(nl: "Opties:", en: "Options:"), language)
      text += table(command.options.map { ($0.synopsis, $0.summary) }, language)
    }
    text += "\n" + global(language)
    text += "\n" + exitCodes.text(language) + "\n"
    return text
  }

  private static let exitCodes = Phrase(
    nl: """
      Het resultaat staat in de uitvoer, mededelingen op de foutuitvoer. De afsluitcode is 0 als er niets is gevonden, \
      1 bij bevindingen, 2 als de opdracht of de pool niet klopt.
      """,
    en: """
      Results go to standard output, messages to standard error. The exit code is 0 when nothing was found, 1 with \
      findings, 2 when the command line or the pool is not right.
      """)

  private static func examples(_ examples: [Command.Example], _ language: Language) -> String {
    let title =
      examples.count == 1
      ? Phrase(nl: "Voorbeeld:", en: "Example:") : Phrase(nl: "Voorbeelden:", en: "Examples:")
    return line(title, language) + table(examples.map { ($0.line, $0.purpose) }, language) + "\n"
  }

  private static func global(_ language: Language) -> String {
    line(Phrase(nl: "Opties van elke opdracht:", en: "Options of every command:"), language)
      + table(CommandOption.global.map { ($0.synopsis, $0.summary) }, language)
  }

  private static func line(_ phrase: Phrase, _ language: Language) -> String { phrase.text(language) + "\n" }

  /// Two columns; a name too long for the first takes a line of its own.
  static func table(_ rows: [(name: String, meaning: Phrase)], _ language: Language) -> String {
    let width = min(rows.map { TerminalText.width($0.name) }.max() ?? 0, 32)
    return rows.map { row in
      let nameWidth = TerminalText.width(row.name)
      let gap =
        nameWidth > width
        ? "\n" + String(repeating: " ", count: width + 4)
        : String(repeating: " ", count: width + 2 - nameWidth)
      return "  " + row.name + gap + row.meaning.text(language) + "\n"
    }.joined()
  }
}

extension CommandOption {
  /// How it is written on a command line.
  var synopsis: String {
    let long = "--" + name + (value.map { " " + $0 } ?? "")
    return letter.map { "-\($0), \(long)" } ?? long
  }
}
