import Foundation
import Testing

@testable import SamplePool

@Suite struct `The command line` {
  @Test func `asks for a pool of a size`() throws {
    #expect(
      try Arguments(["--trajectories", "20", "--seed", "3", "somewhere"])
        == .generated(trajectories: 20, seed: 3, folder: "somewhere"))
    #expect(try Arguments(["--example", "pool"]) == .example(folder: "pool"))
    #expect(try Arguments(["-h"]) == .help)
  }

  @Test(arguments: [
    (["--exmple", "pool"], Arguments.Fault.unknown("--exmple")),
    (["--trajectories"], .missingValue("--trajectories")),
    (["--trajectories", "many", "--seed", "1", "x"], .notANumber(option: "--trajectories", value: "many")),
    (["--trajectories", "-1", "--seed", "1", "x"], .notANumber(option: "--trajectories", value: "-1")),
    (["--example"], .noFolder), (["--example", "a", "b"], .noFolder), (["x"], .incomplete),
    (["--trajectories", "5", "x"], .incomplete), (["--example", "--seed", "1", "x"], .incomplete),
  ])
  func `that is not understood is refused`(arguments: [String], fault: Arguments.Fault) {
    #expect(throws: fault) { try Arguments(arguments) }
    var complaint = ""
    #expect(Program(complain: { complaint += $0 }).run(arguments) == 2)
    #expect(complaint == fault.message + "\n" + Arguments.usage)
  }

  @Test func `writes into an empty folder, and never into another`() throws {
    let folder = FileManager.default.temporaryDirectory.appending(path: "sample-\(UUID().uuidString)")
    defer { try? FileManager.default.removeItem(at: folder) }
    let arguments = ["--trajectories", "5", "--seed", "1", folder.path]
    var said = ""
    #expect(Program(say: { said += $0 }).run(arguments) == 0)
    let files = try Program.files(GeneratedPlan.make(trajectories: 5, seed: 1))
    #expect(try CheckedIn(folder).files == files.bytes)
    #expect(said.hasPrefix("\(files.count) files, "))
    #expect(Program(complain: { said += $0 }).run(arguments) == 1)
    #expect(said.contains("not empty"))
    #expect(try CheckedIn(folder).files == files.bytes)
  }

  @Test func `that names a file as the folder writes nothing`() throws {
    let file = FileManager.default.temporaryDirectory.appending(path: "sample-\(UUID().uuidString)")
    defer { try? FileManager.default.removeItem(at: file) }
    try Data("x".utf8).write(to: file)
    var complaint = ""
    let arguments = ["--trajectories", "1", "--seed", "1", file.path]
    #expect(Program(complain: { complaint += $0 }).run(arguments) == 1)
    #expect(complaint.hasPrefix("Cannot write"))
    #expect(try Data(contentsOf: file) == Data("x".utf8))
  }
}
