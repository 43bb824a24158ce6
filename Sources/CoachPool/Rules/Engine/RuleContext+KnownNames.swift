internal import RecordSchema
package import RecordSyntax

extension RuleContext {
  /// A pointer as far as it consists of names that the schemas and the agreements know: a key of the writer's choice may
  /// be anything, a person's name too.
  package func knownPart(of pointer: Pointer, in path: String) -> Pointer {
    guard let kind = try? RecordPath(path).kind.rawValue else { return Pointer() }
    let way = Schemas.bundled.schema(for: kind).way(to: pointer)
    let known = way.indices.prefix { index in
      switch way[index] {
      case .property, .element: true
      case .entry(let key): isKnown(key, under: index > 0 ? way[index - 1] : nil, in: path)
      case .unknown: false
      }
    }
    return Pointer(Array(pointer.steps.prefix(known.count)))
  }

  /// Whether a key of the writer's choice is a rule's name where that belongs, else one of the agreements' own.
  func isKnown(_ key: String, under holder: Schema.KnownStep?, in path: String) -> Bool {
    if holder == .property("allow") || holder == .property("rules") {
      return RuleRegistry.rule(named: key) != nil
    }
    return path == Contract.path ? RecordPath.isID(key) : contract.evaluation.blocks.contains(key)
  }
}
