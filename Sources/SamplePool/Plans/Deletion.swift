internal import RecordSyntax

/// A line of the ledger of removals.
struct Deletion {
  let on: String
  /// A record's id or a person's code.
  let id: String
  let ground: String

  /// The ledger, in time.
  static func ledger(_ deletions: [Deletion]) -> SampleFile {
    var writer = JSONWriter()
    for deletion in deletions.sorted(by: { ($0.on, $0.id) < ($1.on, $1.id) }) {
      writer.write([
        "on": .string(deletion.on), "id": .string(deletion.id), "ground": .string(deletion.ground),
      ])
      writer.endLine()
    }
    return SampleFile(path: "erasures.jsonl", text: String(decoding: writer.bytes, as: UTF8.self))
  }
}
