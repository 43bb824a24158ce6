/// Brings the comments of a document whose value is right to those that a merge has: each comment that should go is taken
/// out, and each that should come is put above what it is about, or above the line that holds it.
struct CommentMending {
  /// A comment that comes, and the line above which it is put.
  private struct Missing {
    let text: String
    let place: Place
  }

  /// The start of a line, and the blanks it starts with.
  private struct Place {
    let offset: Int
    let indent: String
  }

  private let document: Document
  private let editor: TextEditor
  private let places: CommentPlaces
  private var extra: [(text: String, range: Range<Int>)] = []
  private var missing: [Missing] = []
  /// Every comment that there should be.
  private var wanted: [String]

  init(_ document: Document, _ target: CommentedValue, most: [String: Int]) {
    self.document = document
    editor = TextEditor(document)
    places = document.comments.isEmpty ? CommentPlaces() : CommentPlaces(document)
    wanted = target.allComments
    guard !wanted.isEmpty || !document.comments.isEmpty else { return }
    let start = document.syntax == .frontMatter ? FrontMatter(document.bytes).content.lowerBound : 0
    compare([places.head, places.tail], target, at: Place(offset: start, indent: ""))
    visit(0, target, Place(offset: start, indent: ""))
    dropDoubles(most)
    dropMoved()
  }

  private var lines: TextLines { editor.lines }

  /// The document with the comments as they should be; `nil` where more would change, or a comment would get lost.
  func mended(_ vocabulary: Vocabulary) -> Document? {
    guard !extra.isEmpty || !missing.isEmpty else { return document }
    guard document.syntax != .json else { return nil }
    var splices = extra.map { comment in
      let end = lines.lineEnd(of: comment.range.upperBound)
      return lines.startsLine(comment.range.lowerBound)
        ? Splice(lines.lineStart(of: comment.range.lowerBound)..<lines.behindBreak(end), "")
        : Splice(lines.skipBlanksBack(comment.range.lowerBound)..<end, "")
    }
    for (offset, comments) in Dictionary(grouping: missing, by: \.place.offset) {
      let text = comments.map { $0.place.indent + $0.text + editor.style.newline }.joined()
      splices.append(Splice(offset..<offset, text))
    }
    guard let bytes = document.bytes.replacing(splices) else { return nil }
    let mended = Document(parsing: bytes, as: document.syntax, vocabulary: vocabulary)
    guard mended.isReadable, mended.value() == document.value(), mended.bodyBytes == document.bodyBytes,
      CommentedValue(mended).allComments.sorted() == wanted.sorted()
    else { return nil }
    return mended
  }

  // MARK: - Comparing

  private mutating func visit(_ node: Int, _ target: CommentedValue, _ place: Place) {
    let members = target.byKey
    for key in document.keys(of: node) {
      guard let value = members[Array(document.text(of: key).utf8)] else { continue }
      visit(key, key + 1, value, Int(document.nodes[key].range.start), place)
    }
    let elements = document.elements(of: node)
    guard elements.count == target.elements.count else { return }
    let starts =
      document.nodes[node].style == .block
      ? editor.blockEntries(of: node).map(\.start) : elements.map { Int(document.nodes[$0].range.start) }
    for (number, element) in elements.enumerated() {
      visit(element, element, target.elements[number], starts[number], place)
    }
  }

  private mutating func visit(
    _ entry: Int, _ value: Int, _ target: CommentedValue, _ start: Int, _ outer: Place
  ) {
    let place =
      lines.startsLine(start)
      ? Place(offset: lines.lineStart(of: start), indent: lines.indentation(at: start)) : outer
    compare(places.about(entry), target, at: place)
    visit(value, target, place)
  }

  private mutating func compare(_ here: [[CommentPlaces.Comment]], _ target: CommentedValue, at place: Place)
  {
    var rest = target.comments
    for comment in here.joined() {
      let text = document.text(of: comment)
      if let match = rest.firstIndex(of: text) {
        rest.remove(at: match)
      } else {
        extra.append((text, comment.range))
      }
    }
    missing += rest.map { Missing(text: $0, place: place) }
  }

  /// Leaves out what would stand more often than it should.
  private mutating func dropDoubles(_ most: [String: Int]) {
    for (text, count) in ValueMerge.counted(wanted).sorted(by: { $0.key < $1.key }) {
      for _ in 0..<max(0, count - (most[text] ?? 0)) {
        if let last = wanted.lastIndex(of: text) { wanted.remove(at: last) }
        if let last = missing.lastIndex(where: { $0.text == text }) {
          missing.remove(at: last)
        } else if let range = places.range(of: text, in: document) {
          extra.append((text, range))
        }
      }
    }
  }

  /// Leaves a comment where it stands that has moved to something else.
  private mutating func dropMoved() {
    missing.removeAll { comment in
      guard let match = extra.firstIndex(where: { $0.text == comment.text }) else { return false }
      extra.remove(at: match)
      return true
    }
  }
}

extension CommentPlaces {
  /// Where a comment with a text stands.
  fileprivate func range(of text: String, in document: Document) -> Range<Int>? {
    let lists = [head] + [above, behind, below].flatMap(\.values) + [tail]
    return lists.joined().filter { document.text(of: $0) == text }.map(\.range)
      .min { $0.lowerBound < $1.lowerBound }
  }
}
