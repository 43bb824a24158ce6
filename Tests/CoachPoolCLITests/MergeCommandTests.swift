import CoachPool
import TestSupport
import Testing

/// `merge` as it is called by hand: what it writes, says and ends with.
struct MergeCommandTests {
  private static let path = "pool/coaches/anna.md"

  private func makeFolder(_ base: String, _ ours: String, _ theirs: String) throws -> TemporaryFolder {
    let folder = try TemporaryFolder()
    try folder.write(base, to: "base.md")
    try folder.write(ours, to: "ours.md")
    try folder.write(theirs, to: "theirs.md")
    return folder
  }

  private func run(
    _ folder: borrowing TemporaryFolder, _ arguments: String..., environment: [String: String] = [:]
  ) throws -> BuiltTool.Outcome {
    try BuiltTool.coachpool.run(
      ["merge", "base.md", "ours.md", "theirs.md", "--lang", "en"] + arguments,
      environment: TemporaryFolder.gitEnvironment.merging(environment) { $1 }, in: folder.path)
  }

  @Test func `the examples of its help do what they say`() throws {
    let help = try BuiltTool.coachpool.run("help", "merge", "--lang", "en", in: "/")
    let lines = help.output.split(separator: "\n").filter { $0.hasPrefix("  coachpool merge ") }
    #expect(lines.count == 2)
    for line in lines {
      let words = line.split(separator: " ").map(String.init)
      let arguments = words[1..<(words.firstIndex { $0.hasSuffix(".md") && $0.contains("/") }! + 1)]
      let folder = try makeFolder(
        "---\nname: Anna\n---\n", "---\nname: Anna\nopen: true\n---\n", "---\nname: Anna\ncapacity: 3\n---\n")
      let isDry = line.contains("--dry-run")
      let run = try BuiltTool.coachpool.run(Array(arguments) + (isDry ? ["--dry-run"] : []), in: folder.path)
      #expect(run.code == 0 && run.errors == "")
      #expect(run.output.contains("+capacity: 3") == isDry)
      #expect(try folder.text(of: "ours.md").contains("capacity: 3") != isDry)
    }
  }

  @Test func `a conflict is written between markers, told of by its fields, and ends with 1`() throws {
    let folder = try makeFolder(
      "---\nname: Anna\n---\n", "---\nname: Anna Vos\n---\n", "---\nname: Anna Bos\nopen: true\n---\n")
    try folder.setMode(0o640, of: "ours.md")
    let run = try run(folder, "--path", Self.path, "--label", "HEAD", "--label", "els (Een wijziging)")
    #expect(run.code == 1 && run.output == "")
    #expect(
      run.errors == """
        pool/coaches/anna.md: the two versions contradict each other, in so many places: 1 (name); choose there between \
        the lines below <<<<<<< and those below =======, and remove the marker lines

        """)
    #expect(
      try folder.text(of: "ours.md") == """
        ---
        <<<<<<< HEAD
        name: Anna Vos
        =======
        name: Anna Bos
        >>>>>>> els (Een wijziging)
        open: true
        ---

        """)
    #expect(try folder.mode(of: "ours.md") == 0o640)
    #expect(try folder.names() == ["base.md", "ours.md", "theirs.md"])
  }

  @Test func `names that an older git did not fill in are not written`() throws {
    let folder = try makeFolder("---\nname: a\n---\n", "---\nname: b\n---\n", "---\nname: c\n---\n")
    #expect(try run(folder, "--path", Self.path, "-L", "%X", "-L", "%Y").code == 1)
    #expect(try folder.text(of: "ours.md").contains("<<<<<<< ours\n"))
    #expect(try folder.text(of: "ours.md").contains(">>>>>>> theirs\n"))
  }

  @Test func `where values are kept back none is shown`() throws {
    let versions = [
      "---\ncoachee: p-aaaaaa\n---\n", "---\ncoachee: p-bbbbbb\n---\n", "---\ncoachee: p-cccccc\n---\n",
    ]
    for arguments in [[], ["--dry-run"], ["-v"]] {
      let folder = try makeFolder(versions[0], versions[1], versions[2])
      let run = try BuiltTool.coachpool.run(
        ["merge", "base.md", "ours.md", "theirs.md", "--path", "trajectories/2023/t-2023-k7qm.md"]
          + arguments,
        environment: ["CI": "true"], in: folder.path)
      #expect(run.code == 1)
      for code in ["p-aaaaaa", "p-bbbbbb", "p-cccccc"] { #expect(!(run.output + run.errors).contains(code)) }
      #expect(try folder.text(of: "ours.md").contains("p-cccccc") == !arguments.contains("--dry-run"))
    }
  }

  @Test func `a file that cannot be understood is merged as git does it`() throws {
    let folder = try makeFolder("1\n2\n3\n4\n5\n", "1!\n2\n3\n4\n5\n", "1\n2\n3\n4\n5!\n")
    let clean = try run(folder, "--path", Self.path)
    #expect(clean.code == 0)
    #expect(clean.errors.hasPrefix("pool/coaches/anna.md: merged as any other text, for one of the versions"))
    #expect(try folder.text(of: "ours.md") == "1!\n2\n3\n4\n5!\n")
    let other = try makeFolder("1\n", "2\n", "3\n")
    #expect(try run(other, "--path", "pool/reports/2023.md").code == 1)
    #expect(try other.text(of: "ours.md") == "<<<<<<< ours\n2\n=======\n3\n>>>>>>> theirs\n")
    let binary = try makeFolder("1\0\n", "2\0\n", "3\0\n")
    let kept = try run(binary, "--path", Self.path)
    #expect(kept.code == 1 && kept.errors.contains("choose one of the versions yourself"))
    #expect(try binary.text(of: "ours.md") == "2\0\n")
  }

  @Test func `what goes wrong ends with 129, and nothing is written`() throws {
    let folder = try makeFolder(
      "---\nname: a\n---\n", "---\nname: b\n---\n", "---\nname: a\nopen: true\n---\n")
    for arguments in [
      ["merge"], ["merge", "base.md", "ours.md"], ["merge", "base.md", "ours.md", "none.md"],
      ["merge", "base.md", "ours.md", "theirs.md", "more.md"], ["merge", "--what"],
      ["merge", "base.md", ".", "theirs.md"],
    ] {
      let run = try BuiltTool.coachpool.run(arguments, in: folder.path)
      #expect(run.code == 129 && run.output == "" && run.errors.hasPrefix("coachpool: "), "\(arguments)")
    }
    let step = try run(folder, "--path", Self.path, environment: ["COACHPOOL_TEST_STEP": "0:1"])
    #expect(step.code == 129)
    #expect(try folder.text(of: "ours.md") == "---\nname: b\n---\n")
    #expect(try folder.names() == ["base.md", "ours.md", "theirs.md"])
  }

  @Test(arguments: [1, 2]) func `killed while it writes, the file is whole, and a second run finishes`(
    step: Int
  ) throws {
    let folder = try makeFolder(
      "---\nname: Anna\n---\n", "---\nname: Anna\nopen: true\n---\n", "---\nname: Anna\ncapacity: 3\n---\n")
    let killed = try run(folder, "--path", Self.path, environment: ["COACHPOOL_TEST_STEP": "9:\(step)"])
    #expect(killed.code == 9)
    #expect(try folder.text(of: "ours.md") == "---\nname: Anna\nopen: true\n---\n")
    #expect(try run(folder, "--path", Self.path).code == 0)
    #expect(try folder.text(of: "ours.md") == "---\nname: Anna\nopen: true\ncapacity: 3\n---\n")
    #expect(try folder.names() == ["base.md", "ours.md", "theirs.md"])
  }
}
