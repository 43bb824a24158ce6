/// The completion script for bash, from 3.2 on, without the package bash-completion.
struct BashScript: Sendable {
  let commands: CompletedCommands

  /// The script.
  var text: String {
    """
    # Completes coachpool in bash. Made by: coachpool completions bash

    # Adds the options of a command to what is offered.
    _coachpool_options() {
      case $1 in
    \(cases(of: [nil] + commands.all) { ($0.map { quoted($0.name) } ?? "''", options(of: $0)) })
      esac
      words+=(\(CommandOption.global.flatMap(\.spellings).map(quoted).joined(separator: " ")))
    }

    # Offers what an option of a command wants behind it; fails for an option that wants nothing.
    _coachpool_value() {
      case $1:$2 in
    \(values)
        *) return 1 ;;
      esac
    }

    # Offers what may stand behind a command and a number of operands.
    _coachpool_operand() {
      case $1:$2 in
    \(operands)
      esac
    }

    \(Self.walk)
    """
  }

  /// Goes over what is typed up to the cursor as the command itself does, and offers what fits there.
  private static let walk = #"""
    _coachpool() {
      local current=${COMP_WORDS[COMP_CWORD]} prefix='' command='' option='' ended='' paths='' list='' words=() word
      local -i index operands=0
      for ((index = 1; index < COMP_CWORD; index++)); do
        word=${COMP_WORDS[index]}
        if [[ -n $option ]]; then
          # To bash an equals sign is a word of its own, unless somebody told it otherwise.
          [[ $word == '=' ]] || option=''
        elif [[ -n $ended || $word != -?* ]]; then
          if [[ -z $command ]]; then command=$word; else operands+=1; fi
        elif [[ $word == -- ]]; then
          ended=1
        elif _coachpool_value "$command" "$word"; then
          option=$word
        fi
      done
      words=() paths='' list=''
      if [[ -n $option ]]; then
        [[ $current == '=' ]] && current=''
      elif [[ -z $ended && $current == --*=* ]]; then
        option=${current%%=*} prefix=$option= current=${current#*=}
      fi
      if [[ -n $option ]]; then
        _coachpool_value "$command" "$option"
      elif [[ -z $ended && $current == -* ]]; then
        _coachpool_options "$command"
      else
        _coachpool_operand "$command" "$operands"
      fi
      if [[ -n $list && $current == *,* ]]; then
        # A comma is no end of a word to bash, so what stands before it is part of what is offered.
        prefix+=${current%,*},
        current=${current##*,}
      fi
      COMPREPLY=()
      for word in ${words[@]+"${words[@]}"}; do
        [[ $word == "$current"* ]] && COMPREPLY+=("$prefix$word")
      done
      if [[ -n $paths ]] && ! compopt -o "$paths" 2>/dev/null; then
        # A bash that cannot be told to complete paths itself.
        [[ $paths == dirnames ]] && paths=directory || paths=file
        while IFS= read -r word; do COMPREPLY+=("$prefix$word"); done < <(compgen -A "$paths" -- "$current")
      fi
    }

    complete -F _coachpool coachpool

    """#

  private func options(of command: Command?) -> String? {
    let spellings = (command?.options ?? [.version]).flatMap(\.spellings)
    return spellings.isEmpty ? nil : "words+=(\(spellings.map(quoted).joined(separator: " ")))"
  }

  /// What options want: first those of each command, then those of all.
  private var values: String {
    let own = commands.all.flatMap { command in
      command.options.map { (quoted(command.name), $0) }
    }
    return cases(of: own + CommandOption.global.map { ("*", $0) }) { owner, option in
      let patterns = option.spellings.map { "\(owner):\(quoted($0))" }
      return (patterns.joined(separator: " | "), commands.value(of: option).map { offer($0) ?? ":" })
    }
  }

  private var operands: String {
    let places = commands.all.flatMap { command in
      let values = commands.operands(of: command)
      return values.enumerated().map { place, value in
        let isRepeated = place == values.count - 1 && command.mostOperands == .max
        return ("\(quoted(command.name)):\(isRepeated ? "*" : String(place))", value)
      }
    }
    // Words that are no option and before which there is no command.
    return cases(of: [(":0", commands.command)] + places) { ($0.0, offer($0.1)) }
  }

  /// Sets the words and paths of a value; `nil` when anything may stand there.
  private func offer(_ value: CompletedValue) -> String? {
    var assignments: [String] = []
    if !value.words.isEmpty {
      assignments.append("words=(\(value.words.map { quoted($0.text) }.joined(separator: " ")))")
    }
    if value.isList { assignments.append("list=1") }
    switch value.paths {
    case .filesAndFolders: assignments.append("paths=default")
    case .folders: assignments.append("paths=dirnames")
    case nil: break
    }
    return assignments.isEmpty ? nil : assignments.joined(separator: " ")
  }

  /// The branches of a `case`, those with the same action as one; what has nothing to do has none.
  private func cases<Element>(
    of elements: [Element], _ branch: (Element) -> (pattern: String, action: String?)
  ) -> String {
    var branches: [(patterns: [String], action: String)] = []
    for element in elements {
      let (pattern, action) = branch(element)
      guard let action else { continue }
      if branches.last?.action == action {
        branches[branches.count - 1].patterns.append(pattern)
      } else {
        branches.append(([pattern], action))
      }
    }
    return branches.map { "    \($0.patterns.joined(separator: " | "))) \($0.action) ;;" }
      .joined(separator: "\n")
  }

  private func quoted(_ text: String) -> String { Shell.bash.quoted(text) }
}
