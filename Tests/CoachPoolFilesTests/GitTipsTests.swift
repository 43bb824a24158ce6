import CoachPool
import RecordSyntax
import TestSupport
import Testing

@testable import CoachPoolFiles

/// What stands on other branches, in stashes and tags, and is looked for before an id is given out.
struct GitTipsTests {
  /// A repository in whose folder `pool` files stand on a branch, in a tag, in the index and in two stashes, and none
  /// of them on the disk but what git has never seen.
  private func makeRepository() throws -> TemporaryFolder {
    let folder = try TemporaryFolder()
    try folder.git("init", "-q", "--initial-branch=main")
    try folder.write("a", to: "pool/contract.json")
    try folder.git("add", "--all")
    try folder.git("commit", "-q", "-m", "A pool")
    for (name, kind) in [("other", "branch"), ("old", "tag")] {
      try folder.git("checkout", "-q", "-b", "work")
      try folder.write("b", to: "pool/trajectories/2023/t-\(name).md")
      try folder.git("add", "--all")
      try folder.git("commit", "-q", "-m", "A record")
      try folder.git(kind, name)
      try folder.git("checkout", "-q", "main")
      try folder.git("branch", "-q", "-D", "work")
    }
    for name in ["first", "second"] {
      try folder.write("c", to: "pool/trajectories/2023/t-\(name).md")
      try folder.git("stash", "push", "-q", "--include-untracked")
    }
    try folder.write("d", to: "pool/trajectories/2023/t-staged.md")
    try folder.git("add", "--all")
    try folder.remove("pool/trajectories")
    return folder
  }

  @Test func `a file is found on a branch, in a tag, in any stash and in the index`() throws {
    let folder = try makeRepository()
    let repository = try GitRepository(of: PoolFolder(folder.path(of: "pool")))
    for name in ["other", "old", "first", "second", "staged"] {
      let path = "trajectories/2023/t-\(name).md"
      #expect(try repository.hasAnywhere(["trajectories/2022/t-\(name).md", path]), "\(name)")
    }
    #expect(try !repository.hasAnywhere(["trajectories/2023/t-none.md", "trajectories/2023"]))
    #expect(try repository.hasAnywhere(["contract.json"]))
  }

  @Test func `the ids that this branch never had are known, and not those that it removed`() throws {
    let folder = try makeRepository()
    let repository = try GitRepository(of: PoolFolder(folder.path(of: "pool")))
    #expect(try repository.idsElsewhere(of: .trajectory) == repository.ids(of: .trajectory))
    try folder.git("reset", "-q", "--hard")
    try folder.git("merge", "-q", "--no-edit", "other")
    try folder.git("rm", "-q", "pool/trajectories/2023/t-other.md")
    try folder.git("commit", "-q", "-m", "Gone")
    #expect(try repository.ids(of: .trajectory).contains("t-other"))
    #expect(try repository.idsElsewhere(of: .trajectory) == ["t-old", "t-first", "t-second"])
    #expect(try repository.idsElsewhere(of: .coach).isEmpty)
  }

  @Test func `all ids of a kind are known at once`() throws {
    let folder = try makeRepository()
    let repository = try GitRepository(of: PoolFolder(folder.path(of: "pool")))
    #expect(try repository.ids(of: .trajectory) == ["t-other", "t-old", "t-first", "t-second", "t-staged"])
    #expect(try repository.ids(of: .coach).isEmpty && repository.ids(of: .contract).isEmpty)
    let top = try TemporaryFolder()
    try top.git("init", "-q")
    try top.write("x", to: "evaluations/2023/e-2023-9f3x.json")
    #expect(try GitRepository(of: PoolFolder(top.path)).ids(of: .evaluation).isEmpty)
    try top.git("add", "--all")
    #expect(try GitRepository(of: PoolFolder(top.path)).ids(of: .evaluation) == ["e-2023-9f3x"])
    try top.git("commit", "-q", "-m", "A pool")
    try top.git("rm", "-q", "-r", "--cached", "evaluations")
    #expect(try GitRepository(of: PoolFolder(top.path)).ids(of: .evaluation) == ["e-2023-9f3x"])
  }

  @Test func `a repository without a commit has nothing`() throws {
    let folder = try TemporaryFolder()
    try folder.git("init", "-q")
    try folder.makeFolder("pool")
    #expect(
      try !GitRepository(of: PoolFolder(folder.path(of: "pool"))).hasAnywhere(["trajectories/2023/t-none.md"])
    )
  }
}
