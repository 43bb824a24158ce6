import Foundation
import TestSupport
import Testing

/// The life of a made pool in git: three years collected, published, cleared as their terms pass, asked about by one
/// person and rid of another, and the history after it.
struct ThreeYearsTests {
  private static let years = [2021, 2022, 2023]

  @Test(.enabled(if: GitFilterRepo.isPresent, "\(GitFilterRepo.absence)"))
  func `a pool is collected, published, cleared and cleaned, and every report stays as it was`() throws {
    let story = try Story()
    try story.collect()
    var reports: [Int: String] = [:]
    for year in Self.years {
      try story.tell("report annual \(year) --publish")
      // Standard output has no pictures; what stands in files is compared by --check.
      reports[year] = try story.folder.text(of: "pool/reports/\(year).md").replacing(/!\[.*\n\n/, with: "")
    }
    try story.commit("Publish three years")
    let backup = try story.folder.snapshot()
    func expectReports(_ day: String) throws {
      for year in Self.years {
        #expect(try story.run("report annual \(year) --as-of \(day)").output == reports[year])
        #expect(try story.run("report annual \(year) --check --as-of \(day)").code == 0)
      }
    }

    let day = "2025-02-28"
    #expect(try story.run("check --as-of \(day)").output.contains("[retention-overdue]"))
    try story.tell("retention --as-of \(day)")
    try story.tell("retention --apply --as-of \(day)", shows: false)
    #expect(try story.run("check --as-of \(day)").code == 0)
    try story.tell("retention --as-of \(day)")
    try story.commit("Clear what is past its term")
    try expectReports(day)

    let (code, trajectory) = try story.someone()
    let dossier = try story.run("dossier \(code) --private \(story.privateFolder.path) --as-of \(day)")
    #expect(dossier.code == 0)
    #expect(dossier.output.contains("Els de Wit") && dossier.output.contains(trajectory))
    story.add("$ coachpool dossier CODE --private ../private --as-of \(day)")
    story.add(
      dossier.output.split(separator: "\n").filter { $0.hasPrefix("#") }.joined(separator: "\n")
        .replacing(code, with: "CODE").replacing(
          URL(filePath: story.privateFolder.path).lastPathComponent, with: "private"))

    let erased = try story.run("erase \(code) --private \(story.privateFolder.path) --as-of \(day)")
    // Git still holds it.
    #expect(erased.code == 1)
    story.add("$ coachpool erase CODE --private ../private --as-of \(day)")
    story.add(erased.output.replacing(code, with: "CODE"))
    #expect(try story.privateFolder.names(in: "people") == [])
    #expect(try story.run("check --as-of \(day)").code == 0)
    try story.commit("Erase at a person's request")
    try story.addState()
    try expectReports(day)

    let clone = story.folder.path + "-schoon"
    defer {
      for path in [clone, story.folder.path + "-lijsten"] {
        try? FileManager.default.removeItem(atPath: path)
      }
    }
    let held = try story.tell("retention --history --as-of \(day)", until: "Zo gaat het")
    #expect(held.code == 1)
    let shell = try GitFilterRepo()
    let lists = try shell.run(commandsIn: held.output, in: story.folder.path)
    #expect(lists.code == 1, "\(lists.errors)")
    let cleaned = try shell.run(commandsIn: lists.output, in: story.folder.path)
    #expect(cleaned.code == 0, "\(cleaned.errors)")
    let history = try BuiltTool(path: "/usr/bin/env").run(
      ["git", "log", "--all", "-p", "--format=%B", "--", "pool/trajectories"],
      environment: TemporaryFolder.gitEnvironment, in: clone)
    #expect(history.output.contains("\n+kind: ") && !history.output.contains(code))
    story.add("$ coachpool retention --history --as-of \(day)   # in the clean clone")
    let after = try BuiltTool.coachpool.run(
      ["retention", "--history", "--as-of", day, "--lang", "nl"], in: clone)
    #expect(after.code == 0)
    story.add(after.output + after.errors)

    // An old backup is put back over the pool.
    for (path, bytes) in backup where path == trajectory { try story.folder.write(bytes, to: path) }
    let restored = try story.run("check --as-of \(day) --format short --redact")
    #expect(restored.code == 1)
    #expect(
      restored.output.contains("\(trajectory):3:10: fout: ") && restored.output.contains("[erased-returns]"))
    story.add("$ coachpool check --as-of \(day) --format short   # an old backup of one file put back")
    story.add(
      restored.output.split(separator: "\n").filter { $0.contains("[erased-returns]") }.joined(
        separator: "\n"
      )
      .replacing(trajectory, with: "FILE"))
    #expect(Golden.difference(story.transcript, "three-years.txt", #filePath) == nil)
  }
}

/// A pool in a repository, what was done to it, and what each command said and left behind.
private final class Story {
  /// What did not go as the story wants it.
  struct Failure: Error {
    let words: String
  }

  let folder: TemporaryFolder
  let privateFolder: TemporaryFolder
  private(set) var transcript = ""

  init() throws {
    folder = try TemporaryFolder()
    privateFolder = try TemporaryFolder()
  }

  /// Makes a pool of some years and commits it; what was published before the tool is left out.
  func collect() throws {
    let made = try BuiltTool(name: "SamplePool").run(
      "--trajectories", "60", "--seed", "5", "pool", in: folder.path)
    guard made.code == 0 else { throw Failure(words: made.errors) }
    for name in try folder.names(in: "pool/annual") { try folder.remove("pool/annual/\(name)") }
    // Its content went when there was no report to wait for, which keeps a year from being published: it went on request.
    for (path, bytes) in try folder.snapshot() where path.hasPrefix("pool/trajectories/") {
      let text = String(decoding: bytes, as: UTF8.self)
      let requested = text.replacing(
        "class: content, ground: retention", with: "class: content, ground: objection"
      )
      .replacing(
        #""class": "content", "ground": "retention""#, with: #""class": "content", "ground": "objection""#)
      if text != requested { try folder.write(requested, to: path) }
    }
    try folder.git("init", "-q", "--initial-branch=main")
    try commit("Collect three years")
    try tell("check")
    try addState()
  }

  func run(_ line: String) throws -> BuiltTool.Outcome {
    try BuiltTool.coachpool.run(
      line.split(separator: " ").map(String.init) + ["--lang", "nl"], in: folder.path)
  }

  /// Runs a command, writes down what it says, and what it left behind.
  @discardableResult
  func tell(_ line: String, shows: Bool = true, until end: String? = nil) throws -> BuiltTool.Outcome {
    let run = try run(line)
    add("$ coachpool \(line)")
    var text = shows ? run.output + run.errors : ""
    if let end, let place = text.range(of: end) { text = String(text[..<place.lowerBound]) }
    add(text)
    if line.contains("--apply") || line.contains("--publish") { try addState() }
    return run
  }

  func add(_ text: String) {
    let text = text.trimmingCharacters(in: .newlines)
    if !text.isEmpty { transcript += text + "\n" }
  }

  /// How many files of each folder there are, and how many codes of coachees stand in them.
  func addState() throws {
    let files = try folder.snapshot().filter { $0.key.hasPrefix("pool/") }
    let folders = Dictionary(grouping: files.keys) {
      $0.split(separator: "/").dropFirst().first.map(String.init) ?? ""
    }
    let kinds = ["trajectories", "evaluations", "coaches", "events", "annual", "reports"]
    let counts = kinds.compactMap { kind in folders[kind].map { "\(kind) \($0.count)" } }
    let codes = Set(files.values.flatMap { Self.codes(in: $0) })
    let ledger = files["pool/erasures.jsonl"]?.count { $0 == UInt8(ascii: "\n") } ?? 0
    add(
      "  → \(counts.joined(separator: ", ")); codes of coachees \(codes.count), lines in the ledger \(ledger)"
    )
  }

  private static func codes(in bytes: [UInt8]) -> [Substring] {
    String(decoding: bytes, as: UTF8.self).split(separator: "\n").filter { $0.hasPrefix("coachee: ") }
  }

  func commit(_ message: String) throws {
    try folder.git("add", "--all")
    try folder.git("commit", "-q", "-m", message)
  }

  /// A coachee whose code is there still, who is put into the private folder, and one of the person's trajectories.
  func someone() throws -> (code: String, trajectory: String) {
    let files = try folder.snapshot().filter { $0.key.hasPrefix("pool/trajectories/") }
    for (path, bytes) in files.sorted(by: { $0.key < $1.key }) {
      guard let line = Self.codes(in: bytes).first, let code = line.split(separator: " ").last else {
        continue
      }
      try privateFolder.write("---\nname: Els de Wit\n---\n", to: "people/\(code).md")
      return (String(code), path)
    }
    throw Failure(words: "no code is left")
  }
}
