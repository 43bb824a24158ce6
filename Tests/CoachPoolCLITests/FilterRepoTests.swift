import CoachPool
import Foundation
import RecordSyntax
import TestSupport
import Testing

/// The commands that `retention --history` shows, given to the real git and the real git-filter-repo.
struct FilterRepoTests {
  @Test(.enabled(if: GitFilterRepo.isPresent, "\(GitFilterRepo.absence)"))
  func `after the commands nothing of what was removed is in any object, and all else is`() throws {
    let repository = try ExampleRepository()
    let work = try RewrittenRepository(repository.folder)
    try work.addHistory(repository)
    let before = try GitContents(repository.folder.path)
    let run = try repository.run("retention", "--history", "--lang", "en")
    #expect(run.code == 1)
    // Every text of the deleted evaluation goes, also the one that holds nothing else of what this looks for.
    let listed = try repository.run("retention", "--history", "--format", "json").output
    let shell = try GitFilterRepo()
    let first = try shell.run(commandsIn: run.output, in: repository.folder.path)
    #expect(first.code == 1, "\(first.errors)")
    let second = try shell.run(commandsIn: first.output, in: repository.folder.path)
    try #require(second.code == 0, "\(second.errors)\n\(second.output)")
    #expect(!first.output.contains("filter-repo --force"))
    #expect(try repository.folder.git("-C", work.clone, "fsck").isEmpty)
    // The folder one stands in is not the clone, and stays what it is.
    let own = try GitContents(repository.folder.path)
    #expect(own.texts == before.texts && own.commits == before.commits)

    try repository.folder.git("-C", work.server, "reflog", "expire", "--expire=now", "--all")
    try repository.folder.git("-C", work.server, "gc", "-q", "--prune=now")
    for place in [work.clone, work.server] {
      let after = try GitContents(place)
      for text in work.secrets { #expect(!after.holds(text), "\(text) in \(place)") }
      #expect(after.tree == before.tree)
      let address = "iemand@voorbeeldstad.nl"
      let commits = before.commits.map {
        $0.replacing("p-7k3m9q", with: "removed").replacing(address, with: "removed@invalid")
      }
      #expect(after.commits == commits.sorted())
      let lost = before.texts.filter { after.texts[$0.key] == nil }
      let needless = lost.filter { text in
        !listed.contains(text.key) && !work.secrets.contains { text.value.contains($0) }
      }
      #expect(needless.isEmpty, "\(needless.values)")
      #expect(!lost.isEmpty)
    }
  }

  @Test(.enabled(if: GitFilterRepo.isPresent, "\(GitFilterRepo.absence)"))
  func `a coach's name and profile leave indexes, texts and messages, without a server too`() throws {
    let repository = try ExampleRepository()
    let clone = repository.folder.path + "-schoon"
    defer {
      for path in [clone, repository.folder.path + "-lijsten"] {
        try? FileManager.default.removeItem(atPath: path)
      }
    }
    func run(_ arguments: String...) throws { _ = try repository.run(arguments) }
    try run("index")
    try repository.folder.write("Met dank aan noor-veldhuis, (Noor\n  Veldhuis).\n", to: "dank.md")
    try repository.folder.git("add", "--all")
    try repository.folder.git("commit", "-q", "-m", "Profiel van Noor\nVeldhuis\n\nniet Noor Veldhuis-Bos")
    try repository.folder.git("commit", "-q", "--allow-empty", "-m", "Over noor-veldhuis-2")
    try repository.folder.remove("dank.md")
    try run("erase", "noor-veldhuis")
    try run("index")
    try repository.commit()
    let before = try GitContents(repository.folder.path)
    let shell = try GitFilterRepo()
    let found = try repository.run("retention", "--history", "--lang", "en")
    let first = try shell.run(commandsIn: found.output, in: "/")
    #expect(first.code == 1, "\(first.errors)")
    let second = try shell.run(commandsIn: first.output, in: "/")
    #expect(second.code == 0, "\(second.errors)\n\(second.output)")
    #expect(
      second.errors.hasPrefix("git bewaart niets bereikbaars van wat is verwijderd"), "\(second.errors)")
    let after = try GitContents(clone)
    #expect(after.tree == before.tree)
    for gone in ["Noor Veldhuis\"", "Noor\n", "noor-veldhuis\"", "an noor-veldhuis,"] {
      #expect(before.holds(gone), "\(gone)")
      #expect(!after.holds(gone), "\(gone)")
    }
    // Others are called otherwise.
    for kept in ["Noor Veldhuis-Bos", "noor-veldhuis-2"] { #expect(after.holds(kept)) }
    #expect(try repository.folder.git("-C", clone, "remote").isEmpty)
  }

  @Test(.enabled(if: GitFilterRepo.isPresent, "\(GitFilterRepo.absence)"))
  func `commands that are pasted where no clone could be made change nothing`() throws {
    let repository = try ExampleRepository()
    try repository.thinTrajectory()
    let work = try RewrittenRepository(repository.folder)
    let shell = try GitFilterRepo()
    let found = try repository.run("retention", "--history", "--lang", "en")
    let first = try shell.run(commandsIn: found.output, in: repository.folder.path)
    #expect(first.code == 1)
    // The clone is gone, and one stands in a repository.
    try FileManager.default.removeItem(atPath: work.clone)
    let before = try GitContents(repository.folder.path)
    let second = try shell.run(commandsIn: first.output, in: repository.folder.path)
    #expect(second.errors.contains("cannot change to"))
    let after = try GitContents(repository.folder.path)
    #expect(after.texts == before.texts && after.commits == before.commits)
  }
}
