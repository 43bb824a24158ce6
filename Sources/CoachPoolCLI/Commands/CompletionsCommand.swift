internal import RecordSyntax

extension Command {
  static let completions = Command(
    "completions", operands: Shell.allCases.map(\.rawValue).joined(separator: "|"), mostOperands: 1,
    summary: Phrase(
      nl: "schrijft een script waarmee een shell opdrachten aanvult",
      en: "writes a script with which a shell completes commands"),
    details: Phrase(
      nl: """
        Met de Tab-toets vult de shell dan opdrachten, opties en hun waarden aan: uitvoervormen, regels, bestanden. \
        zsh en fish tonen er ook de uitleg bij, in de taal van --lang. Maak het script opnieuw na een nieuwe versie.
        """,
      en: """
        With the Tab key the shell then completes commands, options and their values: output formats, rules, files. \
        zsh and fish also show what they mean, in the language of --lang. Make the script anew after a new version.
        """),
    examples: [
      Example(
        "coachpool completions bash > ~/.local/share/bash-completion/completions/coachpool",
        Phrase(
          nl: "voor bash, als bash-completion er is; anders: source dat bestand in ~/.bashrc",
          en: "for bash, where bash-completion is; else: source that file in ~/.bashrc")),
      Example(
        "coachpool completions zsh > ~/.zfunc/_coachpool",
        Phrase(
          nl: "voor zsh, in een map die voor compinit in fpath staat",
          en: "for zsh, in a folder that is in fpath before compinit")),
      Example(
        "coachpool completions fish > ~/.config/fish/completions/coachpool.fish",
        Phrase(nl: "voor fish", en: "for fish")),
    ]
  ) { run throws(CommandFailure) in
    let names = Shell.allCases.map(\.rawValue)
    let list = names.joined(separator: "|")
    guard let name = run.arguments.operands.first else {
      throw .usage(
        Phrase(
          nl: "voor welke shell? coachpool completions \(name: list)",
          en: "for which shell? coachpool completions \(name: list)"), run.arguments.command)
    }
    guard let shell = Shell(rawValue: name) else {
      throw .unknown(
        Phrase(
          nl: "er is geen script voor de shell \(value: name, .identifying), wel voor: \(name: list)",
          en: "there is no script for the shell \(value: name, .identifying), but for: \(name: list)"),
        NearestName.find(name, in: names), run.arguments.command)
    }
    try run.write(shell.script(CompletedCommands(all, run.language)))
    return .success
  }
}
