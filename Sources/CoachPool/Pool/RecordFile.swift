internal import RecordSchema
internal import RecordSyntax

/// One file of a pool, parsed and held against its schema.
struct RecordFile {
  let path: String
  let recordPath: RecordPath
  let document: Document
  /// What the file's own text is found at fault for.
  let findings: [Diagnostic]
  private let faultyNodes: [Int]
  private let dataClasses: DataClasses

  /// The keywords that find fault with an object's members and leave its other members usable.
  private static let keepsValue: Set<String> = [
    "required", "additionalProperties", "dependentRequired", "propertyNames", "minProperties",
    "maxProperties",
  ]

  /// Parses the file and finds its faults: merge conflicts, else syntax, else what the schema does not admit.
  ///
  /// The document's nodes go into `memory`, that of a document which is no longer needed.
  init(path: String, recordPath: RecordPath, bytes: [UInt8], in memory: inout [Node]) {
    self.path = path
    self.recordPath = recordPath
    let schemas = Schemas.bundled
    document = Document(
      parsing: bytes, as: recordPath.isJSON ? .json : .frontMatter, vocabulary: schemas.vocabulary,
      in: &memory)
    let conflicts = ConflictMarkers.find(in: bytes)
    guard conflicts.isEmpty else {
      findings = conflicts.map { StructureFinding.conflict(path, $0) }
      faultyNodes = []
      dataClasses = []
      return
    }
    var findings = document.faults.map { StructureFinding.syntax(path, $0) }
    guard document.isReadable else {
      self.findings = findings
      faultyNodes = []
      dataClasses = []
      return
    }
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
    faultyNodes = evaluation.violations.filter { !Self.keepsValue.contains($0.keyword) }.map(\.node)
    dataClasses = evaluation.dataClasses
  }

  /// The reader of a file that could be parsed; `nil` for one that only exists.
  var reader: RecordReader? {
    guard document.isReadable, document.nodes[0].kind == .object,
      !findings.contains(where: { $0.rule == StructureFinding.conflictRule })
    else { return nil }
    return RecordReader(document, faultyNodes: faultyNodes)
  }

  /// What every record has.
  func header(_ reader: inout RecordReader) -> RecordHeader {
    RecordHeader(
      kind: recordPath.kind, id: recordPath.id, path: path, folderYear: recordPath.year,
      dataClasses: dataClasses, hasStructureError: findings.contains { $0.severity == .error },
      comments: document.comments, removed: reader.objects(.removed, Removal.init),
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
