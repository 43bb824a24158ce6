import CoachPool
import CoachPoolFiles
import RecordSyntax
import TestSupport
import Testing

@testable import CoachPoolCLI

/// Ids that are drawn: never one that stands in the pool, on another branch or in the ledger.
struct FreshIDsTests {
  /// The first id that a seed draws for a trajectory of 2023.
  private func draw(in folder: borrowing TemporaryFolder) throws -> String {
    let tool = CommandLineTool(
      environment: [:], workingDirectory: folder.path, today: Day.last(of: 2023),
      console: Console(output: { _ in nil }, error: { _ in nil }))
    let run = try Run(ArgumentParser.parse(["new"]), tool)
    let loaded = try run.load(run.poolFolder())
    var fresh = try FreshIDs(loaded, nil, run, random: SeededGenerator(seed: 7))
    return try fresh.draw(.trajectory, "t", year: 2023)
  }

  @Test func `an id that a file, a branch, the ledger or a name in capitals has is drawn again`() throws {
    let repository = try ExampleRepository()
    let record = "---\nkind: regulier\nrequested:\n  on: 2023-12-01\n---\n"
    var drawn = [try draw(in: repository.folder)]
    #expect(drawn[0].hasPrefix("t-2023-") && drawn[0].utf8.count == 11)

    try repository.folder.write(record, to: repository.path(of: "trajectories/2023/\(drawn[0]).json"))
    drawn.append(try draw(in: repository.folder))

    try repository.folder.git("checkout", "-q", "-b", "other")
    try repository.folder.write(record, to: repository.path(of: "trajectories/2024/\(drawn[1]).md"))
    try repository.commit()
    try repository.folder.git("checkout", "-q", "main")
    try repository.folder.write(record, to: repository.path(of: "trajectories/2023/\(drawn[0]).md"))
    drawn.append(try draw(in: repository.folder))

    let line = "{\"on\":\"2023-12-01\",\"id\":\"\(drawn[2])\",\"ground\":\"retention\"}\n"
    try repository.folder.write(line, to: repository.path(of: ErasureLedger.path))
    drawn.append(try draw(in: repository.folder))

    try repository.folder.write(
      record, to: repository.path(of: "trajectories/2023/\(drawn[3].uppercased()).md"))
    drawn.append(try draw(in: repository.folder))
    #expect(Set(drawn).count == 5)
  }
}
