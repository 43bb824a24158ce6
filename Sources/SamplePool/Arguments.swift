/// What the command line asks for.
enum Arguments: Equatable {
  /// A synthetic pool of some size.
  case generated(trajectories: Int, seed: UInt64, folder: String)
  /// The example pool.
  case example(folder: String)
  /// How to use it.
  case help

  /// How to call it.
  static let usage = """
    Usage:
      SamplePool --trajectories N --seed S FOLDER   write a synthetic pool; the same numbers give the same bytes
      SamplePool --example FOLDER                   write the example pool
    The folder must be empty or not there yet.

    """

  /// Why the command line cannot be followed.
  enum Fault: Error, Equatable {
    case unknown(String)
    case missingValue(String)
    case notANumber(option: String, value: String)
    case noFolder
    case incomplete

    /// What is wrong, as a sentence.
    var message: String {
      switch self {
      case .unknown(let argument): "I do not know '\(argument)'."
      case .missingValue(let option): "\(option) needs a number behind it."
      case .notANumber(let option, let value): "\(option) needs a whole number from 0 on, not '\(value)'."
      case .noFolder: "Name one folder to write to."
      case .incomplete: "Say --example, or both --trajectories and --seed."
      }
    }
  }

  /// Reads the arguments behind the program's name.
  init(_ arguments: [String]) throws(Fault) {
    var trajectories: UInt64?
    var seed: UInt64?
    var isExample = false
    var folders: [String] = []
    var rest = arguments[...]
    while let argument = rest.popFirst() {
      switch argument {
      case "--help", "-h":
        self = .help
        return
      case "--example": isExample = true
      case "--trajectories": trajectories = try Self.number(argument, rest.popFirst())
      case "--seed": seed = try Self.number(argument, rest.popFirst())
      case let option where option.hasPrefix("-"): throw .unknown(option)
      default: folders.append(argument)
      }
    }
    guard folders.count == 1 else { throw .noFolder }
    switch (isExample, trajectories, seed) {
    case (true, nil, nil): self = .example(folder: folders[0])
    case (false, let count?, let seed?):
      self = .generated(trajectories: Int(count), seed: seed, folder: folders[0])
    default: throw .incomplete
    }
  }

  private static func number(_ option: String, _ value: String?) throws(Fault) -> UInt64 {
    guard let value else { throw .missingValue(option) }
    guard let number = UInt64(value), number <= UInt64(Int32.max) else {
      throw .notANumber(option: option, value: value)
    }
    return number
  }
}
