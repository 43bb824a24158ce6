import RecordSyntax

/// The schema documents at hand, with every resource and anchor in them.
struct SchemaLibrary {
  /// A node of one of the documents.
  struct Site: Hashable, Sendable {
    var document: Int
    var node: Int
  }

  /// A schema with a URI of its own.
  struct Resource: Sendable {
    var uri: URIReference
    var root: Site
    /// The resource that this one is embedded in.
    var outer: Int?
    /// `$anchor` and `$dynamicAnchor` names.
    var anchors: [String: Site] = [:]
    var dynamicAnchors: [String: Site] = [:]
  }

  let sources: [SchemaSource]
  private(set) var resources: [Resource] = []
  private var resourceOfURI: [String: Int] = [:]
  /// The resource that each schema belongs to.
  private var resourceOfSite: [Site: Int] = [:]
  /// The first schema of each document whose URI or name is another's already.
  private(set) var doubleNames: [Int: SchemaFault] = [:]
  /// The members of objects that a reference has gone through.
  private var memberIndex: [Site: [[UInt8]: Int]] = [:]

  init(_ sources: [SchemaSource]) throws(SchemaFault) {
    self.sources = sources
    for (index, source) in sources.enumerated() {
      guard source.document.isReadable else {
        throw SchemaFault(
          source.uri, Pointer(),
          Phrase(nl: "dit schema is niet te lezen", en: "this schema cannot be read"))
      }
      let root = Site(document: index, node: 0)
      let resource = addResource(URIReference(source.uri), root, in: nil, at: root)
      enter(root, resource)
    }
  }

  func document(_ site: Site) -> Document { sources[site.document].document }

  func kind(_ site: Site) -> Node.Kind { document(site).nodes[site.node].kind }

  /// The value of a keyword in a schema.
  func member(_ site: Site, _ keyword: SchemaKeyword) -> Site? {
    document(site).value(of: site.node, for: keyword.symbol).map { Site(document: site.document, node: $0) }
  }

  /// The text of a keyword that is a string.
  func text(_ site: Site, _ keyword: SchemaKeyword) -> String? {
    guard let member = member(site, keyword), kind(member) == .string else { return nil }
    return document(member).text(of: member.node)
  }

  func unknown(_ keyword: String, _ site: Site) -> SchemaFault {
    let near = Self.meant(NearestName.find(keyword, in: SchemaKeyword.allCases.map(\.rawValue)))
    return fault(
      site,
      Phrase(
        nl: "het sleutelwoord \(value: keyword) is niet bekend\(near)",
        en: "the keyword \(value: keyword) is not known\(near)"))
  }

  func noSchema(_ site: Site) -> SchemaFault {
    fault(
      site, Phrase(nl: "een schema is een object, true of false", en: "a schema is an object, true or false"))
  }

  func fault(_ site: Site, _ message: Phrase) -> SchemaFault {
    SchemaFault(sources[site.document].uri, document(site).pointer(to: site.node), message)
  }

  /// The schema that goes by a URI without a fragment.
  func root(at uri: String) -> Site? { resource(at: uri).map { resources[$0].root } }

  /// The resource that goes by a URI without a fragment.
  func resource(at uri: String) -> Int? { resourceOfURI[uri] }

  private mutating func addResource(
    _ uri: URIReference, _ root: Site, in outer: Int?, at place: Site
  ) -> Int {
    let key = uri.withoutFragment
    if let other = resourceOfURI[key], resources[other].root != root {
      note(
        place,
        Phrase(
          nl: "een ander schema heet ook al \(value: key)", en: "another schema goes by \(value: key) already"
        ))
    }
    resources.append(Resource(uri: uri, root: root, outer: outer))
    resourceOfURI[key] = resourceOfURI[key] ?? resources.count - 1
    return resources.count - 1
  }

  /// Keeps the first thing that is wrong with the names in a document, for when that document is used.
  private mutating func note(_ site: Site, _ message: Phrase) {
    doubleNames[site.document] = doubleNames[site.document] ?? fault(site, message)
  }

  /// Gives a schema a name within its resource (`$anchor` or `$dynamicAnchor`).
  private mutating func name(_ site: Site, _ value: Site, in resource: Int, isDynamic: Bool) {
    guard kind(value) == .string else { return }
    let name = document(value).text(of: value.node)
    if let other = resources[resource].anchors[name], other != site {
      note(
        value,
        Phrase(
          nl: "een ander schema heet hier ook al \(value: name)",
          en: "another schema here goes by \(value: name) already"))
    }
    resources[resource].anchors[name] = site
    if isDynamic { resources[resource].dynamicAnchors[name] = site }
  }

  /// Registers a schema and all below it; subschemas are found where keywords hold them.
  private mutating func enter(_ start: Site, _ resource: Int) {
    var waiting = [(start, resource)]
    while let (site, outer) = waiting.popLast() {
      guard resourceOfSite[site] == nil else { continue }
      let document = document(site)
      var resource = outer
      let keys = document.keys(of: site.node)
      let keywords = keys.map { SchemaKeyword(document.nodes[$0].symbol) }
      if keywords.contains(.id), let value = member(site, .id), let id = text(site, .id) {
        let uri = URIReference(id).resolved(against: resources[outer].uri)
        if uri.withoutFragment != resources[outer].uri.withoutFragment || resources[outer].root != site {
          resource = addResource(uri, site, in: outer, at: value)
        }
      }
      resourceOfSite[site] = resource
      for (key, keyword) in zip(keys, keywords) {
        switch keyword {
        case .anchor, .dynamicAnchor:
          name(
            site, Site(document: site.document, node: key + 1), in: resource,
            isDynamic: keyword == .dynamicAnchor)
        default:
          for child in Self.subschemas(document, key, keyword) {
            waiting.append((Site(document: site.document, node: child), resource))
          }
        }
      }
    }
  }

  /// The schemas that the value of a keyword holds.
  private static func subschemas(_ document: Document, _ key: Int, _ keyword: SchemaKeyword?) -> [Int] {
    switch keyword?.holding ?? .nothing {
    case .nothing: []
    case .schema: [key + 1]
    case .list: document.elements(of: key + 1)
    case .map: document.keys(of: key + 1).map { $0 + 1 }
    }
  }

  /// The resource that a schema belongs to.
  func resource(of site: Site) -> Int { resourceOfSite[site] ?? 0 }

  /// The places of all schemas in the first document, in its order.
  var firstDocumentSites: [Site] {
    resourceOfSite.keys.filter { $0.document == 0 }.sorted { $0.node < $1.node }
  }

  /// The schema that a reference from within a resource leads to, and the anchor's name if it used one.
  mutating func resolve(_ reference: String, from resource: Int) -> (site: Site, anchor: String?)? {
    let uri = URIReference(reference).resolved(against: resources[resource].uri)
    guard let target = resourceOfURI[uri.withoutFragment] else { return nil }
    let fragment = URIReference.decoded(uri.fragment ?? "")
    if fragment.isEmpty { return (resources[target].root, nil) }
    if fragment.hasPrefix("/") { return follow(fragment, from: target).map { ($0, nil) } }
    return resources[target].anchors[fragment].map { ($0, fragment) }
  }

  /// Follows a JSON Pointer from a resource's root; what lies outside the known places of schemas is entered too.
  private mutating func follow(_ fragment: String, from resource: Int) -> Site? {
    guard let pointer = Pointer(fragment) else { return nil }
    let root = resources[resource].root
    let document = document(root)
    var node = root.node
    var owner = resource
    for step in pointer.steps {
      let next: Int?
      switch step {
      case .index(let index) where document.nodes[node].kind == .array:
        let elements = document.elements(of: node)
        next = index < elements.count ? elements[index] : nil
      case .index(let index): next = child(Site(document: root.document, node: node), String(index))
      case .key(let key): next = child(Site(document: root.document, node: node), key)
      }
      guard let next else { return nil }
      node = next
      owner = resourceOfSite[Site(document: root.document, node: node)] ?? owner
    }
    let site = Site(document: root.document, node: node)
    enter(site, owner)
    return site
  }

  /// A member's value by its key; the keys of an object are indexed once, for schemas have many definitions.
  private mutating func child(_ site: Site, _ key: String) -> Int? {
    let name = Array(key.utf8)
    if let index = memberIndex[site] { return index[name] }
    let document = document(site)
    var index: [[UInt8]: Int] = [:]
    for key in document.keys(of: site.node) { index[Array(document.text(of: key).utf8)] = key + 1 }
    memberIndex[site] = index
    return index[name]
  }
}
