import CoachPool
import Foundation
import RecordSyntax
import TestSupport
import Testing

/// The hooks of `.pre-commit-hooks.yaml`, run by the real pre-commit when the real git commits.
struct PreCommitTests {
  private static let isPresent =
    (try? Python.run(["-m", "pre_commit", "--version"], in: "/"))?.code == 0
  private static let absence = "no pre-commit: python3 -m pip install -r .ci/validators.txt"

  private static let manifest = URL(filePath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    .appending(path: ".pre-commit-hooks.yaml")

  @Test(.enabled(if: isPresent, "\(absence)"))
  func `both hooks come in two flavours, and the list of them is valid`() throws {
    let path = Self.manifest.path(percentEncoded: false)
    let run = try Python.run(["-m", "pre_commit", "validate-manifest", path], in: "/")
    #expect(run.output + run.errors == "")
    #expect(run.code == 0)
    let hooks = try String(contentsOf: Self.manifest, encoding: .utf8).split(separator: "\n")
      .filter { $0.hasPrefix("- id: ") || $0.hasPrefix("  language: ") }.map { String($0.dropFirst(2)) }
    #expect(
      hooks == [
        "id: coachpool-check", "language: swift", "id: coachpool-check-system", "language: system",
        "id: coachpool-fmt", "language: swift", "id: coachpool-fmt-system", "language: system",
      ])
  }

  @Test(.enabled(if: isPresent, "\(absence)"))
  func `a commit with a fault is refused, and without it made`() throws {
    let pool = try HookedRepository(Self.manifest)
    for day in ["2023-07-06", "2023-07-13"] {
      try pool.repository.edit(
        ExamplePool.trajectory,
        .append(["sessions"], ["on": .string(day), "minutes": 60, "place": "coaching-room"]))
    }
    let refused = try pool.commit()
    #expect(refused.code == 1)
    #expect(refused.errors.contains("[sessions-over-limit]"))
    for _ in 0..<2 { try pool.repository.edit(ExamplePool.trajectory, .remove(["sessions", 7])) }
    try pool.repository.edit(ExamplePool.trajectory, .set(["sessions", 0, "minutes"], 45))
    // Nobody commits this one, so it is let be.
    try pool.repository.folder.write("x", to: "pool/notes.txt")
    let made = try pool.commit("pool/trajectories")
    #expect(made.errors.contains("coachpool check"))
    #expect(made.code == 0)
    #expect(try pool.count == 3)
  }

  @Test(.enabled(if: isPresent, "\(absence)"))
  func `the other flavour builds the command from the repository of the hooks`() throws {
    let pool = try HookedRepository(Self.manifest, buildsCommand: true)
    try pool.repository.edit(ExamplePool.trajectory, .set(["sessions", 0, "on"], "2023-02-30"))
    let refused = try pool.commit()
    #expect(refused.errors.contains("[schema]"), "\(refused.errors)")
    #expect(refused.code == 1)
    try pool.repository.folder.git("checkout", "-q", "HEAD", "--", "pool")
    try pool.repository.edit(ExamplePool.trajectory, .set(["sessions", 0, "minutes"], 45))
    let made = try pool.commit()
    #expect(made.code == 0, "\(made.errors)")
  }

  @Test(.enabled(if: isPresent, "\(absence)"))
  func `a commit that takes away what others refer to is refused`() throws {
    let pool = try HookedRepository(Self.manifest)
    try pool.repository.folder.remove("pool/" + ExamplePool.terms)
    let refused = try pool.commit()
    #expect(refused.errors.contains("[dangling-reference]"))
    #expect(refused.code == 1)
    #expect(try pool.count == 2)
  }

  @Test(.enabled(if: isPresent, "\(absence)"))
  func `records are brought into form, to be committed the second time`() throws {
    let pool = try HookedRepository(Self.manifest)
    let coach = "pool/" + ExamplePool.coach
    let before = try pool.repository.folder.text(of: coach)
    try pool.repository.folder.write(before.replacing("since: ", with: "since:   ") + "\nMeer.\n", to: coach)
    let refused = try pool.commit()
    #expect(refused.errors.contains("files were modified by this hook"))
    #expect(refused.code == 1)
    #expect(try pool.repository.folder.text(of: coach) == before + "\nMeer.\n")
    let made = try pool.commit()
    #expect(made.code == 0, "\(made.errors)")
    #expect(try pool.count == 3)
  }
}

/// The small example pool in a repository in which pre-commit runs the hooks.
private struct HookedRepository: ~Copyable {
  let repository: ExampleRepository
  private let hooks: TemporaryFolder

  /// - Parameter buildsCommand: whether they are those that build coachpool, and not those that take it from the path.
  ///   What is built is a package that does no more than start the one under test: building that takes minutes, and CI
  ///   does it anyway.
  init(_ manifest: URL, buildsCommand: Bool = false) throws {
    let hooks = try TemporaryFolder()
    try hooks.git("init", "-q", "--initial-branch=main")
    if buildsCommand {
      try hooks.write(
        """
        // swift-tools-version: 6.0
        import PackageDescription
        let package = Package(name: "hooks", targets: [.executableTarget(name: "coachpool")])
        """, to: "Package.swift")
      try hooks.write(
        """
        import Foundation
        execv("\(BuiltTool.coachpool.path)", CommandLine.unsafeArgv)
        exit(2)
        """, to: "Sources/coachpool/main.swift")
    }
    try hooks.write(try String(contentsOf: manifest, encoding: .utf8), to: manifest.lastPathComponent)
    try hooks.git("add", "--all")
    try hooks.git("commit", "-q", "-m", "Hooks")
    let revision = try hooks.git("rev-parse", "HEAD").dropLast()
    let repository = try ExampleRepository()
    try repository.folder.write(
      """
      repos:
        - repo: \(hooks.path)
          rev: \(revision)
          hooks:
            - id: coachpool-fmt\(buildsCommand ? "" : "-system")
            - id: coachpool-check\(buildsCommand ? "" : "-system")

      """, to: ".pre-commit-config.yaml")
    try repository.commit()
    let install = try Python.run(
      ["-m", "pre_commit", "install"], environment: Self.environment(hooks.path(of: "home")),
      in: repository.folder.path)
    try #require(install.code == 0, "\(install.errors)")
    self.hooks = hooks
    self.repository = repository
  }

  /// The number of commits.
  var count: Int {
    get throws { Int(try repository.folder.git("rev-list", "--count", "HEAD").dropLast()) ?? 0 }
  }

  /// Adds all there is, or what lies at a path, and commits it.
  func commit(_ path: String = "--all") throws -> BuiltTool.Outcome {
    try repository.folder.git("add", path)
    return try BuiltTool(path: "/usr/bin/env").run(
      "git", "commit", "-m", "A change", environment: Self.environment(hooks.path(of: "home")),
      in: repository.folder.path)
  }

  private static func environment(_ home: String) -> [String: String] {
    let tools = URL(filePath: BuiltTool.coachpool.path).deletingLastPathComponent().path(
      percentEncoded: false)
    var environment = TemporaryFolder.gitEnvironment
    environment["PATH"] = tools + ":" + (ProcessInfo.processInfo.environment["PATH"] ?? "")
    environment["HOME"] = home
    return environment
  }
}
