import CoachPool
import Foundation
import TestSupport

/// The pool in `Fixtures/every-fault`, in a repository of the real git: what it was earlier is committed, what it is now
/// stands in the work tree.
struct FaultyRepository: ~Copyable {
  private static let fixture = URL(filePath: #filePath).deletingLastPathComponent()
    .appending(path: "Fixtures/every-fault")

  private let folder: TemporaryFolder

  /// Makes the repository.
  init() throws {
    let folder = try TemporaryFolder()
    try folder.git("init", "-q", "--initial-branch=main")
    for file in Schemas.bundled.files {
      try folder.write(file.text, to: "schemas/\(file.kind).schema.json")
    }
    try Self.copy("schemas", to: "schemas", in: folder)
    try folder.write(Self.bytes(of: "known.json"), to: "known.json")
    try Self.copy("pool", to: "pool", in: folder)
    try Self.copy("earlier", to: "pool", in: folder)
    // It lies in the repository for once, so that it is called the same on every computer.
    try folder.write("private/\n", to: ".gitignore")
    try Self.copy("private", to: "private", in: folder)
    try folder.git("add", "--all")
    try folder.git("commit", "-q", "-m", "The pool as it was")
    try folder.remove("pool")
    try Self.copy("pool", to: "pool", in: folder)
    self.folder = folder
  }

  private static func copy(_ source: String, to target: String, in folder: borrowing TemporaryFolder) throws {
    let root = fixture.appending(path: source)
    for path in try FileManager.default.subpathsOfDirectory(atPath: root.path(percentEncoded: false)) {
      let values = try root.appending(path: path).resourceValues(forKeys: [.isDirectoryKey])
      guard values.isDirectory == false else { continue }
      try folder.write(bytes(of: "\(source)/\(path)"), to: "\(target)/\(path)")
    }
  }

  private static func bytes(of path: String) throws -> [UInt8] {
    Array(try Data(contentsOf: fixture.appending(path: path)))
  }

  /// Checks it against what it was, without the findings that are known.
  func check(_ format: String) throws -> BuiltTool.Outcome {
    // Of the environment only what finds git.
    try BuiltTool.coachpool.run(
      [
        "check", "--against", "HEAD", "--baseline", "known.json", "--private", "private", "--lang", "en",
        "--format", format,
      ],
      environment: TemporaryFolder.gitEnvironment.filter { $0.key == "PATH" }, in: folder.path)
  }

  /// A line of a file, from 1; empty when it is not there.
  static func line(_ number: Int, of path: String) -> Substring {
    guard let bytes = try? bytes(of: path) else { return "" }
    let text = String(decoding: bytes, as: UTF8.self)
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    return lines.indices.contains(number - 1) ? lines[number - 1] : ""
  }

  /// The rows of the list of faults in the fixture's README: file, rule and place.
  static func faults() throws -> [String] {
    String(decoding: try bytes(of: "README.md"), as: UTF8.self).split(separator: "\n").compactMap { row in
      let cells = row.split(separator: "|").map { $0.trimmingCharacters(in: .whitespaces) }
      guard cells.count == 4, cells[2].hasPrefix("`") else { return nil }
      return cells.prefix(3).joined(separator: " | ")
    }
  }
}
