internal import RecordSchema
internal import RecordSyntax

/// Finds the identities of findings, by reading their files again; each once, as findings of one file follow each other.
struct FindingIdentifier {
  private let context: RuleContext
  /// Whether no value goes into a fingerprint, for what is short can be guessed from it: elements are known by their number
  /// and the detail is left out.
  private let keepsValuesBack: Bool
  private var path = ""
  private var document: Document?

  init(_ context: RuleContext, keepingValuesBack: Bool = false) {
    self.context = context
    keepsValuesBack = keepingValuesBack
  }

  /// The identity of a finding.
  mutating func identity(of finding: Diagnostic) -> FindingIdentity {
    let path = finding.location.path
    let recordPath = try? RecordPath(path)
    // A record that moves to the folder of another year, or to the other form, is the same one.
    let record: Value = recordPath.map { [.string($0.kind.rawValue), .string($0.id)] } ?? .string(path)
    let pointer = finding.location.place.pointer
    let schema = recordPath.map { Schemas.bundled.schema(for: $0.kind.rawValue) } ?? .anything
    let way = pointer.map(schema.way(to:)) ?? []
    let place: Value = pointer.map { .array(steps($0, way, path)) } ?? .null
    let detail = keepsValuesBack ? "" : finding.detail
    let whole: Value = [.string(finding.rule), record, place, .string(detail)]
    let names = way.map { step -> Pointer.Step in
      if case .property(let name) = step { .key(name) } else { "*" }
    }
    return FindingIdentity(
      rule: finding.rule, path: path, pointer: Pointer(names).description,
      fingerprint: String(SHA256.hexDigest(of: Array(whole.json.utf8)).prefix(FindingIdentity.digits)))
  }

  /// The steps of a pointer, elements by what they are known by.
  private mutating func steps(_ pointer: Pointer, _ way: [Schema.KnownStep], _ path: String) -> [Value] {
    way.enumerated().map { depth, step in
      switch step {
      case .property(let key), .entry(let key): return .string(key)
      case .element(let index, let key):
        if keepsValuesBack { return .number(Decimal(index)) }
        let element = Pointer(Array(pointer.steps.prefix(depth + 1)))
        return self.key(of: element, knownBy: key, path) ?? .number(Decimal(index))
      }
    }
  }

  /// What an element is known by: a member, or its own text; `nil` when it has none of those.
  private mutating func key(of element: Pointer, knownBy member: String?, _ path: String) -> Value? {
    if path != self.path || document == nil {
      self.path = path
      document = context.document(path)
    }
    guard let document, let node = document.node(at: element) else { return nil }
    let target = member.flatMap { document.member(of: node, named: $0) } ?? node
    switch document.nodes[target].kind {
    case .string, .number, .true, .false: return [.string(document.text(of: target))]
    case .null, .array, .object, .key: return nil
    }
  }
}
