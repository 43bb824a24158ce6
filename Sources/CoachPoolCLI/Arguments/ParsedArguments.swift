/// What stands on the command line, taken apart but not yet understood.
struct ParsedArguments: Sendable {
  /// The command; `nil` when none is named.
  var command: Command?
  /// The options' values in the order given; a switch has an empty one.
  var values: [String: [String]] = [:]
  /// What is no option.
  var operands: [String] = []

  /// Whether an option is given.
  func has(_ name: String) -> Bool { values[name] != nil }

  /// The value of an option; the last one wins.
  func last(_ name: String) -> String? { values[name]?.last }

  /// The values of an option that may be repeated, each of which may hold several with commas between.
  func all(_ name: String) -> [String] {
    (values[name] ?? []).flatMap { $0.split(separator: ",").map(String.init) }
  }
}
