import CoachPoolCLI
import RecordSyntax
import Synchronization

/// A run of the tool inside the test's own process, for what is tested so often that starting it would take long.
final class InProcessRun: Sendable {
  private let written = Mutex((output: [UInt8](), errors: [UInt8]()))

  /// The text on standard output.
  var output: String { String(decoding: written.withLock(\.output), as: UTF8.self) }
  /// The text on standard error.
  var errors: String { String(decoding: written.withLock(\.errors), as: UTF8.self) }

  /// Runs the tool and gives its exit code.
  func callAsFunction(_ arguments: String..., workingDirectory: String = "/") -> Int32 {
    self(arguments, workingDirectory: workingDirectory)
  }

  /// Runs the tool and gives its exit code; with an editor in the environment as if somebody sat at a screen.
  func callAsFunction(
    _ arguments: [String], workingDirectory: String, environment: [String: String] = [:]
  ) -> Int32 {
    let console = Console(
      output: { bytes in
        self.written.withLock { $0.output += bytes }
        return nil
      },
      error: { bytes in
        self.written.withLock { $0.errors += bytes }
        return nil
      }, isInputTerminal: environment["EDITOR"] != nil)
    return CommandLineTool(
      environment: environment, workingDirectory: workingDirectory, today: Day.last(of: 2023),
      console: console
    ).run(arguments)
  }
}
