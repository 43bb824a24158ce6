import CoachPool
import RecordSyntax
import TestSupport
import Testing

@testable import CoachPoolCLI

/// `show`: one record as a whole.
struct ShowCommandTests {
  private static let schema = OutputSchema(name: "show")

  /// The small pool with a privacy request, a published year, somebody in the private folder, and a fault.
  private func makePool() throws -> ExampleFolder {
    let pool = try ExampleFolder()
    try pool.edit(ExamplePool.trajectory, .remove(["followUps"]))
    try pool.folder.write(
      "---\nreceived: 2023-12-04\narticle: access\nsubject: coachee\n---\n",
      to: "pool/privacy-requests/2023/v-2023-7h3k.md")
    try pool.folder.write("---\nasOf: 2022-12-31\npublished: 2023-02-20\n---\n", to: "pool/annual/2022.md")
    try pool.folder.write("---\nname: Piet Jansen\n---\n", to: "hr/people/p-7k3m9q.md")
    return pool
  }

  @Test(arguments: ["nl", "en"])
  func `a trajectory is shown with how it stands, what is wrong and what comes next`(_ language: String)
    throws
  {
    let run = try makePool().run("show", "t-2023-k7qm", "--lang", language)
    #expect(Golden.difference(run.output, "show-\(language).txt", #filePath) == nil)
    #expect(run.code == 0 && run.errors == "", "\(run.errors)")
  }

  @Test(arguments: [
    ("t-2023-m3xd", ": running"), ("t-2023-w5hb", ": closed"), ("noor-veldhuis", ": in the pool"),
    ("e-2023-9f3x", "Evaluation"), ("generatieleren", "Event"), ("mdieu-kompas", "Programme"),
    ("standaard-2022", ": in force"), ("2022", ": does not count as published"),
    ("v-2023-7h3k", ": not answered yet"),
  ])
  func `every kind of record is shown`(_ id: String, _ state: String) throws {
    let pool = try makePool()
    let run = InProcessRun()
    #expect(run("show", id, "--lang", "en", workingDirectory: pool.folder.path) == 0)
    #expect(run.output.hasPrefix("\(id) (pool/"), "\(run.output)")
    #expect(run.output.split(separator: "\n").dropFirst().first?.contains(state) == true, "\(run.output)")
  }

  @Test(arguments: [
    ("2023-02-20", "published", "published"), ("2024-02-20", "not published yet", "unpublished"),
  ])
  func `a year with its figures counts as published from its day on`(
    _ day: String, _ words: String, _ word: String
  ) throws {
    let pool = try makePool()
    try pool.folder.write(
      """
      ---
      asOf: 2022-12-31
      published: \(day)
      figures:
        total: 12
        closed: 9
        running: 3
      ---

      """, to: "pool/annual/2022.md")
    #expect(try pool.run("show", "2022", "--lang", "en").output.contains(": \(words)\n"))
    #expect(try pool.run("show", "2022", "--format", "json").output.contains("\"state\":\"\(word)\""))
  }

  @Test func `what refers to a record is shown with file and line`() throws {
    let pool = try makePool()
    let shown = { (id: String) throws -> String in try pool.run("show", id, "--lang", "en").output }
    let evaluation = "pool/\(ExamplePool.evaluation):2:17: Evaluation\n"
    #expect(try shown("t-2023-k7qm").contains(evaluation))
    #expect(try shown("noor-veldhuis").contains("pool/\(ExamplePool.running):28:12: "))
    #expect(try shown("noor-veldhuis").contains("pool/\(ExamplePool.event):8:5: "))
    #expect(try shown("standaard-2022").contains("pool/\(ExamplePool.trajectory):38:10: "))
  }

  @Test func `of a code the trajectories are shown, and who it is where that is known`() throws {
    let pool = try makePool()
    let run = try pool.run("show", "p-7k3m9q", "--lang", "en")
    #expect(run.output.contains("pool/\(ExamplePool.trajectory):3:10: "), "\(run.output)")
    #expect(run.code == 0 && !run.output.contains("Piet"))
    let known = try pool.run("show", "p-7k3m9q", "--private", "hr", "--lang", "en")
    #expect(
      known.output.hasPrefix("p-7k3m9q (hr/people/p-7k3m9q.md)\n") && known.output.contains("Piet Jansen"))
    for option in ["--redact", "--redact --private hr", "--format json --redact"] {
      let kept = try pool.run(
        ["show", "p-7k3m9q", "--lang", "en"] + option.split(separator: " ").map(String.init))
      #expect(kept.code == 2 && kept.output == "", "\(kept.output)")
      #expect(kept.errors == "coachpool: whose a code is, and of what, is not shown in CI or with --redact\n")
    }
  }

  @Test func `where values are kept back nothing of those classes is shown`() throws {
    let pool = try makePool()
    try pool.edit(ExamplePool.running, .set(["decision"], ["on": "2023-09-12", "outcome": "declined"]))
    for field in ["agreement", "intake", "introductions", "sessions"] {
      try pool.edit(ExamplePool.running, .remove([.key(field)]))
    }
    #expect(try pool.run("show", "t-2023-m3xd", "--lang", "en").output.contains(": declined\n"))
    let kept = try pool.run("show", "t-2023-m3xd", "--lang", "en", environment: ["CI": "1"]).output
    #expect(
      kept.contains(": requested\n") && !kept.contains("declined") && !kept.contains("2023-09-12"), "\(kept)")
    let json = try pool.run("show", "t-2023-m3xd", "--format", "json", "--redact").output
    #expect(
      json.contains(#""state":"requested""#) && !json.contains("p-2x8w4d") && !json.contains("declined"))
    let trajectory = try pool.run("show", "t-2023-k7qm", "--redact", "--private", "hr").output
    for word in ["p-7k3m9q", "Piet", "Ans de Boer", "2023-01-12"] {
      #expect(!trajectory.contains(word), "\(word)")
    }
    #expect(trajectory.contains("2023-01-24 "))
    let coach = try pool.run("show", "noor-veldhuis", "--redact", "--lang", "en").output
    #expect(
      coach.contains("Noor Veldhuis") && !coach.contains("Capacity") && !coach.contains(ExamplePool.event))
  }

  private func outputs() throws -> [String] {
    let pool = try makePool()
    try pool.edit(
      ExamplePool.coach,
      .append(
        ["registrations"],
        [
          "body": "nobco-eia", "level": "Practitioner", "number": "1", "from": "2019-04-01",
          "until": "2024-03-31",
        ]))
    return try [
      ["t-2023-k7qm"], ["noor-veldhuis"], ["noor-veldhuis", "--redact"], ["v-2023-7h3k"],
      ["p-7k3m9q", "--private", "hr"], ["p-2x8w4d"],
    ].map { try pool.run(["show", "--format", "json"] + $0).output }
  }

  @Test func `the JSON is valid by its schema, and has no member that it does not name`() throws {
    let outputs = try outputs()
    try Self.schema.expectValid(outputs)
    try Self.schema.expectUsed(in: outputs)
  }

  @Test(.enabled(if: OutputSchema.judge.isPresent, "\(OutputSchema.judge.absence)"))
  func `a validator finds the JSON valid`() throws { try Self.schema.expectJudgedValid(outputs()) }

  @Test func `of a record that cannot be read the fault is shown`() throws {
    let pool = try makePool()
    try pool.folder.write("---\nkind: [\n---\n", to: "pool/" + ExamplePool.external)
    let run = try pool.run("show", "t-2023-w5hb", "--lang", "en")
    #expect(
      run.code == 0 && run.output.contains("\npool/\(ExamplePool.external):2:7: error: "), "\(run.output)")
  }

  @Test func `without agreements the rest is shown, and that what comes next is not known`() throws {
    let pool = try makePool()
    try pool.edit(Contract.path, .set(["evaluation"], ["afterMonths": "zes"]))
    let run = try pool.run("show", "t-2023-k7qm", "--lang", "en")
    #expect(run.code == 0 && !run.output.contains("what comes next"))
    #expect(run.errors.hasPrefix("contract.json cannot be read well, so what comes next cannot be told"))
  }

  @Test(arguments: [
    (["t-2023-k7qn"], "no record is called 't-2023-k7qn'; did you mean 't-2023-k7qm'?"),
    (["p-7k3m9x"], "no record is called 'p-7k3m9x'\n"), ([], "which record? coachpool show ID"),
    (["noor-veldhuis", "--format", "jsno"], "did you mean 'json'?"), (["a", "b"], "is too much"),
  ])
  func `what is not there is answered`(_ arguments: [String], _ message: String) throws {
    let pool = try makePool()
    let run = InProcessRun()
    #expect(run(["show", "--lang", "en"] + arguments, workingDirectory: pool.folder.path) == 2)
    #expect(run.errors.contains(message) && run.output == "", "\(run.errors)")
  }

  @Test(arguments: Command.show.examples.map(\.line))
  func `the examples of its help run`(_ line: String) throws {
    let pool = try makePool()
    let run = InProcessRun()
    let arguments = line.split(separator: " ").dropFirst().map(String.init)
    #expect(run(arguments, workingDirectory: pool.folder.path) == 0, "\(run.errors)")
    #expect(run.output.contains(arguments[1]))
  }
}
