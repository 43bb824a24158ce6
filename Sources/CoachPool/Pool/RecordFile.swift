internal import RecordSchema
internal import RecordSyntax

/// One file of a pool, parsed and held against its schema.
struct RecordFile {
  let path: String
  let recordPath: RecordPath
  /// What the file's own text is found at fault for.
  let findings: [Diagnostic]
  /// The words in it that may not be written there; nearly always none.
  private(set) var sensitive: [SensitiveWords] = []
  /// Whether it could be parsed; a file that could not only exists, and nothing is decoded of it.
  let isReadable: Bool
  /// Decodes it; the only one that holds its document.
  var reader: RecordReader
  private let dataClasses: DataClasses

  /// The keywords that find fault with an object's members and leave its other members usable.
  private static let keepsValue: Set<String> = [
    "required", "additionalProperties", "dependentRequired", "propertyNames", "minProperties",
    "maxProperties",
  ]

  /// Parses the file and finds its faults: merge conflicts, else syntax, else what the schema does not admit.
  ///
  /// The document's nodes go into `memory`, which holds those of a document that is no longer needed.
  init(path: String, recordPath: RecordPath, bytes: [UInt8], in memory: inout ReadingMemory) {
    self.path = path
    self.recordPath = recordPath
    let schemas = Schemas.bundled
    let document = Document(
      parsing: bytes, as: recordPath.isJSON ? .json : .frontMatter, vocabulary: schemas.vocabulary,
      in: &memory.nodes)
    let conflicts = ConflictMarkers.find(in: bytes)
    guard conflicts.isEmpty, document.isReadable else {
      findings =
        conflicts.isEmpty
        ? document.faults.map { StructureFinding.syntax(path, $0) }
        : conflicts.map { StructureFinding.conflict(path, $0) }
      sensitive = SensitiveScan.words(path, recordPath, document, faultyNodes: [])
      isReadable = false
      dataClasses = []
      reader = RecordReader(document, faultyNodes: [])
      return
    }
    var findings = document.faults.map { StructureFinding.syntax(path, $0) }
    let (schema, admitsBody) = schemas[recordPath.kind]
    let evaluation = schema.evaluate(document, .records)
    findings += evaluation.violations.map { StructureFinding.schema(path, $0) }
    if !admitsBody, let body = document.body,
      let text = Self.firstText(in: body, of: bytes)
    {
      findings.append(StructureFinding.body(path, text))
    }
    let form = schemas.canonicalForm(for: recordPath.kind)
    if let offset = form.firstDifference(in: document, isInOrder: evaluation.isInOrder) {
      findings.append(StructureFinding.notCanonical(path, bytes, at: offset))
    }
    self.findings = findings
    isReadable = document.nodes[0].kind == .object
    dataClasses = evaluation.dataClasses
    let faultyNodes = evaluation.violations.filter { !Self.keepsValue.contains($0.keyword) }.map(\.node)
    reader = RecordReader(document, faultyNodes: faultyNodes)
    // What the schema refuses may stand anywhere; and of a record that is of no coachee, only reasons are looked at for
    // all that is looked for.
    let hasReasons = !recordPath.kind.isOfCoachee && !reader.value(of: .allow).isAbsent
    let isClear = findings.isEmpty && document.comments.isEmpty && !hasReasons
    sensitive =
      !isClear || SensitiveGlance.maySee(recordPath, document, &memory.cleared)
      ? SensitiveScan.words(path, recordPath, document, faultyNodes: faultyNodes) : []
  }

  /// What every record has.
  mutating func header() -> RecordHeader {
    RecordHeader(
      kind: recordPath.kind, id: recordPath.id, path: path, folderYear: recordPath.year,
      dataClasses: dataClasses, hasStructureError: findings.contains { $0.severity == .error },
      comments: reader.document.comments, removed: reader.objects(.removed, Removal.init),
      allowances: Allowance.list(&reader))
  }

  /// The first line of a body that holds more than blanks.
  private static func firstText(in body: ByteRange, of bytes: [UInt8]) -> ByteRange? {
    let range = body.indices
    guard let start = bytes[range].firstIndex(where: { $0 > 0x20 }) else { return nil }
    let end = bytes[start..<range.upperBound].firstIndex { $0 == 0x0A || $0 == 0x0D } ?? range.upperBound
    return ByteRange(start, end)
  }
}
