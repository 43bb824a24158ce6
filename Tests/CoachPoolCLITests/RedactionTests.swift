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

  /// Where a record of each kind lies.
  private static let paths = [
    ("trajectory", "trajectories/2023/t-2023-zzzz.json"), ("coach", "coaches/zzzz.json"),
    ("evaluation", "evaluations/2023/e-2023-zzzz.json"), ("event", "events/2023/zzzz.json"),
    ("programme", "programmes/2023/zzzz.json"), ("terms", "terms/zzzz.json"), ("annual", "annual/2022.json"),
    ("privacy-request", "privacy-requests/2023/zzzz.json"),
  ]

  @Test(arguments: words, PlantedValues.Misplacement.allCases)
  func `a word that does not belong where it stands is in no format`(
    _ word: String, _ misplacement: PlantedValues.Misplacement
  ) throws {
    let pool = try ExampleFolder()
    for (kind, path) in Self.paths {
      let record = PlantedValues.record(of: kind, word, misplaced: misplacement)
      #expect(record != .null)
      try pool.folder.write(record.json, to: "pool/" + path)
    }
    try expectKeptBack(word, in: pool)
  }

  // A key that has its form is the agreements' own there.
  @Test(arguments: PlantedValues.Misplacement.allCases)
  func `a word that has no form of the contract's is in no format`(
    _ misplacement: PlantedValues.Misplacement
  ) throws {
    let pool = try ExampleFolder()
    let word = Self.words[0]
    let contract = PlantedValues.record(of: "contract", word, misplaced: misplacement)
    try pool.folder.write(contract.json, to: "pool/" + Contract.path)
    try expectKeptBack(word, in: pool)
  }

  @Test(arguments: [
    "allow: { Ziek thuis: { reason: x } }", "allow: { ziek-thuis: { reason: x, until: 2020-01-01 } }",
    #"removed: "Ziek thuis, p-58f275""#, #"removed: [{ on: "Ziek thuis" }]"#,
    "Ziek thuis: x", "until: Ziek thuis", "languages: [Ziek thuis]", "&ziek-thuis a: b",
    "paused: [{ from: 2020-01-01, Ziek thuis: x, Ziek thuis: y }]", "a: b: Ziek thuis", "? Ziek thuis",
  ])
  func `what does not belong in the front matter is kept back`(_ line: String) throws {
    let pool = try ExampleFolder()
    let path = "pool/" + ExamplePool.coach
    let text = try pool.folder.text(of: path)
    try pool.folder.write(
      text.replacing("---\n", with: "---\n" + line + "\n", maxReplacements: 1), to: path)
    try expectKeptBack("thuis", in: pool)
  }

  @Test(arguments: ["p-0zz9zz", "Noor Veldhuis"])
  func `who made a privacy request is kept back`(_ who: String) throws {
    let pool = try ExampleFolder()
    try pool.folder.write(
      "---\nreceived: 2023-12-04 # \(who)\narticle: access\nsubject: coachee\n---\n",
      to: "pool/privacy-requests/2023/v-2023-7h3k.md")
    try expectKeptBack(who, in: pool)
  }

  /// That a word is in what is shown, and in nothing that is shown with values kept back.
  private func expectKeptBack(_ word: String, in pool: borrowing ExampleFolder) throws {
    let open = try ["json", "text"].map { try pool.run("check", "--format", $0).output }.joined()
    #expect(open.lowercased().contains(word.lowercased()))
    let environment = ["CI": "true", "GITHUB_STEP_SUMMARY": pool.folder.path(of: "summary.md")]
    for format in OutputFormat.allCases {
      let run = try pool.run(["check", "--format", format.rawValue], environment: environment)
      #expect(run.code == 1 || run.code == 0)
      let texts =
        [run.output, run.errors] + (format == .github ? [try pool.folder.text(of: "summary.md")] : [])
      for text in texts {
        let line = text.split(separator: "\n").first { $0.lowercased().contains(word.lowercased()) }
        #expect(line == nil, "\(format)")
      }
    }
  }
}
