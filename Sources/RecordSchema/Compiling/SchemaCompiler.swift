import RecordSyntax

/// Turns schema documents into a plan.
struct SchemaCompiler {
  var library: SchemaLibrary
  let vocabulary: Vocabulary
  let isStrict: Bool
  var plan = Plan()
  /// The vocabularies that the root's meta-schema declares.
  private(set) var active = SchemaVocabularies.all

  private var known: [SchemaLibrary.Site: Int] = [:]
  private var waiting: [Int] = []
  private var patternNumbers: [String: Int] = [:]

  init(_ library: SchemaLibrary, vocabulary: Vocabulary, isStrict: Bool) {
    self.library = library
    self.vocabulary = vocabulary
    self.isStrict = isStrict
  }

  /// The whole plan; shape 0 is the first document's root.
  mutating func compile() throws(SchemaFault) -> Plan {
    guard !library.sources.isEmpty else {
      throw SchemaFault("", Pointer(), Phrase(nl: "er is geen schema", en: "there is no schema"))
    }
    let root = SchemaLibrary.Site(document: 0, node: 0)
    active = declaredVocabularies(of: root)
    _ = shape(at: root)
    while let number = waiting.popLast() { try fill(number) }
    try addDynamicAnchors()
    try refuseEndlessReferences()
    settleNulls()
    plan.vocabulary = vocabulary
    plan.assertsFormat = active.contains(.formatAssertion)
    plan.documents = library.sources.map(\.document)
    return plan
  }

  /// The number of the shape for a schema, which is filled in later.
  mutating func shape(at site: SchemaLibrary.Site) -> Int {
    if let number = known[site] { return number }
    let number = plan.shapes.count
    plan.shapes.append(Shape())
    plan.sites.append(site)
    known[site] = number
    waiting.append(number)
    return number
  }

  /// The number of a pattern, compiled once however often it stands in the schema.
  mutating func pattern(_ source: String, at site: SchemaLibrary.Site) throws(SchemaFault) -> Int {
    if let number = patternNumbers[source] { return number }
    let number = plan.patterns.count
    do throws(PatternRefusal) {
      plan.patterns.append(try Pattern(source))
    } catch {
      throw library.fault(site, error.message)
    }
    patternNumbers[source] = number
    return number
  }

  private func declaredVocabularies(of root: SchemaLibrary.Site) -> SchemaVocabularies {
    guard library.kind(root) == .object, let name = library.text(root, .schema),
      let index = library.sources.firstIndex(where: {
        URIReference($0.uri).withoutFragment == URIReference(name).withoutFragment
      }),
      let declared = library.member(.init(document: index, node: 0), .declaredVocabulary)
    else { return .all }
    let document = library.document(declared)
    var found: SchemaVocabularies = []
    for key in document.keys(of: declared.node) {
      if let vocabulary = SchemaVocabularies(uri: document.text(of: key)) { found.formUnion(vocabulary) }
    }
    return found
  }

  private mutating func fill(_ number: Int) throws(SchemaFault) {
    let site = plan.sites[number]
    switch library.kind(site) {
    case .true: break
    case .false: plan.shapes[number] = .never
    case .object:
      var builder = ShapeBuilder(site: site, resource: library.resource(of: site))
      try builder.read(&self)
      plan.shapes[number] = builder.finished(&self)
    default:
      throw library.fault(
        site,
        Phrase(
          nl: "een schema is een object, true of false", en: "a schema is an object, true or false"))
    }
  }

  /// The dynamic anchors of every resource that can be entered; their schemas may lead to further ones.
  private mutating func addDynamicAnchors() throws(SchemaFault) {
    guard plan.isDynamic else { return }
    plan.dynamicAnchors = Array(repeating: [:], count: library.resources.count)
    var looked = 0
    var entered: Set<Int> = []
    while looked < plan.sites.count {
      let resource = library.resource(of: plan.sites[looked])
      looked += 1
      guard entered.insert(resource).inserted else { continue }
      for (name, site) in library.resources[resource].dynamicAnchors {
        plan.dynamicAnchors[resource][name] = shape(at: site)
      }
      while let number = waiting.popLast() { try fill(number) }
    }
  }
}
