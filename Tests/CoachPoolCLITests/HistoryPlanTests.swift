import CoachPool
import Foundation
import TestSupport
import Testing

/// What the steps of `retention --history` may be given to: what was searched, and nothing else.
struct HistoryPlanTests {
  /// What the first step says and gives in the shell, in a folder that is not the repository.
  private func prepare(_ repository: borrowing ExampleRepository) throws -> BuiltTool.Outcome {
    let found = try repository.run("retention", "--history", "--lang", "en")
    #expect(found.code == 1)
    return try GitFilterRepo().run(commandsIn: found.output, in: "/")
  }

  @Test(arguments: ["dank.md", "pool/annual/2022.md", "noor-veldhuis.txt", "Noor Veldhuis.txt"])
  func `no step is shown while the files have a removed id or name still`(file: String) throws {
    let repository = try ExampleRepository()
    let text = file.hasSuffix(".md") ? "\nMet dank aan noor-veldhuis en Noor Veldhuis.\n" : "Fijn.\n"
    let before = (try? repository.folder.text(of: file)) ?? ""
    try repository.folder.write(before + text, to: file)
    try repository.commit()
    _ = try repository.run("erase", "noor-veldhuis")
    try repository.commit()
    let lists = repository.folder.path + "-lists"
    let run = try repository.run("retention", "--history", "--lang", "en", "--lists", lists)
    #expect(
      run.output.contains("stands here still, in the text or in the name of the file: "), "\(run.output)")
    #expect(run.output.contains(file))
    #expect(!run.output.contains("clone --quiet"))
    #expect(run.errors.contains("is shown here once the files have nothing of it any more"))
    #expect(run.code == 1)
    #expect(!FileManager.default.fileExists(atPath: lists))
    let hidden = try repository.run("retention", "--history", environment: ["CI": "1"]).output
    #expect(hidden.contains(file) == file.hasSuffix(".md"))
    let json = try repository.run("retention", "--history", "--lang", "en", "--format", "json")
    #expect(json.errors.contains("is shown here once the files have nothing of it any more"))
    if before.isEmpty {
      try repository.folder.remove(file)
    } else {
      try repository.folder.write(before, to: file)
    }
    try repository.commit()
    let after = try repository.run("retention", "--history", "--lang", "en")
    #expect(after.output.contains("clone --quiet"))
    #expect(!after.output.contains("stands here still"))
  }

  @Test(.enabled(if: GitFilterRepo.isPresent, "\(GitFilterRepo.absence)"))
  func `a clone without the commit that was searched is refused in words`() throws {
    let repository = try ExampleRepository()
    let work = try RewrittenRepository(repository.folder)
    try work.serve(repository)
    try repository.folder.git("checkout", "-q", "-b", "opschoning")
    try repository.thinTrajectory()
    let unpushed = try prepare(repository)
    #expect(unpushed.errors.contains("is not in the main branch of the server (HEAD): push it there, throw"))
    #expect(unpushed.code != 0)
    #expect(!unpushed.errors.contains("git holds"))
    // On the server, but not where the clone is judged by.
    try repository.folder.git("push", "-q", "origin", "opschoning")
    try FileManager.default.removeItem(atPath: work.clone)
    let elsewhere = try prepare(repository)
    #expect(elsewhere.errors.contains("is not in the main branch of the server (HEAD)"))
    #expect(!elsewhere.errors.contains("git holds"))
    try repository.folder.git("push", "-q", "origin", "opschoning:main")
    try FileManager.default.removeItem(atPath: work.clone)
    #expect(try prepare(repository).output.contains("filter-repo"))
  }

  @Test(.enabled(if: GitFilterRepo.isPresent, "\(GitFilterRepo.absence)"))
  func `no clone is made while something in the pool is not committed`() throws {
    let repository = try ExampleRepository()
    let work = try RewrittenRepository(repository.folder)
    try repository.thinTrajectory()
    try work.serve(repository)
    try repository.folder.write("Nog niet vastgelegd.\n", to: "pool/README.md")
    let run = try prepare(repository)
    #expect(run.errors == "something in the pool is not committed; do that first, push it, and begin again\n")
    #expect(run.code != 0)
    #expect(!FileManager.default.fileExists(atPath: work.clone))
  }

  @Test(.enabled(if: GitFilterRepo.isPresent, "\(GitFilterRepo.absence)"), arguments: [true, false])
  func `what stands in the place of a commit is not followed, and goes`(isGraft: Bool) throws {
    let repository = try ExampleRepository()
    let work = try RewrittenRepository(repository.folder)
    try repository.thinTrajectory()
    if isGraft {
      try repository.folder.git("replace", "--graft", "HEAD")
    } else {
      let commit = try repository.folder.git("commit-tree", "-m", "x", "HEAD~1^{tree}").dropLast()
      try repository.folder.git("replace", "HEAD", String(commit))
    }
    try work.serve(repository)
    func count() throws -> String {
      try repository.folder.git("--no-replace-objects", "-C", work.server, "rev-list", "--count", "main")
    }
    #expect(try count() == "2\n")
    let first = try prepare(repository)
    #expect(first.code == 1, "\(first.errors)")
    let second = try GitFilterRepo().run(commandsIn: first.output, in: "/")
    #expect(second.code == 0, "\(second.errors)\n\(second.output)")
    #expect(try count() == "2\n")
    #expect(try repository.folder.git("-C", work.server, "for-each-ref", "refs/replace").isEmpty)
    try repository.folder.git("-C", work.server, "gc", "-q", "--prune=now")
    #expect(!(try GitContents(work.server).holds("coachee: p-7k3m9q")))
  }

  @Test func `a history that a graft cuts off is searched`() throws {
    let repository = try ExampleRepository()
    try repository.thinTrajectory()
    try repository.folder.git("reflog", "expire", "--expire=now", "--all")
    let head = try repository.folder.git("rev-parse", "HEAD")
    try repository.folder.write(head, to: ".git/info/grafts")
    #expect(try repository.run("retention", "--history").code == 1)
  }
}
