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

  /// One result for each line of an index: what `answer` says of it behind its identifier.
  ///
  /// A case whose file cannot be read is refused, for a suite counts every line.
  func results(
    of index: String, identifiedBy key: String, _ answer: (Value) throws -> [Value.Member]
  ) throws -> [Value] {
    try lines(index).map { entry in
      let members: [Value.Member]
      do {
        members = try answer(entry)
      } catch {
        members = [Value.Member("ok", false), Value.Member("message", .string("\(error)"))]
      }
      return .object([Value.Member("id", .string(entry.text(key)))] + members)
    }
  }
}

extension Document {
  /// What a suite is told of a text that is refused: that it is, and where and why by the first fault that counts.
  func refusal(_ counts: (Fault) -> Bool) -> [Value.Member] {
    let refused = Value.Member("ok", false)
    guard let fault = faults.first(where: counts) else { return [refused] }
    let place = LineMap(bytes).position(of: Int(fault.range.start))
    return [
      refused, Value.Member("line", .number(Decimal(place.line))),
      Value.Member("column", .number(Decimal(place.column))),
      Value.Member("message", .string(fault.message.text(.english))),
    ]
  }
}

extension Value {
  /// The text under a key; empty when there is none.
  func text(_ key: String) -> String {
    if case .string(let text)? = self[key] { text } else { "" }
  }
}
