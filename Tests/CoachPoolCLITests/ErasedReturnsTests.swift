import CoachPool
import RecordSyntax
import TestSupport
import Testing

/// What was erased and comes back with an old commit is found, whatever the contract and the record say.
struct ErasedReturnsTests {
  /// A repository in which a trajectory's code was erased, in the last commit.
  private func makeRepository() throws -> ExampleRepository {
    let repository = try ExampleRepository()
    let path = ExamplePool.trajectory
    for field: Pointer in [["coachee"], ["decision"], ["intake", "nature"], ["intake", "because"]] {
      try repository.edit(path, .remove(field))
    }
    for name in ["identifying", "content"] {
      try repository.edit(
        path, .append(["removed"], ["on": "2023-12-01", "class": .string(name), "ground": "erasure"]))
    }
    try repository.folder.write(
      #"{"on":"2023-12-01","id":"p-7k3m9q","ground":"erasure"}"# + "\n", to: "pool/" + ErasureLedger.path)
    try repository.commit()
    return repository
  }

  @Test func `an erased code that an old commit brings back is found`() throws {
    let repository = try makeRepository()
    #expect(try repository.run("check").output == "")
    try repository.folder.git("checkout", "-q", "HEAD~1", "--", "pool/" + ExamplePool.trajectory)
    try repository.edit(Contract.path, .set(["rules"], ["erased-returns": "off"]))
    try repository.edit(
      ExamplePool.trajectory, .set(["allow"], ["erased-returns": ["reason": "Zo laten."]]))
    let run = try repository.run("check", "--only", "erased-returns", "--format", "short", "--lang", "en")
    #expect(
      run.output == """
        pool/\(ExamplePool.trajectory):3:10: error: this code was removed, and is there again [erased-returns]

        """)
    #expect(run.code == 1)
    let redacted = try repository.run("check", "--only", "erased-returns", environment: ["CI": "1"])
    #expect(redacted.code == 1)
    #expect(!(redacted.output + redacted.errors).contains("p-7k3m9q"))
  }

  @Test func `a removed record that is there again is found, readable or not`() throws {
    let repository = try makeRepository()
    try repository.folder.write(
      #"{"on":"2023-12-01","id":"e-2023-9f3x","ground":"retention"}"# + "\n",
      to: "pool/" + ErasureLedger.path)
    for text in [try repository.folder.text(of: "pool/" + ExamplePool.evaluation), "{"] {
      try repository.folder.write(text, to: "pool/" + ExamplePool.evaluation)
      let run = try repository.run("check", "--only", "erased-returns", "--format", "short", "--lang", "nl")
      #expect(
        run.output == """
          pool/\(ExamplePool.evaluation):1:1: fout: dit record is verwijderd, en is er weer [erased-returns]

          """)
    }
  }
}
