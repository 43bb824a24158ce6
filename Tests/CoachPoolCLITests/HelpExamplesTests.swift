import CoachPool
import Foundation
import RecordSyntax
import TestSupport
import Testing

@testable import CoachPoolCLI

/// Every example in the help of every command, typed into a shell as it stands there.
struct HelpExamplesTests {
  /// Those that find something in the small pool, as they are meant to where there is something.
  private static let finding: Set = [
    "coachpool erase p-7k3m9q --private ../besloten", "coachpool fmt --diff pool/coaches",
    "coachpool index --check",
    "coachpool register --check", "coachpool schemas --check schemas",
  ]

  @Test(arguments: Command.all.flatMap { $0.examples.map(\.line) })
  func `an example of help does what help says`(line: String) throws {
    let prepared = try Self.makePool()
    let path = TemporaryFolder.gitEnvironment["PATH"] ?? "/usr/bin:/bin"
    let tools = URL(filePath: BuiltTool.coachpool.path).deletingLastPathComponent().path(
      percentEncoded: false)
    var environment = TemporaryFolder.gitEnvironment
    environment["PATH"] = "\(tools):\(path)"
    environment["HOME"] = prepared.path(of: "home")
    environment["LANG"] = "nl_NL.UTF-8"
    let input = line.hasSuffix(" -") ? "---\nname: Anna\n---\n" : ""
    let run = try BuiltTool(path: "/bin/sh").run(
      "-c", line, environment: environment, input: input,
      in: line.contains(" init ") ? prepared.path : prepared.path(of: "repository"))
    #expect(run.code == 0 || run.code == 1 && Self.finding.contains(line), "\(run.code) \(run.errors)")
    let isQuiet = line.contains(" > ") || line.contains("--output") || line.contains("merge")
    #expect(!run.output.isEmpty || !run.errors.isEmpty || isQuiet, "it says nothing")
  }

  /// A pool in a repository with all that an example names beside it.
  private static func makePool() throws -> TemporaryFolder {
    let folder = try TemporaryFolder()
    let repository = "repository/"
    try folder.makeFolder("repository")
    for (path, text) in ExamplePool.files { try folder.write(text, to: repository + "pool/" + path) }
    let contract = repository + "pool/" + Contract.path
    let asOf = "\"asOf\": \"2024-01-01\",\n  \"coordinators\""
    try folder.write(
      try folder.text(of: contract).replacing("\"coordinators\"", with: asOf, maxReplacements: 1),
      to: contract)
    for name in ["besloten", "private"] {
      try folder.write("---\nname: Els de Wit\nteam: Zuid\n---\n", to: name + "/people/p-7k3m9q.md")
    }
    for (name, text) in [
      ("base.md", "---\nname: Anna\n---\n"), ("ours.md", "---\nname: Anna\nopen: true\n---\n"),
      ("theirs.md", "---\nname: Anna B\n---\n"),
    ] { try folder.write(text, to: repository + name) }
    try folder.write(ImportFolder.sheet("Piet Bos;;;01-12-2023;regulier;;;"), to: "aanvragen.csv")
    try folder.write(ImportFolder.mapping, to: "mapping.json")
    for name in [".local/share/bash-completion/completions", ".zfunc", ".config/fish/completions"] {
      try folder.makeFolder("home/" + name)
    }
    _ = try BuiltTool.coachpool.run(
      "check", "--write-baseline", "baseline.json", in: folder.path(of: "repository"))
    let place = "repository"
    try folder.git("init", "-q", "--initial-branch=main", in: place)
    try folder.git("add", "--all", in: place)
    try folder.git("commit", "-q", "-m", "A pool", in: place)
    try folder.git("commit", "-q", "--allow-empty", "-m", "A change", in: place)
    return folder
  }
}
