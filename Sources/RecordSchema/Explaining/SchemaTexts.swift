import RecordSyntax

extension Plan {
  /// The URI of a schema, or of what lies some steps below it: its resource's, with a JSON Pointer as the fragment.
  func uri(of shape: Int, _ steps: [Pointer.Step] = []) -> String {
    let site = sites[shape]
    let document = documents[site.document]
    let resource = Int(shapes[shape].resource)
    guard resources.indices.contains(resource) else { return "#" }
    let (uri, root) = resources[resource]
    let way = document.pointer(to: site.node).steps.dropFirst(document.pointer(to: root.node).steps.count)
    return uri + "#" + URIReference.encoded(Pointer(way + steps).description)
  }

  /// What a schema calls its value, in Dutch.
  func title(_ shape: Int) -> String? { text(shape, ["title"]) }

  /// What a schema says of its value in both languages.
  func description(_ shape: Int) -> Phrase? { phrase(shape, ["description"], ["x-en", "description"]) }

  /// What a pattern asks, in words.
  func form(_ shape: Int) -> Phrase? { phrase(shape, ["x-form", "nl"], ["x-form", "en"]) }

  /// The member that the elements of a list are known by.
  func elementKey(_ shape: Int) -> String? { text(shape, ["x-key"]) }

  /// An enumeration's words in their order.
  func words(_ shape: Shape) -> [String] {
    guard shape.wordsStart >= 0 else { return [] }
    return (Int(shape.wordsStart)..<Int(shape.wordsEnd)).map { vocabulary.word(of: words[$0]) }
  }

  /// What a word of an enumeration means in Dutch; the word itself when the schema does not say.
  func meaning(_ shape: Int, of word: String) -> String {
    let site = sites[shape]
    let document = documents[site.document]
    guard let words = document.member(of: site.node, named: "x-words"),
      let meaning = document.member(of: words, named: word)
    else { return word }
    return document.text(of: meaning)
  }

  /// The property names of an object in their order.
  func names(_ shape: Shape) -> [String] { properties(shape).map(\.name) }

  /// The properties of an object in their order, those whose name has no symbol behind the others.
  func properties(_ shape: Shape) -> [(name: String, shape: Int)] {
    let interned = (Int(shape.membersStart)..<Int(shape.membersEnd)).map {
      (name: vocabulary.word(of: members[$0].symbol), shape: Int(members[$0].shape))
    }
    guard shape.details >= 0 else { return interned }
    return interned + details[Int(shape.details)].named.values.sorted { $0.name < $1.name }
  }

  private func phrase(_ shape: Int, _ dutch: [Pointer.Step], _ english: [Pointer.Step]) -> Phrase? {
    guard let dutch = text(shape, dutch) else { return nil }
    return Phrase(nl: "\(name: dutch)", en: "\(name: text(shape, english) ?? dutch)")
  }

  private func text(_ shape: Int, _ steps: [Pointer.Step]) -> String? {
    let site = sites[shape]
    let document = documents[site.document]
    var node = site.node
    for step in steps {
      guard case .key(let key) = step, let next = document.member(of: node, named: key) else { return nil }
      node = next
    }
    return document.nodes[node].kind == .string ? document.text(of: node) : nil
  }
}
