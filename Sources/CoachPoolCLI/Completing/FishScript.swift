internal import RecordSyntax

/// The completion script for fish, from 3.0 on.
struct FishScript: Sendable {
  let commands: CompletedCommands

  /// The script.
  var text: String {
    """
    # Completes coachpool in fish. Made by: coachpool completions fish

    # The command and its operands up to the cursor, a line each, found as the command itself finds them.
    function __coachpool_words
        set -l valued \(valued(CommandOption.global))
        set -l words
        set -l ended
        set -l tokens (commandline -opc)
        set -e tokens[1]
        while set -q tokens[1]
            set -l token $tokens[1]
            set -e tokens[1]
            if set -q ended[1]; or not string match -q -- '-?*' $token
                set -a words $token
                if test (count $words) -eq 1
                    switch $token
    \(commands.all.filter { !valued($0.options).isEmpty }.map(branch).joined(separator: "\n"))
                    end
                end
            else if test $token = --
                set ended yes
            else if contains -- $token $valued
                set -e tokens[1]
            end
        end
        string join \\n -- $words
    end

    # Whether the command is this one; with nothing, whether there is none yet.
    function __coachpool_in
        set -l words (__coachpool_words)
        test "$words[1]" = "$argv[1]"
    end

    # Whether the command is this one, with so many operands behind it.
    function __coachpool_at
        set -l words (__coachpool_words)
        test "$words[1]" = "$argv[1]"; and test (count $words) -eq (math 1 + $argv[2])
    end

    # Puts what is typed up to the last comma before each line.
    function __coachpool_list
        set -l typed (commandline -ct | string replace -r -- '^--[^=]*=' '' | string match -r -- '.*,')
        while read -l line
            printf '%s\\n' "$typed$line"
        end
    end

    \(commands.explained.map(function).joined(separator: "\n\n"))

    complete -c coachpool -f
    complete -c coachpool -n "__coachpool_in ''" -a '(__coachpool_\(commands.command.functionName))'
    complete -c coachpool -n "__coachpool_in ''"\(behind(.version))
    \(CommandOption.global.map { "complete -c coachpool" + behind($0) }.joined(separator: "\n"))
    \(commands.all.flatMap { lines(of: $0) }.joined(separator: "\n"))

    """
  }

  private func branch(_ command: Command) -> String {
    """
                    case \(quoted(command.name))
                        set -a valued \(valued(command.options))
    """
  }

  /// The spellings of the options that want a value.
  private func valued(_ options: [CommandOption]) -> String {
    options.filter { $0.value != nil }.flatMap(\.spellings).map(quoted).joined(separator: " ")
  }

  /// What there is to say of a command: its operands and its options.
  private func lines(of command: Command) -> [String] {
    let values = commands.operands(of: command)
    let operands = values.enumerated().compactMap { place, value -> String? in
      let isRepeated = place == values.count - 1 && command.mostOperands == .max
      let name = quoted(command.name)
      let condition = isRepeated ? "__coachpool_in \(name)" : "__coachpool_at \(name) \(place)"
      return offer(value).map { "complete -c coachpool -n \(quoted(condition)) \($0)" }
    }
    let condition = quoted("__coachpool_in " + quoted(command.name))
    return operands + command.options.map { "complete -c coachpool -n \(condition)" + behind($0) }
  }

  private func behind(_ option: CommandOption) -> String {
    let letter = option.letter.map { " -s \(quoted(String($0)))" } ?? ""
    let value = commands.value(of: option).map { " -r " + (offer($0) ?? "-f") } ?? ""
    return letter + " -l \(quoted(option.name))\(value) -d \(quoted(option.summary.text(commands.language)))"
  }

  /// The words and paths of a value, as arguments of `complete`; `nil` when anything may stand there.
  private func offer(_ value: CompletedValue) -> String? {
    switch value.paths {
    case .filesAndFolders: return "-F"
    case .folders: return "-f -a '(__fish_complete_directories)'"
    case nil: break
    }
    let list = value.isList ? " | __coachpool_list" : ""
    if value.isExplained { return "-f -a '(__coachpool_\(value.functionName)\(list))'" }
    let words = value.words.map { quoted($0.text) }.joined(separator: " ")
    // The list is read as fish once more.
    if words.isEmpty { return nil }
    return "-f -a " + quoted(value.isList ? "(printf '%s\\n' \(words)\(list))" : words)
  }

  /// A function that prints words with their meanings.
  private func function(_ value: CompletedValue) -> String {
    let words = value.words.map { word in
      " \\\n        \(quoted(word.text)) \(quoted(word.meaning?.text(commands.language) ?? ""))"
    }
    return """
      function __coachpool_\(value.functionName)
          printf '%s\\t%s\\n'\(words.joined())
      end
      """
  }

  private func quoted(_ text: String) -> String { Shell.fish.quoted(text) }
}
