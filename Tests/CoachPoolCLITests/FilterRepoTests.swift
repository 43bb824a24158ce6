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
      #expect(
        lost.allSatisfy { text in
          listed.contains(text.key) || work.secrets.contains { text.value.contains($0) }
        })
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
    #expect(second.errors.hasPrefix("git bewaart niets van wat is verwijderd"), "\(second.errors)")
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

/// A repository with a server, and what is done to its history.
private struct RewrittenRepository: ~Copyable {
  /// Where the server's repository is.
  let server: String
  /// Where the commands make their clone.
  let clone: String
  /// Texts that only removed data holds.
  let secrets = [
    "coachee: p-7k3m9q", "Bel p-7k3m9q", "van p-7k3m9q", "met p-7k3m9q", "vraag p-7k3m9q",
    "2023-01-12", "\"worthIt\": 9", "Alleen voor mij", "Van wie?", "Van vroeger", "refs/heads/p-7k3m9q",
    "tags/over/p-7k3m9q",
    "eigen/p-7k3m9q", "p-7k3m9q\nop", "author p-7k3m9q", "over-p-7k3m9q", "p-7k3m9q-oud", "x_p-7k3m9q",
  ]
  /// The line that says that the code was erased; it stays.
  private let ledger = #"{"on":"2023-12-01","id":"p-7k3m9q","ground":"erasure"}"#
  private let top: String

  init(_ folder: borrowing TemporaryFolder) throws {
    top = folder.path
    server = top + "-server"
    clone = top + "-schoon"
  }

  deinit {
    for path in [server, clone, top + "-lijsten"] { try? FileManager.default.removeItem(atPath: path) }
  }

  /// Commits data that goes later: by thinning, by deleting, in messages, a note, a tag, another file and another branch.
  func addHistory(_ repository: borrowing ExampleRepository) throws {
    func git(_ arguments: String...) throws {
      let run = try repository.folder.runGit(arguments)
      try #require(run.code == 0, "\(run.errors)")
    }
    // The longer code of somebody else.
    try repository.edit(ExamplePool.event, .append(["attendees"], "p-7k3m9q-2"))
    try repository.edit(ExamplePool.evaluation, .set(["worthIt"], 9))
    try repository.folder.write("Bel p-7k3m9q.\nEn nog iets.\n", to: "notities.txt")
    try repository.folder.write("Zie het blad x_p-7k3m9q, niet p-7k3m9q2.\n", to: "over-p-7k3m9q.txt")
    try repository.folder.write("Van vroeger.\n", to: "p-7k3m9q-oud.txt")
    try repository.folder.write("Alleen voor mij\n", to: "people/p-7k3m9q.md")
    try git("add", "--all")
    try git("commit", "-q", "-m", "Intake van p-7k3m9q\n\nEn meer, in p-7k3m9q-oud.")
    try git("tag", "-a", "-m", "met p-7k3m9q erin", "mark")
    try repository.folder.write("Van wie?\n", to: "over p-7k3m9q\nop twee regels.txt")
    try git("add", "--all")
    try git("commit", "-q", "-m", "Nog iets", "--author", "p-7k3m9q <iemand@voorbeeldstad.nl>")
    try git("branch", "p-7k3m9q")
    try git("branch", "over-p-7k3m9q")
    try git("tag", "-a", "-m", "een merk", "over/p-7k3m9q")
    try git("update-ref", "refs/eigen/p-7k3m9q", "HEAD")
    try git("notes", "add", "-m", "vraag p-7k3m9q", "HEAD")
    try git("checkout", "-q", "-b", "side")
    try repository.folder.write("Iets van een zijtak.\n", to: "zijtak.txt")
    try repository.commit()
    try git("checkout", "-q", "main")
    for path in ["notities.txt", "over-p-7k3m9q.txt", "p-7k3m9q-oud.txt"] {
      try repository.folder.remove(path)
    }
    try repository.folder.remove("people")
    try repository.folder.remove("over p-7k3m9q\nop twee regels.txt")
    try repository.folder.remove("pool/" + ExamplePool.evaluation)
    try repository.folder.write(
      #"{"on":"2023-12-01","id":"e-2023-9f3x","ground":"retention"}"# + "\n" + ledger + "\n",
      to: "pool/" + ErasureLedger.path)
    try repository.thinTrajectory()
    try repository.edit(ExamplePool.running, .set(["agreement", "sessions"], 5))
    try repository.commit()
    try git("init", "-q", "--bare", "--initial-branch=main", server)
    try git("remote", "add", "origin", "file://" + server)
    try git("push", "-q", "--mirror", "origin")
  }
}

/// All that a repository holds, reachable or not.
private struct GitContents {
  /// The objects that are texts, by name.
  let texts: [String: String]
  /// Everything, as one text.
  private let all: String
  /// The tree of the main branch.
  let tree: String
  /// The commits of all branches and tags, but for their names.
  let commits: [String]

  init(_ path: String) throws {
    func git(_ arguments: String...) throws -> String {
      let run = try BuiltTool(path: "/usr/bin/env").run(
        ["git", "-C", path] + arguments, environment: TemporaryFolder.gitEnvironment, in: "/")
      try #require(run.code == 0, "\(run.errors)")
      return run.output
    }
    var texts: [String: String] = [:]
    var all = ""
    for line in try git("cat-file", "--batch-all-objects", "--batch-check").split(separator: "\n") {
      let words = line.split(separator: " ").map(String.init)
      // A tree holds bytes that are no text; its names can be told.
      let text = try words[1] == "tree" ? git("ls-tree", words[0]) : git("cat-file", "-p", words[0])
      if words[1] == "blob" { texts[words[0]] = text }
      all += text
    }
    self.texts = texts
    self.all = all + (try git("for-each-ref"))
    tree = try git("rev-parse", "main^{tree}")
    commits = try git("log", "--branches", "--tags", "--format=%an %ae %at %cn %ce %ct %B").split(
      separator: "\n"
    ).map(String.init).sorted()
  }

  func holds(_ text: String) -> Bool { all.contains(text) }
}
