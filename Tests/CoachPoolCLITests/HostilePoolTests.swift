import CoachPool
import RecordSyntax
import TestSupport
import Testing

/// Pools with what no pool should have in it: `check` says what and where, ends with the right code, and never hangs.
@Suite(.timeLimit(.minutes(5)))
struct HostilePoolTests {
  /// A file's bytes and the place of the finding in it.
  struct Content: CustomTestStringConvertible {
    let testDescription: String
    let path: String
    let bytes: [UInt8]
    let found: String

    init(_ name: String, _ path: String, _ bytes: [UInt8], _ found: String) {
      (testDescription, self.path, self.bytes, self.found) = (name, path, bytes, found)
    }

    init(_ name: String, _ path: String, _ text: String, _ found: String) {
      self.init(name, path, Array(text.utf8), found)
    }
  }

  @Test(arguments: [
    Content(
      "too large", "coaches/odd.md", [UInt8](repeating: 0x61, count: Document.mostBytes + 1),
      ":1:1: fout: dit bestand is 8388609 bytes groot"),
    Content(
      "brackets in JSON", "evaluations/2023/e-2023-999.json", String(repeating: "[", count: 257),
      ":1:257: fout: hier zijn meer dan 256 haakjes in elkaar geopend"),
    Content(
      "brackets in YAML", "coaches/odd.md", "---\na: " + String(repeating: "[", count: 257) + "\n---\n",
      ":2:259: fout: hier zijn meer dan 256"),
    Content(
      "no UTF-8", "coaches/odd.md", Array("---\nname: caf".utf8) + [0xE9] + Array("\n---\n".utf8),
      ":2:10: fout: dit bestand is niet in UTF-8 bewaard"),
    Content(
      "a NUL", "coaches/odd.md", "---\nname: a\u{0}b\n---\n",
      ":2:8: fout: hier staat een onzichtbaar stuurteken (U+0000)"),
    Content("nothing", "coaches/odd.md", "", ":1:1: fout: dit bestand begint niet met de regel ---"),
    Content(
      "a program", "coaches/odd.md", [0x7F, 0x45, 0x4C, 0x46, 0, 0xFF], ":1:1: fout: dit bestand begint niet"),
    Content("a broken contract", "contract.json", "{\u{0}", ":1:1: fout: dit haakje wordt nergens gesloten"),
    Content(
      "a broken ledger", "erasures.jsonl", "{\u{0}\n", ":1:1: fout: deze regel zegt niet wat er verwijderd is"
    ),
  ])
  func `a file that is no record is named with its place`(content: Content) throws {
    let pool = try ExampleFolder()
    try pool.folder.write(content.bytes, to: "pool/" + content.path)
    let run = try pool.run("check", "--format", "short")
    #expect(run.output.contains("pool/" + content.path + content.found))
    #expect(run.code == 1)
  }

  /// What a shell puts into the pool's folder of coaches, and what the command says of it.
  @Test(arguments: [
    ("mkfifo odd.md", "coaches/odd.md: is geen gewoon bestand; haal het weg"),
    ("mkfifo ../odd", "odd: is geen gewoon bestand; haal het weg"),
    ("rm ../contract.json; mkfifo ../contract.json", "contract.json: is geen gewoon bestand; haal het weg"),
    ("ln -s odd.md odd.md", "coaches/odd.md: is een symbolische link"),
    ("ln -s .. odd", "coaches/odd: is een symbolische link"),
    ("ln -s /dev/zero odd.md", "coaches/odd.md: is een symbolische link"),
  ])
  func `what is no regular file ends the run with its path`(script: String, message: String) throws {
    let pool = try ExampleFolder()
    let run = try check(pool, after: script)
    #expect(run.errors.hasPrefix("coachpool: pool/" + message))
    #expect(run.output == "")
    #expect(run.code == 2)
  }

  @Test(.enabled(if: isLinux, "other file systems do not admit such a name"))
  func `a name that is no UTF-8 ends the run with the name spelled out`() throws {
    let pool = try ExampleFolder()
    let run = try check(pool, after: #": > "$(printf 'caf\351 é.md')""#)
    #expect(
      run.errors == #"coachpool: pool/coaches/caf\xe9 é.md: heeft een naam die geen UTF-8 is; hernoem het"#
        + "\n")
    #expect(run.code == 2)
    // What git has of it, and what the command line says, is called the same.
    try pool.folder.git("init", "-q")
    try pool.folder.git("add", "--all")
    let path = "PATH='\(TemporaryFolder.gitEnvironment["PATH"] ?? "")'"
    for arguments in ["--staged", #""$(printf 'pool/coaches/caf\351 é.md')""#] {
      let script = "\(path) '\(BuiltTool.coachpool.path)' check \(arguments)"
      let other = try BuiltTool(path: "/bin/sh").run("-c", script, in: pool.folder.path)
      #expect(other.errors == run.errors)
      #expect(other.code == 2)
    }
  }

  @Test func `an argument that is no UTF-8 is spelled out in the language asked for`() throws {
    let pool = try ExampleFolder()
    for arguments in [
      #"check --lang en "$(printf 'x\377\300y')""#, #"check --lang en -o "$(printf 'x\377\300y')""#,
    ] {
      let script = "'\(BuiltTool.coachpool.path)' \(arguments)"
      let run = try BuiltTool(path: "/bin/sh").run("-c", script, in: pool.folder.path)
      #expect(run.errors == #"coachpool: x\xff\xc0y: has a name that is not UTF-8; rename it"# + "\n")
      #expect(run.code == 2)
      #expect(try pool.folder.names() == ["pool"])
    }
  }

  @Test func `control characters and line breaks in a name are shown and not printed`() throws {
    let pool = try ExampleFolder()
    let run = try check(pool, after: #": > "$(printf 'a\033[31m\n::error::b.md')""#)
    #expect(run.output.hasPrefix(#"pool/coaches/a\u{1b}[31m\u{a}::error::b.md:1:1: waarschuwing: "#))
    #expect(run.output.split(separator: "\n").count == 1)
    #expect(!run.output.contains("\u{1B}"))
    #expect(run.code == 0)
  }

  @Test func `a folder with a record's name is looked into, and what lies in it is named`() throws {
    let pool = try ExampleFolder()
    let run = try check(pool, after: "mkdir odd.md; : > odd.md/one.md")
    #expect(run.output.hasPrefix("pool/coaches/odd.md/one.md:1:1: waarschuwing: "))
    #expect(run.code == 0)
  }

  @Test(arguments: ["mkdir odd.md", "mkdir -p odd.md/in", "mkdir odd.json; : > odd.json/.hidden"])
  func `a folder with a record's name and no file in it is named`(script: String) throws {
    let pool = try ExampleFolder()
    let run = try check(pool, after: script)
    #expect(run.output.hasPrefix("pool/coaches/odd."))
    #expect(run.output.contains(":1:1: waarschuwing: dit heet als een record en is een lege map; "))
    #expect(run.output.split(separator: "\n").count == 1)
    #expect(run.code == 0)
  }

  @Test func `a file that may not be read ends the run with its path`() throws {
    let pool = try ExampleFolder()
    let run = try check(pool, after: ": > odd.md; chmod 000 odd.md; [ -r odd.md ] && rm odd.md")
    // For root there is no such file.
    guard run.code != 0 else { return }
    #expect(run.errors.hasPrefix("coachpool: pool/coaches/odd.md: mag niet worden geopend"))
    #expect(run.code == 2)
  }

  /// Runs a script in the folder of coaches, and then the command.
  private func check(_ pool: borrowing ExampleFolder, after script: String) throws -> BuiltTool.Outcome {
    _ = try BuiltTool(path: "/bin/sh").run("-c", script, in: pool.folder.path(of: "pool/coaches"))
    return try pool.run("check", "--format", "short")
  }

  private static var isLinux: Bool {
    #if os(Linux)
      true
    #else
      false
    #endif
  }
}
