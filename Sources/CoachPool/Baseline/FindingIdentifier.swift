internal import RecordSchema
internal import RecordSyntax

/// Finds the identities of findings, by reading their files again; each once, as findings of one file follow each other.
///
/// Nothing that gives away something of a person goes in, for what is short can be guessed from its digest.
struct FindingIdentifier {
  private let context: RuleContext
  private var path = ""
  private var nodes: NodeFinder?

  init(_ context: RuleContext) { self.context = context }

  /// The identity of a finding.
  mutating func identity(of finding: Diagnostic) -> FindingIdentity {
    let path = finding.location.path
    // The private folder lies elsewhere on every computer.
    let file = context.surroundings.identities?.relative(path) ?? path
    // What it is called by may be somebody's code.
    let known = PrivateFile.folder(ofFileCalledByCode: file) ?? file
    let recordPath = try? RecordPath(path)
    // A record that moves to the folder of another year, or to the other form, is the same one.
    let record: Value = recordPath.map { [.string($0.kind.rawValue), .string($0.id)] } ?? .string(known)
    let pointer = finding.location.place.pointer
    let schema = recordPath.map { Schemas.bundled.schema(for: $0.kind.rawValue) } ?? .anything
    let way = pointer.map(schema.way(to:)) ?? []
    let place: Value = pointer.map { .array(steps($0, way, path)) } ?? .null
    let whole: Value = [.string(finding.rule), record, place, .string(finding.detail)]
    let names = way.map { step -> Pointer.Step in
      if case .property(let name) = step { .key(name) } else { "*" }
    }
    return FindingIdentity(
      rule: finding.rule, path: known, pointer: Pointer(names).description,
      fingerprint: String(SHA256.hexDigest(of: Array(whole.json.utf8)).prefix(FindingIdentity.digits)))
  }

  /// The steps of a pointer, elements by what they are known by.
  private mutating func steps(_ pointer: Pointer, _ way: [Schema.KnownStep], _ path: String) -> [Value] {
    way.enumerated().map { depth, step in
      switch step {
      case .property(let name): return .string(name)
      case .entry(let key):
        return context.isKnown(key, under: depth > 0 ? way[depth - 1] : nil, in: path) ? .string(key) : []
      case .unknown: return []
      case .element(let index, let key):
        let element = Pointer(Array(pointer.steps.prefix(depth + 1)))
        return key.flatMap { name(of: element, $0, path) } ?? .number(Decimal(index))
      }
    }
  }

  /// What an element is known by; `nil` when it has no such member, or that gives away something of a person or may.
  private mutating func name(of element: Pointer, _ key: Schema.ElementKey, _ path: String) -> Value? {
    guard !key.dataClass.isRedacted else { return nil }
    if path != self.path || nodes == nil {
      self.path = path
      nodes = context.document(path).map(NodeFinder.init)
    }
    guard let member = nodes?.node(at: element.appending(.key(key.member))), let document = nodes?.document,
      document.nodes[member].kind == .string
    else { return nil }
    let text = document.text(of: member)
    return key.dataClass == .published || Day(text) != nil ? [.string(text)] : nil
  }
}
