import Foundation
import Testing

/// What a target may import and touch, read off its sources.
struct SourceScanTests {
  private static let sources = URL(filePath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    .appending(path: "Sources")

  private func files(of target: String) throws -> [(name: String, text: String)] {
    let folder = Self.sources.appending(path: target)
    let files = try #require(FileManager.default.enumerator(at: folder, includingPropertiesForKeys: nil))
    let found = try files.compactMap { $0 as? URL }.filter { $0.pathExtension == "swift" }.map {
      (name: $0.lastPathComponent, text: try String(contentsOf: $0, encoding: .utf8))
    }
    try #require(!found.isEmpty)
    return found
  }

  private func imports(in text: String) -> Set<String> {
    let lines = text.split(separator: "\n").map { $0.split(separator: " ") }
    return Set(lines.compactMap { words in words.firstIndex(of: "import").map { String(words[$0 + 1]) } })
  }

  /// What each target may import; a lock, for what is worked out when it is first asked for, touches nothing outside.
  private static let allowedImports: [(String, Set<String>)] = [
    ("RecordSyntax", []), ("CommonMark", []), ("RecordSchema", ["RecordSyntax"]),
    ("CoachPool", ["RecordSyntax", "RecordSchema", "CommonMark", "Synchronization"]),
    ("CoachPoolCLI", ["RecordSyntax", "RecordSchema", "CoachPool", "CoachPoolFiles"]),
    ("CoachPoolMain", ["CoachPoolCLI", "CoachPoolFiles"]),
  ]

  @Test(arguments: allowedImports)
  func `a target imports nothing but what lies below it`(_ target: String, _ allowed: Set<String>) throws {
    for file in try files(of: target) {
      // Prose in comments and text may hold the word too.
      let found = imports(
        in: file.text.split(separator: "\n").filter { isImport($0) }.joined(separator: "\n"))
      #expect(found.subtracting(allowed) == [], "\(file.name)")
    }
  }

  private func isImport(_ line: Substring) -> Bool {
    line.wholeMatch(of: /\s*(@testable )?(public |package |internal |private )?import \w+.*/) != nil
  }

  @Test(arguments: ["RecordSyntax", "RecordSchema", "CoachPool", "CoachPoolCLI"])
  func `no clock, environment or process is read above the files`(_ target: String) throws {
    for file in try files(of: target) {
      for word in [
        "CommandLine.", "ContinuousClock", "SuspendingClock", "getenv", "Date()",
        "SystemRandomNumberGenerator",
        ".random(", ".shuffled()", "#filePath", "readLine(", "print(", "LocalDay", "ProcessEnvironment",
      ] {
        #expect(!file.text.contains(word), "\(word) in \(file.name)")
      }
    }
  }
}
