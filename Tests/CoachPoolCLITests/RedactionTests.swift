import CoachPool
import RecordSyntax
import TestSupport
import Testing

@testable import CoachPoolCLI

/// Where CI keeps what is printed, no value that gives away something of a person is.
struct RedactionTests {
  /// A pool in which a code, which identifies, and the destination of a referral, which is content, are wrong.
  private func makePool() throws -> ExampleFolder {
    let pool = try ExampleFolder()
    try pool.edit(ExamplePool.running, .set(["coachee"], "Jan Jansen"))
    try pool.edit(ExamplePool.trajectory, .set(["referrals"], [["on": "2023-05-01", "to": "testburo"]]))
    return pool
  }

  @Test(arguments: OutputFormat.allCases.map(\.rawValue))
  func `with CI set, places and rules are printed and values are not`(_ format: String) throws {
    let pool = try makePool()
    let open = try pool.run("check", "--format", format)
    #expect(open.output.contains("Jan Jansen"))
    #expect(open.output.contains("testbur"))
    for run in [
      try pool.run("check", "--format", format, environment: ["CI": "true"]),
      try pool.run("check", "--format", format, "--redact"),
    ] {
      let text = run.output + run.errors
      #expect(!text.contains("Jan Jansen"))
      #expect(!text.contains("testbur"))
      #expect(text.contains(ExamplePool.trajectory))
      #expect(text.contains("dangling-reference"))
      #expect(run.code == open.code)
    }
  }

  /// Words that fields of any form refuse, and that most admit and then lead nowhere.
  static let words = ["Zwaluw Staart", "zwaluwstaart"]

  @Test(arguments: words, OutputFormat.allCases)
  func `a word in every field that is kept back is in no format`(_ word: String, _ format: OutputFormat)
    throws
  {
    let pool = try ExampleFolder()
    var count = 0
    for (kind, path) in [
      ("trajectory", "trajectories/2023/t-2023-zzzz.json"), ("coach", "coaches/zzzz.json"),
      ("event", "events/2023/zzzz.json"),
    ] {
      let record = try PlantedValues.record(of: kind, word)
      count += record.count(of: word)
      try pool.folder.write(record.json, to: "pool/" + path)
    }
    let contract = try PlantedValues.record(of: "contract", word)
    if case .object(let members) = contract {
      for member in members { try pool.edit(Contract.path, .set([.key(member.key)], member.value)) }
    }
    // As many as the schemas have such fields.
    #expect(count + contract.count(of: word) > 35)
    #expect(contract["coordinators"] != nil)
    try pool.edit(ExamplePool.trajectory, .set([.key(word)], "x"))
    let arguments = ["check", "--format", format.rawValue]
    let open = try pool.run(arguments)
    #expect(open.output.contains(word))
    let summary = pool.folder.path(of: "summary.md")
    let runs = [
      try pool.run(arguments, environment: ["CI": "true", "GITHUB_STEP_SUMMARY": summary]),
      try pool.run(arguments + ["--redact", "-v", "--lang", "en", "--output", "out"]),
      try pool.run(arguments + ["--redact", "--fix"]),
    ]
    var texts = runs.flatMap { [$0.output, $0.errors] }
    texts.append(try pool.folder.text(of: "out"))
    if format == .github { texts.append(try pool.folder.text(of: "summary.md")) }
    for text in texts {
      let line = text.split(separator: "\n").first { $0.lowercased().contains(word.lowercased()) }
      #expect(line == nil)
    }
    #expect(runs.allSatisfy { $0.code == open.code })
  }
}
