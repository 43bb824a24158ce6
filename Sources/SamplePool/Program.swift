internal import Foundation

/// What the program does with its arguments.
struct Program {
  /// Where results go, and where complaints.
  var say: (String) -> Void = { print($0, terminator: "") }
  var complain: (String) -> Void = { FileHandle.standardError.write(Data($0.utf8)) }

  /// Writes the pool that is asked for.
  ///
  /// - Returns: The exit code: 0 written, 1 not written, 2 not understood.
  func run(_ arguments: [String]) -> Int32 {
    do {
      switch try Arguments(arguments) {
      case .help:
        say(Arguments.usage)
        return 0
      case .example(let folder):
        return try write(Self.files(ExamplePlan.make()), to: folder)
      case .generated(let trajectories, let seed, let folder):
        return try write(Self.files(GeneratedPlan.make(trajectories: trajectories, seed: seed)), to: folder)
      }
    } catch let fault as Arguments.Fault {
      complain(fault.message + "\n" + Arguments.usage)
      return 2
    } catch PoolFolder.Refusal.notEmpty {
      complain("The folder is not empty; nothing was written.\n")
    } catch PoolFolder.Refusal.unwritable(let path) {
      complain("Cannot write '\(path)'.\n")
    } catch PoolMaker.Refusal.noCoachFree(let day) {
      complain("No coach is free on \(day); another seed may do.\n")
    } catch {
      complain("\(error)\n")
    }
    return 1
  }

  /// The files of a plan.
  static func files(_ made: (plan: PoolPlan, dice: Dice)) throws(PoolMaker.Refusal) -> [SampleFile] {
    try PoolMaker.files(made.plan, made.dice)
  }

  private func write(_ files: [SampleFile], to folder: String) throws(PoolFolder.Refusal) -> Int32 {
    try PoolFolder(path: folder).write(files)
    say("\(files.count) files, \(files.reduce(0) { $0 + $1.text.utf8.count }) bytes\n")
    return 0
  }
}
