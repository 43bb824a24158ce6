internal import RecordSchema
internal import RecordSyntax

/// What one text of a record holds.
struct HistoricContent {
  /// The classes of data.
  private(set) var classes: DataClasses = []
  /// Whether it could not be read as a record, so that it may hold anything.
  private(set) var isUnclear = false
  /// The code of the coachee, of a trajectory that has one.
  private(set) var coachee: String?
  /// The name of a coach.
  private(set) var name: String?
  /// The file of the photo of a coach.
  private(set) var photo: String?

  init(_ bytes: [UInt8], _ kind: RecordKind, isJSON: Bool) {
    let document = Document(
      parsing: bytes, as: isJSON ? .json : .frontMatter, vocabulary: Schemas.bundled.vocabulary)
    guard document.isReadable else {
      isUnclear = true
      return
    }
    let (schema, admitsBody) = Schemas.bundled[kind]
    let evaluation = schema.evaluate(document, .records)
    classes = evaluation.dataClasses
    // Where a text has what no schema knows, nobody can tell what it gives away.
    var hasText = false
    if let body = document.body { hasText = bytes[body.indices].contains { $0 > 0x20 } }
    isUnclear =
      evaluation.violations.contains { $0.keyword == "additionalProperties" } || hasText && !admitsBody
    func text(at pointer: Pointer) -> String? { document.node(at: pointer).map { document.text(of: $0) } }
    if kind == .trajectory { coachee = text(at: ["coachee"]) }
    if kind == .coach { (name, photo) = (text(at: ["name"]), text(at: ["photo", "file"])) }
  }
}
