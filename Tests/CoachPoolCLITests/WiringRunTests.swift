import CoachPool
import Foundation
import RecordSyntax
import TestSupport
import Testing

/// The steps of the workflow and the pipeline, run by the shell as GitHub and GitLab do.
struct WiringRunTests {
  private static let hasYAML = (try? Python.run(["-c", "import yaml"], in: "/"))?.code == 0
  private static let absence = "no YAML reader: python3 -m pip install -r .ci/validators.txt"

  /// One of the two servers, as far as the scripts see it.
  enum Server: CaseIterable {
    case gitHub
    case gitLab

    /// What it says of a change, or of what the clock began.
    func environment(of event: String, before: String) -> [String: String] {
      switch self {
      case .gitHub: ["GITHUB_EVENT_NAME": event == "change" ? "pull_request" : event, "BEFORE": before]
      case .gitLab:
        [
          "CI_PIPELINE_SOURCE": event == "change" ? "merge_request_event" : event,
          "CI_MERGE_REQUEST_DIFF_BASE_SHA": event == "change" ? before : "",
          "CI_COMMIT_BEFORE_SHA": event == "push" ? before : String(repeating: "0", count: 40),
        ]
      }
    }

    /// The scripts that build the command and check the pool, as the file holds them.
    var scripts: [String] {
      get throws {
        let path = self == .gitHub ? ".github/workflows/coachpool.yml" : ".gitlab-ci.yml"
        let file = try #require(Wiring.files(commandFrom: .here).first { $0.path == path })
        let folder = try TemporaryFolder()
        try folder.write(file.text, to: "file")
        let reader = """
          import json, sys, yaml
          file = yaml.load(open("file", encoding="utf-8"), yaml.BaseLoader)
          steps = file["jobs"]["check"]["steps"] if "jobs" in file else []
          named = {step["name"]: step.get("run") for step in steps}
          scripts = [named["Build the command"], named["Check the pool"]] if named else file["coachpool"]["script"]
          json.dump(scripts, sys.stdout)
          """
        let run = try Python.run(["-c", reader], in: folder.path)
        return try JSONDecoder().decode([String].self, from: Data(run.output.utf8))
      }
    }
  }

  @Test(.enabled(if: hasYAML, "\(absence)"), arguments: Server.allCases, ["change", "push"])
  func `a change with a fault fails, and one that takes a session away is warned of`(
    _ server: Server, _ event: String
  )
    throws
  {
    let pool = try WiredRepository()
    let check = try server.scripts[1]
    let environment = server.environment(of: event, before: pool.before)
    let clean = try pool.run(check, environment)
    #expect(clean.code == 0, "\(clean.output)\(clean.errors)")
    try pool.repository.edit(ExamplePool.trajectory, .remove(["sessions", 2]))
    try pool.repository.commit()
    let removed = try pool.run(check, environment)
    // A warning, so that the change is not refused.
    #expect(removed.code == 0)
    #expect(removed.output.contains("session-removed"))
    try pool.repository.edit(ExamplePool.trajectory, .set(["sessions", 0, "on"], "2022-02-30"))
    let faulty = try pool.run(check, environment)
    #expect(faulty.code == 1)
    if server == .gitLab {
      let report = try pool.repository.folder.text(of: "gl-code-quality-report.json")
      #expect(report.contains(#""check_name":"schema""#))
    }
  }

  @Test(.enabled(if: hasYAML, "\(absence)"), arguments: Server.allCases)
  func `the first push of a branch is checked by itself`(_ server: Server) throws {
    let pool = try WiredRepository()
    let environment = server.environment(of: "push", before: String(repeating: "0", count: 40))
    let run = try pool.run(try server.scripts[1], environment)
    #expect(run.code == 0, "\(run.output)\(run.errors)")
  }

  @Test(.enabled(if: hasYAML, "\(absence)"), arguments: Server.allCases)
  func `what the calendar brought about is found at night, and no change is blamed for it`(_ server: Server)
    throws
  {
    let pool = try WiredRepository()
    // A year on, with nothing changed.
    try pool.repository.edit(Contract.path, .set(["asOf"], "2024-12-31"))
    try pool.repository.commit()
    let check = try server.scripts[1]
    let changed = try pool.run(check, server.environment(of: "change", before: pool.before))
    #expect(changed.code == 0, "\(changed.output)\(changed.errors)")
    #expect(!changed.output.contains("retention-overdue"))
    let night = try pool.run(check, server.environment(of: "schedule", before: ""))
    #expect(night.code == 1)
    #expect(night.output.contains("retention-overdue"))
  }

  @Test(.enabled(if: hasYAML, "\(absence)"), arguments: Server.allCases)
  func `the command is built from the repository and revision that are named`(_ server: Server) throws {
    let source = try TemporaryFolder()
    try source.git("init", "-q", "--initial-branch=main")
    let package = """
      // swift-tools-version: 6.0
      import PackageDescription
      let package = Package(name: "command", targets: [.executableTarget(name: "coachpool")])
      """
    try source.write(package, to: "Package.swift")
    for version in ["first", "second"] {
      try source.write("print(\"\(version)\")\n", to: "Sources/coachpool/main.swift")
      try source.git("add", "--all")
      try source.git("commit", "-q", "-m", version)
      try source.git("tag", version)
    }
    let pool = try WiredRepository()
    try pool.repository.folder.remove(".coachpool")
    let run = try pool.run(
      try server.scripts[0], ["COACHPOOL_SOURCE": source.path, "COACHPOOL_REVISION": "first"])
    #expect(run.code == 0, "\(run.output)\(run.errors)")
    let built = try pool.run(".coachpool/bin/coachpool", [:])
    #expect(built.output == "first\n")
  }
}

/// The small example pool in a repository in which CI finds the command where an earlier run left it.
private struct WiredRepository: ~Copyable {
  let repository: ExampleRepository
  /// The commit that a change is compared with.
  let before: String

  init() throws {
    let repository = try ExampleRepository()
    try repository.folder.write("/.coachpool\n/gl-code-quality-report.json\n", to: ".gitignore")
    try repository.folder.makeFolder(".coachpool/bin")
    try repository.folder.link(".coachpool/bin/coachpool", to: BuiltTool.coachpool.path)
    try repository.commit()
    before = String(try repository.folder.git("rev-parse", "HEAD").dropLast())
    self.repository = repository
  }

  /// Runs a script as the servers do.
  func run(_ script: String, _ environment: [String: String]) throws -> BuiltTool.Outcome {
    let own = [
      "HOME": repository.folder.path(of: ".git"), "CI": "true",
      "PATH": ProcessInfo.processInfo.environment["PATH"] ?? "",
    ]
    return try BuiltTool(path: "/usr/bin/env").run(
      ["bash", "--noprofile", "--norc", "-eo", "pipefail", "-c", script],
      environment: TemporaryFolder.gitEnvironment.merging(own) { _, given in given }
        .merging(environment) { _, given in given },
      in: repository.folder.path)
  }
}
