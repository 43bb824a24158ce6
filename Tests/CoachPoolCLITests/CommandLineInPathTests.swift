import CoachPool
import TestSupport
import Testing

@testable import CoachPoolCLI

/// Files called as a workflow command of GitHub, in a pool that is the working directory.
struct CommandLineInPathTests {
  static let names = [
    "::error::x.json", "::stop-commands::x", "::add-mask::e", "##[error]x.md", " ::error::x.md",
    "\t##[group]x",
  ]

  private func run(
    _ pool: borrowing ExampleFolder, _ arguments: String..., environment: [String: String] = [:]
  )
    throws -> BuiltTool.Outcome
  {
    try BuiltTool.coachpool.run(
      arguments, environment: environment, in: pool.folder.path(of: "pool"))
  }

  private func isCommand(_ line: Substring) -> Bool {
    let start = line.drop(while: \.isWhitespace)
    return start.hasPrefix("::") || start.hasPrefix("##[")
  }

  @Test(arguments: names, ["text", "short", "markdown", "junit"])
  func `a file called as a workflow command starts no line`(_ name: String, _ format: String) throws {
    let pool = try ExampleFolder()
    try pool.folder.write("x", to: "pool/" + name)
    // Where values are kept back a file that is no record is not named.
    let run = try run(pool, "check", "--format", format)
    #expect(!run.output.split(separator: "\n").contains(where: isCommand))
    #expect(!run.errors.split(separator: "\n").contains(where: isCommand))
    #expect(format != "short" || run.output.hasPrefix("./"))
  }

  @Test func `programs get the path as it is`() throws {
    let pool = try ExampleFolder()
    try pool.folder.write("x", to: "pool/::error::x.json")
    #expect(try run(pool, "check", "--format", "json").output.contains(#""path":"::error::x.json""#))
    #expect(try run(pool, "check", "--format", "sarif").output.contains(#""uri":"%3A%3Aerror%3A%3Ax.json""#))
  }

  @Test func `a path of the command line starts no line either`() throws {
    let pool = try ExampleFolder()
    let run = try pool.run("schemas", "::error::x")
    #expect(run.output.hasPrefix("./::error::x/"))
    #expect(!run.output.split(separator: "\n").contains(where: isCommand))
  }

  @Test func `control characters in a path are spelled out or escaped in every format`() throws {
    let pool = try ExampleFolder()
    try pool.folder.write("x", to: "pool/a\u{1B}[31m\u{85}\u{202E}b.txt")
    for format in ["text", "short", "json", "github", "gitlab", "sarif", "junit", "markdown"] {
      let output = try run(pool, "check", "--format", format).output
      #expect(!output.unicodeScalars.contains { ["\u{1B}", "\u{85}", "\u{202E}"].contains($0) }, "\(format)")
    }
    #expect(try run(pool, "check", "--format", "json").output.contains(#"a\u001b[31m\u0085\u202eb.txt"#))
    #expect(
      try run(pool, "check", "--format", "github").output.contains(
        #"file=pool/a\u{1b}[31m\u{85}\u{202e}b.txt"#)
        || run(pool, "check", "--format", "github").output.contains(#"file=a\u{1b}[31m\u{85}\u{202e}b.txt"#))
  }

  @Test func `characters beyond sixteen bits are escaped in two parts`() {
    #expect(TerminalText.escaped(json: "é\u{E0001}\u{1F469}") == #"é\udb40\udc01"# + "\u{1F469}")
  }
}
