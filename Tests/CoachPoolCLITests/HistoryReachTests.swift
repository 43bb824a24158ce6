import CoachPool
import Foundation
import TestSupport
import Testing

/// Where `retention --history` looks beside the commits of branches, tags and stashes.
struct HistoryReachTests {
  private static let path = "pool/" + ExamplePool.trajectory

  /// The trajectory as it was.
  private let text = ExamplePool.files[ExamplePool.trajectory] ?? ""

  /// A repository whose only commit has no code any more.
  private func makeCleanRepository() throws -> ExampleRepository {
    let repository = try ExampleRepository()
    try repository.thinTrajectory(commits: false)
    try repository.folder.write(
      ErasureLedger.line(on: ExamplePool.asOf, id: "p-7k3m9q", .erasure) + "\n",
      to: "pool/" + ErasureLedger.path)
    try repository.folder.git("checkout", "-q", "--orphan", "new")
    try repository.commit()
    try repository.folder.git("branch", "-q", "-D", "main")
    try repository.folder.git("branch", "-q", "-m", "main")
    try repository.folder.git("reflog", "expire", "--expire=now", "--all")
    return repository
  }

  /// What leads to a commit without being a ref.
  enum Note: String, CaseIterable {
    case original, fetched, merging, picked
  }

  @Test(arguments: Note.allCases)
  func `a commit that git notes beside its refs is searched`(_ note: Note) throws {
    let repository = try makeCleanRepository()
    let clean = try repository.run("retention", "--history", "--lang", "en")
    #expect(clean.code == 0, "\(clean.output)")
    #expect(clean.errors.hasPrefix("git holds nothing that can be reached of what was removed (searched: 1 "))
    #expect(clean.errors.contains("or now with git gc --prune=now\n"))
    try repository.folder.write(text, to: Self.path)
    try repository.commit()
    let commit = try repository.folder.git("rev-parse", "HEAD")
    try repository.folder.git("reset", "-q", "--hard", "HEAD~1")
    try repository.folder.git("reflog", "expire", "--expire=now", "--all")
    try repository.folder.git("update-ref", "-d", "ORIG_HEAD")
    #expect(try repository.run("retention", "--history").code == 0)
    switch note {
    case .original: try repository.folder.git("update-ref", "ORIG_HEAD", String(commit.dropLast()))
    case .fetched:
      let other = String(repeating: "1", count: 40)
      let lines = "\(other)\t\tbranch 'x' of y\n\(commit.dropLast())\tnot-for-merge\tbranch 'z' of y\n"
      try repository.folder.write(lines, to: ".git/FETCH_HEAD")
    case .merging: try repository.folder.write(commit, to: ".git/MERGE_HEAD")
    case .picked: try repository.folder.write(commit, to: ".git/CHERRY_PICK_HEAD")
    }
    let run = try repository.run("retention", "--history", "--lang", "en")
    #expect(run.output.hasPrefix("trajectories/: 'identifying': 1 record, 1 text, from "))
    #expect(
      run.output.contains("Where git holds nothing there, it stood in this clone alone: put the fresh one"))
    #expect(run.code == 1)
  }

  @Test func `what waits for the next commit is searched, and comes first`() throws {
    let repository = try makeCleanRepository()
    let good = try repository.folder.text(of: Self.path)
    try repository.folder.write(text, to: Self.path)
    try repository.folder.write("Bel p-7k3m9q.\n", to: "notities.txt")
    try repository.folder.git("add", "--all")
    try repository.folder.write(good, to: Self.path)
    try repository.folder.remove("notities.txt")
    let run = try repository.run("retention", "--history", "--lang", "en")
    #expect(run.output.contains("(git add), still has some of it: 1 record and 1 code; first"))
    #expect(run.output.contains("in the text or in the name of the file: notities.txt\n"))
    #expect(!run.output.contains("git clone"))
    #expect(run.code == 1)
    try repository.folder.git("add", "--all")
    #expect(try repository.run("retention", "--history").code == 0)
  }

  @Test func `steps of the reflog are searched`() throws {
    let repository = try makeCleanRepository()
    try repository.folder.git("checkout", "-q", "-b", "over/p-7k3m9q")
    try repository.folder.git("checkout", "-q", "main")
    try repository.folder.git("branch", "-q", "-D", "over/p-7k3m9q")
    let run = try repository.run("retention", "--history", "--lang", "en")
    #expect(run.output.contains("refs (0), with who made them (0), and in the reflog of this clone (2)\n"))
    #expect(run.code == 1)
  }

  @Test(arguments: [true, false])
  func `the path of a submodule is searched`(isCommitted: Bool) throws {
    let repository = try makeCleanRepository()
    let link = "160000,1234567890123456789012345678901234567890,delen/p-7k3m9q"
    try repository.folder.git("update-index", "--add", "--cacheinfo", link)
    if isCommitted {
      try repository.folder.git("commit", "-q", "-m", "Een deel")
      try repository.folder.git("rm", "-q", "--cached", "delen/p-7k3m9q")
      try repository.folder.git("commit", "-q", "-m", "Geen deel")
    }
    let run = try repository.run("retention", "--history", "--lang", "en")
    #expect(run.output.contains("names of files (1)"))
    #expect(run.output.contains("stands here still") != isCommitted)
    #expect(run.code == 1)
  }

  @Test(.enabled(if: GitFilterRepo.isPresent, "\(GitFilterRepo.absence)"))
  func `the text of a tag that only a merge still has is searched, and goes`() throws {
    let repository = try makeCleanRepository()
    let work = try RewrittenRepository(repository.folder)
    func git(_ arguments: String...) throws -> String {
      let run = try repository.folder.runGit(arguments)
      try #require(run.code == 0, "\(run.errors)")
      return run.output
    }
    _ = try git("checkout", "-q", "-b", "side")
    _ = try git("commit", "-q", "--allow-empty", "-m", "Opzij")
    _ = try git("tag", "-a", "-m", "over p-7k3m9q", "v1")
    // Git itself keeps a tag so when it is signed.
    let tag = try git("cat-file", "tag", "v1").split(separator: "\n", omittingEmptySubsequences: false)
    let person = "Els <els@voorbeeldstad.nl> 1700000000 +0000"
    try repository.folder.write(
      "tree \(try git("rev-parse", "HEAD^{tree}"))parent \(try git("rev-parse", "main"))"
        + "parent \(try git("rev-parse", "side"))author \(person)\ncommitter \(person)\n"
        + "mergetag \(tag.joined(separator: "\n "))\n\nSamen\n", to: ".git/merge")
    let merge = try git("hash-object", "-t", "commit", "-w", ".git/merge")
    _ = try git("checkout", "-q", "main")
    _ = try git("reset", "-q", "--hard", String(merge.dropLast()))
    _ = try git("tag", "-d", "v1")
    let run = try repository.run("retention", "--history", "--lang", "en")
    #expect(run.output.contains("messages of commits and tags (1)"), "\(run.output)")
    #expect(run.code == 1)
    try work.serve(repository)
    let shell = try GitFilterRepo()
    let steps = try repository.run("retention", "--history").output
    let first = try shell.run(commandsIn: steps, in: "/")
    let second = try shell.run(commandsIn: first.output, in: "/")
    #expect(second.code == 0, "\(second.errors)\n\(second.output)")
    _ = try git("-C", work.server, "gc", "-q", "--prune=now")
    #expect(!(try GitContents(work.server).holds("over p-7k3m9q")))
  }
}
