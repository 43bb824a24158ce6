internal import RecordSyntax

/// One file of the private folder, read: nothing is kept of it but a person's fields, what is wrong with it and where
/// something stands that may stand nowhere.
package struct PrivateText: Sendable {
  let file: PrivateFile
  /// The person, if it is one and could be decoded.
  let person: Person?
  /// What is found in the text.
  let findings: [Diagnostic]
  /// The words in it that may not be written there either.
  let sensitive: [SensitiveWords]

  /// Reads a file.
  package init(_ file: PrivateFile, _ bytes: [UInt8]) {
    self.file = file
    guard file.kind == .person else {
      person = nil
      findings = TextCheck(bytes, body: 0).faults.map { StructureFinding.syntax(file.path, $0) }
      sensitive = SensitiveScan.words(inNote: bytes, at: file.path)
      return
    }
    var memory = ReadingMemory()
    var record = RecordFile(
      path: file.path, recordPath: RecordPath(person: file.id, isJSON: file.isJSON), bytes: bytes, in: &memory
    )
    findings = record.findings.compactMap(Self.ofPerson)
    sensitive = record.sensitive
    person = record.isReadable ? Person(record.header(), &record.reader) : nil
  }

  /// Notes a file that is too large to be read.
  package init(_ file: PrivateFile, byteCount: Int) {
    self.file = file
    person = nil
    findings = [StructureFinding.syntax(file.path, .tooLarge(byteCount))]
    sensitive = []
  }

  /// A finding as it is of use outside the pool, where no command formats or mends; `nil` for one that is not.
  private static func ofPerson(_ finding: Diagnostic) -> Diagnostic? {
    guard finding.rule != StructureFinding.formRule else { return nil }
    var finding = finding
    finding.fix = nil
    if finding.detail == StructureFinding.bodyDetail {
      finding.help = Phrase(
        nl: "verplaats de tekst naar een bestand in notes/ met dezelfde naam, of haal haar weg",
        en: "move the text to a file of the same name in notes/, or remove it")
    }
    return finding
  }
}
