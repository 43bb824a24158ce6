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

  /// A repository in which a coachee with a quote was erased by the command, in the last commit.
  private func makeErased() throws -> ExampleRepository {
    let repository = try ExampleRepository()
    try repository.edit(
      ExamplePool.evaluation, .set(["quotes"], [["text": "Fijn.", "consentOn": "2023-12-20"]]))
    try repository.commit()
    #expect(try repository.run("erase", "p-7k3m9q").code == 1)
    try repository.commit()
    #expect(try repository.run("check", "--against", "HEAD").output == "")
    return repository
  }

  private func found(_ repository: borrowing ExampleRepository, _ options: String...) throws -> [String] {
    let arguments = ["check", "--only", "erased-returns", "--format", "short", "--lang", "en"] + options
    // In which line it is, is not what is asked here.
    return try repository.run(arguments).output.replacing(#/:\d+:\d+: error/#, with: "").split(
      separator: "\n"
    ).map(String.init)
  }

  private static let quote = """
    pool/\(ExamplePool.evaluation): this was taken out on request on 2023-12-31, and is there again: \
    'published' [erased-returns]
    """

  @Test func `an old evaluation with its quote is found by what its trajectory says`() throws {
    let repository = try makeErased()
    try repository.folder.git("checkout", "-q", "HEAD~1", "--", "pool/" + ExamplePool.evaluation)
    #expect(try found(repository) == [Self.quote])
    #expect(try found(repository, "--against", "HEAD") == [Self.quote])
  }

  @Test func `an old trajectory without its code is found by what it said before`() throws {
    let repository = try makeErased()
    try repository.folder.git("checkout", "-q", "HEAD~1", "--", "pool/" + ExamplePool.trajectory)
    try repository.edit(ExamplePool.trajectory, .remove(["coachee"]))
    #expect(
      try found(repository, "--against", "HEAD") == [
        "pool/\(ExamplePool.trajectory): this was taken out on request on 2023-12-31, and is there again: 'content' [erased-returns]"
      ])
  }

  @Test func `a ledger that was put back is found, and what it hides`() throws {
    let repository = try makeErased()
    let line = #"{"on":"2023-12-31","id":"p-7k3m9q","ground":"erasure"}"#
    let gone = """
      pool/erasures.jsonl: the ledger named the removal of 'p-7k3m9q', and does not any more \
      [erased-returns]
      """
    try repository.folder.remove("pool/" + ErasureLedger.path)
    #expect(try found(repository) == [] && found(repository, "--against", "HEAD") == [gone])
    let help = try repository.run("check", "--against", "HEAD", "--lang", "en").output
    #expect(help.contains("put this line back") && help.contains("\n      \(line)\n"))
    try repository.folder.git("checkout", "-q", "HEAD~1", "--", "pool")
    #expect(
      try found(repository, "--against", "HEAD") == [
        gone, Self.quote,
        "pool/\(ExamplePool.trajectory): this code was removed, and is there again [erased-returns]",
      ])
    let redacted = try repository.run("check", "--against", "HEAD", environment: ["CI": "1"])
    #expect(redacted.code == 1 && !(redacted.output + redacted.errors).contains("p-7k3m9q"))
  }

  @Test func `an erased code is found in whatever text of the pool, each place once`() throws {
    let repository = try makeErased()
    try repository.edit(ExamplePool.trajectory, .set(["allow"], ["stalled": ["reason": "Zie p-7k3m9q."]]))
    let external = "pool/" + ExamplePool.external
    let text = try repository.folder.text(of: external)
    try repository.folder.write(
      text.replacing("kind: regulier\n", with: "kind: regulier # p-7k3m9q\n"), to: external)
    try repository.edit(ExamplePool.event, .set(["theme"], "Over p-7k3m9q en p-7k3m9q"))
    try repository.edit(Contract.path, .set(["organisation"], "Stad (p-7k3m9q)"))
    try repository.folder.write("p-7k3m9q en p-7k3m9qx\n", to: "pool/reports/toelichting.md")
    let places = try found(repository).map { $0.prefix { $0 != ":" } }
    #expect(places.count == 6)
    for path in [
      ExamplePool.trajectory, ExamplePool.external, ExamplePool.event, Contract.path,
      "reports/toelichting.md",
    ] {
      #expect(places.contains { $0 == "pool/\(path)" }, "\(path)")
    }
    let redacted = try repository.run("check", environment: ["CI": "1"])
    #expect(redacted.code == 1 && !(redacted.output + redacted.errors).contains("p-7k3m9q"))
  }

  @Test(arguments: [true, false])
  func `an erased code is found in a text in UTF-16, at its place`(isBigEndian: Bool) throws {
    let repository = try makeErased()
    let units = [0xFEFF] + Array("Regel een\r\nover p-7k3m9q\r\n".utf16)
    let bytes = units.flatMap { unit in
      let (high, low) = (UInt8(unit >> 8), UInt8(unit & 0xFF))
      return isBigEndian ? [high, low] : [low, high]
    }
    try repository.folder.write(bytes, to: "pool/reports/log.txt")
    let run = try repository.run("check", "--only", "erased-returns", "--format", "short", "--lang", "en")
    #expect(run.output.contains("pool/reports/log.txt:2:6: error: this code was removed, and stands here"))
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
