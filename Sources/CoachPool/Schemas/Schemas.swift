public import RecordSchema
public import RecordSyntax

/// The schemas this tool was built with: what every record kind may hold, and what its words mean.
public final class Schemas: Sendable {
  /// One schema file of the folder `schemas`.
  public struct File: Hashable, Sendable {
    /// The kind of record, as in `trajectory.schema.json`.
    public let kind: String
    /// The file's text, final newline included.
    public let text: String
  }

  /// The schemas of this build.
  public static let bundled = Schemas(
    BundledSchemas.texts.map { File(kind: $0.kind, text: $0.text + "\n") })

  /// The files, in the order of their kinds' names.
  public let files: [File]
  /// Every key and enumeration word of every kind, for parsing records.
  public let vocabulary: Vocabulary

  private let documents: [Document]
  /// The compiled schemas, in the order of ``files``.
  private let schemas: [Schema]
  /// The same by record kind, with whether it admits a body, in the order of the kinds.
  private let byKind: [(schema: Schema, admitsBody: Bool)]
  /// How records are written, in the order of the kinds.
  private let forms: [CanonicalForm]
  /// How a text of no known kind is written.
  private let freeForm: CanonicalForm
  /// What enumeration words mean in Dutch; the first schema that has a word decides.
  private let meanings: [String: String]
  private let defaults: ContractDefaults

  init(_ files: [File]) {
    let sources = files.map { SchemaSource(uri: $0.kind, json: Array($0.text.utf8)) }
    let documents = sources.map(\.document)
    var words = SchemaWords()
    for source in sources where source.document.isReadable { words.read(source) }
    let vocabulary = Vocabulary(FieldKey.allCases.map(\.word) + words.words)
    let contract = files.firstIndex { $0.kind == "contract" }
    self.files = files
    self.vocabulary = vocabulary
    self.documents = documents
    // A schema that does not compile never leaves the tests; it would admit anything.
    let schemas = sources.map { source in
      (try? Schema(compiling: [source], vocabulary: vocabulary, strict: true)) ?? .anything
    }
    self.schemas = schemas
    byKind = RecordKind.allCases.map { kind in
      guard let index = files.firstIndex(where: { $0.kind == kind.rawValue }) else {
        return (.anything, false)
      }
      let body = documents[index].node(at: ["x-body"]).map { documents[index].text(of: $0) }
      return (schemas[index], body.map { $0 != "none" } ?? false)
    }
    forms = byKind.map { CanonicalForm($0.schema.fieldOrder, vocabulary) }
    freeForm = CanonicalForm(.asWritten, vocabulary)
    meanings = words.meanings
    defaults = ContractDefaults(
      schema: contract.map { documents[$0].isReadable ? documents[$0].value() : .null } ?? .null)
  }

  /// What an enumeration's word means in Dutch; `nil` for a word no schema has.
  public func dutch(_ word: String) -> String? { meanings[word] }

  /// What a word means in Dutch in the enumeration of one property; some words mean different things elsewhere.
  ///
  /// - Parameters:
  ///   - word: The word.
  ///   - kind: The kind of record.
  ///   - path: The property's keys from the root; the elements of lists on the way are passed through.
  func dutch(_ word: String, of kind: String, at path: [String]) -> String? {
    guard let document = document(of: kind) else { return nil }
    let pointer = Self.place(of: path, in: document)
    return document.node(at: pointer.appending("x-words").appending(.key(word))).map { document.text(of: $0) }
  }

  /// Where a schema describes the property that keys lead to, or the elements of the list that it is.
  static func place(of keys: [String], in document: Document) -> Pointer {
    var pointer = Pointer()
    for key in keys {
      pointer = pointer.appending("properties").appending(.key(key))
      let elements = pointer.appending("items")
      if document.node(at: elements) != nil { pointer = elements }
    }
    return pointer
  }

  /// The contract as it is when an organisation names nothing: every parameter that has a default, with it.
  public var contractDefaults: Value { defaults.filling(.object([])) }

  /// A contract with every parameter it does not name at its default.
  ///
  /// Lists replace their default, maps add to it (an entry that is null leaves the default's out), and null switches a
  /// norm off where the schema admits null. A value of the wrong type is replaced by the default.
  public func filling(_ contract: Value) -> Value { defaults.filling(contract) }

  /// Whether text may follow the front matter of a kind's records.
  public func admitsBody(_ kind: String) -> Bool {
    RecordKind(rawValue: kind).map { self[$0].admitsBody } ?? false
  }

  /// The schema of a kind's records; for a kind that has none, one that admits anything.
  public func schema(for kind: String) -> Schema { index(of: kind).map { schemas[$0] } ?? .anything }

  /// The schema of a kind's records, and whether text may follow their front matter.
  subscript(kind: RecordKind) -> (schema: Schema, admitsBody: Bool) {
    byKind[kind.number]
  }

  /// How a kind's records are written; without a kind, with every field where it is.
  public func canonicalForm(for kind: RecordKind?) -> CanonicalForm {
    kind.map { forms[$0.number] } ?? freeForm
  }

  /// The schema of a kind's records as it is written; `nil` for a kind that has none.
  func document(of kind: String) -> Document? {
    index(of: kind).flatMap { documents[$0].isReadable ? documents[$0] : nil }
  }

  private func index(of kind: String) -> Int? { files.firstIndex { $0.kind == kind } }
}
