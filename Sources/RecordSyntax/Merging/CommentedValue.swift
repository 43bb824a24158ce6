/// A value with the comments that belong to its members and elements; in what order members stand does not count.
package struct CommentedValue: Hashable, Sendable {
  /// A key and what stands under it.
  struct Member: Hashable, Sendable {
    let key: String
    let value: CommentedValue
  }

  /// What it holds.
  indirect enum Content: Hashable, Sendable {
    case scalar(Value)
    case list([CommentedValue])
    case object(Members)
  }

  /// The members of an object, of which only the sorted ones are compared.
  struct Members: Hashable, Sendable {
    /// As they are written.
    let written: [Member]
    private let sorted: [Member]

    init(_ members: [Member]) {
      written = members
      sorted = members.sorted { $0.key < $1.key }
    }

    static func == (left: Members, right: Members) -> Bool { left.sorted == right.sorted }

    func hash(into hasher: inout Hasher) { hasher.combine(sorted) }
  }

  /// The comments about it as a member, as an element or as the whole record, from `#` on, sorted.
  let comments: [String]
  let content: Content

  init(_ content: Content, comments: [String] = []) {
    (self.content, self.comments) = (content, comments)
  }

  /// A record without a field.
  static let empty = CommentedValue(.object(Members([])))

  /// The members of an object as they are written; none of anything else.
  var members: [Member] {
    if case .object(let members) = content { members.written } else { [] }
  }

  /// The members by the bytes of their keys, for Swift holds texts for equal that differ in those.
  var byKey: [[UInt8]: CommentedValue] {
    Dictionary(members.map { (Array($0.key.utf8), $0.value) }, uniquingKeysWith: { first, _ in first })
  }

  /// The elements of a list; none of anything else.
  var elements: [CommentedValue] {
    if case .list(let elements) = content { elements } else { [] }
  }

  /// What stands under a key of an object.
  subscript(key: String) -> CommentedValue? {
    members.first { $0.key.hasSameBytes(as: key) }?.value
  }

  /// The value alone, its members as they are written.
  var value: Value {
    switch content {
    case .scalar(let value): value
    case .list(let elements): .array(elements.map(\.value))
    case .object(let members): .object(members.written.map { .init($0.key, $0.value.value) })
    }
  }

  /// Every comment about it or about something in it.
  var allComments: [String] {
    comments + members.flatMap(\.value.allComments) + elements.flatMap(\.allComments)
  }
}

extension CommentedValue {
  /// Reads a readable document.
  package init(_ document: Document) {
    let places = document.comments.isEmpty ? CommentPlaces() : CommentPlaces(document)
    self.init(document, 0, places, [places.head, places.tail])
  }

  /// Reads a node; depth is bounded by what parsers admit.
  private init(
    _ document: Document, _ node: Int, _ places: CommentPlaces, _ about: [[CommentPlaces.Comment]]
  ) {
    func entry(_ entry: Int, _ value: Int) -> CommentedValue {
      CommentedValue(document, value, places, places.about(entry))
    }
    let comments = about.joined().map { document.text(of: $0) }.sorted()
    switch document.nodes[node].kind {
    case .object:
      let members = document.keys(of: node).map {
        Member(key: document.text(of: $0), value: entry($0, $0 + 1))
      }
      self.init(.object(Members(members)), comments: comments)
    case .array:
      self.init(.list(document.elements(of: node).map { entry($0, $0) }), comments: comments)
    default:
      self.init(.scalar(document.value(node)), comments: comments)
    }
  }
}

extension CommentPlaces {
  /// The comments about an entry, by where they stand.
  func about(_ entry: Int) -> [[Comment]] { [above, behind, below].compactMap { $0[entry] } }
}

extension Document {
  /// The text of a comment.
  func text(of comment: CommentPlaces.Comment) -> String {
    String(decoding: bytes[comment.range], as: UTF8.self)
  }
}
