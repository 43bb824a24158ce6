import CoachPool
import RecordSyntax
import TestSupport
import Testing

/// The merge driver as the real git calls it.
struct MergeDriverTests {
  private static let count = 100

  private static func path(_ number: Int) -> String { "pool/trajectories/2023/t-2023-\(1000 + number).md" }

  /// A repository with many trajectories, and git told of the driver.
  private static func makeRepository(_ texts: (Int) -> String) throws -> TemporaryFolder {
    let folder = try TemporaryFolder()
    try folder.git("init", "-q", "--initial-branch=main")
    try folder.git(
      "config", "merge.coachpool.driver", "'\(BuiltTool.coachpool.path)' merge %O %A %B --path %P")
    try folder.write("pool/** text eol=lf merge=coachpool\n", to: ".gitattributes")
    try write(folder, texts)
    try folder.git("add", "--all")
    try folder.git("commit", "-q", "-m", "Base")
    return folder
  }

  private static func write(_ folder: borrowing TemporaryFolder, _ texts: (Int) -> String) throws {
    for number in 0..<count { try folder.write(texts(number), to: path(number)) }
  }

  /// A trajectory with sessions on days of 2023.
  private static func record(_ sessions: [String], coach: String = "anna", closed: String? = nil) -> String {
    "---\nkind: regulier\nrequested:\n  on: 2023-01-10\ncoach: \(coach)\nsessions:\n"
      + sessions.map { "  - { on: 2023-\($0), minutes: 60, place: online }\n" }.joined()
      + (closed.map { "closed:\n  on: 2023-12-01\n  reason: \($0)\n" } ?? "") + "---\n"
  }

  /// Two branches on which every file is changed: every fifth one in ways that contradict each other.
  private static func makeBranches() throws -> TemporaryFolder {
    let folder = try makeRepository { _ in record(["03-01"]) }
    try folder.git("checkout", "-q", "-b", "els")
    try write(folder) { record(["03-01", "04-02"], closed: $0 % 5 == 0 ? "left" : "completed") }
    try folder.git("commit", "-q", "-a", "-m", "Els")
    try folder.git("checkout", "-q", "main")
    try write(folder) {
      record(["03-01", "03-15"], coach: "bas", closed: $0 % 5 == 0 ? "no-contact" : nil)
    }
    try folder.git("commit", "-q", "-a", "-m", "Ours")
    return folder
  }

  private static let merged = record(["03-01", "03-15", "04-02"], coach: "bas", closed: "completed")

  @Test func `a merge of many records brings both together, and leaves what contradicts`() throws {
    let folder = try Self.makeBranches()
    let merge = try folder.runGit(["merge", "-m", "Merge", "els"])
    #expect(merge.code == 1)
    let unmerged = Set(try folder.git("diff", "--name-only", "--diff-filter=U").split(separator: "\n"))
    for number in 0..<Self.count {
      let (path, text) = (Self.path(number), try folder.text(of: Self.path(number)))
      #expect(unmerged.contains(Substring(path)) == (number % 5 == 0))
      guard number % 5 == 0 else {
        #expect(text == Self.merged)
        continue
      }
      #expect(
        text
          == Self.merged.replacing(
            "  reason: completed\n",
            with: "<<<<<<< ours\n  reason: no-contact\n=======\n  reason: left\n>>>>>>> theirs\n"))
    }
    let check = try BuiltTool.coachpool.run(
      ["check", "--only", "conflict-marker", "--format", "short"], in: folder.path)
    #expect(check.output.split(separator: "\n").count { $0.hasSuffix("[conflict-marker]") } == Self.count / 5)
  }

  @Test(arguments: [["rebase", "els"], ["cherry-pick", "els"], ["stash", "pop"]])
  func `what is picked, rebased or taken from the stash comes together as well`(_ command: [String]) throws {
    let folder = try Self.makeRepository { _ in Self.record(["03-01"]) }
    let ours = Self.record(["03-01", "03-15"], coach: "bas")
    try folder.git("checkout", "-q", "-b", "els")
    try folder.write(Self.record(["03-01", "04-02"], closed: "completed"), to: Self.path(0))
    try folder.git("commit", "-q", "-a", "-m", "Els")
    try folder.git("checkout", "-q", "main")
    try folder.write(ours, to: Self.path(0))
    if command[0] == "stash" {
      try folder.git("stash", "-q")
      try folder.git("merge", "-q", "els")
    } else {
      try folder.git("commit", "-q", "-a", "-m", "Ours")
    }
    let run = try folder.runGit(command)
    #expect(run.code == 0, "\(run.errors)")
    #expect(try folder.text(of: Self.path(0)) == Self.merged)
  }

  @Test(arguments: [true, false])
  func `where git cannot find the command it merges lines, and no side is lost`(_ isFound: Bool) throws {
    let folder = try Self.makeRepository { _ in Self.record(["03-01"]) }
    let driver = try #require(Wiring.gitSettings.first { $0.name == "merge.coachpool.driver" })
    try folder.git("config", driver.name, driver.value)
    try folder.git("checkout", "-q", "-b", "els")
    try folder.write(Self.record(["03-01", "04-02"]), to: Self.path(0))
    try folder.git("commit", "-q", "-a", "-m", "Els")
    try folder.git("checkout", "-q", "main")
    try folder.write(Self.record(["03-01", "03-15"]), to: Self.path(0))
    try folder.git("commit", "-q", "-a", "-m", "Ours")
    let tool = BuiltTool.coachpool.path
    let path = (isFound ? tool[..<(tool.lastIndex(of: "/") ?? tool.endIndex)] + ":" : "") + "/usr/bin:/bin"
    let merge = try BuiltTool(path: "/usr/bin/env").run(
      "git", "merge", "-m", "Merge", "els",
      environment: TemporaryFolder.gitEnvironment.merging(["PATH": path]) { $1 }, in: folder.path)
    let text = try folder.text(of: Self.path(0))
    if isFound {
      #expect(merge.code == 0 && text == Self.record(["03-01", "03-15", "04-02"]), "\(merge.errors)")
    } else {
      let entries = ["03-15", "04-02"].map { "  - { on: 2023-\($0), minutes: 60, place: online }\n" }
      let both = "<<<<<<< ours\n\(entries[0])=======\n\(entries[1])>>>>>>> theirs\n"
      #expect(merge.code == 1 && text.contains(both), "\(merge.output)\(merge.errors)\(text)")
      #expect(try folder.git("diff", "--name-only", "--diff-filter=U") == Self.path(0) + "\n")
    }
  }

  @Test func `a driver that fails is no conflict, and a clone without one merges as ever`() throws {
    let folder = try Self.makeBranches()
    try folder.git("config", "merge.coachpool.driver", "'\(BuiltTool.coachpool.path)' merge %O %A")
    #expect(try folder.runGit(["merge", "-m", "Merge", "els"]).code != 0)
    try folder.git("reset", "-q", "--hard")
    try folder.git("config", "--unset", "merge.coachpool.driver")
    #expect(try folder.runGit(["merge", "-m", "Merge", "els"]).code == 1)
    #expect(try folder.text(of: Self.path(1)).contains("<<<<<<< HEAD\n"))
  }
}
