import CoachPool
import Foundation
import RecordSyntax
import TestSupport
import Testing

/// What `retention --history` finds in repositories of the real git.
struct HistoryCommandTests {
  private static let path = "pool/" + ExamplePool.trajectory

  /// A repository in which a trajectory had a code and content, and has them no more since the last commit.
  private func makeRepository() throws -> ExampleRepository {
    let repository = try ExampleRepository()
    try repository.thinTrajectory()
    return repository
  }

  private func history(
    _ repository: borrowing ExampleRepository, _ arguments: String..., in below: String = "",
    environment: [String: String] = [:]
  ) throws -> BuiltTool.Outcome {
    try repository.run(
      ["retention", "--history", "--lang", "en"] + arguments, in: below, environment: environment)
  }

  @Test func `what a record no longer has is counted by kind and class, and no value is shown`() throws {
    let repository = try makeRepository()
    let run = try history(repository, "-v")
    #expect(
      run.output.hasPrefix(
        """
        trajectories/: 'identifying': 1 record, 1 text, from 2023-12-01 on
        trajectories/: 'content': 1 record, 1 text, from 2023-12-01 on
          \(ExamplePool.trajectory): content, identifying, gone since 2023-12-01, 1 text

        This is how it leaves the history; it is work for whoever looks after git.
        """))
    #expect(
      run.errors.hasPrefix(
        """
        git still holds something of what was removed (searched: 2 commits, 10 texts; judged on 2023-12-31)
        looked for is what removed, erasures.jsonl or a term says is gone, drafts of published reports, and folders \
        people and notes; not quotes and names in published reports (reports/), for they belong to the publication; \
        what was taken out by hand (a name, a BSN, something about illness) is not found here
        """))
    #expect(run.code == 1)
    let dutch = try repository.run("retention", "--history", "--lang", "nl", environment: ["CI": "1"])
    #expect(
      dutch.output.hasPrefix("trajectories/: 'identifying' (de code van de coachee): 1 record, 1 tekst"))
    for text in [run.output, dutch.output] { #expect(!text.contains("p-7k3m9q")) }
  }

  @Test func `a pool of which nothing was removed holds nothing, with or without a commit`() throws {
    let repository = try ExampleRepository()
    let run = try history(repository)
    #expect(run.output == "")
    #expect(
      run.errors.hasPrefix("git holds nothing that can be reached of what was removed (searched: 1 commit, "))
    #expect(
      run.errors.contains("what was taken out by hand (a name, a BSN, something about illness) is not found"))
    #expect(run.code == 0)
    let folder = try ExampleFolder()
    try folder.folder.git("init", "-q")
    #expect(
      try BuiltTool.coachpool.run(
        "retention", "--history", environment: TemporaryFolder.gitEnvironment, in: folder.folder.path
      ).code == 0)
  }

  /// What keeps a commit, once the branch has another history.
  enum Keeper: String, CaseIterable {
    case branch, lightTag, tag, remote, stash, lowerStash, note, reflog, worktree, other
  }

  @Test(arguments: Keeper.allCases)
  func `whatever leads to a commit is searched`(_ keeper: Keeper) throws {
    let repository = try ExampleRepository()
    let folder = repository.folder.path
    func git(_ arguments: String...) throws {
      let run = try repository.folder.runGit(arguments)
      try #require(run.code == 0, "\(run.errors)")
    }
    // A history without the data, beside the one with it.
    let text = try repository.folder.text(of: Self.path)
    try repository.thinTrajectory(commits: false)
    try git("checkout", "-q", "--orphan", "new")
    try repository.commit()
    switch keeper {
    case .branch: break
    case .lightTag: try git("tag", "old", "main")
    case .tag: try git("tag", "-a", "-m", "x", "old", "main")
    case .remote: try git("update-ref", "refs/remotes/origin/main", "main")
    case .other: try git("update-ref", "refs/pull/1/head", "main")
    case .worktree: try git("worktree", "add", "-q", "--detach", folder + "-worktree", "main")
    case .note: try git("update-ref", "refs/notes/x", "main")
    case .reflog: try git("update-ref", "-m", "x", "--create-reflog", "refs/heads/kept", "main")
    case .stash, .lowerStash:
      let thinned = try repository.folder.text(of: Self.path)
      try repository.folder.write(text, to: Self.path)
      try git("stash")
      #expect(try repository.folder.text(of: Self.path) == thinned)
      if keeper == .lowerStash {
        try repository.folder.write(thinned + "\n", to: Self.path)
        try git("stash")
      }
    }
    if keeper == .reflog { try git("update-ref", "-m", "y", "refs/heads/kept", "new") }
    if keeper != .branch {
      try git("branch", "-q", "-D", "main")
      if keeper != .reflog, keeper != .lowerStash { try git("reflog", "expire", "--expire=now", "--all") }
    }
    let run = try history(repository)
    #expect(run.code == 1, "\(run.errors)")
    #expect(run.output.contains("trajectories/: 'identifying': 1 record, 1 text"))
    if keeper == .worktree { try FileManager.default.removeItem(atPath: folder + "-worktree") }
  }

  @Test func `a merge that brings in a text of its own is searched`() throws {
    let repository = try ExampleRepository()
    let text = try repository.folder.text(of: Self.path)
    try repository.thinTrajectory(commits: false)
    try repository.folder.git("checkout", "-q", "--orphan", "new")
    try repository.commit()
    try repository.folder.git("branch", "-q", "-D", "main")
    try repository.folder.git("checkout", "-q", "-b", "side")
    try repository.commit()
    try repository.folder.git("checkout", "-q", "new")
    try repository.commit()
    try repository.folder.git("merge", "-q", "--no-ff", "--no-commit", "side")
    try repository.folder.write(text, to: Self.path)
    try repository.commit()
    try repository.thinTrajectory()
    try repository.folder.git("reflog", "expire", "--expire=now", "--all")
    #expect(try history(repository).output.contains("'identifying': 1 record, 1 text"))
  }

  @Test func `a pool that lay elsewhere in the repository is searched there too`() throws {
    let repository = try ExampleRepository()
    try repository.folder.git("mv", "pool", "hr")
    try repository.commit()
    try repository.folder.git("mv", "hr", "pool")
    // It never stood in its present place with the data.
    try repository.thinTrajectory(commits: false)
    try repository.commit()
    try repository.folder.git("checkout", "-q", "--orphan", "new")
    try repository.commit()
    try repository.folder.git("branch", "-q", "-f", "main", "main~1")
    try repository.folder.git("filter-branch", "-f", "--tree-filter", "rm -rf pool", "main")
    try repository.folder.git("update-ref", "-d", "refs/original/refs/heads/main")
    try repository.folder.git("reflog", "expire", "--expire=now", "--all")
    let run = try history(repository, "-v")
    #expect(run.output.contains("'identifying': 1 record, 1 text"))
    #expect(run.output.contains("  hr/\(ExamplePool.trajectory): "))
  }

  @Test func `records, codes in messages and files, and coaches who are gone are found`() throws {
    let repository = try ExampleRepository()
    try repository.folder.write("Bel p-7k3m9q terug.\n", to: "notities.txt")
    try repository.folder.write("name: Iemand\n", to: "people/p-7k3m9q.md")
    try repository.folder.git("add", "--all")
    try repository.folder.git("commit", "-q", "-m", "Intake van p-7k3m9q")
    try repository.folder.git("tag", "-a", "-m", "met p-7k3m9q erin", "mark")
    try repository.folder.remove("notities.txt")
    try repository.folder.remove("people")
    try repository.folder.remove("pool/" + ExamplePool.evaluation)
    try repository.folder.write(
      #"{"on":"2023-12-01","id":"e-2023-9f3x","ground":"retention"}"# + "\n",
      to: "pool/" + ErasureLedger.path)
    try repository.thinTrajectory()
    let run = try history(repository, "--format", "json")
    #expect(run.code == 1)
    let json = try JSONDecoder().decode(HistoryOutput.self, from: Data(run.output.utf8))
    #expect(
      json.codes
        == .init(count: 1, texts: 1, messages: 2, files: 1, refs: 0, people: 0, reflogs: 2, current: 0))
    #expect(
      json.records.map(\.path) == [ExamplePool.evaluation, ExamplePool.trajectory])
    #expect(json.records.map(\.whole) == [true, false])
    #expect(json.records.map(\.removed) == ["2023-12-01", "2023-12-01"])
    #expect(!run.output.contains("p-7k3m9q"))
  }

  @Test(arguments: ["pool/", "", "hr/"])
  func `a private folder that was committed once is found, and can be taken out`(place: String) throws {
    let repository = try ExampleRepository()
    try repository.folder.write("---\nname: Els de Wit\n---\n", to: place + "people/p-7k3m9q.md")
    try repository.folder.write("Belt liever.\n", to: place + "people/els/dossier.md")
    try repository.folder.write("Over dit jaar.\n", to: "notes/2023.md")
    try repository.commit()
    try repository.folder.remove(place + "people")
    try repository.folder.remove("notes")
    try repository.commit()
    let run = try history(repository)
    #expect(run.code == 1)
    #expect(run.output.hasPrefix("\(place)people/: 1 file that belongs in the private folder, from "))
    for name in ["els", "notes/:", "p-7k3m9q"] { #expect(!run.output.contains(name)) }
    let json = try history(repository, "--format", "json").output
    #expect(json.contains(#""private":{"files":1,"current":0,"oldest":"2"#))
    _ = try history(repository, "--lists", repository.folder.path + "-lists")
    defer { try? FileManager.default.removeItem(atPath: repository.folder.path + "-lists") }
    let list = try String(contentsOfFile: repository.folder.path + "-lists/paths.txt", encoding: .utf8)
    #expect(list == "literal:\(place)people/p-7k3m9q.md\n")
  }

  @Test func `a private folder that is there still is told apart`() throws {
    let repository = try ExampleRepository()
    try repository.folder.write("---\nname: Els de Wit\n---\n", to: "people/p-7k3m9q.md")
    try repository.commit()
    let run = try history(repository)
    #expect(
      run.output.contains(
        "the latest commit, or what waits for the next one (git add), still has some of it: 1 file for the private folder; first"
      ))
    #expect(run.code == 1)
  }

  @Test func `lines of removed records in older indexes are found`() throws {
    let repository = try ExampleRepository()
    try repository.edit(
      ExamplePool.evaluation, .set(["quotes"], [["text": "Fijn.", "consentOn": "2023-12-20"]]))
    #expect(try repository.run("index").code == 0)
    try repository.commit()
    _ = try repository.run("erase", "p-7k3m9q")
    _ = try repository.run("erase", "noor-veldhuis")
    try repository.commit()
    let stale = try history(repository)
    #expect(
      stale.output.contains("index/coaches.jsonl: lines of what was removed (records: 1), 1 text, from "))
    #expect(
      stale.output.contains(
        "the latest commit, or what waits for the next one (git add), still has some of it: 2 indexes and 2 codes; first commit"
      ))
    #expect(try repository.run("index").code == 0)
    try repository.commit()
    let run = try history(repository)
    for kind in ["coaches", "evaluations"] {
      #expect(
        run.output.contains("index/\(kind).jsonl: lines of what was removed (records: 1), 1 text, from "))
    }
    // Its lines have facts, which stay.
    #expect(!run.output.contains("index/trajectories.jsonl"))
    #expect(!run.output.contains("the latest commit"))
    for name in ["noor", "Noor", "p-7k3m9q"] { #expect(!run.output.contains(name)) }
    #expect(run.code == 1)
    let json = try history(repository, "--format", "json").output
    #expect(json.contains(#""indexes":{"files":2,"texts":2,"current":0,"oldest":"2"#))
  }

  @Test func `the name of a removed coach is looked for in texts and messages`() throws {
    let repository = try ExampleRepository()
    try repository.folder.write("Dank aan Noor  Veldhuis!\n", to: "dank.md")
    try repository.folder.git("add", "--all")
    try repository.folder.git("commit", "-q", "-m", "Profiel van Noor\nVeldhuis")
    try repository.folder.remove("dank.md")
    _ = try repository.run("erase", "noor-veldhuis")
    try repository.commit()
    let json = try JSONDecoder().decode(
      HistoryOutput.self, from: Data(try history(repository, "--format", "json").output.utf8))
    #expect(json.codes.messages == 1)
    // The id stands in what others have still: the trajectories.
    #expect(json.codes.count == 2)
  }

  @Test func `codes in names of refs and of authors are found, and shown where values are`() throws {
    let repository = try ExampleRepository()
    try repository.folder.git(
      "commit", "-q", "--allow-empty", "-m", "Iets", "--author", "p-7k3m9q <iemand@voorbeeldstad.nl>")
    try repository.folder.git("branch", "p-7k3m9q")
    try repository.folder.git("update-ref", "refs/eigen/p-7k3m9q", "HEAD")
    try repository.thinTrajectory()
    let json = try JSONDecoder().decode(
      HistoryOutput.self, from: Data(try history(repository, "--format", "json").output.utf8))
    #expect(json.codes.refs == 2)
    #expect(json.codes.people == 1)
    let name = "  a name with a code in it, which changes on the server too: 'refs/eigen/p-7k3m9q'\n"
    #expect(try history(repository).output.contains(name))
    #expect(!(try history(repository, "--redact").output.contains("p-7k3m9q")))
  }

  @Test func `a removal that is not committed yet is told apart`() throws {
    let repository = try ExampleRepository()
    try repository.thinTrajectory(commits: false)
    let run = try history(repository)
    #expect(
      run.output.contains(
        "the latest commit, or what waits for the next one (git add), still has some of it: 1 record; first commit"
      ))
    #expect(run.code == 1)
  }

  @Test func `a text that cannot be read may hold anything`() throws {
    let repository = try ExampleRepository()
    let good = try repository.folder.text(of: Self.path)
    try repository.folder.write("<<<<<<< HEAD\n" + good, to: Self.path)
    try repository.commit()
    try repository.folder.write(good, to: Self.path)
    try repository.thinTrajectory()
    let run = try history(repository)
    #expect(run.output.contains("trajectories/: cannot be read as a record, so perhaps anything: 1 record"))
  }

  @Test func `what cannot be searched as a whole is never called clean`() throws {
    let repository = try makeRepository()
    try repository.folder.git(
      "clone", "-q", "--depth", "1", "file://" + repository.folder.path, "shallow")
    let shallow = try history(repository, in: "shallow")
    #expect(shallow.errors.contains("git fetch --unshallow"))
    #expect(shallow.output == "" && shallow.code == 2)
    try repository.folder.git("config", "uploadpack.allowFilter", "true")
    try repository.folder.git(
      "clone", "-q", "--filter=blob:none", "file://" + repository.folder.path, "partial")
    let partial = try history(repository, in: "partial")
    // A git that can be told not to fetch lacks the text; an older one gets it from the clone's origin.
    #expect(
      partial.code == 1 || (partial.code == 2 && partial.errors.contains("this clone lacks some texts")))
    try repository.folder.git("tag", "tree", "HEAD~1^{tree}")
    let tree = try history(repository)
    #expect(tree.errors.contains("refs/tags/tree: not searched"))
    #expect(tree.code == 2)
  }

  @Test func `a damaged object ends the run`() throws {
    let repository = try makeRepository()
    let object = try repository.folder.git("rev-parse", "HEAD~1:" + Self.path).dropLast()
    let file = ".git/objects/\(object.prefix(2))/\(object.dropFirst(2))"
    try repository.folder.setMode(0o600, of: file)
    try repository.folder.write("x", to: file)
    let run = try history(repository)
    #expect(run.code == 2)
    #expect(run.output == "")
    #expect(run.errors.contains("this clone lacks some texts"))
  }

  @Test func `a pool outside a repository is a plain message`() throws {
    let pool = try ExampleFolder()
    let run = try pool.run("retention", "--history", "--lang", "en")
    #expect(run.code == 2)
    #expect(run.output == "")
  }

  @Test func `the lists are never written into any repository`() throws {
    let repository = try makeRepository()
    let other = try TemporaryFolder()
    let otherPath = other.path
    try other.git("init", "-q")
    try other.git("commit", "-q", "--allow-empty", "-m", "x")
    try other.git("worktree", "add", "-q", "tree")
    try other.link("link", to: other.path(of: "tree"))
    let below = ["", "/lists", "/tree", "/link/lists"].map { "\(otherPath)\($0)" }
    for place in ["lists", "."] + below {
      let run = try history(repository, "--lists", place)
      #expect(run.code == 2)
      #expect(run.errors.contains("\(place) lies in the repository "), "\(run.errors)")
    }
    #expect(!(try repository.folder.names().contains("lists")))
    #expect(try other.names() == [".git", "link", "tree"])
  }
}

/// What the command prints as JSON, as far as tests look at it.
private struct HistoryOutput: Decodable {
  struct Record: Decodable {
    let path: String
    let whole: Bool
    let removed: String?
  }

  struct Codes: Decodable, Equatable {
    let count, texts, messages, files, refs, people, reflogs, current: Int
  }

  let records: [Record]
  let codes: Codes
}

extension ExampleRepository {
  /// Takes the code and the content out of a trajectory, as someone asked.
  func thinTrajectory(commits: Bool = true) throws {
    let path = ExamplePool.trajectory
    for field: Pointer in [["coachee"], ["decision"], ["intake", "nature"], ["intake", "because"]] {
      try edit(path, .remove(field))
    }
    for name in ["identifying", "content"] {
      try edit(
        path, .append(["removed"], ["on": "2023-12-01", "class": .string(name), "ground": "erasure"]))
    }
    if commits { try commit() }
  }
}
