import RecordSyntax

extension SchemaLibrary {
  /// Says that a reference leads nowhere, and what was probably meant.
  func unresolved(_ reference: String, from resource: Int, at site: Site) -> SchemaFault {
    let near = Self.meant(nearest(reference, from: resource))
    return fault(
      site,
      Phrase(
        nl: "de verwijzing \(value: reference) leidt nergens heen\(near)",
        en: "the reference \(value: reference) leads nowhere\(near)"))
  }

  /// The question behind a message that names what was probably meant; nothing when that is not known.
  static func meant(_ near: String?) -> Phrase {
    near.map { Phrase(nl: "; bedoel je \(value: $0)?", en: "; did you mean \(value: $0)?") }
      ?? Phrase(nl: "", en: "")
  }

  /// The reference with the part that is not there replaced by the nearest that is.
  private func nearest(_ reference: String, from resource: Int) -> String? {
    let uri = URIReference(reference).resolved(against: resources[resource].uri)
    guard let target = self.resource(at: uri.withoutFragment) else {
      return NearestName.find(uri.withoutFragment, in: resources.map(\.uri.withoutFragment))
    }
    let fragment = URIReference.decoded(uri.fragment ?? "")
    let file = reference.prefix { $0 != "#" }
    guard fragment.hasPrefix("/"), let pointer = Pointer(fragment) else {
      return NearestName.find(fragment, in: resources[target].anchors.keys.sorted()).map { "\(file)#\($0)" }
    }
    let root = resources[target].root
    let document = document(root)
    var node = root.node
    for (index, step) in pointer.steps.enumerated() {
      let name = Pointer([step]).description.dropFirst()
      let keys = document.keys(of: node)
      if let key = keys.first(where: {
        Pointer([.key(document.text(of: $0))]).description.dropFirst() == name
      }) {
        node = key + 1
      } else if case .index(let position) = step, position < document.elements(of: node).count {
        node = document.elements(of: node)[position]
      } else {
        // A text is no schema, and holds none.
        let names = keys.filter { document.nodes[$0 + 1].kind != .string }.map(document.text(of:))
        guard case .key(let name) = step, let near = NearestName.find(name, in: names) else { return nil }
        var steps = pointer.steps
        steps[index] = .key(near)
        return "\(file)#\(Pointer(steps))"
      }
    }
    return nil
  }
}
