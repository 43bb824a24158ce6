/// Lists the comments of a document with what each belongs to, wherever the members of objects stand.
struct CommentOwners {
  private let document: Document
  private let places: CommentPlaces
  /// The pointer to what is being visited.
  private var path = Pointer()
  private var found: [String] = []

  /// Each comment behind the pointer to its owner, sorted.
  static func of(_ document: Document) -> [String] {
    guard !document.comments.isEmpty else { return [] }
    var owners = CommentOwners(document: document, places: CommentPlaces(document))
    owners.add(owners.places.head)
    owners.add(owners.places.tail)
    owners.visit(0)
    return owners.found.sorted()
  }

  private init(document: Document, places: CommentPlaces) {
    self.document = document
    self.places = places
  }

  private mutating func visit(_ node: Int) {
    for key in document.keys(of: node) { visit(key, key + 1, .key(document.text(of: key))) }
    for (index, element) in document.elements(of: node).enumerated() {
      visit(element, element, .index(index))
    }
  }

  private mutating func visit(_ entry: Int, _ value: Int, _ step: Pointer.Step) {
    path.steps.append(step)
    for list in [places.above[entry], places.behind[entry], places.below[entry]] { add(list ?? []) }
    visit(value)
    path.steps.removeLast()
  }

  private mutating func add(_ comments: [CommentPlaces.Comment]) {
    guard !comments.isEmpty else { return }
    let owner = path.description
    for comment in comments {
      found.append(owner + "\n" + String(decoding: document.bytes[comment.range], as: UTF8.self))
    }
  }
}
