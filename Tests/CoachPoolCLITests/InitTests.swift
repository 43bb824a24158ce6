import CoachPool
import RecordSyntax
import TestSupport
import Testing

/// `init`: a folder becomes a pool's repository.
struct InitTests {
  private static func run(
    _ arguments: String..., in folder: borrowing TemporaryFolder, at place: String = "",
    environment: [String: String] = [:]
  ) throws -> BuiltTool.Outcome {
    try BuiltTool.coachpool.run(
      arguments, environment: TemporaryFolder.gitEnvironment.merging(environment) { $1 },
      in: place.isEmpty ? folder.path : folder.path(of: place))
  }

  @Test(arguments: ["nl", "en"])
  func `an empty folder becomes a repository in which check finds nothing`(_ language: String) throws {
    let folder = try TemporaryFolder()
    let begun = try Self.run(
      "init", "pool1", "--organisation", "Gemeente \"Voorbeeld\"", "--lang", language, in: folder)
    #expect(begun.code == 0)
    #expect(begun.output.contains("pool1/pool/contract.json: \(language == "nl" ? "gemaakt" : "made")\n"))
    for command in [["check"], ["fmt", "--check"], ["schemas", "--check", "schemas"]] {
      let run = try BuiltTool.coachpool.run(command, in: folder.path(of: "pool1"))
      #expect(run.code == 0 && run.output == "", "\(command): \(run.output)\(run.errors)")
    }
    #expect(try folder.text(of: "pool1/pool/contract.json").contains(#""Gemeente \"Voorbeeld\"""#))
    #expect(try folder.git("symbolic-ref", "HEAD", in: "pool1") == "refs/heads/main\n")
    // It commits nothing, and stages nothing.
    #expect(try folder.runGit(["rev-parse", "HEAD"], in: "pool1").code != 0)
    #expect(try folder.git("diff", "--cached", "--name-only", in: "pool1").isEmpty)
    for kind in RecordKind.allCases.compactMap(\.folder) {
      #expect(try folder.names(in: "pool1/pool").contains(kind))
    }
  }

  @Test(arguments: [
    ("", "the name is empty"), (" \n ", "the name is empty"), ("Gemeente\nVoorbeeld", "has a line break"),
    ("\u{1B}[31mrood", "cannot be seen"), ("Gemeente\u{202E}", "cannot be seen"),
    (String(repeating: "x", count: 151), "151 characters; at most 150"),
  ])
  func `a name that no contract can have is refused, and nothing is written`(_ name: String, _ words: String)
    throws
  {
    let folder = try TemporaryFolder()
    for arguments in [[], ["-n"]] {
      let run = try BuiltTool.coachpool.run(
        ["init", "--organisation", name, "--lang", "en"] + arguments,
        environment: TemporaryFolder.gitEnvironment, in: folder.path)
      #expect(run.code == 2 && run.output.isEmpty && run.errors.contains(words), "\(run.errors)")
    }
    #expect(try folder.names().isEmpty)
  }

  @Test func `a second run does nothing, and says so`() throws {
    let folder = try TemporaryFolder()
    _ = try Self.run("init", "--lang", "en", in: folder)
    let before = try folder.snapshot()
    let again = try Self.run("init", "--lang", "en", in: folder)
    #expect(again.code == 0 && again.output == "" && again.errors.hasPrefix("everything was there already\n"))
    #expect(try folder.snapshot() == before)
  }

  @Test func `killed while it writes, a second run finishes it`() throws {
    let whole = try TemporaryFolder()
    _ = try Self.run("init", in: whole)
    let expected = try whole.snapshot().filter { !$0.key.hasPrefix(".git/") }
    // A step for each file that is prepared, and one for each that gets its place.
    for step in expected.count...2 * expected.count {
      let folder = try TemporaryFolder()
      let killed = try Self.run("init", in: folder, environment: ["COACHPOOL_TEST_STEP": "9:\(step)"])
      #expect(killed.code == 9)
      #expect(try Self.run("init", in: folder).code == 0)
      #expect(try folder.snapshot().filter { !$0.key.hasPrefix(".git/") } == expected, "step \(step)")
    }
  }

  @Test func `what a folder holds already stays as it is, to the byte`() throws {
    let folder = try TemporaryFolder()
    let own = [
      "README.md": "Van ons.\r\n", ".gitignore": "*.xlsx\r\n/pool/index/\r\n",
      ".gitattributes": "* text=auto",
      ".vscode/settings.json": "{}", "pool/contract.json": #"{"format":1,"organisation":"Wij"}"#,
      "notities.txt": "x",
    ]
    for (path, text) in own { try folder.write(text, to: path) }
    let begun = try Self.run("init", "--lang", "en", in: folder)
    #expect(begun.code == 0)
    #expect(begun.output.contains(".vscode/settings.json: was there already and stays\n"))
    #expect(begun.output.contains(".gitignore: completed\n"))
    for (path, text) in own where !path.hasPrefix(".git") { #expect(try folder.text(of: path) == text) }
    let ignores = try folder.text(of: ".gitignore")
    #expect(ignores.hasPrefix("*.xlsx\r\n/pool/index/\r\n"))
    #expect(ignores.hasSuffix(".DS_Store\r\n") && ignores.components(of: "/pool/index/") == 1)
    let attributes = try folder.text(of: ".gitattributes")
    #expect(
      attributes.hasPrefix("* text=auto\n") && attributes.contains("\npool/** text eol=lf merge=coachpool\n"))
    // The records of a pool are somebody's, and none is added to them.
    #expect(try folder.names(in: "pool/terms").isEmpty)
  }

  @Test func `a dry run names the files and makes nothing, not even the folder`() throws {
    let folder = try TemporaryFolder()
    let run = try Self.run("init", "pool1", "-n", "--lang", "en", "--private", "hr", in: folder)
    #expect(
      run.code == 0
        && run.errors == """
          to be switched on in git (core.hooksPath): every commit is checked first
          to be switched on in git (merge.coachpool.driver): what two people write in a record is merged
          nothing was written

          """
    )
    #expect(run.output.contains("pool1/pool/contract.json: to be made\n"))
    #expect(try folder.names().isEmpty)
  }

  @Test func `the private folder is made outside the repository, for its owner's eyes alone`() throws {
    let folder = try TemporaryFolder()
    let run = try Self.run("init", "pool1", "--private", "hr", "--lang", "en", in: folder)
    #expect(run.code == 0 && run.errors.contains("the private folder was made: hr;"))
    #expect(try folder.names(in: "hr") == ["notes", "people"])
    #expect(try folder.mode(of: "hr") == 0o700 && folder.mode(of: "hr/people") == 0o700)
    for place in ["pool1/hr", "pool1"] {
      let refused = try Self.run("init", "pool1", "--private", place, "--lang", "en", in: folder)
      #expect(refused.code == 2 && refused.errors.contains("\(place) lies in the repository pool1"))
    }
    #expect(try !folder.names(in: "pool1").contains("hr"))
    // In a repository that is still to be made, too.
    for place in ["pool2/hr", "./pool2/people/hr", "pool2"] {
      let refused = try Self.run("init", "pool2", "--private", place, "--lang", "en", in: folder)
      #expect(
        refused.code == 2 && refused.errors.contains("\(place) lies in the repository pool2"),
        "\(refused.errors)")
    }
    let missing = try Self.run("init", "pool2", "--private", "none/hr", "--lang", "en", in: folder)
    #expect(missing.code == 2 && missing.errors.contains("none: does not exist"), "\(missing.errors)")
    #expect(try folder.names() == ["hr", "pool1"])
  }

  @Test(arguments: [
    ("file", "file is no folder"), ("link", "link: is a symbolic link"), ("hr", "hr/people is no folder"),
  ])
  func `what cannot be a private folder is refused before anything is written`(
    _ place: String, _ words: String
  ) throws {
    let folder = try TemporaryFolder()
    for file in ["file", "hr/people"] { try folder.write("x", to: file) }
    try folder.link("link", to: "elsewhere")
    let before = try folder.snapshot()
    let run = try Self.run("init", "pool1", "--private", place, "--lang", "en", in: folder)
    #expect(run.code == 2 && run.output == "" && run.errors.contains(words), "\(run.errors)")
    #expect(try folder.snapshot() == before)
    #expect(try !folder.names().contains("pool1"))
  }

  @Test func `without git nothing is written`() throws {
    let folder = try TemporaryFolder()
    let run = try Self.run("init", "--lang", "en", in: folder, environment: ["PATH": folder.path])
    #expect(run.code == 2 && run.output == "" && run.errors.contains("git was not found"), "\(run.errors)")
    #expect(try folder.names().isEmpty)
  }

  @Test func `a file that may not become so large is an error with its remedy, and nothing is left`() throws {
    let folder = try TemporaryFolder()
    let run = try BuiltTool(path: "/bin/sh").run(
      "-c", #"ulimit -f 8; exec "$0" init --lang en"#, BuiltTool.coachpool.path,
      environment: TemporaryFolder.gitEnvironment, in: folder.path)
    #expect(run.code == 2 && run.errors.contains("raise that limit (ulimit -f)"), "\(run.code) \(run.errors)")
    #expect(try folder.snapshot().isEmpty)
  }

  @Test(arguments: [
    ("pool1/pool", "is or lies in the folder of a pool"),
    ("pool1/pool/coaches", "lies in the folder of a pool"),
    ("pool1/sub", "lies in the repository pool1"), ("file", "file is no folder"),
    ("link", "is a symbolic link"),
    ("none/below", "none does not exist; make that folder first"),
  ])
  func `a place where no pool can begin is refused, and nothing is written`(_ place: String, _ words: String)
    throws
  {
    let folder = try TemporaryFolder()
    _ = try Self.run("init", "pool1", in: folder)
    try folder.write("x", to: "file")
    try folder.link("link", to: "elsewhere")
    let before = try folder.snapshot()
    let run = try Self.run("init", place, "--lang", "en", in: folder)
    #expect(run.code == 2 && run.output == "" && run.errors.contains(words), "\(run.errors)")
    #expect(try folder.snapshot() == before)
  }

  @Test func `a link among its folders leads nowhere`() throws {
    let folder = try TemporaryFolder()
    try folder.makeFolder("elsewhere")
    try folder.makeFolder("pool1")
    try folder.link("pool1/pool", to: "../elsewhere")
    let run = try Self.run("init", "pool1", "--lang", "en", in: folder)
    #expect(run.code == 2 && run.errors.contains("pool1/pool: is a symbolic link"), "\(run.errors)")
    #expect(try folder.names(in: "elsewhere").isEmpty)
  }

  @Test func `CI is told where the command comes from, also later, but a file of one's own is not touched`()
    throws
  {
    let folder = try TemporaryFolder()
    let first = try Self.run("init", "--lang", "en", in: folder)
    #expect(first.errors.contains("CI does not know yet where the command comes from"))
    try folder.write("own", to: ".gitlab-ci.yml")
    let place = ["--source", "https://git.example.org/coachpool.git", "--revision", "v1"]
    let second = try BuiltTool.coachpool.run(
      ["init", "--lang", "en"] + place, environment: TemporaryFolder.gitEnvironment, in: folder.path)
    #expect(
      second.code == 0
        && second.output
          == ".github/workflows/coachpool.yml: completed\n.gitlab-ci.yml: was there already and stays\n"
    )
    #expect(
      try folder.text(of: ".github/workflows/coachpool.yml")
        .contains("COACHPOOL_SOURCE: \"https://git.example.org/coachpool.git\"\n"))
    let half = try Self.run("init", "--source", "x", "--lang", "en", in: folder)
    #expect(half.code == 2 && half.errors.contains("--source and --revision go together"))
  }

  @Test func `the hook keeps a fault out of a commit, in a clone too once that is switched on`() throws {
    let folder = try TemporaryFolder()
    let tool = BuiltTool.coachpool.path
    let path = ["PATH": tool.parent + ":/usr/local/bin:/usr/bin:/bin"]
    let environment = TemporaryFolder.gitEnvironment.merging(path) { $1 }
    func git(_ arguments: String..., in place: String) throws -> BuiltTool.Outcome {
      try BuiltTool(path: "/usr/bin/env").run(
        ["git"] + arguments, environment: environment, in: folder.path(of: place))
    }
    _ = try Self.run("init", "pool1", in: folder, environment: path)
    #expect(try git("add", "--all", in: "pool1").code == 0)
    #expect(try git("commit", "-m", "begin", in: "pool1").code == 0)
    #expect(try git("status", "--short", in: "pool1").output.isEmpty)
    #expect(try git("clone", "-q", "pool1", "kloon", in: ".").code == 0)
    #expect(try Self.run("init", in: folder, at: "kloon", environment: path).code == 0)
    for place in ["pool1", "kloon"] {
      try folder.write("---\nfrom: 31-12-2025\n---\n", to: "\(place)/pool/terms/later.md")
      #expect(try git("add", "--all", in: place).code == 0)
      let commit = try git("commit", "-m", "later", in: place)
      #expect(commit.code != 0 && (commit.output + commit.errors).contains("pool/terms/later.md:2:7:"))
    }
  }

  @Test func `the hook keeps out of a merge what only the two sides together make a fault`() throws {
    let folder = try TemporaryFolder()
    let path = ["PATH": BuiltTool.coachpool.path.parent + ":/usr/local/bin:/usr/bin:/bin"]
    func git(_ arguments: String...) throws -> BuiltTool.Outcome {
      try BuiltTool(path: "/usr/bin/env").run(
        ["git"] + arguments, environment: TemporaryFolder.gitEnvironment.merging(path) { $1 },
        in: folder.path)
    }
    _ = try Self.run("init", "--as-of", "2025-01-02", in: folder, environment: path)
    let contract = try folder.text(of: "pool/contract.json")
    // The hook takes no option, and no record is to be past its term on the day of the test.
    try folder.write(
      contract.replacing(#""language": "nl","#, with: #""language": "nl", "asOf": "2025-04-01","#),
      to: "pool/contract.json")
    _ = try Self.run("fmt", in: folder)
    func commit(requestedOn day: String, _ rest: String = "") throws {
      try folder.write(
        "---\nkind: regulier\nrequested:\n  on: \(day)\n\(rest)---\n",
        to: "pool/trajectories/2025/t-2025-k7qm.md")
      #expect(try git("add", "--all").code == 0)
      let commit = try git("commit", "-q", "-m", "A change")
      #expect(commit.code == 0, "\(commit.output)\(commit.errors)")
    }
    try commit(requestedOn: "2025-01-10")
    _ = try git("checkout", "-q", "-b", "els")
    try commit(requestedOn: "2025-01-10", "closed:\n  on: 2025-03-05\n  reason: left\n")
    _ = try git("checkout", "-q", "main")
    try commit(requestedOn: "2025-03-20")
    let merge = try git("merge", "-m", "Merge", "els")
    #expect(merge.code != 0 && (merge.output + merge.errors).contains("[out-of-order]"), "\(merge.errors)")
    #expect(try git("rev-parse", "-q", "--verify", "HEAD^2").code != 0)
    #expect(try git("merge", "--abort").code == 0)
  }

  @Test func `hooks that somebody has chosen stay, and what that means is said`() throws {
    let folder = try TemporaryFolder()
    try folder.git("init", "-q")
    try folder.git("config", "core.hooksPath", "eigen")
    let run = try Self.run("init", "--lang", "en", in: folder)
    #expect(run.code == 0 && run.errors.contains("git has its own core.hooksPath already, which stays"))
    #expect(try folder.git("config", "core.hooksPath") == "eigen\n")
    #expect(try folder.git("config", "merge.coachpool.driver").contains("coachpool merge "))
  }

  @Test func `hooks of one's own keep running, and what to do is said, in a dry run too`() throws {
    let folder = try TemporaryFolder()
    try folder.git("init", "-q")
    try folder.write("x", to: ".git/hooks/pre-push.sample")
    try folder.writeProgram("#!/bin/sh\necho own >&2\n", to: ".git/hooks/pre-commit")
    for arguments in [["-n"], [], []] {
      let run = try BuiltTool.coachpool.run(
        ["init", "--lang", "en"] + arguments, environment: TemporaryFolder.gitEnvironment, in: folder.path)
      #expect(
        run.code == 0
          && run.errors.contains("there are hooks of your own in .git/hooks (pre-commit), which git")
          && run.errors.contains("call .githooks/pre-commit from your own"), "\(run.errors)")
    }
    #expect(try folder.runGit(["config", "core.hooksPath"]).code != 0)
    #expect(try folder.git("config", "merge.coachpool.driver").contains("coachpool merge "))
    #expect(try folder.runGit(["commit", "-q", "--allow-empty", "-m", "x"]).errors.hasPrefix("own\n"))
  }

  @Test func `what is switched on in a clone is said once`() throws {
    let folder = try TemporaryFolder()
    _ = try Self.run("init", "pool1", "--lang", "en", in: folder)
    try folder.git("add", "--all", in: "pool1")
    try folder.git("-c", "core.hooksPath=/dev/null", "commit", "-q", "-m", "begin", in: "pool1")
    try folder.git("clone", "-q", "pool1", "clone")
    let dry = try Self.run("init", "-n", "--lang", "en", in: folder, at: "clone")
    #expect(dry.output.isEmpty && dry.errors.hasPrefix("to be switched on in git (core.hooksPath): "))
    let first = try Self.run("init", "--lang", "en", in: folder, at: "clone")
    #expect(
      first.output.isEmpty
        && first.errors.hasPrefix(
          """
          switched on in git (core.hooksPath): every commit is checked first
          switched on in git (merge.coachpool.driver): what two people write in a record is merged

          """),
      "\(first.errors)")
    let second = try Self.run("init", "--lang", "en", in: folder, at: "clone")
    #expect(!second.errors.contains("switched on"))
  }

  @Test func `a driver that an earlier version set is renewed, and one of somebody's own stays`() throws {
    let folder = try TemporaryFolder()
    let driver = "merge.coachpool.driver"
    try folder.git("init", "-q")
    for former in try #require(Wiring.gitSettings.first { $0.name == driver }).former {
      try folder.git("config", driver, former)
      let run = try Self.run("init", "--lang", "en", in: folder)
      #expect(run.code == 0 && !run.errors.contains("git has its own"), "\(run.errors)")
      #expect(try folder.git("config", driver).contains("git merge-file"))
    }
    try folder.git("config", driver, "/opt/coachpool merge %O %A %B --path %P")
    let run = try Self.run("init", "--lang", "en", in: folder)
    #expect(run.errors.contains("git has its own \(driver) already, which stays"))
    #expect(try folder.git("config", driver).hasPrefix("/opt/coachpool "))
  }

  @Test(arguments: [
    (".gitignore", "*.xlsx\npool/\n", "pool/contract.json, by line 2 of .gitignore"),
    (".gitignore", "*.md\n!/pool/terms/*.md\n", "pool/coaches/voorbeeld.md, by line 1 of .gitignore"),
    (".git/info/exclude", "/pool/*\n", "pool/contract.json, by line 1 of .git/info/exclude"),
    ("home/ignored", "*.json\n", "pool/contract.json, by line 1 of home/ignored"),
  ])
  func `a line that keeps records out of git is said, with what to do`(
    _ file: String, _ text: String, _ words: String
  ) throws {
    let folder = try TemporaryFolder()
    try folder.git("init", "-q")
    try folder.write(text, to: file)
    try folder.write("[core]\nexcludesFile = ~/ignored\n", to: "home/.gitconfig")
    for arguments in [["-n"], [], []] {
      let run = try BuiltTool.coachpool.run(
        ["init", "--lang", "en"] + arguments,
        environment: TemporaryFolder.gitEnvironment.merging(["HOME": folder.path(of: "home")]) { $1 },
        in: folder.path)
      #expect(run.code == 0, "\(run.errors)")
      #expect(run.errors.contains("git leaves out files such as \(words), so that"), "\(run.errors)")
      #expect(run.errors.components(of: "git leaves out") == 1)
    }
  }

  @Test func `where git keeps every record nothing is said of that`() throws {
    let folder = try TemporaryFolder()
    try folder.write("*.md\n!/pool/**/*.md\n*.xlsx\n", to: ".gitignore")
    let run = try Self.run("init", "--lang", "en", in: folder)
    #expect(run.code == 0 && !run.errors.contains("git leaves out"), "\(run.errors)")
  }

  @Test func `drafts of reports stay out of git until the year is published`() throws {
    let folder = try TemporaryFolder()
    _ = try Self.run("init", "--as-of", "2025-01-02", in: folder)
    let draft = try Self.run(
      "report", "annual", "2025", "--output", "pool/reports/2025.md", "--as-of", "2026-02-01", in: folder)
    #expect(draft.code == 0, "\(draft.errors)")
    _ = try Self.run("index", in: folder)
    #expect(
      try folder.git("status", "--short", "--untracked-files=all", "pool/reports", "pool/index")
        == "?? pool/reports/.gitignore\n")
    let published = try Self.run("report", "annual", "2025", "--publish", "--as-of", "2026-02-01", in: folder)
    #expect(published.code == 0, "\(published.errors)")
    let listed = try folder.git("ls-files", "--others", "--exclude-standard", "pool/reports")
    #expect(listed == "pool/reports/.gitignore\npool/reports/2025.json\npool/reports/2025.md\n")
    #expect(try Self.run("check", "--as-of", "2026-02-01", in: folder).code == 0)
  }
}

extension String {
  fileprivate func components(of part: String) -> Int { ranges(of: part).count }
  fileprivate var parent: String { String(self[..<(lastIndex(of: "/") ?? startIndex)]) }
}
