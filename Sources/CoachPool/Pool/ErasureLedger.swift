package import RecordSyntax

/// The ledger of removals, `erasures.jsonl`: a line per code or record id that was taken out, and why.
package struct ErasureLedger: Sendable {
  /// The path of the file in a pool.
  package static let path = "erasures.jsonl"

  /// The codes and ids that were removed.
  package let ids: Set<String>
  /// The lines that say something else than a removal.
  package let findings: [Diagnostic]

  /// Reads the ledger: JSON Lines with `on`, `id` and `ground`.
  package init(_ bytes: [UInt8]) {
    var ids: Set<String> = []
    var findings: [Diagnostic] = []
    let vocabulary = Vocabulary([])
    var start = 0
    for line in bytes.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false) {
      defer { start += line.count + 1 }
      guard line.contains(where: { $0 > 0x20 }) else { continue }
      let document = Document(parsing: Array(line), as: .json, vocabulary: vocabulary)
      if document.isReadable, case .string(let id)? = document.value()["id"] {
        ids.insert(id)
      } else {
        let end = line.last == UInt8(ascii: "\r") ? line.count - 1 : line.count
        findings.append(Self.unreadable(ByteRange(start, start + end)))
      }
    }
    self.ids = ids
    self.findings = findings
  }

  private static func unreadable(_ range: ByteRange) -> Diagnostic {
    Diagnostic(
      rule: StructureFinding.syntaxRule, severity: .error, at: .init(path, .bytes(range)),
      Phrase(
        nl: "deze regel zegt niet wat er verwijderd is", en: "this line does not say what was removed"),
      help: Phrase(
        nl: "een regel luidt zoals {\"on\":\"2024-05-01\",\"id\":\"p-7k3m9q\",\"ground\":\"erasure\"}",
        en: "a line reads like {\"on\":\"2024-05-01\",\"id\":\"p-7k3m9q\",\"ground\":\"erasure\"}"))
  }
}
