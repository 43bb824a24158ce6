import RecordSyntax

extension SchemaLibrary {
  /// The meta-schema of the draft that this engine reads.
  static let metaSchema = "https://json-schema.org/draft/2020-12/schema"

  /// The meta-schemas of other drafts, without fragments.
  ///
  /// Their keywords mean other things (`items`, `$ref` with others beside it), so that a schema written for one of them
  /// would be read wrongly; it is refused by name. This is why the suite's optional test `cross-draft`, where a schema
  /// of 2020-12 refers to one of 2019-09, has no verdict here.
  private static let otherDrafts = [
    "http://json-schema.org/draft-03/schema": "draft-03",
    "http://json-schema.org/draft-04/schema": "draft-04",
    "http://json-schema.org/draft-06/schema": "draft-06",
    "http://json-schema.org/draft-07/schema": "draft-07",
    "https://json-schema.org/draft/2019-09/schema": "2019-09", "https://json-schema.org/v1": "v1",
  ]

  /// The vocabularies that count in a resource: those of its own meta-schema, else of the resource around it.
  func vocabularies(of resource: Int) throws(SchemaFault) -> SchemaVocabularies {
    var number: Int? = resource
    while let current = number {
      let root = resources[current].root
      if kind(root) == .object, let value = member(root, .schema) {
        try checkForm(of: .schema, value)
        return try vocabularies(of: document(value).text(of: value.node), at: value)
      }
      number = resources[current].outer
    }
    return .all
  }

  private func vocabularies(of name: String, at site: Site) throws(SchemaFault) -> SchemaVocabularies {
    let uri = URIReference(name).withoutFragment
    if uri == Self.metaSchema { return .all }
    if let draft = Self.otherDrafts[uri] {
      throw fault(
        site,
        Phrase(
          nl: "dit schema is geschreven voor \(name: draft); hier wordt alleen 2020-12 gelezen",
          en: "this schema is written for \(name: draft); only 2020-12 is read here"))
    }
    guard let metaSchema = root(at: uri) else {
      let near = Self.meant(NearestName.find(uri, in: [Self.metaSchema] + Self.otherDrafts.keys.sorted()))
      throw fault(
        site,
        Phrase(
          nl: "het metaschema \(value: name) is niet bekend\(near)",
          en: "the meta-schema \(value: name) is not known\(near)"))
    }
    guard let declared = member(metaSchema, .declaredVocabulary) else { return .all }
    try checkForm(of: .declaredVocabulary, declared)
    return try known(declared)
  }

  /// The vocabularies that a meta-schema declares; one that is required and not known is refused (core, 8.1.2).
  private func known(_ declared: Site) throws(SchemaFault) -> SchemaVocabularies {
    let document = document(declared)
    var found: SchemaVocabularies = []
    for key in document.keys(of: declared.node) {
      let uri = document.text(of: key)
      if let vocabulary = SchemaVocabularies(uri: uri) {
        found.formUnion(vocabulary)
      } else if document.nodes[key + 1].kind == .true {
        throw fault(
          Site(document: declared.document, node: key + 1),
          Phrase(
            nl: "de woordenschat \(value: uri) is verplicht, en hier niet bekend",
            en: "the vocabulary \(value: uri) is required, and not known here"))
      }
    }
    return found
  }
}
