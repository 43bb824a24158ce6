import CoachPool
import RecordSyntax
import TestSupport
import Testing

@testable import CoachPoolCLI

/// The examples in the help of the commands that write records, as they stand there.
struct RecordingExamplesTests {
  private static let lines = [Command.new, .log, .close, .agreement].flatMap { $0.examples.map(\.line) }

  @Test(arguments: lines)
  func `an example of help works on the example pool`(_ line: String) throws {
    let folder = try TemporaryFolder()
    for (path, text) in ExamplePool.files { try folder.write(text, to: "repository/pool/" + path) }
    try folder.write("---\nname: Els de Wit\n---\n", to: "private/people/p-7k3m9q.md")
    let run = InProcessRun()
    let code = run(
      words(of: line).dropFirst().map(\.self), workingDirectory: folder.path(of: "repository"))
    #expect(code == 0, "\(run.errors)")
    #expect(!run.output.isEmpty || line.contains("--output"))
    let check = InProcessRun()
    _ = check("check", workingDirectory: folder.path(of: "repository"))
    #expect(check.errors.contains("0 fouten") || check.errors.contains("niets gevonden"), "\(check.output)")
  }

  /// The words of a command line as a shell takes them, of which some stand between quotes.
  private func words(of line: String) -> [String] {
    line.split(separator: "\"", omittingEmptySubsequences: false).enumerated().flatMap { index, part in
      index.isMultiple(of: 2) ? part.split(separator: " ").map(String.init) : [String(part)]
    }
  }
}
