import TestSupport
import Testing

@testable import CoachPoolFiles

/// The editor that somebody has chosen, and how it is told the line.
struct EditorProgramTests {
  @Test(arguments: [
    (["EDITOR": "vim"], "vim", ["+4", "a.md"]),
    (["EDITOR": "nano", "VISUAL": "/usr/bin/code --wait"], "code", ["--wait", "--goto", "a.md:4"]),
    (["VISUAL": "", "EDITOR": "/opt/subl -w"], "subl", ["-w", "a.md:4"]),
    (["EDITOR": "gedit"], "gedit", ["a.md"]),
  ])
  func `the line is given as the editor takes it`(
    _ environment: [String: String], _ name: String, _ arguments: [String]
  ) throws {
    let editor = try #require(EditorProgram(environment))
    #expect(editor.name == name)
    #expect(editor.arguments("a.md", line: 4) == arguments)
  }

  @Test func `without one in the environment there is none`() {
    #expect(EditorProgram([:]) == nil && EditorProgram(["EDITOR": " "]) == nil)
  }

  @Test func `it is run, and its exit code is known`() throws {
    let folder = try TemporaryFolder()
    try folder.writeProgram("#!/bin/sh\nprintf '%s\\n' \"$@\" >>\"$2\"\nexit 3\n", to: "nano")
    try folder.write("", to: "a.md")
    let editor = try #require(EditorProgram(["EDITOR": folder.path(of: "nano")]))
    #expect(try editor.open(folder.path(of: "a.md"), line: 7) == 3)
    #expect(try folder.text(of: "a.md") == "+7\n\(folder.path(of: "a.md"))\n")
    let missing = try #require(EditorProgram(["EDITOR": folder.path(of: "no-editor")]))
    #expect(throws: FileError.self) { try missing.open("a.md", line: 1) }
  }
}
