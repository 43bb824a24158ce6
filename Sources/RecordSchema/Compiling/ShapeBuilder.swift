import RecordSyntax

/// Reads one schema object into a shape.
struct ShapeBuilder {
  let site: SchemaLibrary.Site
  var shape = Shape()
  var rest = Details()
  /// Whether `rest` says anything.
  var hasRest = false
  /// Property names in order, with the shapes of their schemas.
  var properties: [(name: String, shape: Int)] = []
  var required: [String] = []
  /// The words of an enumeration that all have a symbol.
  var words: [Symbol] = []
  private let resource: Int
  /// The vocabularies that count here.
  private let vocabularies: SchemaVocabularies

  init(site: SchemaLibrary.Site, resource: Int, _ vocabularies: SchemaVocabularies) {
    self.site = site
    self.resource = resource
    self.vocabularies = vocabularies
    shape.resource = Int32(resource)
    shape.assertsFormat = vocabularies.contains(.formatAssertion)
  }

  /// Reads every keyword.
  mutating func read(_ compiler: inout SchemaCompiler) throws(SchemaFault) {
    let document = compiler.library.document(site)
    for key in document.keys(of: site.node) {
      let value = SchemaLibrary.Site(document: site.document, node: key + 1)
      guard let keyword = SchemaKeyword(document.nodes[key].symbol) else {
        if compiler.isStrict { throw compiler.library.unknown(document.text(of: key), value) }
        continue
      }
      if keyword == .xData { shape.dataClass = DataClass(rawValue: document.text(of: key + 1)) }
      if let vocabulary = keyword.definedBy, !vocabularies.contains(vocabulary) { continue }
      try compiler.library.checkForm(of: keyword, value)
      if try !readAssertion(keyword, value, &compiler) { _ = try readApplicator(keyword, value, &compiler) }
    }
  }

  /// The shape, with its members and details in the plan.
  mutating func finished(_ compiler: inout SchemaCompiler) -> Shape {
    shape.membersStart = Int32(compiler.plan.members.count)
    var open = Set(required.map { Array($0.utf8) })
    for (name, number) in properties {
      let symbol = compiler.vocabulary.symbol(of: name)
      let isRequired = open.contains(Array(name.utf8))
      guard symbol != .none else {
        rest.named[Array(name.utf8)] = (name, number)
        hasRest = true
        continue
      }
      open.remove(Array(name.utf8))
      if isRequired { shape.requiredCount += 1 }
      compiler.plan.members.append(
        MemberShape(
          symbol: symbol, isRequired: isRequired, shape: Int32(number), admitsNull: false, dataClass: []))
    }
    shape.membersEnd = Int32(compiler.plan.members.count)
    if shape.membersEnd - shape.membersStart > Plan.mostScanned {
      let places = Int(shape.membersStart)..<Int(shape.membersEnd)
      let members = compiler.plan.members
      compiler.plan.memberIndex[places.lowerBound] = Dictionary(
        places.map { (members[$0].symbol, $0) }, uniquingKeysWith: { first, _ in first })
    }
    required.removeAll { !open.contains(Array($0.utf8)) }
    rest.required = required
    if !words.isEmpty {
      shape.wordsStart = Int32(compiler.plan.words.count)
      compiler.plan.words += words
      shape.wordsEnd = Int32(compiler.plan.words.count)
    }
    shape.hasOtherNames = !rest.named.isEmpty || !rest.patterns.isEmpty
    shape.itemsFrom = Int32(rest.prefixItems.count)
    if hasRest || !required.isEmpty {
      shape.details = Int32(compiler.plan.details.count)
      compiler.plan.details.append(rest)
    }
    if shape.kinds & 1 == 0 || !words.isEmpty && !shape.wordsAdmitNull { shape.admitsNull = false }
    return shape
  }
}

// MARK: - Applicators

extension ShapeBuilder {
  private mutating func readApplicator(
    _ keyword: SchemaKeyword, _ value: SchemaLibrary.Site, _ compiler: inout SchemaCompiler
  ) throws(SchemaFault) -> Bool {
    switch keyword {
    case .properties:
      properties = members(value, &compiler)
      return true
    case .patternProperties:
      for (name, number) in members(value, &compiler) {
        let site = compiler.plan.sites[number]
        rest.patterns.append((try compiler.pattern(name, at: site), number))
      }
    case .dependencies: readDependencies(value, &compiler)
    case .dependentSchemas: rest.dependentSchemas = members(value, &compiler)
    case .additionalProperties:
      shape.hasOthers = true
      switch compiler.library.kind(value) {
      case .true: shape.others = Shape.Others.any
      case .false: shape.others = Shape.Others.none
      default: shape.others = Int32(compiler.shape(at: value))
      }
      return true
    case .items:
      shape.items = Int32(compiler.shape(at: value))
      return true
    case .prefixItems: rest.prefixItems = list(value, &compiler)
    case .allOf: rest.allOf = list(value, &compiler)
    case .anyOf: rest.anyOf = list(value, &compiler)
    case .oneOf: rest.oneOf = list(value, &compiler)
    case .propertyNames: rest.propertyNames = compiler.shape(at: value)
    case .contains: rest.contains = compiler.shape(at: value)
    case .not: rest.not = compiler.shape(at: value)
    case .condition: rest.condition = compiler.shape(at: value)
    case .then: rest.then = compiler.shape(at: value)
    case .otherwise: rest.otherwise = compiler.shape(at: value)
    case .unevaluatedItems: rest.unevaluatedItems = compiler.shape(at: value)
    case .unevaluatedProperties: rest.unevaluatedProperties = compiler.shape(at: value)
    case .reference: rest.reference = compiler.shape(at: try target(value, &compiler).site)
    case .dynamicReference:
      let (target, anchor) = try target(value, &compiler)
      let isDynamic = anchor != nil && compiler.library.text(target, .dynamicAnchor) == anchor
      rest.dynamicReference = Details.DynamicReference(
        initial: compiler.shape(at: target), anchor: isDynamic ? anchor : nil)
      compiler.plan.isDynamic = compiler.plan.isDynamic || isDynamic
    default: return false
    }
    hasRest = true
    return true
  }

  /// What was one keyword up to draft 7: a list of names or a schema.
  private mutating func readDependencies(_ value: SchemaLibrary.Site, _ compiler: inout SchemaCompiler) {
    let document = compiler.library.document(value)
    for key in document.keys(of: value.node) {
      let name = document.text(of: key)
      if document.nodes[key + 1].kind == .array {
        rest.dependentRequired.append((name, document.elements(of: key + 1).map { document.text(of: $0) }))
      } else {
        let site = SchemaLibrary.Site(document: value.document, node: key + 1)
        rest.dependentSchemas.append((name, compiler.shape(at: site)))
      }
    }
  }

  private func members(
    _ value: SchemaLibrary.Site, _ compiler: inout SchemaCompiler
  ) -> [(name: String, shape: Int)] {
    let document = compiler.library.document(value)
    return document.keys(of: value.node).map { key in
      (document.text(of: key), compiler.shape(at: .init(document: value.document, node: key + 1)))
    }
  }

  private func list(_ value: SchemaLibrary.Site, _ compiler: inout SchemaCompiler) -> [Int] {
    compiler.library.document(value).elements(of: value.node).map {
      compiler.shape(at: .init(document: value.document, node: $0))
    }
  }

  private func target(
    _ value: SchemaLibrary.Site, _ compiler: inout SchemaCompiler
  ) throws(SchemaFault) -> (site: SchemaLibrary.Site, anchor: String?) {
    let reference = compiler.library.document(value).text(of: value.node)
    guard let target = compiler.library.resolve(reference, from: resource) else {
      throw compiler.library.unresolved(reference, from: resource, at: value)
    }
    return target
  }
}
