import CoachPool
import RecordSyntax
import TestSupport
import Testing

/// `check --staged`, against the real git.
struct StagedTests {
  private static let tooMany: Edit = .append(
    ["sessions"], ["on": "2023-07-06", "minutes": 60, "place": "coaching-room"])

  /// Puts a second and a third session too many into a trajectory.
  private func addFault(_ repository: borrowing ExampleRepository) throws {
    try repository.edit(ExamplePool.trajectory, Self.tooMany)
    try repository.edit(
      ExamplePool.trajectory,
      .append(["sessions"], ["on": "2023-07-13", "minutes": 60, "place": "coaching-room"]))
  }

  @Test func `what is staged is judged, whatever the work tree has`() throws {
    let repository = try ExampleRepository()
    #expect(try repository.run("check", "--staged").code == 0)
    try addFault(repository)
    #expect(try repository.run("check").code == 1)
    #expect(try repository.run("check", "--staged").output == "")
    let found = try repository.run("check").output
    try repository.folder.git("add", "--all")
    let before = try repository.folder.git("show", "HEAD:pool/" + ExamplePool.trajectory)
    try repository.folder.write(before, to: "pool/" + ExamplePool.trajectory)
    #expect(try repository.run("check").output == "")
    let staged = try repository.run("check", "--staged")
    #expect(staged.output == found)
    #expect(staged.code == 1)
  }

  @Test func `files that are not staged do not count, and staged ones that are gone do`() throws {
    let repository = try ExampleRepository()
    try repository.folder.write("x", to: "pool/notes.txt")
    try repository.folder.remove("pool/" + ExamplePool.terms)
    #expect(try repository.run("check").code == 1)
    let staged = try repository.run("check", "--staged", "--lang", "en")
    #expect(staged.output == "")
    #expect(staged.errors == "nothing found: 9 records, judged on 2023-12-31\n" + UncheckedLine.english)
    try repository.folder.git("add", "--all")
    let both = try repository.run("check", "--staged").output
    #expect(both == (try repository.run("check").output))
    #expect(both.contains("pool/notes.txt:1:1:"))
    #expect(both.contains("dangling-reference"))
  }

  @Test func `the pool of a checkout of the index has the same findings`() throws {
    let repository = try ExampleRepository()
    try addFault(repository)
    try repository.edit(ExamplePool.running, .set(["requested", "themes", 0], "werk-priv"))
    try repository.folder.write(
      "---\nform: inspiration\nform: training\n---\n", to: "pool/events/2023/dubbel.md")
    try repository.folder.git("mv", "pool/" + ExamplePool.event, "pool/events/2023/anders.md")
    try repository.folder.git("add", "--all")
    for file in [ExamplePool.trajectory, ExamplePool.coach, Contract.path] {
      try repository.folder.write("{", to: "pool/" + file)
    }
    try repository.folder.remove("pool/events/2023/dubbel.md")
    try repository.folder.git("checkout-index", "--all", "--prefix=copy/")
    let staged = try repository.run("check", "--staged")
    let copy = try repository.run("check", in: "copy")
    #expect(staged.output == copy.output)
    #expect(staged.errors == copy.errors)
    #expect(staged.code == 1)
  }

  @Test(arguments: [
    "", "pool", "hr/coaching/pool", "a b/pool", "rare \"namen\"\ten\nregels/pool", "één/pöol", "-x/pool",
    ":(top)/pool",
    "*/pool",
  ])
  func `a pool may lie anywhere in the repository`(_ place: String) throws {
    let repository = try ExampleRepository(place: place)
    try repository.folder.write("---\nkind: [\n---\n", to: repository.path(of: ExamplePool.trajectory))
    try repository.folder.git("add", "--all")
    try repository.folder.git("mv", "-f", "--", repository.path(of: ExamplePool.programme), "elsewhere.md")
    try repository.folder.write("{", to: repository.path(of: Contract.path))
    let pool = repository.folder.path(of: place)
    let staged = try repository.run("check", "--staged", "--pool", pool, "--format", "short", "--lang", "en")
    #expect(staged.code == 1)
    #expect(staged.output.contains("[syntax]"))
    #expect(!staged.output.contains("contract.json"))
    #expect(staged.errors.contains("8 records"))
  }

  @Test(arguments: ["sha1", "sha256"])
  func `every kind of repository and a linked work tree will do`(_ format: String) throws {
    let repository = try ExampleRepository(format: format)
    try repository.folder.git("worktree", "add", "-q", "other")
    try repository.folder.write("{", to: "other/pool/" + ExamplePool.running)
    try repository.folder.git("add", "--all", in: "other")
    try repository.folder.write("", to: "other/pool/" + ExamplePool.running)
    let staged = try repository.run("check", "--staged", "--format", "short", in: "other/pool/trajectories")
    #expect(staged.output.hasPrefix("2023/t-2023-m3xd.json:1:1: fout:"))
    #expect(try repository.run("check", "--staged", "--pool", "pool").code == 0)
  }

  @Test func `what git was told not to look at is read from the index`() throws {
    let repository = try ExampleRepository()
    try repository.folder.git("update-index", "--assume-unchanged", "pool/" + ExamplePool.coach)
    try repository.folder.git("update-index", "--skip-worktree", "pool/" + ExamplePool.terms)
    try repository.folder.write("{", to: "pool/" + ExamplePool.coach)
    try repository.folder.remove("pool/" + ExamplePool.terms)
    #expect(try repository.run("check", "--staged").code == 0)
  }

  @Test(
    arguments: ["sha1", "sha256"],
    [
      ("* filter=bar ident", ["filter.bar.clean": "sed 's/^| //'", "filter.bar.smudge": "sed 's/^/| /'"]),
      ("", ["core.autocrlf": "true"]), ("* text=auto eol=crlf", [:]), ("* text eol=crlf", [:]),
      ("* text working-tree-encoding=UTF-16LE", [:]), ("* ident", [:]),
    ] as [(String, [String: String])])
  func `what git converts is judged as it is stored`(
    _ format: String, _ conversion: (attributes: String, settings: [String: String])
  ) throws {
    let repository = try ExampleRepository(format: format)
    let coach = "pool/" + ExamplePool.coach
    try repository.folder.write(repository.folder.text(of: coach) + "Haar werk: $Id$.\n", to: coach)
    try repository.commit()
    let plain = try repository.run("check", "--staged", "--lang", "en")
    try #require(plain.code == 0)
    // As it is for who clones it with those settings.
    try repository.folder.write(conversion.attributes + "\n", to: ".git/info/attributes")
    for (name, value) in conversion.settings { try repository.folder.git("config", name, value) }
    let before = try repository.folder.snapshot().filter { $0.key.hasPrefix("pool/") }
    try repository.folder.remove("pool")
    try repository.folder.git("checkout", "-q", "--", "pool")
    #expect(try repository.folder.snapshot().filter { $0.key.hasPrefix("pool/") } != before)
    #expect(try repository.folder.git("status", "--porcelain") == "")
    let staged = try repository.run("check", "--staged", "--lang", "en")
    #expect(staged.output == plain.output)
    #expect(staged.errors == plain.errors)
    // The conversion is gone, and what it left in the work tree is there still, which git does not see.
    try repository.folder.remove(".git/info/attributes")
    #expect(try repository.run("check", "--staged", "--lang", "en").errors == plain.errors)
  }

  @Test func `an empty file that is staged counts beside one that is only announced`() throws {
    let repository = try ExampleRepository()
    try repository.folder.write("", to: "pool/evaluations/2023/e-2023-aaaa.json")
    try repository.folder.git("add", "--all")
    try repository.folder.write("{", to: "pool/evaluations/2023/e-2023-bbbb.json")
    try repository.folder.git("add", "--intent-to-add", "pool")
    let staged = try repository.run("check", "--staged", "--format", "short", "--lang", "en")
    #expect(staged.output.hasPrefix("pool/evaluations/2023/e-2023-aaaa.json:1:1: error:"))
    #expect(staged.errors.contains("e-2023-bbbb.json: is only announced"))
    #expect(!staged.output.contains("bbbb"))
  }

  @Test func `what is only announced is said and does not count`() throws {
    let repository = try ExampleRepository()
    try repository.folder.write("{", to: "pool/evaluations/2023/e-2023-aaaa.json")
    try repository.folder.git("add", "--intent-to-add", "pool")
    let staged = try repository.run("check", "--staged", "--lang", "en")
    #expect(staged.code == 0)
    #expect(
      staged.errors.contains("e-2023-aaaa.json: is only announced (git add -N)"))
  }

  @Test func `a conflict, a link and a submodule are refused by name`() throws {
    let repository = try ExampleRepository()
    try repository.folder.git("checkout", "-q", "-b", "other")
    try repository.edit(ExamplePool.running, .set(["agreement", "sessions"], 5))
    try repository.commit()
    try repository.folder.git("checkout", "-q", "main")
    try repository.edit(ExamplePool.running, .set(["agreement", "sessions"], 4))
    try repository.commit()
    #expect(try repository.folder.runGit(["merge", "-q", "other"]).code != 0)
    let oid = try repository.folder.git("rev-parse", "HEAD").dropLast()
    try repository.folder.git("update-index", "--add", "--cacheinfo", "160000,\(oid),pool/coaches/sub")
    let blob = try repository.folder.git("hash-object", "-w", "pool/contract.json").dropLast()
    try repository.folder.git("update-index", "--add", "--cacheinfo", "120000,\(blob),pool/coaches/link.md")
    let staged = try repository.run("check", "--staged", "--lang", "en")
    #expect(staged.code == 2)
    #expect(
      staged.errors == """
        coachpool: pool/coaches/link.md: is a symbolic link; put the file or folder itself in this place
        coachpool: pool/coaches/sub: is a git submodule; a pool lies in one repository, put the records themselves in this \
        place
        coachpool: pool/trajectories/2023/t-2023-m3xd.json: is still in a merge conflict in git; resolve it and do git add

        """)
  }

  @Test func `a submodule is refused the same in the index and in the work tree`() throws {
    let repository = try ExampleRepository()
    let other = try ExampleRepository(place: "")
    try repository.folder.git(
      "-c", "protocol.file.allow=always", "submodule", "--quiet", "add", other.folder.path, "pool/coaches/sub"
    )
    try repository.commit()
    let staged = try repository.run("check", "--staged", "--lang", "en")
    #expect(staged.errors.hasPrefix("coachpool: pool/coaches/sub: is a git submodule; "))
    #expect(staged.code == 2)
    for options in [[], ["--against", "HEAD"]] {
      let run = try repository.run(["check", "--lang", "en"] + options)
      #expect(run.output == "")
      #expect(run.errors == staged.errors)
      #expect(run.code == 2)
    }
  }

  @Test func `the schemas beside the pool are those of the index`() throws {
    let repository = try ExampleRepository()
    #expect(try repository.run("schemas", "schemas").code == 0)
    try repository.commit()
    try repository.folder.write("{}", to: "schemas/coach.schema.json")
    #expect(try repository.run("check", "--format", "short").output.contains("schemas-outdated"))
    #expect(try repository.run("check", "--staged", "--format", "short").output == "")
  }

  @Test func `a commit of one file is judged by its hook as what is committed`() throws {
    let repository = try ExampleRepository()
    try repository.folder.writeProgram(
      """
      #!/bin/sh
      exec '\(BuiltTool.coachpool.path)' check --staged --format short --lang en
      """, to: ".git/hooks/pre-commit")
    try addFault(repository)
    try repository.edit(ExamplePool.running, .set(["agreement", "sessions"], 5))
    // The fault stays behind, so this commit is fine.
    try repository.folder.git("commit", "-q", "-m", "One file", "--", "pool/" + ExamplePool.running)
    let refused = try repository.folder.runGit(["commit", "-q", "-a", "-m", "All"])
    #expect(refused.code != 0)
    #expect((refused.output + refused.errors).contains("[sessions-over-limit]"))
  }

  @Test func `nothing a user has configured changes what is read`() throws {
    let repository = try ExampleRepository()
    try addFault(repository)
    try repository.folder.git("add", "--all")
    try repository.folder.write("{", to: "pool/" + ExamplePool.coach)
    let plain = try repository.run("check", "--staged")
    try repository.folder.writeProgram("#!/bin/sh\ntouch '\(repository.folder.path)/ran'\n", to: "trap")
    let trap = repository.folder.path(of: "trap")
    try repository.folder.write(
      """
      [core]
        fsmonitor = \(trap)
        pager = \(trap)
        hooksPath = \(repository.folder.path)
        quotePath = true
      [pager]
        diff = true
      [color]
        ui = always
      [diff]
        external = \(trap)
        noprefix = true
        orderFile = /nowhere
        renames = copies
        ignoreSubmodules = all
        relative = true
      """, to: "home/.gitconfig")
    let configured = try repository.run(
      "check", "--staged",
      environment: [
        "HOME": repository.folder.path(of: "home"), "GIT_DIR": "/nowhere", "GIT_WORK_TREE": "/nowhere",
        "GIT_TRACE": "1", "GIT_EXTERNAL_DIFF": trap, "GIT_PAGER": trap, "LANGUAGE": "nl",
      ])
    #expect(configured.output == plain.output)
    #expect(configured.errors == plain.errors)
    #expect(plain.code == 1)
    #expect(!(try repository.folder.names().contains("ran")))
  }

  @Test func `without git, a repository or anything staged there is a plain message`() throws {
    let repository = try ExampleRepository()
    let empty = repository.folder.path(of: ".git/hooks")
    let noGit = try repository.run("check", "--staged", "--lang", "en", environment: ["PATH": empty])
    #expect(noGit.code == 2)
    #expect(
      noGit.errors
        == "coachpool: git was not found; install git, or put the folder that holds it in PATH\n")
    let loose = try ExampleFolder()
    let path = TemporaryFolder.gitEnvironment.filter { $0.key == "PATH" }
    let noRepository = try loose.run("check", "--staged", environment: path)
    #expect(noRepository.code == 2)
    #expect(noRepository.errors.contains("ligt niet in de werkmap van een git-repository"))
    try loose.folder.git("init", "-q")
    let nothing = try loose.run("check", "--staged", environment: path)
    #expect(nothing.code == 2)
    #expect(nothing.errors.contains("doe eerst git add"))
  }

  @Test(arguments: ["pool", "hr/a pool's/pool"])
  func `the advice for a repository of somebody else helps`(_ place: String) throws {
    let repository = try ExampleRepository(place: place)
    // A git that takes every repository for somebody else's, as its own tests have it.
    try repository.folder.writeProgram(
      "#!/bin/sh\nGIT_TEST_ASSUME_DIFFERENT_OWNER=1 PATH=/usr/local/bin:/usr/bin:/bin exec git \"$@\"\n",
      to: "bin/git")
    try repository.folder.makeFolder("home")
    let environment = [
      "PATH": repository.folder.path(of: "bin") + ":/usr/bin:/bin",
      "HOME": repository.folder.path(of: "home"),
    ]
    let refused = try repository.run(
      "check", "--staged", "--lang", "en", "--pool", place, environment: environment)
    #expect(refused.code == 2)
    let advice = try #require(refused.errors.firstRange(of: "git config --global"))
    let shell = try BuiltTool(path: "/bin/sh").run(
      "-c", String(refused.errors[advice.lowerBound...]), environment: environment, in: "/")
    #expect(shell.code == 0)
    #expect(try repository.run("check", "--staged", "--pool", place, environment: environment).code == 0)
  }

  @Test func `mending does not go with it`() throws {
    let run = try ExampleRepository().run("check", "--staged", "--fix", "--lang", "en")
    #expect(run.code == 2)
    #expect(run.errors.contains("--fix does not go with --staged"))
  }
}
