import RecordSyntax

/// The form of a keyword's value, by the meta-schemas of 2020-12.
enum KeywordForm {
  case anything, schema, schemas, schemaMap, text, identifier, anchor, boolean, number, positive, count, list,
    names, nameMap, namesOrSchemas, types, switches

  /// What belongs there, in words.
  var words: Phrase {
    switch self {
    case .anything: Phrase(nl: "een waarde", en: "a value")
    case .schema: Phrase(nl: "een schema", en: "a schema")
    case .schemas: Phrase(nl: "een lijst van een of meer schema's", en: "a list of one or more schemas")
    case .schemaMap: Phrase(nl: "een object van schema's", en: "an object of schemas")
    case .text: Phrase(nl: "tekst", en: "text")
    case .identifier: Phrase(nl: "een URI zonder fragment", en: "a URI without a fragment")
    case .anchor:
      Phrase(
        nl: "een naam van letters, cijfers en ._- die met een letter of _ begint",
        en: "a name of letters, digits and ._- that begins with a letter or _")
    case .boolean: Phrase(nl: "true of false", en: "true or false")
    case .number: Phrase(nl: "een getal", en: "a number")
    case .positive:
      Phrase(
        nl: "een getal boven 0 van hooguit \(Decimal.mostDivisorDigits) cijfers",
        en: "a number above 0 of at most \(Decimal.mostDivisorDigits) digits")
    case .count: Phrase(nl: "een heel getal vanaf 0", en: "a whole number from 0 on")
    case .list: Phrase(nl: "een lijst", en: "a list")
    case .names: Phrase(nl: "een lijst van verschillende namen", en: "a list of different names")
    case .nameMap: Phrase(nl: "een object van lijsten van namen", en: "an object of lists of names")
    case .namesOrSchemas:
      Phrase(nl: "een object van schema's of lijsten van namen", en: "an object of schemas or lists of names")
    case .types:
      Phrase(nl: "een type of een lijst van verschillende types", en: "a type or a list of different types")
    case .switches: Phrase(nl: "een object van true en false", en: "an object of true and false")
    }
  }
}

extension SchemaKeyword {
  /// The form its value has.
  var form: KeywordForm {
    switch holding {
    case .schema: return .schema
    case .list: return .schemas
    case .map: return .schemaMap
    case .nothing: break
    }
    return switch self {
    case .multipleOf: .positive
    case .maximum, .exclusiveMaximum, .minimum, .exclusiveMinimum: .number
    case .maxLength, .minLength, .maxItems, .minItems, .maxContains, .minContains, .maxProperties,
      .minProperties:
      .count
    case .uniqueItems, .deprecated, .readOnly, .writeOnly: .boolean
    case .pattern, .format, .schema, .reference, .dynamicReference, .comment, .title, .description,
      .contentEncoding, .contentMediaType:
      .text
    case .id: .identifier
    case .anchor, .dynamicAnchor: .anchor
    case .required: .names
    case .dependentRequired: .nameMap
    case .dependencies: .namesOrSchemas
    case .type: .types
    case .words, .examples: .list
    case .declaredVocabulary: .switches
    default: .anything
    }
  }
}

extension SchemaLibrary {
  /// Refuses a value that is not of its keyword's form, at the innermost place that is wrong.
  func checkForm(of keyword: SchemaKeyword, _ value: Site) throws(SchemaFault) {
    guard let wrong = firstWrong(keyword.form, value) else { return }
    let wanted = keyword.form.words
    throw fault(
      wrong,
      Phrase(
        nl: "bij \(value: keyword.rawValue) hoort \(wanted)", en: "\(value: keyword.rawValue) takes \(wanted)"
      ))
  }

  /// The place that keeps a value from having a form; schemas themselves are looked at when they are compiled.
  private func firstWrong(_ form: KeywordForm, _ value: Site) -> Site? {
    let document = document(value)
    let kind = kind(value)
    func keep(_ holds: Bool) -> Site? { holds ? nil : value }
    switch form {
    case .anything: return nil
    case .schema: return keep([.object, .true, .false].contains(kind))
    case .schemas: return keep(kind == .array && !document.elements(of: value.node).isEmpty)
    case .schemaMap: return keep(kind == .object)
    case .text: return keep(kind == .string)
    case .identifier:
      return keep(kind == .string && (URIReference(document.text(of: value.node)).fragment ?? "").isEmpty)
    case .anchor: return keep(kind == .string && Self.isAnchor(document.text(of: value.node)))
    case .boolean: return keep(kind == .true || kind == .false)
    case .list: return keep(kind == .array)
    case .number: return keep(kind == .number)
    case .positive:
      guard let number = document.decimal(value.node) else { return value }
      return keep(
        !number.isNegative && !number.digits.isEmpty && number.digits.count <= Decimal.mostDivisorDigits)
    case .count:
      guard let number = document.decimal(value.node) else { return value }
      return keep(number.isInteger && !number.isNegative)
    case .names: return firstWrongName(value)
    case .types:
      if kind == .string { return nil }
      return document.elements(of: value.node).isEmpty ? value : firstWrongName(value)
    case .nameMap, .namesOrSchemas:
      guard kind == .object else { return value }
      for key in document.keys(of: value.node) {
        let inner = Site(document: value.document, node: key + 1)
        if form == .namesOrSchemas, self.kind(inner) != .array { continue }
        if let wrong = firstWrongName(inner) { return wrong }
      }
      return nil
    case .switches:
      guard kind == .object else { return value }
      return document.keys(of: value.node).map { Site(document: value.document, node: $0 + 1) }
        .first { ![.true, .false].contains(self.kind($0)) }
    }
  }

  /// The list itself when it is none, else its first element that is no text or stands there twice.
  private func firstWrongName(_ value: Site) -> Site? {
    guard kind(value) == .array else { return value }
    let document = document(value)
    var seen: Set<[UInt8]> = []
    for element in document.elements(of: value.node) {
      // By bytes: Swift compares texts by canonical equivalence, and JSON by scalars.
      guard document.nodes[element].kind == .string,
        seen.insert(Array(document.text(of: element).utf8)).inserted
      else { return Site(document: value.document, node: element) }
    }
    return nil
  }

  private static func isAnchor(_ text: String) -> Bool {
    for (index, byte) in text.utf8.enumerated() {
      switch byte {
      case 0x41...0x5A, 0x61...0x7A, 0x5F: continue
      case 0x2D where index > 0, 0x2E where index > 0, 0x30...0x39 where index > 0: continue
      default: return false
      }
    }
    return !text.isEmpty
  }
}
