internal import RecordSyntax

/// What a shell has to know of the commands, whichever shell it is.
struct CompletedCommands: Sendable {
  /// The commands.
  let all: [Command]
  /// The language of what is said of them.
  let language: Language

  /// Takes the commands as they are.
  init(_ all: [Command], _ language: Language) {
    self.all = all
    self.language = language
  }

  /// The options that may stand behind a command, or before any.
  func options(of command: Command?) -> [CommandOption] {
    (command?.options ?? [.version]) + CommandOption.global
  }

  /// What may stand behind a command, place after place; for one that takes any number the last one repeats.
  func operands(of command: Command) -> [CompletedValue] {
    command.operands.split(separator: " ").map { value(String($0)) }
  }

  /// What the name of a command stands for.
  var command: CompletedValue { value("COMMAND") }

  /// What an option wants behind it; `nil` for a switch.
  func value(of option: CommandOption) -> CompletedValue? {
    option.value.map { CompletedValue($0, isList: option.isList, commands: all) }
  }

  /// All that has words with a meaning, each once, in the order of its name.
  var explained: [CompletedValue] {
    let options = all.flatMap(\.options) + CommandOption.global
    let values = [command] + all.flatMap(operands) + options.compactMap(value)
    let explained = values.filter(\.isExplained).sorted { $0.name < $1.name }
    return explained.indices.filter { $0 == 0 || explained[$0].name != explained[$0 - 1].name }.map {
      explained[$0]
    }
  }

  private func value(_ name: String) -> CompletedValue { CompletedValue(name, commands: all) }
}

extension CommandOption {
  /// How it can be written: the letter with its hyphen, and the name with two.
  var spellings: [String] { (letter.map { ["-\($0)"] } ?? []) + ["--" + name] }
}
