/// Lists the comments of a document with what each belongs to, wherever the members of objects stand.
///
/// Entries are numbered in the order of their keys' texts, so that the same numbers mean the same in two documents
/// that have the same value. Pointers would say as much, and take as long as the product of depth and comments.
struct CommentOwners {
  /// A comment of an entry, or of the document when its number is 0.
  struct Comment: Hashable {
    /// The number of the entry.
    let owner: Int
    /// From `#` on, without blanks at the end.
    let text: [UInt8]
  }

  private let document: Document
  private let places: CommentPlaces
  /// How many entries were visited.
  private var number = 0
  private var found: [Comment] = []

  /// The comments in the order of what they belong to; those of one entry sorted by their text.
  static func of(_ document: Document) -> [Comment] {
    guard !document.comments.isEmpty else { return [] }
    var owners = CommentOwners(document: document, places: CommentPlaces(document))
    owners.add([owners.places.head, owners.places.tail])
    owners.visit(0)
    return owners.found
  }

  private init(document: Document, places: CommentPlaces) {
    self.document = document
    self.places = places
  }

  private mutating func visit(_ node: Int) {
    let keys = document.keys(of: node).map { (text: document.text(of: $0), key: $0) }
    for (_, key) in keys.sorted(by: { $0.text < $1.text }) { visit(key, key + 1) }
    for element in document.elements(of: node) { visit(element, element) }
  }

  private mutating func visit(_ entry: Int, _ value: Int) {
    number += 1
    add([places.above[entry], places.behind[entry], places.below[entry]].compactMap { $0 })
    visit(value)
  }

  private mutating func add(_ lists: [[CommentPlaces.Comment]]) {
    let texts = lists.flatMap { $0 }.map { Array(document.bytes[$0.range]) }
    found += texts.sorted { $0.lexicographicallyPrecedes($1) }.map { Comment(owner: number, text: $0) }
  }
}
