internal import RecordSyntax

/// Takes a command line apart: options and operands in any order, exact names only, `--` ends the options.
struct ArgumentParser {
  private var parsed = ParsedArguments()
  private var options = CommandOption.global + [.version]
  private var rest: ArraySlice<String>

  private init(_ arguments: [String]) { rest = arguments[...] }

  /// Parses the arguments behind the program's name.
  static func parse(_ arguments: [String]) throws(CommandFailure) -> ParsedArguments {
    var parser = ArgumentParser(arguments)
    try parser.parse()
    return parser.parsed
  }

  private mutating func parse() throws(CommandFailure) {
    while let argument = rest.popFirst() {
      if argument == "--" {
        while let operand = rest.popFirst() { try take(operand) }
      } else if argument.hasPrefix("--") {
        try takeLong(argument.dropFirst(2))
      } else if argument.hasPrefix("-"), argument != "-" {
        try takeShort(argument.dropFirst())
      } else {
        try take(argument)
      }
    }
  }

  /// The first operand is the command, whose options are known from then on.
  private mutating func take(_ operand: String) throws(CommandFailure) {
    guard parsed.command != nil else {
      guard let command = Command.all.first(where: { $0.name == operand }) else {
        throw .unknown(
          Phrase(
            nl: "de opdracht \(value: operand, .identifying) bestaat niet",
            en: "there is no command \(value: operand, .identifying)"),
          NearestName.find(operand, in: Command.all.map(\.name)), nil)
      }
      parsed.command = command
      options = command.options + CommandOption.global
      return
    }
    parsed.operands.append(operand)
  }

  private mutating func takeLong(_ argument: Substring) throws(CommandFailure) {
    let parts = argument.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
    let name = String(parts[0])
    guard let option = options.first(where: { $0.name == name }) else {
      throw .unknown(
        Phrase(
          nl: "de optie \(value: "--" + name, .identifying) bestaat niet",
          en: "there is no option \(value: "--" + name, .identifying)"),
        NearestName.find(name, in: options.map(\.name)).map { "--" + $0 }, parsed.command)
    }
    try take(option, attached: parts.count > 1 ? String(parts[1]) : nil, shown: "--" + name)
  }

  /// Letters one after another; what follows a letter that wants a value is that value.
  private mutating func takeShort(_ argument: Substring) throws(CommandFailure) {
    var letters = argument
    while let letter = letters.popFirst() {
      let shown = "-" + String(letter)
      guard let option = options.first(where: { $0.letter == letter }) else {
        throw .unknown(
          Phrase(nl: "de optie \(value: shown) bestaat niet", en: "there is no option \(value: shown)"), nil,
          parsed.command)
      }
      if option.value != nil, !letters.isEmpty {
        try take(option, attached: String(letters), shown: shown)
        return
      }
      try take(option, attached: nil, shown: shown)
    }
  }

  /// A number below zero is a value, and what is wrong with it is said by who reads it.
  private mutating func take(_ option: CommandOption, attached: String?, shown: String) throws(CommandFailure)
  {
    guard let wanted = option.value else {
      guard attached == nil else {
        throw .usage(
          Phrase(
            nl: "de optie \(name: shown) krijgt geen waarde", en: "the option \(name: shown) takes no value"),
          parsed.command)
      }
      parsed.values[option.name, default: []].append("")
      return
    }
    if let attached {
      parsed.values[option.name, default: []].append(attached)
    } else if let next = rest.first, next == "-" || !next.hasPrefix("-") || Int(next) != nil {
      parsed.values[option.name, default: []].append(next)
      rest.removeFirst()
    } else {
      throw .usage(
        Phrase(
          nl: "de optie \(name: shown) mist een waarde: \(name: shown) \(name: wanted)",
          en: "the option \(name: shown) lacks a value: \(name: shown) \(name: wanted)"), parsed.command)
    }
  }
}
