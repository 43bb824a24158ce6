import CoachPool
import RecordSyntax
import TestSupport
import Testing

@testable import CoachPoolCLI

/// `agenda`: what is due, in every form.
struct AgendaCommandTests {
  private static let schema = OutputSchema(name: "agenda")
  private static let judge = Judge(of: "calendar")

  /// The small pool with one of nearly everything that can be due.
  private func makePool() throws -> ExampleFolder {
    let pool = try ExampleFolder()
    try pool.edit(ExamplePool.trajectory, .remove(["followUps"]))
    try pool.edit(
      ExamplePool.running, .append(["sessions"], ["on": "2024-01-09", "minutes": 60, "planned": true]))
    try pool.edit(
      ExamplePool.running, .set(["allow"], ["stalled": ["reason": "Verlof.", "until": "2024-01-10"]]))
    try pool.edit(Contract.path, .set(["coaches", "supervisionPerYear"], 1))
    try pool.edit(Contract.path, .set(["retention"], ["historyMonths": 12]))
    try pool.edit(
      ExamplePool.coach,
      .append(
        ["registrations"],
        [
          "body": "nobco-eia", "level": "Practitioner", "number": "1", "from": "2019-04-01",
          "until": "2024-03-31",
        ]))
    try pool.folder.write(
      "---\nreceived: 2023-12-04\narticle: access\nsubject: coachee\n---\n",
      to: "pool/privacy-requests/2023/v-2023-7h3k.md")
    try pool.folder.write(
      """
      { "kind": "regulier", "coachee": "p-9r3h7z", "requested": { "on": "2023-11-01" },
        "decision": { "on": "2023-11-03", "outcome": "deferred", "reason": "timing", "revisitOn": "2024-01-08" } }

      """, to: "pool/trajectories/2023/t-2023-h6vb.json")
    try pool.folder.write(
      #"{"on":"2023-01-15","id":"e-2020-4k1v","ground":"erasure"}"# + "\n", to: "pool/erasures.jsonl")
    try pool.folder.write("---\nname: Bo Smit\n---\n", to: "hr/people/p-8h4f6c.md")
    return pool
  }

  @Test func `people read what is due, on what ground and what settles it`() throws {
    let pool = try makePool()
    for language in ["nl", "en"] {
      let run = try pool.run("agenda", "--private", "hr", "--lang", language)
      #expect(Golden.difference(run.output, "agenda-\(language).txt", #filePath) == nil)
      #expect(run.code == 0)
    }
    let english = try pool.run("agenda", "--lang", "en")
    #expect(
      english.errors == """
        2 overdue, 9 to be done or possible by 2024-01-30
        not looked at without the private folder (--private): what is to be done there

        """, "\(english.errors)")
  }

  @Test func `a table is for a meeting`() throws {
    let run = try makePool().run("agenda", "--format", "markdown", "--lang", "en")
    #expect(Golden.difference(run.output, "agenda-en.md", #filePath) == nil)
    #expect(run.code == 0)
  }

  @Test func `nothing to do is said, in every form`() throws {
    let pool = try ExampleFolder()
    let days = ["agenda", "--as-of", "2023-09-01", "--until", "2023-09-02", "--lang", "en"]
    let run = try pool.run(days)
    #expect(run.output == "" && run.code == 0)
    #expect(run.errors.hasPrefix("nothing is to be done by 2023-09-02\n"), "\(run.errors)")
    #expect(
      try pool.run(days + ["--format", "markdown"]).output
        == "# Agenda of 2023-09-01\n\nNothing is to be done by 2023-09-02.\n")
    #expect(
      try pool.run(days + ["--format", "json"]).output
        == "{\"version\":1,\"asOf\":\"2023-09-01\",\"until\":\"2023-09-02\",\"entries\":[\n],\"leftOut\":0}\n"
    )
    #expect(
      try pool.run(days + ["--format", "ics"]).output.contains(
        "SUMMARY:nothing is to be done by 2023-09-02\r\n"))
  }

  // MARK: - For programs

  private func outputs() throws -> [String] {
    let pool = try makePool()
    return try [[], ["--until", "2027-01-01", "--private", "hr"], ["--redact"], ["--as-of", "2025-01-01"]].map
    {
      try pool.run(["agenda", "--format", "json"] + $0).output
    }
  }

  @Test func `the JSON is valid by its schema, and has no member that it does not name`() throws {
    let outputs = try outputs()
    try Self.schema.expectValid(outputs)
    try Self.schema.expectUsed(in: outputs)
  }

  @Test(.enabled(if: OutputSchema.judge.isPresent, "\(OutputSchema.judge.absence)"))
  func `a validator finds the JSON valid`() throws { try Self.schema.expectJudgedValid(outputs()) }

  @Test func `every kind that an agenda can have is named in the schema`() throws {
    let items = try Self.schema.value()["properties"]?["entries"]?["items"]
    let kinds = try #require(items?["properties"]?["kind"]?["enum"])
    #expect(kinds == .array(AgendaKind.allCases.map { .string($0.rawValue) }))
  }

  // MARK: - For calendars

  @Test
  func `a calendar has the same bytes every time, and no record of a day keeps a reader from taking it`()
    throws
  {
    let pool = try makePool()
    let run = try pool.run("agenda", "--format", "ics", "--lang", "en")
    #expect(Golden.difference(run.output.replacing("\r\n", with: "\n"), "agenda.ics.txt", #filePath) == nil)
    #expect(run.output.split(separator: "\r\n").count == run.output.count { $0 == "\r\n" })
    #expect(run.errors.contains("not shown, for it gives away something of a person: 3\n"), "\(run.errors)")
    #expect(try pool.run("agenda", "--format", "ics", "--lang", "en").output == run.output)
  }

  @Test(.enabled(if: judge.isPresent, "\(judge.absence)"))
  func `a calendar library reads and writes it the same`() throws {
    let pool = try makePool()
    for options in [
      [], ["--until", "2027-01-01"], ["--lang", "en", "--until", "9999-12-31", "--private", "hr"],
      ["--as-of", "2023-09-01", "--until", "2023-09-02"],
    ] {
      let text = try pool.run(["agenda", "--format", "ics"] + options).output
      let count = text.split(separator: "\r\n").count { $0 == "BEGIN:VEVENT" }
      #expect(try Self.judge.faults(in: text, String(count)) == "")
    }
    let cut = "BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\nUID:a\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n"
    #expect(try Self.judge.faults(in: cut, "1") != "")
  }

  @Test func `a calendar holds nothing that is kept back, with or without being asked`() throws {
    let pool = try makePool()
    for options in [[], ["--redact"]] {
      let text = try pool.run(["agenda", "--format", "ics", "--until", "2024-04-01"] + options).output
        .replacing("\r\n ", with: "")
      for word in ["p-7k3m9q", "p-9r3h7z", "h6vb", "supervisie", "development", "uitgesteld", "Smit"] {
        #expect(!text.contains(word), "\(word)")
      }
      #expect(text.contains("noor-veldhuis: de registratie bij 'nobco-eia'"))
    }
  }

  @Test func `where values are kept back what tells something by being there is left out`() throws {
    let pool = try makePool()
    let shown = try pool.run("agenda", "--lang", "en")
    let run = try pool.run("agenda", "--lang", "en", environment: ["CI": "true"])
    #expect(shown.output.contains("t-2023-h6vb") && !run.output.contains("t-2023-h6vb"))
    #expect(run.errors.contains("not shown, for it gives away something of a person: 3\n"), "\(run.errors)")
    #expect(run.code == 0)
  }

  // MARK: - What it cannot do

  @Test func `of a file that cannot be read that is said, and without agreements nothing is`() throws {
    let pool = try makePool()
    try pool.folder.write("---\nkind: [\n---\n", to: "pool/" + ExamplePool.external)
    let run = try pool.run("agenda", "--quiet", "--lang", "en")
    #expect(run.code == 0)
    #expect(run.errors.contains("pool/\(ExamplePool.external):2:7: "), "\(run.errors)")
    #expect(run.errors.contains("; of this file nobody can say what is to be done: mend it first"))
    try pool.edit(Contract.path, .set(["evaluation"], ["afterMonths": "zes"]))
    let broken = try pool.run("agenda", "--lang", "en")
    #expect(broken.code == 2 && broken.output == "")
    #expect(
      broken.errors == "coachpool: contract.json cannot be read well; mend it first (see: coachpool check)\n")
  }

  @Test(arguments: [
    (["--until", "2024-13-01"], "is no day of the calendar"), (["--format", "icx"], "did you mean 'ics'?"),
    (["t-2023-k7qm"], "is too much"),
  ])
  func `an argument that is wrong is answered`(_ options: [String], _ message: String) throws {
    let run = InProcessRun()
    let pool = try ExampleFolder()
    #expect(run(["agenda", "--lang", "en"] + options, workingDirectory: pool.folder.path) == 2)
    #expect(run.errors.contains(message), "\(run.errors)")
  }

  @Test(arguments: [
    ("2023-12-31", "standaard-2024 --on 2024-01-01"), ("2024-01-10", "standaard-2024-2 --on 2024-01-11"),
  ])
  func `what settles the end of standard terms works as it stands`(_ until: String, _ words: String) throws {
    let pool = try ExampleFolder()
    try pool.edit(ExamplePool.terms, .set(["until"], .string(until)))
    if until > "2024" {
      try pool.folder.write(
        "---\nfrom: 2024-01-01\ncovers:\n  - scope\n---\n", to: "pool/terms/standaard-2024.md")
    }
    let agenda = try pool.run("agenda", "--lang", "en")
    #expect(agenda.output.contains("    coachpool new terms \(words)\n"), "\(agenda.output)")
    let settled = try pool.run(["new", "terms"] + words.split(separator: " ").map(String.init))
    #expect(settled.code == 0, "\(settled.errors)")
  }

  @Test(arguments: Command.agenda.examples.map(\.line))
  func `the examples of its help run`(_ line: String) throws {
    let pool = try makePool()
    let run = InProcessRun()
    let arguments = line.split(separator: " ").dropFirst().map(String.init)
    #expect(run(arguments, workingDirectory: pool.folder.path(of: "pool")) == 0, "\(run.errors)")
    #expect(line.contains("--output") || run.output.contains("t-2023-k7qm"))
    if line.contains("--output") {
      #expect(try pool.folder.text(of: "agenda.ics").hasPrefix("BEGIN:VCALENDAR\r\n"))
    }
  }

  @Test func `an agenda is not written among the records`() throws {
    let pool = try makePool()
    let run = try pool.run("agenda", "--output", "pool/coaches/agenda.md", "--lang", "en")
    #expect(run.code == 2 && run.errors.contains("lies among the records of the pool"))
  }
}
