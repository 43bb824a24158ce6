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

  /// What a text imports; prose in comments and text may hold the word too.
  private func imports(in text: String) -> Set<String> {
    let marks: Set<Substring> = ["@testable", "public", "package", "internal", "private"]
    return Set(
      text.split(separator: "\n").compactMap { line in
        let words = line.split(separator: " ", maxSplits: 4).drop { marks.contains($0) }
        return words.count > 1 && words.first == "import" ? words.dropFirst().first.map(String.init) : nil
      })
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
      #expect(imports(in: file.text).subtracting(allowed) == [], "\(file.name)")
    }
  }

  @Test(arguments: ["RecordSyntax", "RecordSchema", "CoachPool", "CoachPoolCLI"])
  func `no clock, environment or process is read above the files`(_ target: String) throws {
    for file in try files(of: target) {
      // Words are looked for in bytes, which is many times as fast.
      let text = Data(file.text.utf8)
      for word in [
        "CommandLine.", "ContinuousClock", "SuspendingClock", "getenv", "Date()",
        "SystemRandomNumberGenerator",
        ".random(", ".shuffled()", "#filePath", "readLine(", "print(", "LocalDay", "ProcessEnvironment",
      ] {
        #expect(text.range(of: Data(word.utf8)) == nil, "\(word) in \(file.name)")
      }
    }
  }
}
