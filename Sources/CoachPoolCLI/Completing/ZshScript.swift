internal import RecordSyntax

/// The completion script for zsh: to be found in `fpath`, or to be sourced after `compinit`.
struct ZshScript: Sendable {
  let commands: CompletedCommands

  /// The script.
  var text: String {
    """
    #compdef coachpool
    # Completes coachpool in zsh. Made by: coachpool completions zsh

    _coachpool() {
      local curcontext="$curcontext" state state_descr line ret=1
      local -A opt_args
      _arguments -C -A '-*' -s -S \\
    \(arguments(options(of: nil) + [operand(commands.command, at: "1"), quoted("*:: :->operands")], "    "))
      if [[ $state == operands ]]; then
        curcontext="${curcontext%:*:*}:coachpool-$words[1]:"
        case $words[1] in
    \(commands.all.map(branch).joined(separator: "\n"))
        esac
      fi
      return ret
    }

    \(commands.explained.map(function).joined(separator: "\n\n"))

    # From fpath this file is the function itself, read when it is first needed.
    if [[ $funcstack[1] == _coachpool ]]; then
      _coachpool "$@"
    else
      compdef _coachpool coachpool
    fi

    """
  }

  private func branch(_ command: Command) -> String {
    let values = commands.operands(of: command)
    let operands = values.enumerated().map { place, value in
      let isRepeated = place == values.count - 1 && command.mostOperands == .max
      return operand(value, at: isRepeated ? "*" : String(place + 1))
    }
    return """
            \(quoted(command.name)))
              _arguments -s -S \\
      \(arguments(options(of: command) + operands, "          "))
              ;;
      """
  }

  private func arguments(_ specifications: [String], _ indent: String) -> String {
    specifications.map { indent + $0 }.joined(separator: " \\\n") + " && ret=0"
  }

  /// Each spelling of each option, with the value it wants, attached or not, and the spellings it excludes.
  private func options(of command: Command?) -> [String] {
    commands.options(of: command).flatMap { option in
      let spellings = option.spellings
      let excluded = spellings.count > 1 ? "(" + spellings.joined(separator: " ") + ")" : ""
      let meaning = "[" + escaped(option.summary.text(commands.language), #"\[]:"#) + "]"
      guard let value = commands.value(of: option) else {
        return spellings.map { quoted(excluded + $0 + meaning) }
      }
      return spellings.map { spelling in
        let attached = spelling.hasPrefix("--") ? "=" : "+"
        return quoted(excluded + spelling + attached + meaning + offer(value))
      }
    }
  }

  private func operand(_ value: CompletedValue, at place: String) -> String {
    quoted(place + offer(value))
  }

  private func offer(_ value: CompletedValue) -> String {
    ":" + escaped(value.name, ":") + ":" + escaped(action(value), ":")
  }

  private func action(_ value: CompletedValue) -> String {
    switch value.paths {
    case .filesAndFolders: return "_files"
    case .folders: return "_files -/"
    case nil: break
    }
    let sequence = value.isList ? "_sequence " : ""
    if value.isExplained { return sequence + "_coachpool_" + value.functionName }
    let words = value.words.map { quoted($0.text) }.joined(separator: " ")
    // A space says that there is nothing to offer.
    if words.isEmpty { return " " }
    return value.isList ? sequence + "compadd - " + words : "(" + words + ")"
  }

  /// A function that offers words with their meanings.
  private func function(_ value: CompletedValue) -> String {
    let words = value.words.map { word in
      let meaning = word.meaning.map { ":" + escaped($0.text(commands.language), #"\"#) } ?? ""
      return "    " + quoted(escaped(word.text, #"\:"#) + meaning) + "\n"
    }
    return """
      _coachpool_\(value.functionName)() {
        local -a words=(
      \(words.joined())  )
        _describe \(quoted(value.name)) words "$@"
      }
      """
  }

  /// A text with a backslash before what would mean something else.
  private func escaped(_ text: String, _ characters: String) -> String {
    String(text.flatMap { characters.contains($0) ? ["\\", $0] : [$0] })
  }

  private func quoted(_ text: String) -> String { Shell.zsh.quoted(text) }
}
