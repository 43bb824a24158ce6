import CoachPool
import RecordSyntax
import TestSupport
import Testing

/// `index`, run as the built command.
struct IndexTests {
  @Test func `indexes are built, then left alone, then follow a change`() throws {
    let pool = try ExampleFolder()
    #expect(try pool.run("index", "--check").code == 1)
    let first = try pool.run("index", "--lang", "en")
    #expect(first.output.contains("pool/index/trajectories.jsonl: brought up to date\n"))
    #expect(first.code == 0)
    let trajectories = try pool.folder.text(of: "pool/index/trajectories.jsonl")
    #expect(trajectories.split(separator: "\n").count == 3)
    #expect(try pool.run("index").output == "")
    #expect(try pool.run("index", "--check").code == 0)

    try pool.edit(ExamplePool.running, .append(["sessions"], ["on": "2023-12-19", "minutes": 60]))
    let check = try pool.run("index", "--check")
    #expect(
      check.output == "pool/index/trajectories.jsonl: klopt niet met de records; doe: coachpool index\n")
    #expect(check.code == 1)
    #expect(try pool.folder.text(of: "pool/index/trajectories.jsonl") == trajectories)
    #expect(try pool.run("index").output == "pool/index/trajectories.jsonl: bijgewerkt\n")
    #expect(try pool.folder.text(of: "pool/index/trajectories.jsonl") != trajectories)
    #expect(try pool.run("check").code == 0)
  }

  @Test func `a record with an error refuses, or is left out by name`() throws {
    let pool = try ExampleFolder()
    try pool.edit(ExamplePool.external, .set(["closed", "on"], "2023-06-31"))
    let refused = try pool.run("index")
    #expect(refused.code == 2)
    #expect(refused.errors.contains(ExamplePool.external))
    #expect(try !pool.folder.names(in: "pool").contains("index"))
    let despite = try pool.run("index", "--despite-errors")
    #expect(despite.code == 0)
    #expect(despite.errors.contains("weggelaten: \(ExamplePool.external)"))
    #expect(try pool.folder.text(of: "pool/index/trajectories.jsonl").split(separator: "\n").count == 2)
  }

  @Test func `when one index cannot be written none is`() throws {
    let pool = try ExampleFolder()
    _ = try pool.run("index")
    let built = try pool.folder.names(in: "pool/index")
    for name in built { try pool.folder.write("", to: "pool/index/" + name) }
    try pool.folder.remove("pool/index/trajectories.jsonl")
    try pool.folder.write("mine", to: "own.jsonl")
    try pool.folder.link("pool/index/trajectories.jsonl", to: "../../own.jsonl")
    let run = try pool.run("index")
    #expect(run.output == "")
    #expect(run.errors.contains("pool/index/trajectories.jsonl"))
    #expect(run.code == 2)
    #expect(try pool.folder.names(in: "pool/index") == built)
    #expect(try pool.folder.text(of: "pool/index/coaches.jsonl") == "")
    #expect(try pool.folder.text(of: "own.jsonl") == "mine")
  }

  @Test func `nothing is written through a link`() throws {
    let pool = try ExampleFolder()
    let outside = try TemporaryFolder()
    try pool.folder.link("pool/index", to: outside.path)
    let run = try pool.run("index")
    #expect(run.code == 2)
    #expect(run.errors.contains("pool/index"))
    #expect(try outside.names() == [])
  }
}
