import Foundation
public import RecordSyntax

/// A public conformance suite on this machine: below the folder that `COACHPOOL_SUITES` names, else `../shared/suites`;
/// what is not there, below `.build/suites`, where `.ci/run` keeps what it fetches.
public struct PublicSuite: Sendable {
  private let folder: URL

  /// Names the suite in a folder (`json`, `yaml`, `jsonschema`, `csv`, `commonmark`).
  public init(_ name: String) {
    let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent()
    let suites =
      ProcessInfo.processInfo.environment["COACHPOOL_SUITES"].map { URL(filePath: $0) }
      ?? root.deletingLastPathComponent().appending(path: "shared/suites")
    let folders = [suites, root.appending(path: ".build/suites")].map { $0.appending(path: name) }
    folder = folders.first(where: { Self.isPresent(in: $0) }) ?? folders[0]
  }

  /// Whether it is there.
  public var isPresent: Bool { Self.isPresent(in: folder) }

  private static func isPresent(in folder: URL) -> Bool {
    FileManager.default.fileExists(atPath: folder.appending(path: "index.jsonl").path)
  }

  /// The bytes of a file in it.
  public func bytes(_ name: String) throws -> [UInt8] {
    [UInt8](try Data(contentsOf: folder.appending(path: name)))
  }

  /// The value of a JSON file in it.
  public func value(_ name: String) throws -> Value { Self.json(try bytes(name)) }

  /// The cases that its index lists.
  public func cases() throws -> [Value] {
    try bytes("index.jsonl").split(separator: UInt8(ascii: "\n")).map { Self.json(Array($0)) }
  }

  private static func json(_ bytes: [UInt8]) -> Value {
    Document(parsing: bytes, as: .json, vocabulary: Vocabulary([])).value()
  }

  /// Whether two values are equal when the order of members does not count.
  public static func same(_ left: Value, _ right: Value) -> Bool {
    switch (left, right) {
    case (.array(let left), .array(let right)):
      left.count == right.count && zip(left, right).allSatisfy { same($0, $1) }
    case (.object(let left), .object(let right)):
      left.count == right.count
        && left.allSatisfy { member in
          right.contains { $0.key == member.key && same($0.value, member.value) }
        }
    default: left == right
    }
  }
}

extension Value {
  /// The text under a key; empty when there is none.
  public func text(_ key: String) -> String {
    if case .string(let text)? = self[key] { text } else { "" }
  }
}
