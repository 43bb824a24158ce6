import CoachPool
import TestSupport
import Testing

/// Two files whose names only Unicode holds for the same: an `é` in one character, and in two.
struct NormalisationTests {
  private static let names = ["caf\u{E9}", "cafe\u{301}"]

  @Test(.enabled(if: isLinux, "other file systems take the names for one"))
  func `each of two files has its own finding, path and text`() throws {
    let pool = try ExampleFolder()
    for (number, name) in Self.names.enumerated() {
      try pool.folder.write("tekst \(number)", to: "pool/\(name).md")
      try pool.folder.write("map \(number)", to: "pool/\(name)/een\(number).md")
    }
    let output = try pool.run("check").output
    for (number, name) in Self.names.enumerated() {
      let path = "pool/\(name).md"
      let parts = output.split(separator: "\n\n").filter { $0.utf8.starts(with: (path + ":").utf8) }
      #expect(parts.count == 1)
      #expect(parts.allSatisfy { $0.contains("tekst \(number)") })
      let inFolder = "pool/\(name)/een\(number).md:"
      #expect(output.split(separator: "\n").count { $0.utf8.starts(with: inFolder.utf8) } == 1)
    }
    let statistics = try pool.run("check", "--statistics", "--format", "short").output
    #expect(statistics.contains("unknown-file: 4 in 4 bestanden"))
  }

  @Test(.enabled(if: isLinux, "other file systems take the names for one"), arguments: names)
  func `a path on the command line names one of them`(_ name: String) throws {
    let pool = try ExampleFolder()
    for name in Self.names { try pool.folder.write("x", to: "pool/\(name).md") }
    let output = try pool.run("check", "--format", "short", "pool/\(name).md").output
    #expect(output.split(separator: "\n").count == 1)
    #expect(output.utf8.starts(with: "pool/\(name).md:".utf8))
  }

  @Test(.enabled(if: isLinux, "other file systems take the names for one"))
  func `a name that starts with a joining mark lies in its folder`() throws {
    let pool = try ExampleFolder()
    try pool.folder.write("x", to: "pool/\u{301}x.md")
    let run = try pool.run("check", "--format", "short", "pool/\u{301}x.md")
    #expect(run.output.utf8.starts(with: "pool/\u{301}x.md:1:1: ".utf8))
  }

  private static var isLinux: Bool {
    #if os(Linux)
      true
    #else
      false
    #endif
  }
}
