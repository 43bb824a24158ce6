package import RecordSyntax

/// The contract of a pool as it was found: read, faulty or missing.
package struct ContractFile: Sendable {
  /// The agreements; the schema's defaults alone when the file could not be read.
  package let contract: Contract
  /// Whether the file is there and could be read.
  package let isReadable: Bool
  /// What was found while reading it.
  package let findings: [Diagnostic]
  /// The words in it that may not be written there.
  let sensitive: [SensitiveWords]

  /// Whether it says well who the coordinators are. One that names none and has other faults may have meant to.
  var knowsCoordinators: Bool {
    let errors = findings.filter { $0.severity == .error }
    guard isReadable, !errors.isEmpty else { return isReadable }
    return !contract.coordinators.entries.isEmpty
      && errors.allSatisfy {
        $0.location.place.pointer.map { $0.steps.first != "coordinators" } ?? false
      }
  }

  /// Reads the contract; `nil` when the pool has none.
  package init(_ bytes: [UInt8]?) {
    guard let bytes, let path = try? RecordPath(Contract.path) else {
      contract = Contract(.object([]))
      isReadable = false
      findings = [StructureFinding.missingContract()]
      sensitive = []
      return
    }
    var memory = ReadingMemory()
    var file = RecordFile(path: Contract.path, recordPath: path, bytes: bytes, in: &memory)
    guard file.isReadable else {
      sensitive = file.sensitive
      contract = Contract(.object([]))
      isReadable = false
      findings = file.findings
      return
    }
    if let format = file.reader.int(.format).value, format > Contract.format {
      contract = Contract(.object([]))
      isReadable = false
      findings = [StructureFinding.newerFormat(format)]
      sensitive = []
      return
    }
    sensitive = file.sensitive
    findings = file.findings
    contract = Contract(file.reader.wellFormedValue(), allowances: Allowance.list(&file.reader))
    isReadable = true
  }
}

extension ContractFile {
  /// The language that a contract names, read without the schemas: it is asked for before there is anything to judge.
  package static func language(of contract: [UInt8]) -> Language? {
    let document = Document(parsing: contract, as: .json, vocabulary: Vocabulary([]))
    guard document.isReadable, let node = document.node(at: ["language"]) else { return nil }
    return Language(rawValue: document.text(of: node))
  }
}

extension RecordReader {
  /// The value of the document without the members that failed the schema, so that each of those has its default.
  func wellFormedValue(_ node: Int = 0) -> Value {
    guard document.nodes[node].kind == .object else { return document.value(node) }
    return .object(
      document.keys(of: node).filter { !faultyNodes.contains($0 + 1) }.map {
        Value.Member(document.text(of: $0), wellFormedValue($0 + 1))
      })
  }
}
