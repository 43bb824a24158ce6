import CoachPool
import Foundation
import RecordSyntax
import TestSupport
import Testing

/// The example pool of the repository and its report of 2023, copied, changed and counted again by the built command.
struct ExampleReportTests {
  @Test func `the example pool has no findings, and its report shows the published figures`() throws {
    let pool = try CopiedPool()
    let check = try pool.run("check")
    #expect(check.output == "")
    #expect(check.code == 0)
    let report = try pool.report()
    for line in [
      "| Totaal aantal coachtrajecten in 2023 | 179 |", "| Afgeronde coachtrajecten in 2023 | 108 |",
      "| Doorlopende trajecten in 2024 | 71 |", "(n: 108) | 6,0 |",
      "| Verwijzingen naar andere onderdelen van de organisatie | 28 |",
      "28 = 2 + 16 + 10.", "| Inspiratiebijeenkomsten | 3 |", "| Samen | 51 |",
    ] {
      #expect(report.contains(line), "\(line)")
    }
  }

  @Test func `ordinary words in it are nobody's name`() throws {
    let pool = try CopiedPool()
    let names = [
      "Rick de Boer", "Anna de Groot", "Jan Bakker", "Mark van Dijk", "Loes Dik", "Els de Wit",
      "Piet van den Berg",
      "Kees de Jong", "Ina Visser", "Joris Coach", "Tom in 't Veld", "Hans Werk-van der Vraag",
    ]
    try pool.makePrivateFolder(names)
    let check = try pool.run("check", "--private", "private", "--only", "personal-data", "--format", "short")
    #expect(check.output == "")
    #expect(check.code == 0)
  }

  @Test func `a trajectory taken away is missing from every figure it counted in`() throws {
    let pool = try CopiedPool()
    let before = try pool.figures()
    // One that began in the year, so that what the year before published still holds.
    let referred = try Set(pool.records(of: "referrals")).intersection(pool.records(of: "started"))
    let path = try #require(referred.sorted().first)
    try pool.remove(path)
    let after = try pool.figures()
    #expect(after["total"] == before["total"].map { $0 - 1 })
    #expect(after["closed"] == before["closed"].map { $0 - 1 })
    #expect(after["running"] == before["running"])
    let referrals = try #require(before["referrals"])
    #expect(try #require(after["referrals"]) < referrals)
  }

  @Test func `sessions added to closed trajectories raise their mean`() throws {
    let pool = try CopiedPool()
    let path = try #require(try pool.records(of: "completed").first)
    let day = try #require(try pool.value(at: path)["sessions"]?.elements.last?["on"])
    for _ in 0..<6 {
      try pool.edit(path, .append(["sessions"], ["on": day, "minutes": 60, "place": "online"]))
    }
    // 648 sessions of 108 trajectories are 6,0; 654 are 6,06.
    #expect(try pool.report().contains("(n: 108) | 6,1 |"))
  }

  @Test func `a trajectory closed a year later is running at the year's end`() throws {
    let pool = try CopiedPool()
    let before = try pool.figures()
    let path = try #require(try pool.records(of: "completed").last)
    for later in ["followUps", "evaluationInvited"] where try pool.value(at: path)[later] != nil {
      try pool.edit(path, .remove([.key(later)]))
    }
    try pool.edit(path, .set(["closed", "on"], "2024-01-10"))
    let after = try pool.figures()
    #expect(after["total"] == before["total"])
    #expect(after["closed"] == before["closed"].map { $0 - 1 })
    #expect(after["running"] == before["running"].map { $0 + 1 })
  }

  @Test(arguments: ["14-09-2023", "2032-09-14"])
  func `a mistyped date in a counted record makes the report refuse`(_ date: String) throws {
    let pool = try CopiedPool()
    let path = try #require(try pool.records(of: "closed").first)
    try pool.edit(path, .set(["agreement", "signed"], .string(date)))
    let run = try pool.run("report", "annual", "2023")
    #expect(run.output == "")
    #expect(run.errors.contains(path))
    #expect(run.code == 2)
  }

  @Test func `a smallest cell of five prints neither the two nor what it can be computed from`() throws {
    let report = try CopiedPool().report("--smallest-cell", "5")
    #expect(report.contains("28 = 12 + 16"))
    #expect(!report.contains("Leiderschapscentrum | 10 |"))
    #expect(!report.contains("maatschappelijk werk | 2 |"))
  }

  @Test func `a record of the pool is never written over by output`() throws {
    let pool = try CopiedPool()
    let run = try pool.run("report", "annual", "2023", "--output", "pool/contract.json")
    #expect(run.code == 2)
    #expect(try pool.run("check").code == 0)
  }

  @Test func `a pool without its contract says so`() throws {
    let pool = try CopiedPool()
    try pool.remove(Contract.path)
    let run = try pool.run("check", "--format", "short")
    #expect(run.output.hasPrefix("pool/contract.json:1:1: "))
    #expect(run.output.split(separator: "\n").count == 1)
    #expect(run.code == 1)
  }

  @Test func `the built files of the example are up to date`() throws {
    let pool = try CopiedPool()
    #expect(try pool.run("index", "--check").code == 0)
    #expect(try pool.run("report", "annual", "2023", "--check").code == 0)
  }
}

/// The example pool of the repository, copied into a temporary folder.
private struct CopiedPool: ~Copyable {
  private let folder: TemporaryFolder

  init() throws {
    let folder = try TemporaryFolder()
    let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent()
    try FileManager.default.copyItem(
      at: root.appending(path: "pool"), to: URL(filePath: folder.path(of: "pool")))
    self.folder = folder
  }

  /// Makes a private folder of people with these names beside it.
  func makePrivateFolder(_ names: [String]) throws {
    for (number, name) in names.enumerated() {
      try folder.write("---\nname: \(name)\n---\n", to: "private/people/p-a\(number).md")
    }
  }

  func run(_ arguments: String...) throws -> BuiltTool.Outcome {
    try BuiltTool.coachpool.run(arguments, environment: [:], in: folder.path)
  }

  func report(_ options: String...) throws -> String {
    try BuiltTool.coachpool.run(["report", "annual", "2023"] + options, environment: [:], in: folder.path)
      .output
  }

  /// What `--explain` says: the figure's number.
  func figures() throws -> [String: Int] {
    var figures: [String: Int] = [:]
    for name in ["total", "closed", "running", "referrals"] {
      let first = try explained(name).first ?? ""
      figures[name] = first.split(separator: " ").last.flatMap { Int($0) }
    }
    return figures
  }

  /// The paths behind a figure.
  func records(of figure: String) throws -> [String] {
    try explained(figure).filter { $0.hasSuffix(".md") || $0.hasSuffix(".json") }
  }

  private func explained(_ figure: String) throws -> [String] {
    try run("report", "annual", "2023", "--explain", figure).output.split(separator: "\n").map(String.init)
  }

  /// Takes a trajectory away, with the evaluations that speak of it.
  func remove(_ path: String) throws {
    try folder.remove("pool/" + path)
    let id = path.split(separator: "/").last.map { String($0.prefix { $0 != "." }) } ?? path
    for year in try folder.names(in: "pool/evaluations") {
      for name in try folder.names(in: "pool/evaluations/" + year) {
        let file = "pool/evaluations/\(year)/\(name)"
        if try folder.text(of: file).contains(id) { try folder.remove(file) }
      }
    }
  }

  func value(at path: String) throws -> Value { try document(path).value() }

  func edit(_ path: String, _ edit: Edit) throws {
    let edited = try document(path).applying([edit], vocabulary: Schemas.bundled.vocabulary)
    try folder.write(edited.bytes, to: "pool/" + path)
  }

  private func document(_ path: String) throws -> Document {
    Document(parsing: Array(try folder.text(of: "pool/" + path).utf8), at: path)
  }
}

extension Value {
  fileprivate var elements: [Value] { if case .array(let elements) = self { elements } else { [] } }
}
