import Foundation
import RecordSyntax

/// The folder of one suite.
struct SuiteFolder {
  /// Where it is.
  let path: String

  /// The bytes of a file in it.
  func bytes(_ name: String) throws -> [UInt8] {
    [UInt8](try Data(contentsOf: URL(filePath: path + "/" + name)))
  }

  /// The lines of a JSON Lines file in it.
  func lines(_ name: String) throws -> [Value] {
    try bytes(name).split(separator: UInt8(ascii: "\n")).map { line in
      Document(parsing: Array(line), as: .json, vocabulary: Vocabulary([])).value()
    }
  }
}

extension Value {
  /// The text under a key; empty when there is none.
  func text(_ key: String) -> String {
    if case .string(let text)? = self[key] { text } else { "" }
  }
}
