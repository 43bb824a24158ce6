import CoachPool
import RecordSyntax
import TestSupport
import Testing

/// The manners of the command line: help, mistyped names, exit codes, colour and closed pipes.
struct CommandLineTests {
  static let commands = [
    "check", "explain", "rules", "new", "log", "close", "agreement", "index", "report", "import",
    "completions", "help",
  ]

  @Test(arguments: commands)
  func `help starts with an example, in both languages`(_ command: String) throws {
    for arguments in [[command, "-h"], [command, "--help"], ["help", command]] {
      let run = try BuiltTool.coachpool.run(arguments, in: "/")
      #expect(run.output.hasPrefix("Voorbeeld"))
      #expect(run.output.contains("coachpool \(command)"))
      #expect(run.output.contains("--pool DIR"))
      #expect(run.code == 0)
      #expect(run.errors == "")
    }
    #expect(try BuiltTool.coachpool.run("help", command, "--lang=en", in: "/").output.hasPrefix("Example"))
  }

  @Test func `the overview names every command, and stands in for a missing one`() throws {
    let help = try BuiltTool.coachpool.run("--help", in: "/")
    for command in Self.commands { #expect(help.output.contains("\n  \(command) ")) }
    #expect(help.code == 0)
    let nothing = try BuiltTool.coachpool.run([], in: "/")
    #expect(nothing.errors == help.output)
    #expect(nothing.output == "")
    #expect(nothing.code == 2)
  }

  @Test func `the version is printed`() throws {
    let run = try BuiltTool.coachpool.run("--version", in: "/")
    #expect(run.output.hasPrefix("coachpool 0."))
    #expect(run.code == 0)
  }

  @Test(arguments: [
    (["chekc"], "'check'"), (["check", "--fromat", "json"], "'--format'"),
    (["check", "--format", "jsn"], "'json'"),
    (["explain", "session-over-limit"], "'sessions-over-limit'"),
    (["check", "--only", "agreemnt"], "'agreement'"),
    (["check", "--skip", "syntaxs"], "'syntax'"), (["help", "rulse"], "'rules'"),
    (["completions", "bsh"], "'bash'"),
    (["check", "--lang", "ln"], "'nl'"),
    (["check", "--fail-on", "eror"], "'error'"), (["check", "--color", "nevr"], "'never'"),
  ])
  func `a mistyped name is answered with the nearest one`(_ arguments: [String], _ nearest: String) throws {
    let pool = try ExampleFolder()
    let run = try pool.run(arguments)
    #expect(run.errors.contains("bedoelde je \(nearest)?"))
    #expect(run.output == "")
    #expect(run.code == 2)
  }

  @Test(arguments: [
    ["check", "--as-of", "2023-02-30"], ["check", "--as-of"], ["check", "-x"], ["check", "--quiet=yes"],
    ["check", "--pool", "nowhere"], ["check", "nothing.md"], ["check", "/"], ["explain"], ["rules", "extra"],
    ["check", "--form", "json"], ["--pool"],
    ["completions"], ["completions", "powershell"], ["completions", "zsh", "fish"],
  ])
  func `a command line that makes no sense ends with 2 and says why`(_ arguments: [String]) throws {
    let pool = try ExampleFolder()
    let run = try pool.run(arguments)
    #expect(run.code == 2)
    #expect(run.output == "")
    #expect(!run.errors.isEmpty)
  }

  @Test(arguments: ["-1", "x", "1.5", ""])
  func `a number that is none is answered with what is wrong with it`(_ number: String) throws {
    let run = try ExampleFolder().run("check", "--limit", number)
    #expect(run.errors.hasPrefix("coachpool: --limit '\(number)' is geen geheel getal van 0 of meer\n"))
    #expect(run.code == 2)
  }

  @Test func `options stand anywhere, letters in clusters, and two hyphens end them`() throws {
    let pool = try ExampleFolder()
    let plain = try pool.run("check", "-v")
    #expect(plain.errors.split(separator: "\n").count == 3)
    #expect(try pool.run("-v", "check").errors == plain.errors)
    #expect(try pool.run("--pool", "pool", "check", "-v").errors == plain.errors)
    #expect(try pool.run("check", "-qv").errors == "")
    #expect(try pool.run("check", "--", "pool/coaches").code == 0)
    #expect(try pool.run("check", "--", "-q").code == 2)
    #expect(try pool.run("check", "--lang", "en", "--lang", "nl").errors.hasPrefix("niets"))
  }

  @Test func `a folder without a pool, and a pool without records, end with 2`() throws {
    let folder = try TemporaryFolder()
    #expect(try BuiltTool.coachpool.run("check", in: folder.path).code == 2)
    try folder.makeFolder("pool/coaches")
    let run = try BuiltTool.coachpool.run("check", in: folder.path)
    #expect(run.errors.contains("geen enkel record"))
    #expect(run.code == 2)
  }

  @Test func `a file that cannot be opened ends the run with 2 and its path`() throws {
    let pool = try ExampleFolder()
    try pool.folder.link("pool/coaches/link.md", to: "noor-veldhuis.md")
    let run = try pool.run("check")
    #expect(run.errors.hasPrefix("coachpool: pool/coaches/link.md: is een symbolische link"))
    #expect(run.output == "")
    #expect(run.code == 2)
  }

  @Test func `a reader that goes away ends nothing badly`() throws {
    let pool = try ExampleFolder()
    try pool.addFaults()
    let tool = BuiltTool.coachpool.path
    let shell = BuiltTool(path: "/bin/sh")
    let script = "'\(tool)' check --format json 2>errors.txt | true; '\(tool)' check >&-; echo $?"
    let run = try shell.run("-c", script, in: pool.folder.path)
    // The summary, what was not checked and what can be mended; no word about the pipe.
    #expect(try pool.folder.text(of: "errors.txt").split(separator: "\n").count == 3)
    #expect(run.output == "2\n")
  }

  @Test(arguments: [
    ([:], [], false), ([:], ["--color", "always"], true), (["CLICOLOR_FORCE": "1"], [], true),
    (["CLICOLOR_FORCE": "0"], [], false), (["FORCE_COLOR": "1", "NO_COLOR": "1"], [], false),
    (["NO_COLOR": ""], ["--color=always"], true), (["NO_COLOR": "1"], ["--color=always"], true),
    (["CLICOLOR_FORCE": "1"], ["--color", "never"], false),
  ])
  func `colour follows the option, then the environment`(
    _ environment: [String: String], _ options: [String], _ isColoured: Bool
  ) throws {
    let pool = try ExampleFolder()
    try pool.addFaults()
    let run = try pool.run(["check"] + options, environment: environment)
    #expect(run.output.contains("\u{1B}[") == isColoured)
  }

  @Test func `control characters of a record are never printed as they are`() throws {
    let pool = try ExampleFolder()
    try pool.folder.write("---\nform: \u{1B}[31mred\u{7}\non: x\n---\n", to: "pool/events/2023/odd.md")
    let run = try pool.run("check")
    #expect(run.code == 1)
    #expect(!run.output.contains("\u{1B}"))
    #expect(!run.output.contains("\u{7}"))
  }
}
