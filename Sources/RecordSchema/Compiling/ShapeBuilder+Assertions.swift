import RecordSyntax

extension ShapeBuilder {
  mutating func readAssertion(
    _ keyword: SchemaKeyword, _ value: SchemaLibrary.Site, _ compiler: inout SchemaCompiler
  ) throws(SchemaFault) -> Bool {
    let document = compiler.library.document(value)
    switch keyword {
    case .type: try readTypes(value, compiler.library)
    case .words: readWords(document.elements(of: value.node), document, compiler.vocabulary)
    case .constant:
      rest.constant = document.value(value.node).normalised
      if document.nodes[value.node].kind == .null { shape.admitsNull = true }
      hasRest = true
    case .minimum: readBound(document.decimal(value.node), isLeast: true)
    case .maximum: readBound(document.decimal(value.node), isLeast: false)
    case .exclusiveMinimum:
      rest.exclusiveMinimum = document.decimal(value.node)
      hasRest = true
    case .exclusiveMaximum:
      rest.exclusiveMaximum = document.decimal(value.node)
      hasRest = true
    case .multipleOf:
      rest.multipleOf = document.decimal(value.node)
      hasRest = true
    case .minLength: shape.leastLength = Self.count(document.decimal(value.node), or: 0)
    case .maxLength: shape.mostLength = Self.count(document.decimal(value.node), or: .max)
    case .pattern:
      shape.pattern = Int32(try compiler.pattern(document.text(of: value.node), at: value))
    case .format: shape.format = Format(rawValue: document.text(of: value.node))
    case .minItems: shape.leastItems = Self.count(document.decimal(value.node), or: 0)
    case .maxItems: shape.mostItems = Self.count(document.decimal(value.node), or: .max)
    case .uniqueItems: shape.isUnique = document.nodes[value.node].kind == .true
    default: return try readObjectAssertion(keyword, value, document)
    }
    return true
  }

  private mutating func readObjectAssertion(
    _ keyword: SchemaKeyword, _ value: SchemaLibrary.Site, _ document: Document
  ) throws(SchemaFault) -> Bool {
    switch keyword {
    case .required:
      required = document.elements(of: value.node).map { document.text(of: $0) }
      return true
    case .minProperties: rest.leastMembers = Int(Self.count(document.decimal(value.node), or: 0))
    case .maxProperties: rest.mostMembers = Int(Self.count(document.decimal(value.node), or: .max))
    case .minContains: rest.leastContains = Int(Self.count(document.decimal(value.node), or: 1))
    case .maxContains: rest.mostContains = Int(Self.count(document.decimal(value.node), or: .max))
    case .dependentRequired:
      rest.dependentRequired = document.keys(of: value.node).map { key in
        (document.text(of: key), document.elements(of: key + 1).map { document.text(of: $0) })
      }
    default: return false
    }
    hasRest = true
    return true
  }

  private static let types = ["null", "boolean", "number", "integer", "string", "array", "object"]

  private mutating func readTypes(_ value: SchemaLibrary.Site, _ library: SchemaLibrary) throws(SchemaFault) {
    let document = library.document(value)
    let kind = document.nodes[value.node].kind
    let names =
      kind == .string
      ? [document.text(of: value.node)] : document.elements(of: value.node).map { document.text(of: $0) }
    shape.kinds = 0
    for name in names {
      switch name {
      case "null":
        shape.kinds |= Self.bit(.null)
        shape.admitsNull = true
      case "boolean": shape.kinds |= Self.bit(.true) | Self.bit(.false)
      case "number", "integer": shape.kinds |= Self.bit(.number)
      case "string": shape.kinds |= Self.bit(.string)
      case "array": shape.kinds |= Self.bit(.array)
      case "object": shape.kinds |= Self.bit(.object)
      default:
        let near = SchemaLibrary.meant(NearestName.find(name, in: Self.types))
        throw library.fault(
          value,
          Phrase(
            nl: "het type \(value: name) bestaat niet\(near)", en: "there is no type \(value: name)\(near)"))
      }
    }
    shape.isWhole = names.contains("integer") && !names.contains("number")
  }

  /// An enumeration of words that all have a symbol is compared by symbols; any other by values.
  private mutating func readWords(_ elements: [Int], _ document: Document, _ vocabulary: Vocabulary) {
    shape.wordsAdmitNull = elements.contains { document.nodes[$0].kind == .null }
    shape.admitsNull = shape.admitsNull || shape.wordsAdmitNull
    let symbols = elements.compactMap { element in
      document.nodes[element].kind == .string ? vocabulary.symbol(of: document.text(of: element)) : nil
    }
    let isPlain = elements.allSatisfy { [.string, .null].contains(document.nodes[$0].kind) }
    if isPlain, !symbols.isEmpty, symbols.count <= Plan.mostScanned, !symbols.contains(.none) {
      words = symbols
    } else {
      let values = elements.map { document.value($0) }
      rest.values = values
      rest.valueSet = Set(values.map(\.normalised))
      hasRest = true
    }
  }

  private mutating func readBound(_ bound: Decimal?, isLeast: Bool) {
    guard let bound else { return }
    // The ends of `Int` stand for no bound.
    if let whole = bound.int, whole != .min, whole != .max {
      if isLeast { shape.least = whole } else { shape.most = whole }
    } else {
      if isLeast { rest.minimum = bound } else { rest.maximum = bound }
      hasRest = true
    }
  }

  private static func bit(_ kind: Node.Kind) -> UInt8 { 1 << kind.rawValue }

  /// A count as the schema states it; what is beyond any file counts as the largest there is.
  private static func count(_ number: Decimal?, or fallback: Int32) -> Int32 {
    guard let number, number.isInteger, !number.isNegative else { return fallback }
    return number.int.flatMap(Int32.init(exactly:)) ?? .max
  }
}
