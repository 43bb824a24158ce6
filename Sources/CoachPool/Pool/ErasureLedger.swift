package import RecordSyntax

/// The ledger of removals, `erasures.jsonl`: a line per code or record id that was taken out, and why.
package struct ErasureLedger: Sendable {
  /// The path of the file in a pool.
  package static let path = "erasures.jsonl"

  /// What was removed, line by line.
  package let entries: [Entry]
  /// The lines that say something else than a removal.
  package let findings: [Diagnostic]

  /// Reads the ledger: JSON Lines with `on`, `id` and `ground`.
  package init(_ bytes: [UInt8]) {
    var entries: [Entry] = []
    var findings: [Diagnostic] = []
    let vocabulary = Vocabulary([])
    var start = 0
    for line in bytes.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false) {
      defer { start += line.count + 1 }
      guard line.contains(where: { $0 > 0x20 }) else { continue }
      let document = Document(parsing: Array(line), as: .json, vocabulary: vocabulary)
      let value = document.isReadable ? document.value() : .null
      let end = line.last == UInt8(ascii: "\r") ? line.count - 1 : line.count
      let range = ByteRange(start, start + end)
      if let entry = Entry(value, at: range) {
        entries.append(entry)
      } else {
        findings.append(Self.finding(Self.missing(in: value), range))
      }
    }
    self.entries = entries
    self.findings = findings
  }

  /// The codes and ids that were removed.
  package var ids: Set<String> { Set(entries.map(\.id)) }

  /// One removal.
  package struct Entry: Sendable {
    /// The day.
    package let on: Day
    /// The code, or the record's id.
    package let id: String
    /// Why.
    package let ground: Ground
    /// Where its line stands in the file.
    package let range: ByteRange

    /// Reads a line; `nil` when it does not say what was removed.
    init?(_ line: Value, at range: ByteRange) {
      guard let on = ErasureLedger.text("on", of: line).flatMap({ Day($0) }),
        let id = ErasureLedger.text("id", of: line), !id.isEmpty,
        let ground = ErasureLedger.text("ground", of: line).flatMap({ Ground(rawValue: $0) })
      else { return nil }
      (self.on, self.id, self.ground, self.range) = (on, id, ground, range)
    }
  }

  /// Why something was taken out.
  package enum Ground: String, Sendable {
    /// Its term had passed.
    case retention
    /// A person asked for it.
    case erasure
    /// It should not have been there.
    case mistake
  }

  /// The line that says that something was taken out.
  package static func line(on day: Day, id: String, _ ground: Ground) -> String {
    let line: Value = [
      "on": .string(day.description), "id": .string(id), "ground": .string(ground.rawValue),
    ]
    return line.json
  }

  private static func text(_ key: String, of line: Value) -> String? {
    if case .string(let text)? = line[key] { text } else { nil }
  }

  /// What a line lacks, or has in no form that says something: only with all three is it a removal.
  private static func missing(in line: Value) -> [Phrase] {
    func text(_ key: String) -> String? { Self.text(key, of: line) }
    var missing: [Phrase] = []
    if text("on").flatMap({ Day($0) }) == nil {
      missing.append(
        Phrase(nl: "on (de dag, zoals 2024-05-01)", en: "on (the day, such as 2024-05-01)"))
    }
    if text("id")?.isEmpty ?? true {
      missing.append(
        Phrase(nl: "id (de code, of het id van het record)", en: "id (the code, or the record's id)"))
    }
    if text("ground").flatMap({ Ground(rawValue: $0) }) == nil {
      missing.append(
        Phrase(
          nl: "ground (retention, erasure of mistake)", en: "ground (retention, erasure or mistake)"))
    }
    return missing
  }

  private static func finding(_ missing: [Phrase], _ range: ByteRange) -> Diagnostic {
    let missing = Phrase.list(missing) ?? Phrase(nl: "", en: "")
    return Diagnostic(
      rule: StructureFinding.syntaxRule, severity: .error, at: .init(path, .bytes(range)),
      Phrase(
        nl: "deze regel zegt niet wat er verwijderd is", en: "this line does not say what was removed"),
      help: Phrase(
        nl: """
          vul aan of verbeter: \(missing)
          een regel luidt zoals {"on":"2024-05-01","id":"p-7k3m9q","ground":"erasure"}
          """,
        en: """
          add or correct: \(missing)
          a line reads like {"on":"2024-05-01","id":"p-7k3m9q","ground":"erasure"}
          """))
  }
}
