import CoachPool
import RecordSyntax
import TestSupport
import Testing

/// `check --against`, against the real git.
struct AgainstTests {
  private static let ledgerLine = #"{"on":"2023-12-31","id":"e-2023-9f3x","ground":"mistake"}"# + "\n"
  private static let second = "evaluations/2023/e-2023-7mm2.json"

  private func addSecondEvaluation(_ repository: borrowing ExampleRepository) throws {
    try repository.folder.write(
      """
      {
        "trajectory": "t-2023-w5hb",
        "by": "coachee",
        "moment": "after",
        "on": "2023-12-19"
      }

      """, to: repository.path(of: Self.second))
  }

  @Test func `a deleted record is found in the work tree, in the index and in a commit`() throws {
    let repository = try ExampleRepository()
    try repository.folder.remove("pool/" + ExamplePool.evaluation)
    #expect(try repository.run("check").code == 0)
    let deleted = try repository.run("check", "--against", "HEAD", "--lang", "en")
    #expect(deleted.code == 1)
    #expect(
      deleted.output == """
        pool/evaluations/2023/e-2023-9f3x.json:1:1: error: this record is gone, and nothing says why: its retention term \
        has not passed and erasures.jsonl does not name it [record-deleted]
        help: if this was not meant, put the file back from git; if it was, add a line to erasures.jsonl with the true \
        ground: retention, erasure (at a person's request) or mistake (should not have been there)
              {"on":"YYYY-MM-DD","id":"e-2023-9f3x","ground":"…"}
              if the file only got another name, first do: git add

        """)
    #expect(try repository.run("check", "--against", "HEAD", "--staged").code == 0)
    try repository.folder.git("add", "--all")
    let staged = try repository.run("check", "--against", "HEAD", "--staged", "--lang", "en")
    #expect(staged.output == deleted.output)
    try repository.commit()
    #expect(try repository.run("check", "--against", "HEAD~1", "--lang", "en").output == deleted.output)
    #expect(try repository.run("check", "--against", "HEAD").code == 0)
    try repository.folder.write(Self.ledgerLine, to: "pool/erasures.jsonl")
    #expect(try repository.run("check", "--against", "HEAD~1").code == 0)
  }

  @Test func `a rename is no deletion, a record that made way for one much like it is`() throws {
    let repository = try ExampleRepository()
    try addSecondEvaluation(repository)
    try repository.commit()
    try repository.folder.git("mv", "pool/" + Self.second, "pool/evaluations/2023/e-2023-8ss1.json")
    #expect(try repository.run("check", "--against", "HEAD").code == 0)
    // Another trajectory in the place of one; half of the lines are the same.
    let text = try repository.folder.text(of: "pool/" + ExamplePool.external)
    try repository.folder.remove("pool/" + ExamplePool.external)
    try repository.folder.write(
      text.replacing("2023-03-01", with: "2023-03-02").replacing("p-5v9t2n", with: "p-5v9t2m"),
      to: "pool/trajectories/2023/t-2023-zzzz.md")
    try repository.folder.git("add", "--all")
    let found = try repository.run("check", "--against", "HEAD", "--only", "history", "--format", "short")
    #expect(found.output.hasPrefix("pool/trajectories/2023/t-2023-w5hb.md:1:1:"))
    #expect(found.output.split(separator: "\n").count == 1)
  }

  @Test func `a record that moved keeps its id and is not gone`() throws {
    let repository = try ExampleRepository()
    try repository.folder.write(
      repository.folder.text(of: "pool/" + ExamplePool.event), to: "pool/events/2022/generatieleren.md")
    try repository.folder.remove("pool/" + ExamplePool.event)
    let run = try repository.run("check", "--against", "HEAD", "--only", "history")
    #expect(run.output == "")
  }

  @Test func `a record of any kind that is changed or renamed is there still`() throws {
    let repository = try ExampleRepository()
    let path = "privacy-requests/2023/verzoek-1.json"
    let request = """
      {
        "received": "2023-12-04",
        "article": "access",
        "subject": "coachee"
      }

      """
    try repository.folder.write(request, to: "pool/" + path)
    try repository.commit()
    try repository.folder.write(request.replacing("12-04", with: "12-05"), to: "pool/" + path)
    #expect(try rules(repository) == [])
    try repository.folder.write(request, to: "pool/" + path)
    try repository.folder.git("mv", "pool/" + path, "pool/privacy-requests/2023/verzoek-2.json")
    #expect(try rules(repository) == [])
    try repository.folder.git("rm", "-q", "-f", "pool/privacy-requests/2023/verzoek-2.json")
    #expect(try rules(repository).count == 1)
  }

  @Test(arguments: [("2023-11-20", true), ("2021-12-30", false)])
  func `a privacy request may go when its term is over`(_ answered: String, _ isFound: Bool) throws {
    let repository = try ExampleRepository()
    let path = "pool/privacy-requests/2021/v-2021-7h3k.md"
    try repository.folder.write(
      "---\nreceived: 2021-12-06\narticle: access\nsubject: coachee\nanswered: \(answered)\noutcome: granted\n---\n",
      to: path)
    try repository.commit()
    try repository.folder.git("rm", "-q", path)
    #expect(try rules(repository).count == (isFound ? 1 : 0))
  }

  @Test func `a merge is compared with the side that is named`() throws {
    let repository = try ExampleRepository()
    try repository.folder.git("checkout", "-q", "-b", "other")
    try addSecondEvaluation(repository)
    try repository.commit()
    try repository.folder.git("checkout", "-q", "main")
    try repository.folder.git("rm", "-q", "pool/" + ExamplePool.evaluation)
    try repository.commit()
    try repository.folder.git("merge", "-q", "--no-edit", "other")
    func found(_ revision: String) throws -> String {
      try repository.run("check", "--only", "history", "--format", "short", "--against", revision).output
    }
    #expect(try found("HEAD^1") == "")
    #expect(try found("HEAD^2").hasPrefix("pool/" + ExamplePool.evaluation))
    #expect(try found("other").hasPrefix("pool/" + ExamplePool.evaluation))
    try repository.folder.git("checkout", "-q", "other")
    #expect(try found("main").hasPrefix("pool/" + Self.second) == false)
  }

  @Test(arguments: ["", "hr/pool", "rare \"namen\"\ten\nregels/pool"])
  func `the pool may lie anywhere, in any kind of repository`(_ place: String) throws {
    let repository = try ExampleRepository(place: place, format: "sha256")
    try repository.folder.remove(repository.path(of: ExamplePool.evaluation))
    let run = try repository.run(
      "check", "--against", "main", "--format", "short", "--pool", repository.folder.path(of: place))
    #expect(run.code == 1)
    #expect(run.output.contains("[record-deleted]"))
  }

  @Test func `an old record that is broken is unknown, and no fault`() throws {
    let repository = try ExampleRepository()
    let good = try repository.folder.text(of: "pool/" + ExamplePool.trajectory)
    try repository.folder.write("---\nkind: [\n---\n", to: "pool/" + ExamplePool.trajectory)
    try repository.folder.write("{", to: "pool/" + Contract.path)
    try repository.commit()
    try repository.folder.git("checkout", "-q", "HEAD~1", "--", "pool/" + Contract.path)
    try repository.folder.write(good, to: "pool/" + ExamplePool.trajectory)
    let run = try repository.run("check", "--against", "HEAD")
    #expect(run.output == "")
    #expect(run.code == 0)
  }

  @Test func `what is no commit is a plain message in both languages`() throws {
    let repository = try ExampleRepository()
    func failure(_ revision: String, _ language: String = "en") throws -> String {
      let run = try repository.run("check", "--against=\(revision)", "--lang", language)
      #expect(run.code == 2)
      #expect(run.output == "")
      return run.errors
    }
    #expect(
      try failure("nowhere")
        == "coachpool: git knows no commit 'nowhere'; check the name, or get it with git fetch\n")
    #expect(try failure("nowhere", "nl").contains("git kent geen commit 'nowhere'"))
    #expect(try failure("").contains("no commit ''"))
    #expect(try failure("HEAD:pool").contains("no commit"))
    #expect(try failure("HEAD..main").contains("no commit"))
    #expect(try failure("^HEAD").contains("no commit"))
    #expect(try failure("--output=x").contains("does not start with a dash"))
    #expect(try failure("--output=x", "nl").contains("begint niet met een streepje"))
    #expect(!(try repository.folder.names().contains("x")))
  }

  @Test(arguments: [
    ":/A pool", ":/^A p", "HEAD^{/pool}", "@~1", "HEAD~1^0", "main@{1}", "old", "tags/old", "mark",
  ])
  func `a commit may be named in every way that git knows`(_ revision: String) throws {
    let repository = try ExampleRepository()
    try repository.folder.git("tag", "old")
    try repository.folder.git("tag", "-a", "-m", "x", "mark")
    try repository.folder.git("rm", "-q", "pool/" + ExamplePool.evaluation)
    try repository.folder.git("commit", "-q", "-m", "Another")
    let run = try repository.run("check", "--against", revision, "--only", "history", "--format", "short")
    #expect(run.output.hasPrefix("pool/" + ExamplePool.evaluation))
    #expect(run.code == 1)
  }

  @Test func `records that git leaves out of the work tree are not taken to be gone`() throws {
    let repository = try ExampleRepository()
    try repository.folder.git(
      "sparse-checkout", "set", "--no-cone", "/pool/*", "!/pool/evaluations/", "!/pool/events/")
    try #require(!(try repository.folder.names(in: "pool").contains("evaluations")))
    let run = try repository.run("check", "--against", "HEAD", "--lang", "en")
    #expect(
      run.errors == """
        coachpool: pool/\(ExamplePool.evaluation): is one of the records (2) that git leaves out of the work tree \
        (sparse checkout); check with --staged, or do git sparse-checkout disable

        """)
    #expect(run.output == "")
    #expect(run.code == 2)
    #expect(try repository.run("check", "--against", "HEAD", "--staged").code == 0)
    try repository.folder.git("sparse-checkout", "disable")
    #expect(try repository.run("check", "--against", "HEAD").code == 0)
    // What is there counts, also where git was told to look away.
    try repository.folder.git("update-index", "--skip-worktree", "pool/" + ExamplePool.evaluation)
    #expect(try repository.run("check", "--against", "HEAD").code == 0)
  }

  @Test func `a clone without the commit says how to get it`() throws {
    let repository = try ExampleRepository()
    try repository.commit()
    try repository.folder.git("clone", "-q", "--depth", "1", "file://" + repository.folder.path, "clone")
    let run = try repository.run("check", "--against", "HEAD~1", "--lang", "en", in: "clone")
    #expect(run.code == 2)
    #expect(run.errors.contains("git fetch --unshallow"))
    #expect(try repository.run("check", "--against", "HEAD", in: "clone").code == 0)
  }

  @Test func `a clone without old texts says so and fetches nothing`() throws {
    let repository = try ExampleRepository()
    try repository.edit(ExamplePool.running, .set(["agreement", "sessions"], 5))
    try repository.commit()
    try repository.folder.git("config", "uploadpack.allowFilter", "true")
    try repository.folder.git(
      "clone", "-q", "--filter=blob:none", "file://" + repository.folder.path, "clone")
    let run = try repository.run("check", "--against", "HEAD~1", "--lang", "en", in: "clone")
    // A git that can be told not to fetch lacks the text; an older one gets it from the clone's origin.
    #expect(run.code == 0 || run.errors.contains("this clone lacks some texts"))
  }

  @Test func `history is silent without it, and --verbose says so`() throws {
    let repository = try ExampleRepository()
    #expect(try repository.run("check", "-v", "--lang", "en").errors.contains("without --against"))
    #expect(
      !(try repository.run("check", "-v", "--lang", "en", "--against", "HEAD").errors.contains("--against")))
  }

  @Test func `an exception to a rule of history is never called unused`() throws {
    let repository = try ExampleRepository()
    try repository.edit(
      ExamplePool.event, .set(["allow"], ["record-deleted": ["reason": "Samengevoegd met een ander."]]))
    #expect(try repository.run("check", "--against", "HEAD").output == "")
    #expect(try repository.run("check").output == "")
  }
}

extension AgainstTests {
  private func rules(_ repository: borrowing ExampleRepository) throws -> [Substring] {
    let run = try repository.run(
      "check", "--against", "HEAD", "--only", "history", "--format", "short", "--lang", "en")
    return run.output.split(separator: "\n")
  }

  @Test func `a removed session, a changed closing and a loosened contract are found, each once`() throws {
    let repository = try ExampleRepository()
    try repository.edit(ExamplePool.running, .remove(["sessions", 0]))
    try repository.edit(ExamplePool.trajectory, .set(["closed", "on"], "2023-07-19"))
    try repository.edit(Contract.path, .set(["kinds", "regulier", "sessions", "limit"], 12))
    // Where the lines stand is another test's.
    let found = try rules(repository).map { $0.replacing(/:\d+:\d+:/, with: ":") }
    #expect(
      found == [
        """
        pool/contract.json: info: kinds.regulier.sessions.limit was 8 and is now looser: 12 [contract-loosened]
        """,
        """
        pool/trajectories/2023/t-2023-k7qm.md: warning: this trajectory was closed on 2023-07-18, and this has \
        been changed since: closed [closed-record-changed]
        """,
        """
        pool/trajectories/2023/t-2023-m3xd.json: warning: the session of 2023-10-10 is gone [session-removed]
        """,
      ])
  }

  @Test func `a record that was renamed is compared with what it was`() throws {
    let repository = try ExampleRepository()
    let new = "trajectories/2023/t-2023-9n4r.md"
    try repository.folder.remove("pool/" + ExamplePool.evaluation)
    try repository.commit()
    try repository.folder.git("mv", "pool/" + ExamplePool.trajectory, "pool/" + new)
    #expect(try rules(repository) == [])
    try repository.edit(new, .remove(["sessions", 0]))
    try repository.folder.git("add", "--all")
    let found = try rules(repository)
    #expect(found.count == 1)
    #expect(found.first?.hasPrefix("pool/\(new):") == true)
    #expect(found.first?.hasSuffix("[session-removed]") == true)
  }

  @Test func `a published figure that changed is found, and a whole folder that is gone once`() throws {
    let repository = try ExampleRepository()
    for number in 1...3 {
      try repository.folder.write(
        """
        { "asOf": "202\(number - 1)-12-31", "published": "202\(number)-03-01", "figures": { "closed": \(number) } }

        """, to: "pool/annual/202\(number - 1).json")
    }
    try repository.commit()
    try repository.edit("annual/2020.json", .set(["figures", "closed"], 5))
    try repository.folder.remove("pool/trajectories")
    let found = try rules(repository)
    #expect(found.count == 2)
    #expect(
      found.first?.contains("the figure 'closed' was published on 2021-03-01 as 1, and is now 5") == true)
    #expect(
      found.last?.contains("3 of the 3 records in trajectories/ are gone at once; at most 10% may be") == true
    )
  }

  @Test func `what CI keeps back is not in what history finds`() throws {
    let repository = try ExampleRepository()
    try repository.edit(ExamplePool.trajectory, .set(["coachee"], "p-000000"))
    try repository.edit(ExamplePool.trajectory, .set(["decision", "outcome"], "deferred"))
    let run = try repository.run("check", "--against", "HEAD", "--only", "history", environment: ["CI": "1"])
    #expect(run.output.contains("closed-record-changed"))
    for value in ["p-000000", "p-7k3m9q", "deferred"] { #expect(!run.output.contains(value)) }
  }
}
