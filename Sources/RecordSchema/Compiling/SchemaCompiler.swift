import RecordSyntax

/// Turns schema documents into a plan.
struct SchemaCompiler {
  var library: SchemaLibrary
  let vocabulary: Vocabulary
  let isStrict: Bool
  var plan = Plan()
  private var known: [SchemaLibrary.Site: Int] = [:]
  private var waiting: [Int] = []
  private var patternNumbers: [String: Int] = [:]
  private var vocabulariesOfResource: [Int: SchemaVocabularies] = [:]

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
    _ = shape(at: root)
    while let number = waiting.popLast() { try fill(number) }
    try addDynamicAnchors()
    for site in library.firstDocumentSites where known[site] == nil { try checkForms(site) }
    try refuseEndlessReferences()
    settleNulls()
    plan.vocabulary = vocabulary
    plan.documents = library.sources.map(\.document)
    plan.resources = library.resources.map { ($0.uri.withoutFragment, $0.root) }
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

  /// The vocabularies that count in a resource.
  mutating func vocabularies(of resource: Int) throws(SchemaFault) -> SchemaVocabularies {
    if let known = vocabulariesOfResource[resource] { return known }
    let found = try library.vocabularies(of: resource)
    vocabulariesOfResource[resource] = found
    return found
  }

  /// Refuses a schema that nothing refers to when it is broken as well.
  private func checkForms(_ site: SchemaLibrary.Site) throws(SchemaFault) {
    let document = library.document(site)
    guard [.object, .true, .false].contains(library.kind(site)) else { throw library.noSchema(site) }
    for key in document.keys(of: site.node) {
      guard let keyword = SchemaKeyword(document.nodes[key].symbol) else { continue }
      try library.checkForm(of: keyword, .init(document: site.document, node: key + 1))
    }
  }

  private mutating func fill(_ number: Int) throws(SchemaFault) {
    let site = plan.sites[number]
    switch library.kind(site) {
    case .true: break
    case .false:
      plan.shapes[number] = .never
      plan.shapes[number].resource = Int32(library.resource(of: site))
    case .object:
      let resource = library.resource(of: site)
      var builder = ShapeBuilder(site: site, resource: resource, try vocabularies(of: resource))
      if let fault = library.doubleNames[site.document] { throw fault }
      try builder.read(&self)
      plan.shapes[number] = builder.finished(&self)
    default: throw library.noSchema(site)
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
